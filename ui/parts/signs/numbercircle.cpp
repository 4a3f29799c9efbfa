// SPDX-License-Identifier: MIT
#include "parts/signs/numbercircle.h"

#include "style/icons.h"
#include "style/tokens.h"
#include "style/type.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace Earshot {

NumberCircle::NumberCircle(int number, QWidget *parent, Look look)
    : QWidget(parent)
    , m_number(number)
    , m_look(look)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void NumberCircle::setLook(Look look)
{
    m_look = look;
    update();
}

QSize NumberCircle::sizeHint() const
{
    return {ems(1.7), ems(1.7)};
}

void NumberCircle::paintEvent(QPaintEvent *)
{
    const Tokens tokens = tokensFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool filled = m_look == Look::Current;
    const bool settled = m_look == Look::Done || m_look == Look::Skipped;
    const QColor ground = filled                 ? tokens.accent
                          : m_look == Look::Done ? tokens.accentTint
                          : settled              ? tokens.chipGrey
                                                 : QColor(Qt::transparent);
    const bool outlined = tokens.highContrast || m_look == Look::Plain;
    painter.setPen(outlined ? QPen(tokens.border, 1) : QPen(Qt::NoPen));
    painter.setBrush(ground);
    painter.drawEllipse(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    if (settled) {
        const double side = height() * 0.6;
        const QRectF place((width() - side) / 2, (height() - side) / 2, side, side);
        paintIcon(&painter,
                  place,
                  m_look == Look::Done ? u"check"_s : u"dash"_s,
                  m_look == Look::Done ? tokens.accentText : tokens.text2);
        return;
    }
    painter.setFont(fontFor(TextRole::SmallStrong));
    painter.setPen(filled ? tokens.onAccent : tokens.text2);
    painter.drawText(rect(), Qt::AlignCenter, QString::number(m_number));
}

} // namespace Earshot
