// SPDX-License-Identifier: MIT
#pragma once

#include "style/type.h"

#include <QHash>
#include <QLabel>
#include <QTextLayout>

namespace Earshot {

//! A text of our own in one of the type roles. Wraps with the line height of
//! its role; the plain text is its accessible name. Never shows markup.
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

    //! Shows \a text; the first place of each of \a strong in it is DemiBold in
    //! full text colour.
    void setWords(const QString &text, const QStringList &strong = {});
    const QString &words() const { return m_words; }
    void setTone(Tone tone);
    void setRole(TextRole role);
    //! Upright place of the text, and left, centre or right.
    void setTextAlignment(Qt::Alignment alignment);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void render();
    QList<QTextLayout::FormatRange> strongParts() const;
    void breakLines(int width) const;
    //! The size of the lines where they may be \a width wide.
    QSizeF sizeAt(int width) const;
    QSize withMargins(const QSizeF &size) const;

    QString m_words;
    QStringList m_strong;
    TextRole m_role;
    Tone m_tone;
    mutable QTextLayout m_lines;
    mutable int m_brokenAt = -1;        //!< The width of m_lines; -1 = not broken yet.
    mutable QHash<int, QSizeF> m_sizes; //!< By width, since the last change.
    mutable double m_longestWord = 0;
};

} // namespace Earshot
