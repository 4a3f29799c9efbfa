// SPDX-License-Identifier: MIT
#include "parts/signs/icontext.h"

#include "style/icons.h"

#include <QHBoxLayout>
#include <QPainter>

namespace Earshot {

IconLabel::IconLabel(QString iconName, double size, Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_iconName(std::move(iconName))
    , m_size(size)
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIconName(const QString &iconName)
{
    m_iconName = iconName;
    update();
}

void IconLabel::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize IconLabel::sizeHint() const
{
    return {ems(m_size), ems(m_size)};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(&painter, rect(), m_iconName, colourFor(m_tone, this));
}

IconText::IconText(const QString &iconName,
                   const QString &text,
                   TextRole role,
                   Tone tone,
                   QWidget *parent,
                   TextLabel::Wrap wrap)
    : QWidget(parent)
    , m_icon(new IconLabel(iconName, 1.1, tone, this))
    , m_label(new TextLabel(text, role, tone, this, wrap))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    const bool wraps = wrap == TextLabel::Wrap::Yes;
    row->addWidget(m_icon, 0, wraps ? Qt::AlignTop : Qt::AlignVCenter);
    row->addWidget(m_label, wraps ? 1 : 0, wraps ? Qt::AlignTop : Qt::AlignVCenter);
    if (!wraps)
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconText::setContent(const QString &iconName, const QString &text)
{
    m_icon->setIconName(iconName);
    m_label->setWords(text);
}

} // namespace Earshot
