// SPDX-License-Identifier: MIT
#include "changes/checktable.h"

#include "changes/checktablemodel.h"
#include "style/tokens.h"
#include "style/type.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QWheelEvent>

namespace Earshot {

namespace {

// A thin line above every row, as in a card of rows.
class LinedCell : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        painter->setPen(QPen(tokensFor(option.palette).hair, 1));
        painter->drawLine(option.rect.topLeft(), option.rect.topRight());
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, 12);
    }
};

} // namespace

CheckTable::CheckTable(QWidget *parent)
    : QTableView(parent)
    , m_model(new CheckTableModel(this))
{
    setModel(m_model);
    setAccessibleName(tr("Your checks"));
    setItemDelegate(new LinedCell(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setStretchLastSection(true);
    setAttribute(Qt::WA_TranslucentBackground);
    viewport()->setAutoFillBackground(false);
    measure();
}

void CheckTable::setRows(const QList<CheckRow> &rows)
{
    m_model->setRows(rows);
    measure();
}

void CheckTable::setRoom(Room room)
{
    setColumnHidden(CheckTableModel::Worries, room != Room::Full);
    measure();
}

void CheckTable::measure()
{
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    resizeColumnsToContents();
    for (int column = 0; column < CheckTableModel::Worries; ++column)
        setColumnWidth(column, columnWidth(column) + ems(1.2));
    verticalHeader()->setMinimumSectionSize(ems(2.6));
    resizeRowsToContents();
    updateGeometry();
}

QSize CheckTable::sizeHint() const
{
    return {ems(40), horizontalHeader()->sizeHint().height() + verticalHeader()->length() + 2};
}

QSize CheckTable::minimumSizeHint() const
{
    return {ems(16), sizeHint().height()};
}

void CheckTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measure();
}

void CheckTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    resizeRowsToContents();
    updateGeometry();
}

// The page scrolls, not the table.
void CheckTable::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace Earshot
