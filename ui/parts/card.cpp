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

Card::Colours Card::colours() const
{
    const Tokens tokens = tokensFor(palette());
    switch (m_fill) {
    case Fill::Info:
        return {tokens.accentTint, tokens.infoLine};
    case Fill::Warning:
        return {tokens.warnTint, tokens.warnLine};
    case Fill::Card:
        return {tokens.card, tokens.hair};
    case Fill::Current:
        return {tokens.card, tokens.accent};
    case Fill::Panel:
        break;
    }
    return {tokens.hover, tokens.highContrast ? tokens.hair : tokens.hover};
}

void Card::paintLinesBetweenRows(QPainter &painter) const
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int left = mirrored ? 1 : sidePadding;
    const int right = width() - 1 - (mirrored ? sidePadding : 0);
    bool first = true;
    for (const QWidget *row : std::as_const(m_rows)) {
        if (row->isHidden())
            continue;
        if (!first)
            painter.drawLine(left, row->y() - 1, right, row->y() - 1);
        first = false;
    }
}

void Card::paintEvent(QPaintEvent *)
{
    const double radius
        = m_fill == Fill::Card || m_fill == Fill::Current ? cardRadius : panelRadius;
    const auto [fill, line] = colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintLinesBetweenRows(painter);
}

} // namespace Earshot
