// SPDX-License-Identifier: MIT
#pragma once

#include "parts/textlabel.h"

namespace Earshot {

//! A small icon in a text colour. A decoration: the word beside it says the same.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    //! \a size in em.
    IconLabel(QString iconName, double size, Tone tone, QWidget *parent = nullptr);

    void setIconName(const QString &iconName);
    void setTone(Tone tone);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
    double m_size;
    Tone m_tone;
};

//! An icon and a line of text beside it, as one thing: "✓ iOS 26, verified 2026-08".
class IconText : public QWidget
{
    Q_OBJECT

public:
    IconText(const QString &iconName,
             const QString &text,
             TextRole role = TextRole::Small,
             Tone tone = Tone::Quiet,
             QWidget *parent = nullptr,
             TextLabel::Wrap wrap = TextLabel::Wrap::No);

    void setContent(const QString &iconName, const QString &text);
    TextLabel *label() const { return m_label; }

private:
    IconLabel *m_icon;
    TextLabel *m_label;
};

} // namespace Earshot
