// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QPainter>

#include <functional>
#include <optional>

namespace Earshot {

//! Something painted that never splits.
struct PageRow
{
    qreal height = 0; //!< In units.
    std::function<void(QPainter &, const QPointF &topLeft)> paint;
};

//! Rows that stay together on a page as long as they fit on one, or may go on on the next.
struct PageBlock
{
    QList<PageRow> rows;
    qreal spaceBefore = 0;         //!< Left out at the top of a page.
    bool withNext = false;         //!< Never last on a page.
    bool mayBreak = false;         //!< A list: two rows together will do.
    std::optional<PageRow> header; //!< Above the rows, and again where they go on.
};

} // namespace Earshot
