// SPDX-License-Identifier: MIT
#include "style/fieldpainter.h"

#include "style/icons.h"
#include "style/tokens.h"
#include "style/type.h"

#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace Earshot {

static bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

static QColor outlineOf(const QStyleOption &option, const Tokens &tokens)
{
    if (has(option, QStyle::State_HasFocus))
        return tokens.accent;
    return has(option, QStyle::State_Enabled) ? tokens.border : tokens.hair;
}

static void paintRounded(
    QPainter *painter, const QRectF &rect, double radius, const QPen &pen, const QBrush &brush)
{
    const double inset = pen.style() == Qt::NoPen ? 0 : pen.widthF() / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(pen);
    painter->setBrush(brush);
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

void paintFieldPanel(QPainter *painter, const QStyleOption &option)
{
    const Tokens tokens = tokensFor(option.palette);
    const QPen pen(outlineOf(option, tokens), has(option, QStyle::State_HasFocus) ? 2 : 1);
    paintRounded(painter, option.rect, 6, pen, tokens.card);
}

void paintFrame(QPainter *painter, const QStyleOption &option)
{
    const Tokens tokens = tokensFor(option.palette);
    const QPen pen(outlineOf(option, tokens), has(option, QStyle::State_HasFocus) ? 2 : 1);
    paintRounded(painter, option.rect, 6, pen, Qt::NoBrush);
}

static QRectF squareIn(const QRect &rect)
{
    const double side = std::min(rect.width(), rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(QRectF(rect).center());
    return square;
}

void paintCheckBox(QPainter *painter, const QStyleOption &option)
{
    const Tokens tokens = tokensFor(option.palette);
    const QRectF box = squareIn(option.rect);
    const bool enabled = has(option, QStyle::State_Enabled);
    const QColor line = enabled ? tokens.border : tokens.hair;
    if (!has(option, QStyle::State_On) && !has(option, QStyle::State_NoChange)) {
        const bool hovered = enabled && has(option, QStyle::State_MouseOver);
        paintRounded(painter, box, 4, QPen(line, 1.5), hovered ? tokens.hover : tokens.card);
        return;
    }
    paintRounded(painter, box, 4, Qt::NoPen, enabled ? tokens.accent : tokens.border);
    const bool partly = has(option, QStyle::State_NoChange);
    paintIcon(
        painter, box.adjusted(1, 1, -1, -1), partly ? u"dash"_s : u"check"_s, tokens.onAccent);
}

void paintRadioButton(QPainter *painter, const QStyleOption &option)
{
    const Tokens tokens = tokensFor(option.palette);
    const QRectF circle = squareIn(option.rect);
    const bool enabled = has(option, QStyle::State_Enabled);
    const double radius = circle.width() / 2;
    if (!has(option, QStyle::State_On)) {
        const bool hovered = enabled && has(option, QStyle::State_MouseOver);
        paintRounded(painter,
                     circle,
                     radius,
                     QPen(enabled ? tokens.border : tokens.hair, 1.5),
                     hovered ? tokens.hover : tokens.card);
        return;
    }
    paintRounded(painter, circle, radius, Qt::NoPen, enabled ? tokens.accent : tokens.border);
    const double inset = circle.width() * 0.3;
    paintRounded(
        painter, circle.adjusted(inset, inset, -inset, -inset), radius, Qt::NoPen, tokens.onAccent);
}

void paintFocusRing(QPainter *painter, const QStyleOption &option)
{
    paintRounded(painter, option.rect, 5, QPen(tokensFor(option.palette).accent, 2), Qt::NoBrush);
}

void paintComboBox(QPainter *painter, const QStyleOptionComboBox &option)
{
    paintFieldPanel(painter, option);
    const Tokens tokens = tokensFor(option.palette);
    const double side = ems(1.0);
    QRectF place(option.rect.right() - side - 9, 0, side, side);
    place.moveTop(option.rect.top() + (option.rect.height() - side) / 2);
    place = QStyle::visualRect(option.direction, option.rect, place.toRect());
    paintIcon(painter,
              place,
              u"chevron-down"_s,
              has(option, QStyle::State_Enabled) ? tokens.text2 : tokens.text3);
}

void paintScrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRect &handle)
{
    if (option.maximum <= option.minimum)
        return;
    const Tokens tokens = tokensFor(option.palette);
    QColor colour = tokens.border;
    if (!tokens.highContrast && !has(option, QStyle::State_MouseOver))
        colour.setAlphaF(0.65F);
    const bool upright = option.orientation == Qt::Vertical;
    const QRectF bar
        = upright ? QRectF(handle).adjusted(3, 2, -3, -2) : QRectF(handle).adjusted(2, 3, -2, -3);
    paintRounded(painter, bar, 3, Qt::NoPen, colour);
}

} // namespace Earshot
