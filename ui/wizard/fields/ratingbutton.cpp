// SPDX-License-Identifier: MIT
#include "wizard/fields/ratingbutton.h"

#include "style/tokens.h"
#include "style/type.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace Earshot {

static constexpr double circle = 1.3;
static constexpr double ring = 2;
static constexpr double ringRadius = 6;

QSize RatingButton::sizeHint() const
{
    const int side = ems(circle) + 10;
    return {side, side};
}

void RatingButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.rect = QRect(0, 0, ems(circle), ems(circle));
    option.rect.moveCenter(rect().center());
    style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &option, &painter, this);
    if (!hasFocus())
        return;
    painter.setPen(QPen(tokensFor(palette()).accent, ring));
    painter.setBrush(Qt::NoBrush);
    const double half = ring / 2;
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(half, half, -half, -half), ringRadius, ringRadius);
}

} // namespace Earshot
