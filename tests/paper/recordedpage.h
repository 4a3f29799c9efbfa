// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QPointF>
#include <QSizeF>
#include <QString>

#include <functional>

class QPainter;

namespace Earshot {

//! Something written on a page, and where its baseline starts, in the units of the page.
struct WrittenText
{
    QString text;
    QPointF at;
};

//! What was painted on a page.
struct RecordedPage
{
    QList<WrittenText> texts; //!< In the order they were written.
    int shapes = 0;           //!< Marks, boxes and clocks: all that is neither text nor a line.

    //! All of the text, with blanks between.
    QString allText() const;
};

//! Notes what \a paint paints on a page of \a size.
RecordedPage recordPage(const QSizeF &size, const std::function<void(QPainter &)> &paint);

} // namespace Earshot
