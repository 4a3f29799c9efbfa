// SPDX-License-Identifier: MIT
#include "explain/marks.h"

#include "style/tokens.h"
#include "style/type.h"

#include <QPainter>

namespace Earshot {

VerdictMark markFor(Verdict verdict, bool comesWith)
{
    switch (verdict) {
    case Verdict::Yes:
        return comesWith ? VerdictMark::ComesWith : VerdictMark::Yes;
    case Verdict::NotSure:
        return VerdictMark::NotSure;
    case Verdict::NoWayFound:
        break;
    }
    return VerdictMark::NoWayFound;
}

static void paintRing(QPainter *painter, const QRectF &rect, const QColor &colour)
{
    const double line = std::max(1.6, rect.width() / 8);
    const double inset = line / 2;
    painter->setPen(QPen(colour, line));
    painter->setBrush(Qt::NoBrush);
    painter->drawEllipse(rect.adjusted(inset, inset, -inset, -inset));
}

void paintMark(QPainter *painter, const QRectF &rect, VerdictMark mark, const Tokens &tokens)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    switch (mark) {
    case VerdictMark::Yes:
        painter->setBrush(tokens.warn);
        painter->drawEllipse(rect);
        break;
    case VerdictMark::NotSure:
        painter->setBrush(tokens.warn);
        // Angles are in sixteenths of a degree; the left half stays left from right to left, too.
        painter->drawPie(rect, 90 * 16, 180 * 16);
        paintRing(painter, rect, tokens.warn);
        break;
    case VerdictMark::NoWayFound:
        paintRing(painter, rect, tokens.accent);
        break;
    case VerdictMark::ComesWith:
        painter->setBrush(tokens.text2);
        painter->drawPolygon(QPolygonF({QPointF(rect.center().x(), rect.top()),
                                        QPointF(rect.right(), rect.center().y()),
                                        QPointF(rect.center().x(), rect.bottom()),
                                        QPointF(rect.left(), rect.center().y())}));
        break;
    }
    painter->restore();
}

MarkIcon::MarkIcon(VerdictMark mark, double size, QWidget *parent)
    : QWidget(parent)
    , m_mark(mark)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void MarkIcon::setMark(VerdictMark mark)
{
    m_mark = mark;
    update();
}

QSize MarkIcon::sizeHint() const
{
    return {ems(m_size), ems(m_size)};
}

void MarkIcon::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintMark(&painter, rect(), m_mark, tokensFor(palette()));
}

} // namespace Earshot
