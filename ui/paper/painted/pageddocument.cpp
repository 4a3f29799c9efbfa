// SPDX-License-Identifier: MIT
#include "paper/painted/pageddocument.h"

#include "paper/painted/blockpainter.h"
#include "paper/painted/textpainter.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>

#include <algorithm>

namespace Earshot {

namespace {

class Pages
{
    Q_DECLARE_TR_FUNCTIONS(Pages)
};

constexpr qreal contentTop = 80 * pt;
constexpr qreal headerTop = 43 * pt;
constexpr qreal headerRule = 61 * pt;
constexpr qreal footerRule = 46 * pt; // from the bottom edge
constexpr qreal closingGap = 5 * pt;

qreal heightOf(const PageBlock &block)
{
    qreal height = block.header ? block.header->height : 0;
    for (const PageRow &row : block.rows)
        height += row.height;
    return height;
}

//! What of \a block must stand together on a page with this \a room.
qreal leastHeight(const PageBlock &block, qreal room)
{
    constexpr qsizetype togetherAtLeast = 2;
    if (!block.mayBreak)
        return heightOf(block) > room ? room / 5 : heightOf(block);
    return heightOf({block.rows.first(std::min(togetherAtLeast, block.rows.size())),
                     block.spaceBefore,
                     block.withNext,
                     block.mayBreak,
                     block.header});
}

//! What the block at \a place needs on a page: a heading needs room for what it heads, and so does
//! a heading above it.
qreal heightWithNext(const QList<PageBlock> &blocks, qsizetype place, qreal room)
{
    qreal needed = leastHeight(blocks.at(place), room);
    for (qsizetype i = place; blocks.at(i).withNext && i + 1 < blocks.size(); ++i) {
        const PageBlock &next = blocks.at(i + 1);
        needed += next.spaceBefore + leastHeight(next, room);
    }
    return needed;
}

TextBox closingBox(const QString &text, qreal width)
{
    return TextBox({{text, false, Ink::text3}}, TypeSize::Small, width);
}

} // namespace

PagedDocument::PagedDocument(PaperContent content, PaperSize size)
    : m_content(std::move(content))
    , m_pageSize(sizeInPoints(size) * pt)
    , m_width(m_pageSize.width() - 2 * pageMargin)
{
    QList<PageBlock> blocks;
    for (const Block &block : std::as_const(m_content.blocks)) {
        PageBlock laidOut = layOut(block, m_width);
        // A paragraph below a heading introduces what follows.
        if (std::holds_alternative<Paragraph>(block) && !blocks.isEmpty()
            && blocks.constLast().withNext)
            laidOut.withNext = true;
        blocks.append(laidOut);
    }
    place(blocks);
}

qreal PagedDocument::bottom() const
{
    return m_pageSize.height() - footerRule - closingBox(m_content.closing, m_width).height()
           - 2 * closingGap;
}

void PagedDocument::addPage()
{
    m_pages.append(QList<Placed>());
    m_y = contentTop;
}

void PagedDocument::put(const PageRow &row)
{
    m_pages.last().append({row, m_y});
    m_y += row.height;
}

void PagedDocument::putBlock(const PageBlock &block)
{
    if (block.header)
        put(*block.header);
    for (qsizetype i = 0; i < block.rows.size(); ++i) {
        const PageRow &row = block.rows.at(i);
        const bool isLastButOne = i + 2 == block.rows.size();
        // A list leaves no row alone on the next page.
        const qreal after = block.mayBreak && isLastButOne ? block.rows.at(i + 1).height : 0;
        if (m_y + row.height + after > bottom() && m_y > contentTop) {
            addPage();
            if (block.header)
                put(*block.header);
        }
        put(row);
    }
}

void PagedDocument::place(const QList<PageBlock> &blocks)
{
    addPage();
    const qreal room = bottom() - contentTop;
    bool headed = false; // so far the page holds only what goes with the next block
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const PageBlock &block = blocks.at(i);
        const bool atTop = m_pages.constLast().isEmpty();
        const bool splits = heightOf(block) > room;
        const qreal needed = heightWithNext(blocks, i, room);
        if (!atTop && !headed && !splits && m_y + block.spaceBefore + needed > bottom())
            addPage();
        else if (!atTop)
            m_y += block.spaceBefore;
        headed = block.withNext && (headed || m_pages.constLast().isEmpty());
        putBlock(block);
    }
}

void PagedDocument::paintFrame(QPainter &painter, int page) const
{
    const qreal small = lineHeight(TypeSize::Small);
    const TextBox product({{m_content.product, true}}, TypeSize::Body, m_width);
    const TextBox note({{m_content.headerNote, false, Ink::text2}}, TypeSize::Small, m_width);
    product.paint(painter, {pageMargin, headerTop});
    note.paint(painter, {pageMargin + m_width - note.naturalWidth(), headerTop + 0.6 * pt});
    paintRule(painter, {pageMargin, headerRule}, m_width);

    const qreal rule = m_pageSize.height() - footerRule;
    const TextBox closing = closingBox(m_content.closing, m_width);
    closing.paint(painter, {pageMargin, rule - closingGap - closing.height()});
    paintRule(painter, {pageMargin, rule}, m_width);
    const TextBox footer({{m_content.footerNote, false, Ink::text2}}, TypeSize::Small, m_width);
    const QString number = Pages::tr("Page %1 of %2").arg(page + 1).arg(pageCount());
    const TextBox pages({{number, false, Ink::text2}}, TypeSize::Small, m_width);
    footer.paint(painter, {pageMargin, rule + small / 3});
    pages.paint(painter, {pageMargin + m_width - pages.naturalWidth(), rule + small / 3});
}

void PagedDocument::paintPage(QPainter &painter, int page) const
{
    painter.save();
    painter.scale(1 / pt, 1 / pt);
    paintFrame(painter, page);
    for (const Placed &placed : m_pages.at(page)) {
        if (placed.row.paint)
            placed.row.paint(painter, {pageMargin, placed.top});
    }
    painter.restore();
}

bool paintOn(QPagedPaintDevice &device, const PagedDocument &document)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const qreal scale = device.width() / document.pageSize().width();
    painter.scale(scale, scale);
    for (int page = 0; page < document.pageCount(); ++page) {
        if (page > 0 && !device.newPage())
            return false;
        document.paintPage(painter, page);
    }
    return painter.end();
}

} // namespace Earshot
