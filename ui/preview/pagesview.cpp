// SPDX-License-Identifier: MIT
#include "preview/pagesview.h"

#include "style/tokens.h"

#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

namespace Earshot {

static constexpr int gap = 16; // round each page
static constexpr int zoomStep = 25;

//! Paints the pages that are in view.
class PagesCanvas : public QWidget
{
public:
    using QWidget::QWidget;

    void show(const PagedDocument *document, double scale)
    {
        m_document = document;
        m_scale = scale;
        if (document)
            setFixedSize(pageRect(0).width() + 2 * gap, pageRect(document->pageCount()).top());
        update();
    }

    QRect pageRect(int page) const
    {
        const QSize size = (m_document->pageSize() * m_scale).toSize();
        return {QPoint(gap, gap + page * (size.height() + gap)), size};
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (!m_document)
            return;
        const Tokens tokens = tokensFor(palette());
        QPainter painter(this);
        for (int page = 0; page < m_document->pageCount(); ++page) {
            const QRect place = pageRect(page);
            if (!event->rect().intersects(place))
                continue;
            painter.setPen(tokens.border);
            painter.setBrush(Qt::white);
            painter.drawRect(place.adjusted(-1, -1, 0, 0));
            painter.save();
            painter.setClipRect(place);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.translate(place.topLeft());
            painter.scale(m_scale, m_scale);
            m_document->paintPage(painter, page);
            painter.restore();
        }
    }

private:
    const PagedDocument *m_document = nullptr;
    double m_scale = 1;
};

PagesView::PagesView(QWidget *parent)
    : QScrollArea(parent)
    , m_canvas(new PagesCanvas)
{
    setWidget(m_canvas);
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setBackgroundRole(QPalette::AlternateBase);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &PagesView::followScrolling);
}

void PagesView::setDocument(PagedDocument document)
{
    m_canvas->show(nullptr, 1);
    m_document.emplace(std::move(document));
    layOut();
    fitWidth();
    showPage(0);
}

void PagesView::layOut()
{
    if (!m_document)
        return;
    const double pixelsPerPoint = logicalDpiY() / 72.0;
    m_canvas->show(&*m_document, m_zoom / 100.0 * pixelsPerPoint);
}

void PagesView::showPage(int page)
{
    if (!m_document)
        return;
    m_page = qBound(0, page, m_document->pageCount() - 1);
    const QSignalBlocker blocker(verticalScrollBar());
    verticalScrollBar()->setValue(m_canvas->pageRect(m_page).top() - gap);
    m_canvas->move(m_canvas->x(), -verticalScrollBar()->value());
    announce();
}

void PagesView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitWidth();
}

void PagesView::fitWidth()
{
    if (!m_fits || !m_document)
        return;
    const double room = viewport()->width() - 2 * gap;
    const double full = m_document->pageSize().width() * logicalDpiY() / 72.0;
    setZoom(std::min(100, static_cast<int>(100 * room / full)));
    m_fits = true;
}

void PagesView::zoomIn()
{
    setZoom(m_zoom / zoomStep * zoomStep + zoomStep);
}

void PagesView::zoomOut()
{
    setZoom((m_zoom - 1) / zoomStep * zoomStep);
}

void PagesView::setZoom(int percent)
{
    m_fits = false;
    const int wanted = qBound(smallestZoom, percent, largestZoom);
    if (wanted == m_zoom)
        return;
    m_zoom = wanted;
    layOut();
    showPage(m_page);
    emit zoomChanged(m_zoom);
}

void PagesView::followScrolling()
{
    if (!m_document)
        return;
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    int page = 0;
    while (page + 1 < m_document->pageCount() && m_canvas->pageRect(page + 1).top() <= middle)
        ++page;
    if (page == m_page)
        return;
    m_page = page;
    announce();
}

void PagesView::announce()
{
    const int count = m_document->pageCount();
    setAccessibleName(tr("Page %1 of %2").arg(m_page + 1).arg(count));
    emit pageChanged(m_page, count);
}

void PagesView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        return showPage(m_page + 1);
    case Qt::Key_PageUp:
        return showPage(m_page - 1);
    case Qt::Key_Home:
        return showPage(0);
    case Qt::Key_End:
        return showPage(m_document ? m_document->pageCount() - 1 : 0);
    case Qt::Key_Plus:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    default:
        QScrollArea::keyPressEvent(event);
    }
}

} // namespace Earshot
