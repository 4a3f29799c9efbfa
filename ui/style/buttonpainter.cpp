// SPDX-License-Identifier: MIT
#include "style/buttonpainter.h"

#include "style/icons.h"
#include "style/tokens.h"
#include "style/type.h"
#include "style/variant.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace Earshot {

static constexpr int textFlags = Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextSingleLine;
static constexpr int iconGap = 8;

namespace {

struct Ink
{
    QColor fill = Qt::transparent;
    QColor outline = Qt::transparent;
    QColor text = {};
    double radius = 7;
    double width = 1;
};

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

QColor pressedAccent(const Tokens &tokens)
{
    return tokens.dark ? tokens.accent.lighter(108) : tokens.accent.darker(112);
}

Ink primaryInk(const Tokens &tokens, bool enabled, bool hovered)
{
    if (!enabled)
        return {.fill = tokens.chipGrey, .text = tokens.text3};
    return {.fill = hovered ? pressedAccent(tokens) : tokens.accent, .text = tokens.onAccent};
}

Ink outlinedInk(const Tokens &tokens, bool enabled, bool hovered)
{
    return {.fill = hovered ? tokens.hover : tokens.card,
            .outline = enabled ? tokens.border : tokens.hair,
            .text = enabled ? tokens.text : tokens.text3};
}

Ink filterInk(const Tokens &tokens, bool enabled, bool hovered, bool chosen)
{
    Ink ink = outlinedInk(tokens, enabled, hovered);
    if (chosen) {
        ink = {.fill = tokens.accentTint, .outline = tokens.accent, .text = tokens.accentText};
        ink.width = tokens.highContrast ? 2 : 1;
    }
    return ink;
}

Ink bareInk(const Tokens &tokens, const QColor &text, bool enabled, bool hovered)
{
    Ink ink{.text = enabled ? text : tokens.text3};
    if (hovered)
        ink.fill = tokens.hover;
    return ink;
}

Ink inkFor(const QStyleOptionButton &option, ButtonVariant variant, const Tokens &tokens)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool hovered
        = enabled && (has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken));
    Ink ink = outlinedInk(tokens, enabled, hovered);
    switch (variant) {
    case ButtonVariant::Primary:
        return primaryInk(tokens, enabled, hovered);
    case ButtonVariant::Link:
        return bareInk(tokens, tokens.accent, enabled, hovered);
    case ButtonVariant::Quiet:
        return bareInk(tokens, tokens.text2, enabled, hovered);
    case ButtonVariant::Filter:
        ink = filterInk(tokens, enabled, hovered, has(option, QStyle::State_On));
        ink.radius = option.rect.height() / 2.0;
        return ink;
    case ButtonVariant::Normal:
        break;
    }
    return ink;
}

QFont buttonFont(const QStyleOptionButton &option, ButtonVariant variant, const QWidget *widget)
{
    QFont font = widget ? widget->font() : fontFor(TextRole::Body);
    switch (variant) {
    case ButtonVariant::Filter:
        font = fontFor(has(option, QStyle::State_On) ? TextRole::SmallStrong : TextRole::Small);
        break;
    case ButtonVariant::Quiet:
        font.setWeight(QFont::Normal);
        break;
    case ButtonVariant::Normal:
    case ButtonVariant::Primary:
    case ButtonVariant::Link:
        font.setWeight(QFont::Medium);
        break;
    }
    return font;
}

void paintPanel(QPainter *painter, const QRectF &rect, const Ink &ink)
{
    const double inset = ink.width / 2;
    painter->setBrush(ink.fill);
    painter->setPen(ink.outline.alpha() == 0 ? QPen(Qt::NoPen) : QPen(ink.outline, ink.width));
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), ink.radius, ink.radius);
}

void paintFocus(QPainter *painter, const QRectF &rect, double radius, const QColor &colour)
{
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(colour, 2));
    painter->drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
}

int paddingFor(ButtonVariant variant)
{
    switch (variant) {
    case ButtonVariant::Link:
    case ButtonVariant::Quiet:
        return 4;
    case ButtonVariant::Filter:
        return 11;
    case ButtonVariant::Normal:
    case ButtonVariant::Primary:
        break;
    }
    return 15;
}

int iconSide(const QStyleOptionButton &option)
{
    return option.iconSize.isValid() ? option.iconSize.width() : ems(1.15);
}

} // namespace

void paintButton(QPainter *painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const Tokens tokens = tokensFor(option.palette);
    const ButtonVariant variant = variantOf(widget);
    const Ink ink = inkFor(option, variant, tokens);
    const bool focused = has(option, QStyle::State_HasFocus);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRectF panel = option.rect;
    if (focused && variant == ButtonVariant::Primary)
        panel.adjust(4, 4, -4, -4);
    paintPanel(painter, panel, ink);
    if (focused)
        paintFocus(painter, option.rect, ink.radius, tokens.accent);

    QRect text = option.rect;
    painter->setFont(buttonFont(option, variant, widget));
    painter->setPen(ink.text);
    const QFontMetrics metrics = painter->fontMetrics();
    if (!option.icon.isNull()) {
        const int side = iconSide(option);
        const int words = metrics.size(textFlags, option.text).width();
        const int gap = option.text.isEmpty() ? 0 : iconGap;
        QRect place(text.x() + (text.width() - side - gap - words) / 2,
                    text.y() + (text.height() - side) / 2,
                    side,
                    side);
        text.setLeft(place.right() + 1 + gap);
        text.setWidth(words);
        place = QStyle::visualRect(option.direction, option.rect, place);
        text = QStyle::visualRect(option.direction, option.rect, text);
        if (option.icon.name().isEmpty())
            option.icon.paint(painter, place);
        else
            paintIcon(painter, place, option.icon.name(), ink.text);
    }
    painter->drawText(text, textFlags, option.text);
    painter->restore();
}

QSize buttonSize(const QStyleOptionButton &option, const QWidget *widget)
{
    const ButtonVariant variant = variantOf(widget);
    QStyleOptionButton widest = option;
    // A chosen chip is bold; it must not push its neighbours when it is chosen.
    if (variant == ButtonVariant::Filter)
        widest.state |= QStyle::State_On;
    const QFontMetrics metrics(buttonFont(widest, variant, widget));
    int width = metrics.size(textFlags, option.text).width() + 2 * paddingFor(variant);
    if (!option.icon.isNull())
        width += iconSide(option) + (option.text.isEmpty() ? 0 : iconGap);
    double height = 2.3;
    if (variant == ButtonVariant::Filter)
        height = 1.95;
    else if (variant == ButtonVariant::Link || variant == ButtonVariant::Quiet)
        height = 1.8;
    return {width, std::max(ems(height), metrics.height() + 6)};
}

void paintToolButton(QPainter *painter, const QStyleOptionToolButton &option)
{
    const Tokens tokens = tokensFor(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    Ink ink;
    if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled))
        ink.fill = tokens.hover;
    paintPanel(painter, option.rect, ink);
    if (has(option, QStyle::State_HasFocus))
        paintFocus(painter, option.rect, 6, tokens.accent);
    const int side = ems(1.15);
    QRect place(QPoint(), QSize(side, side));
    place.moveCenter(option.rect.center());
    option.icon.paint(painter,
                      place,
                      Qt::AlignCenter,
                      has(option, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled);
    painter->restore();
}

} // namespace Earshot
