// SPDX-License-Identifier: MIT
#include "who/whomodel.h"

#include "wording/verdictwords.h"

using namespace Qt::StringLiterals;

namespace Earshot {

WhoModel::WhoModel(const Catalogue &catalogue, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalogue(catalogue)
{}

void WhoModel::setRows(const QList<WhoRow> &rows, int columns)
{
    // The same cells with other verdicts keep the place of the person and of the scroll bar.
    const bool isSameShape = columns == m_columns && rows.size() == m_rows.size();
    if (!isSameShape)
        beginResetModel();
    m_rows = rows;
    m_columns = columns;
    if (!isSameShape)
        endResetModel();
    else if (!rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const WhoCell *WhoModel::cell(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() == 0)
        return nullptr;
    const QList<WhoCell> &cells = m_rows.at(index.row()).cells;
    if (index.column() > cells.size() || cells.at(index.column() - 1).exposure.isEmpty())
        return nullptr;
    return &cells.at(index.column() - 1);
}

QModelIndex WhoModel::indexOf(const QString &exposure) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        for (int column = 1; column <= m_columns; ++column) {
            const QModelIndex place = index(row, column);
            if (const WhoCell *found = cell(place); found && found->exposure == exposure)
                return place;
        }
    }
    return {};
}

QModelIndex WhoModel::firstCell() const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        for (int column = 1; column <= m_columns; ++column) {
            if (cell(index(row, column)))
                return index(row, column);
        }
    }
    return {};
}

QString WhoModel::smallWord(const WhoCell &cell)
{
    if (cell.isChanged)
        return tr("was %1", "a verdict, as in: was Yes")
            .arg(verdictWord(cell.was, cell.wasComesWith));
    const bool saysHow = cell.verdict != Verdict::NoWayFound && !cell.comesWith;
    return saysHow && cell.how != How::Tampers ? howWord(cell.how) : QString();
}

QString WhoModel::observerText(const WhoRow &row) const
{
    const QString name = observerName(m_catalogue, row.observer);
    return row.tampers ? tr("%1, by swapping a key").arg(name) : name;
}

int WhoModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int WhoModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns + 1;
}

QString WhoModel::assetAt(const QModelIndex &index) const
{
    int above = index.row();
    while (above > 0 && !m_rows.at(above).isTitles())
        --above;
    const QStringList &assets = m_rows.at(above).assets;
    return index.column() > 0 && index.column() <= assets.size() ? assets.at(index.column() - 1)
                                                                 : QString();
}

QString WhoModel::text(const QModelIndex &index) const
{
    const WhoRow &row = m_rows.at(index.row());
    if (index.column() == 0)
        return row.isTitles() ? QString() : observerText(row);
    const QString asset = assetAt(index);
    if (asset.isEmpty())
        return {};
    if (row.isTitles())
        return assetName(m_catalogue, asset);
    const WhoCell *found = cell(index);
    return found ? verdictWord(found->verdict, found->comesWith) : u"–"_s;
}

QString WhoModel::spoken(const QModelIndex &index) const
{
    const WhoRow &row = m_rows.at(index.row());
    if (row.isTitles() || index.column() == 0)
        return text(index);
    const QString asset = assetAt(index);
    const WhoCell *found = cell(index);
    if (!found)
        return asset.isEmpty() ? QString()
                               : tr("%1, %2: not part of this")
                                     .arg(observerText(row), assetName(m_catalogue, asset));
    const QString word = verdictWord(found->verdict, found->comesWith);
    const QString small = smallWord(*found);
    return tr("%1, %2: %3", "observer, asset, verdict")
        .arg(observerText(row),
             assetName(m_catalogue, asset),
             small.isEmpty() ? word : tr("%1, %2", "verdict and how").arg(word, small));
}

QVariant WhoModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return text(index);
    if (role == Qt::AccessibleTextRole)
        return spoken(index);
    return {};
}

QVariant WhoModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    // The titles stand in rows of their own; these are for a screen reader.
    if (role != Qt::DisplayRole || m_rows.isEmpty())
        return {};
    if (orientation == Qt::Vertical)
        return text(index(section, 0));
    return section == 0 ? tr("Who") : text(index(0, section));
}

Qt::ItemFlags WhoModel::flags(const QModelIndex &index) const
{
    return cell(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemFlags();
}

} // namespace Earshot
