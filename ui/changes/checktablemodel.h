// SPDX-License-Identifier: MIT
#pragma once

#include "changes/checkrows.h"

#include <QAbstractTableModel>

namespace Earshot {

//! The checks as a table, newest first: when, which kind, and what is said with today's rules.
class CheckTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Date, Kind, Things, Worries, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    //! \a rows oldest first.
    void setRows(const QList<CheckRow> &rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString text(const CheckRow &row, int column);

    QList<CheckRow> m_rows;
};

} // namespace Earshot
