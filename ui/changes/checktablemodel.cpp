// SPDX-License-Identifier: MIT
#include "changes/checktablemodel.h"

#include "style/type.h"
#include "wording/answerwords.h"
#include "wording/datewords.h"
#include "wording/verdictwords.h"

#include <QFont>

#include <algorithm>

namespace Earshot {

void CheckTableModel::setRows(const QList<CheckRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    std::reverse(m_rows.begin(), m_rows.end());
    endResetModel();
}

int CheckTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CheckTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CheckTableModel::text(const CheckRow &row, int column)
{
    switch (column) {
    case Date:
        return dateText(row.asOf);
    case Kind:
        return row.isHalfDone ? tr("%1, half done").arg(checkKindName(row.kind))
                              : checkKindName(row.kind);
    case Things:
        return row.isHalfDone ? tr("not counted yet")
                              : tr("%1 of %2").arg(row.headline.notRuledOut).arg(row.headline.of);
    case Worries:
        return row.isHalfDone ? QString() : stripText(row.headline);
    default:
        return {};
    }
}

QVariant CheckTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CheckRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(
            headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
            text(row, index.column()));
    case Qt::FontRole:
        return fontFor(index.column() == Things ? TextRole::Strong : TextRole::Body);
    default:
        return {};
    }
}

QVariant CheckTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter);
    if (role == Qt::FontRole)
        return fontFor(TextRole::SmallStrong);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Date:
        return tr("Date");
    case Kind:
        return tr("Check");
    case Things:
        return tr("Not ruled out");
    case Worries:
        return tr("What bothers you");
    default:
        return {};
    }
}

} // namespace Earshot
