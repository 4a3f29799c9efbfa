// SPDX-License-Identifier: MIT
#include "parts/card.h"

#include "parts/pagescroll.h"
#include "style/tokens.h"

#include <QPainter>
#include <QVBoxLayout>

namespace Earshot {

static constexpr int sidePadding = 18;
static constexpr int upperPadding = 12;
static constexpr double cardRadius = 10;
static constexpr double panelRadius = 8;

Card::Card(QWidget *parent, Fill fill)
    : QWidget(parent)
    , m_fill(fill)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(sidePadding, upperPadding, sidePadding, upperPadding);
    m_column->setSpacing(4);
}

void Card::addRow(QWidget *row)
{
    if (m_rows.isEmpty()) {
        m_column->setContentsMargins(1, 1, 1, 1);
        m_column->setSpacing(1);
    }
    m_rows.append(row);
    m_column->addWidget(row);
}

void Card::clearRows()
{
    m_rows.clear();
    clearLayout(m_column);
}

void Card::paintEvent(QPaintEvent *)
{
    const Tokens tokens = tokensFor(palette());
    QColor fill = tokens.card;
    QColor line = tokens.hair;
    double radius = cardRadius;
    if (m_fill != Fill::Card) {
        radius = panelRadius;
        fill = m_fill == Fill::Info      ? tokens.accentTint
               : m_fill == Fill::Warning ? tokens.warnTint
                                         : tokens.hover;
        line = m_fill == Fill::Info      ? tokens.infoLine
               : m_fill == Fill::Warning ? tokens.warnLine
               : tokens.highContrast     ? tokens.hair
                                         : fill;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);

    painter.setRenderHint(QPainter::Antialiasing, false);
    bool first = true;
    for (const QWidget *row : std::as_const(m_rows)) {
        if (row->isHidden())
            continue;
        if (!first) {
            const bool mirrored = layoutDirection() == Qt::RightToLeft;
            const int top = row->y() - 1;
            painter.drawLine(
                mirrored ? 1 : sidePadding, top, width() - 1 - (mirrored ? sidePadding : 0), top);
        }
        first = false;
    }
}

} // namespace Earshot
