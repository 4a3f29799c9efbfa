// SPDX-License-Identifier: MIT
#include "paper/painted/marks.h"

#include "paper/painted/pagelook.h"

#include <QPainterPath>

namespace Earshot {

namespace {

constexpr qreal lineShare = 1.0 / 8;

} // namespace

void paintMark(QPainter &painter, const QRectF &square, Mark mark)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal line = square.width() * lineShare;
    const QRectF ring = square.adjusted(line / 2, line / 2, -line / 2, -line / 2);
    switch (mark) {
    case Mark::Yes:
        painter.setPen(Qt::NoPen);
        painter.setBrush(Ink::warn);
        painter.drawEllipse(square);
        break;
    case Mark::NotSure:
        painter.setPen(QPen(Ink::warn, line));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(ring);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Ink::warn);
        painter.drawPie(square, 90 * 16, 180 * 16);
        break;
    case Mark::NoWayFound:
        painter.setPen(QPen(Ink::accent, line));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(ring);
        break;
    case Mark::ComesWith: {
        const QPointF c = square.center();
        painter.setPen(Qt::NoPen);
        painter.setBrush(Ink::text2);
        painter.drawPolygon(QPolygonF({QPointF(c.x(), square.top()),
                                       QPointF(square.right(), c.y()),
                                       QPointF(c.x(), square.bottom()),
                                       QPointF(square.left(), c.y())}));
        break;
    }
    case Mark::None:
        break;
    }
    painter.restore();
}

void paintBox(QPainter &painter, const QRectF &square)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Ink::text, 0.9 * pt));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(square, 2 * pt, 2 * pt);
    painter.restore();
}

void paintClock(QPainter &painter, const QRectF &square)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Ink::text2, 0.8 * pt, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(square);
    const QPointF c = square.center();
    const qreal r = square.width() / 2;
    painter.drawPolyline(QPolygonF({c - QPointF(0, r * 0.55), c, c + QPointF(r * 0.4, r * 0.25)}));
    painter.restore();
}

} // namespace Earshot
