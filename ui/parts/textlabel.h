// SPDX-License-Identifier: MIT
#pragma once

#include "style/type.h"

#include <QLabel>

namespace Earshot {

//! A text of our own in one of the type roles. Wraps with the line height of its role; the plain
//! text is its accessible name. Never shows markup: the text is escaped.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Wrap { Yes, No };

    explicit TextLabel(const QString &text = {},
                       TextRole role = TextRole::Body,
                       Tone tone = Tone::Text,
                       QWidget *parent = nullptr,
                       Wrap wrap = Wrap::Yes);

    //! Shows \a text; the first place of each of \a strong in it is DemiBold in full text colour.
    void setWords(const QString &text, const QStringList &strong = {});
    const QString &words() const { return m_words; }
    void setTone(Tone tone);
    void setRole(TextRole role);
    //! Upright place of the text, and left, centre or right.
    void setTextAlignment(Qt::Alignment alignment);

protected:
    void changeEvent(QEvent *event) override;

private:
    void show_();
    void render();

    QString m_words;
    QStringList m_strong;
    TextRole m_role;
    Tone m_tone;
};

} // namespace Earshot
