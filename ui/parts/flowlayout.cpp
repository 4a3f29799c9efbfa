// SPDX-License-Identifier: MIT
#include "parts/flowlayout.h"

#include <QStyle>
#include <QWidget>

namespace Earshot {

FlowLayout::FlowLayout(int horizontalGap, int verticalGap, QWidget *parent)
    : QLayout(parent)
    , m_horizontalGap(horizontalGap)
    , m_verticalGap(verticalGap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? m_horizontalGap : 0);
        height = std::max(height, item->sizeHint().height());
    }
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

//! Puts the items of one line side by side at \a y, \a height high, within \a inner.
void FlowLayout::placeLine(const QList<QLayoutItem *> &line,
                           const QRect &inner,
                           int y,
                           int height) const
{
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int from = inner.x();
    for (QLayoutItem *item : line) {
        const QSize size
            = item->sizeHint().boundedTo(QSize(inner.width(), item->sizeHint().height()));
        if (m_lastAtEnd && item == m_items.constLast() && line.size() > 1)
            from = inner.right() + 1 - size.width();
        const QRect spot(from, y + (height - size.height()) / 2, size.width(), size.height());
        item->setGeometry(QStyle::visualRect(direction, inner, spot));
        from += size.width() + m_horizontalGap;
    }
}

int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    const QMargins margins = contentsMargins();
    const QRect inner = rect.marginsRemoved(margins);
    QList<QLayoutItem *> line;
    int x = 0;
    int y = inner.y();
    int lineHeight = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (!line.isEmpty() && x + m_horizontalGap + size.width() > inner.width()) {
            if (apply)
                placeLine(line, inner, y, lineHeight);
            line.clear();
            y += lineHeight + m_verticalGap;
            x = 0;
            lineHeight = 0;
        }
        x += size.width() + (line.isEmpty() ? 0 : m_horizontalGap);
        lineHeight = std::max(lineHeight, size.height());
        line.append(item);
    }
    if (apply)
        placeLine(line, inner, y, lineHeight);
    return y + lineHeight - rect.y() + margins.bottom();
}

} // namespace Earshot
