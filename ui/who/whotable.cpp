// SPDX-License-Identifier: MIT
#include "who/whotable.h"

#include "style/type.h"
#include "who/whodelegate.h"
#include "who/whomodel.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>

namespace Earshot {

static constexpr double observerWidth = 9.2; // in em

WhoTable::WhoTable(const Catalogue &catalogue, QWidget *parent)
    : QTableView(parent)
    , m_catalogue(catalogue)
    , m_model(new WhoModel(catalogue, this))
{
    setModel(m_model);
    setItemDelegate(new WhoDelegate(*m_model, this));
    setAccessibleName(tr("Who can read what"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(true);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    horizontalHeader()->hide();
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(ems(2));
    setAttribute(Qt::WA_TranslucentBackground);
    viewport()->setAutoFillBackground(false);
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const WhoCell *cell = m_model->cell(index))
            emit exposureActivated(cell->exposure);
    });
}

void WhoTable::show(const Assessment &shown, const Assessment &now)
{
    m_shown = shown;
    m_now = now;
    rebuild();
}

void WhoTable::setFolded(const QStringList &observers)
{
    m_folded = observers;
    rebuild();
}

QString WhoTable::exposure() const
{
    const WhoCell *cell = m_model->cell(currentIndex());
    return cell ? cell->exposure : QString();
}

void WhoTable::choose(const QString &exposure)
{
    const QModelIndex place = m_model->indexOf(exposure);
    setCurrentIndex(place.isValid() ? place : m_model->firstCell());
}

int WhoTable::columnsThatFit() const
{
    const int room = viewport()->width() - ems(observerWidth);
    return std::max(2, room / WhoDelegate::leastWidth());
}

void WhoTable::rebuild()
{
    if (m_now.findings.isEmpty())
        return;
    const QString chosen = exposure();
    m_columns = columnsThatFit();
    m_model->setRows(whoRows(m_catalogue, m_shown, m_now, m_columns, m_folded), m_columns);
    measure();
    if (exposure().isEmpty())
        choose(chosen);
}

void WhoTable::measure()
{
    const int first = ems(observerWidth);
    setColumnWidth(0, first);
    for (int column = 1; column <= m_columns; ++column)
        setColumnWidth(column, (viewport()->width() - first) / m_columns);
    resizeRowsToContents();
}

void WhoTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (columnsThatFit() != m_columns)
        rebuild();
    else
        measure();
}

void WhoTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_columns > 0)
        rebuild();
}

// The cell in the same column of the next row that has any, or else the nearest one before it.
QModelIndex WhoTable::nextBelow(int step) const
{
    for (int row = currentIndex().row() + step; row >= 0 && row < m_model->rowCount();
         row += step) {
        QModelIndex nearest;
        for (int column = 1; column < m_model->columnCount(); ++column) {
            const QModelIndex place = m_model->index(row, column);
            if (m_model->cell(place) && (column <= currentIndex().column() || !nearest.isValid()))
                nearest = place;
        }
        if (nearest.isValid())
            return nearest;
    }
    return currentIndex();
}

QModelIndex WhoTable::nextBeside(int step) const
{
    for (int column = currentIndex().column() + step; column > 0 && column < m_model->columnCount();
         column += step) {
        const QModelIndex place = m_model->index(currentIndex().row(), column);
        if (m_model->cell(place))
            return place;
    }
    return currentIndex();
}

// Dashes, titles and observers are passed over.
QModelIndex WhoTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    switch (action) {
    case MoveUp:
        return nextBelow(-1);
    case MoveDown:
        return nextBelow(1);
    case MoveLeft:
        return nextBeside(isRightToLeft() ? 1 : -1);
    case MoveRight:
        return nextBeside(isRightToLeft() ? -1 : 1);
    default:
        break;
    }
    const QModelIndex moved = QTableView::moveCursor(action, modifiers);
    return m_model->cell(moved) ? moved : currentIndex();
}

void WhoTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (const WhoCell *cell = m_model->cell(current))
        emit exposureChosen(cell->exposure);
}

} // namespace Earshot
