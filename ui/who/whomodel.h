// SPDX-License-Identifier: MIT
#pragma once

#include "who/whorows.h"

#include <QAbstractTableModel>

namespace Earshot {

//! The table of who can read what: the observer in the first column, then a cell for each asset of
//! the nearest row of titles above. A cell says all of itself to a screen reader.
class WhoModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit WhoModel(const Catalogue &catalogue, QObject *parent = nullptr);

    //! \a columns counts the assets, without the observer.
    void setRows(const QList<WhoRow> &rows, int columns);
    const WhoRow &row(int row) const { return m_rows.at(row); }
    //! Null where there is none: titles, the observer, and past the end of a short row.
    const WhoCell *cell(const QModelIndex &index) const;
    QModelIndex indexOf(const QString &exposure) const;
    QModelIndex firstCell() const;

    //! The second line of a cell: how, or what it was before the changes that are tried out.
    static QString smallWord(const WhoCell &cell);
    QString observerText(const WhoRow &row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QString text(const QModelIndex &index) const;
    QString spoken(const QModelIndex &index) const;
    //! The asset that the titles above name.
    QString assetAt(const QModelIndex &index) const;

    const Catalogue &m_catalogue;
    QList<WhoRow> m_rows;
    int m_columns = 0;
};

} // namespace Earshot
