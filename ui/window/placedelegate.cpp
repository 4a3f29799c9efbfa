// SPDX-License-Identifier: MIT
#include "window/placedelegate.h"

#include "style/icons.h"
#include "style/tokens.h"
#include "style/type.h"

#include <QPainter>

namespace Earshot {

static constexpr int outerInset = 12;
static constexpr int iconInset = 22;
static constexpr int gap = 10;

static void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const Tokens &tokens)
{
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (!chosen && !option.state.testFlag(QStyle::State_MouseOver))
        return;
    const bool focused = option.state.testFlag(QStyle::State_HasFocus)
                         && option.state.testFlag(QStyle::State_KeyboardFocusChange);
    const bool outlined = chosen && (tokens.highContrast || focused);
    const QRectF box = QRectF(option.rect).adjusted(outerInset, 2, -outerInset, -2);
    painter->setPen(outlined ? QPen(tokens.accent, 2) : QPen(Qt::NoPen));
    painter->setBrush(chosen ? tokens.sideChosen : tokens.hover);
    painter->drawRoundedRect(outlined ? box.adjusted(1, 1, -1, -1) : box, 8, 8);
}

void PlaceDelegate::paint(QPainter *painter,
                          const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Tokens tokens = tokensFor(option.palette);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(painter, option, tokens);

    const int side = ems(1.4);
    const QRect row = option.rect;
    const auto mirrored
        = [&](const QRect &place) { return QStyle::visualRect(option.direction, row, place); };
    const QRect place(row.x() + iconInset, row.y() + (row.height() - side) / 2, side, side);
    const QColor quiet = chosen ? tokens.accentText : tokens.text2;
    paintIcon(painter, mirrored(place), index.data(IconNameRole).toString(), quiet);
    const QRect words = mirrored(row.adjusted(iconInset + side + gap, 0, -iconInset - 3, 0));
    painter->setPen(chosen ? tokens.accentText : tokens.text);
    painter->setFont(fontFor(chosen ? TextRole::Strong : TextRole::Body));
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeading, index.data(NameRole).toString());
    if (const int count = index.data(CountRole).toInt(); count > 0) {
        painter->setFont(fontFor(TextRole::Small));
        painter->setPen(quiet);
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignTrailing, QString::number(count));
    }
    painter->restore();
}

QSize PlaceDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QFontMetrics metrics(fontFor(TextRole::Strong));
    const int around = 2 * iconInset + 3 + ems(1.4) + gap;
    return {metrics.horizontalAdvance(index.data(NameRole).toString()) + std::max(ems(4.5), around),
            ems(2.6) + 4};
}

} // namespace Earshot
