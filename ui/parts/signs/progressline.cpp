// SPDX-License-Identifier: MIT
#include "parts/signs/progressline.h"

#include "style/tokens.h"
#include "style/type.h"

#include <QPainter>

namespace Earshot {

ProgressLine::ProgressLine(Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProgressLine::setShare(double share, const QString &inWords)
{
    m_share = qBound(0.0, share, 1.0);
    setAccessibleName(inWords);
    update();
}

QSize ProgressLine::sizeHint() const
{
    return {ems(8), m_kind == Kind::Date ? 6 : 4};
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    const Tokens tokens = tokensFor(palette());
    const QColor colour = m_kind == Kind::Date ? tokens.warn : tokens.accent;
    QRectF filled = rect();
    filled.setWidth(filled.width() * m_share);
    if (layoutDirection() == Qt::RightToLeft)
        filled.moveRight(rect().right() + 1);
    const double radius = height() / 2.0;

    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.highContrast ? tokens.card : tokens.hair);
    painter.drawRoundedRect(rect(), radius, radius);
    painter.setBrush(colour);
    if (m_share > 0)
        painter.drawRoundedRect(filled, radius, radius);
    if (tokens.highContrast) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.border, 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
}

} // namespace Earshot
