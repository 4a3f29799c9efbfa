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
    for (const Block &block : std::as_const(m_content.blocks))
        blocks.append(layOut(block, m_width));
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
    for (const PageRow &row : block.rows) {
        if (m_y + row.height > bottom() && m_y > contentTop) {
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
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const PageBlock &block = blocks.at(i);
        // A heading needs room for what it heads, and so does a heading above it.
        qreal needed = heightOf(block);
        for (qsizetype j = i; blocks.at(j).withNext && j + 1 < blocks.size(); ++j)
            needed += blocks.at(j + 1).spaceBefore + heightOf(blocks.at(j + 1));
        if (needed > room)
            needed = heightOf(block) + room / 5;
        const bool atTop = m_pages.constLast().isEmpty();
        const qreal space = atTop ? 0 : block.spaceBefore;
        const bool splits = heightOf(block) > room;
        if (!atTop && !splits && m_y + space + needed > bottom())
            addPage();
        else
            m_y += space;
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
