// SPDX-License-Identifier: MIT
#pragma once

#include "paper/content/blocks.h"
#include "paper/painted/pageblock.h"
#include "paper/painted/pagelook.h"

#include <QList>

class QPagedPaintDevice;

namespace Earshot {

//! A paper laid out on pages. The same pages go into a PDF, to a printer and onto the screen.
//! Needs an application object with fonts.
class PagedDocument
{
public:
    PagedDocument(PaperContent content, PaperSize size);

    QString title() const { return m_content.title; }
    int pageCount() const { return static_cast<int>(m_pages.size()); }
    //! In points.
    QSizeF pageSize() const { return m_pageSize / pt; }
    //! Paints page \a page, from 0, with its top left corner at the origin; one unit of the
    //! painter is a point. The ground is left as it is.
    void paintPage(QPainter &painter, int page) const;

private:
    struct Placed
    {
        PageRow row;
        qreal top = 0;
    };

    void place(const QList<PageBlock> &blocks);
    void addPage();
    void put(const PageRow &row);
    void putBlock(const PageBlock &block);
    void paintFrame(QPainter &painter, int page) const;
    qreal bottom() const;

    PaperContent m_content;
    QSizeF m_pageSize; //!< In units.
    qreal m_width;
    qreal m_y = 0;
    QList<QList<Placed>> m_pages;
};

//! Paints all pages on \a device, whose page has the size of the document's.
//! False where the device cannot be painted on.
bool paintOn(QPagedPaintDevice &device, const PagedDocument &document);

} // namespace Earshot
