// SPDX-License-Identifier: MIT
#include "paper/painted/blockpainter.h"
#include "paper/painted/marks.h"
#include "paper/painted/textpainter.h"

#include <algorithm>

namespace Earshot {

namespace {

constexpr qreal markSize = 8 * pt;
constexpr qreal markGap = 3.5 * pt;
constexpr qreal padding = 4 * pt;
constexpr qreal columnGap = 8 * pt;
constexpr qreal fullColumns = 5;
constexpr qreal firstShare = 0.26;

struct Columns
{
    qreal first = 0;
    qreal other = 0;

    qreal left(qsizetype column) const { return first + static_cast<qreal>(column) * other; }
};

Columns columnsOf(const Table &table, qreal width)
{
    // Tables of few columns keep the width of the others, so that they line up.
    const qreal columns = std::max(fullColumns, static_cast<qreal>(table.columns.size()));
    const qreal first = width * firstShare;
    return {first, (width - first) / columns};
}

PageRow headerRow(const Table &table, const Columns &columns, qreal width)
{
    QList<TextBox> texts{
        TextBox({{table.corner, true, Ink::text2}}, TypeSize::Small, columns.first - columnGap)};
    qreal height = texts.constFirst().height();
    for (const QString &column : table.columns) {
        texts.append(
            TextBox({{column, true, Ink::text2}}, TypeSize::Small, columns.other - columnGap));
        height = std::max(height, texts.constLast().height());
    }
    const qreal total = height + 2 * padding;
    return {total, [=](QPainter &painter, const QPointF &at) {
                for (qsizetype i = 0; i < texts.size(); ++i) {
                    const qreal x = i == 0 ? 0 : columns.left(i - 1);
                    texts.at(i).paint(painter,
                                      at + QPointF(x, padding + height - texts.at(i).height()));
                }
                paintRule(painter, at + QPointF(0, total), width);
            }};
}

TextBox cellText(const TableCell &cell, const Columns &columns)
{
    const bool open = cell.mark == Mark::Yes || cell.mark == Mark::NotSure;
    const qreal left = cell.mark == Mark::None ? 0 : markSize + markGap;
    return TextBox({{cell.text, open, open ? Ink::text : Ink::text2}},
                   TypeSize::Small,
                   columns.other - left - 2 * pt);
}

PageRow bodyRow(const TableRow &row, const Columns &columns, qreal width)
{
    const TextBox name({{row.name}}, TypeSize::Small, columns.first - columnGap);
    QList<TextBox> texts;
    qreal height = name.height();
    for (const TableCell &cell : row.cells) {
        texts.append(cellText(cell, columns));
        height = std::max(height, texts.constLast().height());
    }
    const qreal total = height + 2 * padding;
    const QList<TableCell> cells = row.cells;
    return {total, [=](QPainter &painter, const QPointF &at) {
                name.paint(painter, at + QPointF(0, padding));
                for (qsizetype i = 0; i < texts.size(); ++i) {
                    const QPointF cell = at + QPointF(columns.left(i), padding);
                    const Mark mark = cells.at(i).mark;
                    const qreal top = (lineHeight(TypeSize::Small) - markSize) / 2;
                    paintMark(painter, {cell.x(), cell.y() + top, markSize, markSize}, mark);
                    const qreal left = mark == Mark::None ? 0 : markSize + markGap;
                    texts.at(i).paint(painter, cell + QPointF(left, 0));
                }
                paintRule(painter, at + QPointF(0, total), width);
            }};
}

} // namespace

PageBlock layOutTable(const Table &table, qreal width)
{
    const Columns columns = columnsOf(table, width);
    PageBlock block;
    block.spaceBefore = 8 * pt;
    block.header = headerRow(table, columns, width);
    for (const TableRow &row : table.rows)
        block.rows.append(bodyRow(row, columns, width));
    return block;
}

} // namespace Earshot
