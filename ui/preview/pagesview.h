// SPDX-License-Identifier: MIT
#pragma once

#include "paper/painted/pageddocument.h"

#include <QScrollArea>

#include <optional>

namespace Earshot {

class PagesCanvas;

//! The pages of a paper one below the other, as they will be printed. Page Up and Page Down go
//! from page to page, Ctrl with plus and minus changes the zoom.
class PagesView : public QScrollArea
{
    Q_OBJECT

public:
    explicit PagesView(QWidget *parent = nullptr);

    void setDocument(PagedDocument document);
    const std::optional<PagedDocument> &document() const { return m_document; }
    int page() const { return m_page; } //!< From 0.
    void showPage(int page);
    int zoom() const { return m_zoom; } //!< In percent of the paper's size.
    void setZoom(int percent);
    void zoomIn();
    void zoomOut();

    static constexpr int smallestZoom = 50;
    static constexpr int largestZoom = 300;

signals:
    void pageChanged(int page, int count);
    void zoomChanged(int percent);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitWidth();
    void layOut();
    void followScrolling();
    void announce();

    std::optional<PagedDocument> m_document;
    PagesCanvas *m_canvas;
    int m_page = 0;
    int m_zoom = 100;
    bool m_fits = true; //!< Until the person chooses a zoom.
};

} // namespace Earshot
