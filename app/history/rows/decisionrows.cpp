// SPDX-License-Identifier: MIT
#include "history/rows/decisionrows.h"

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

Columns decisionRow(const DecisionRecord &record, qint64 id)
{
    const QString reason = token(record.reason);
    return {QByteArray::number(id),
            token(record.kind).toLatin1(),
            record.name.toUtf8(),
            QByteArray(record.isOn ? "on" : "off"),
            dateColumn(record.until),
            reason.isEmpty() ? std::nullopt : OptionalBytes(reason.toLatin1()),
            timeColumn(record.saidAt)};
}

//! Nothing where the row holds a word that only a newer version knows.
std::optional<DecisionRecord> decisionFrom(const Columns &row)
{
    const auto kind = decisionKindFromToken(textOf(row, 1));
    const auto reason
        = row.at(5) ? acceptReasonFromToken(textOf(row, 5)) : std::optional(AcceptReason::None);
    if (!kind || !reason)
        return std::nullopt;
    return DecisionRecord{.id = numberOf(row, 0).value_or(0),
                          .kind = *kind,
                          .name = textOf(row, 2),
                          .isOn = textOf(row, 3) == u"on"_s,
                          .until = dateOf(row, 4),
                          .reason = *reason,
                          .saidAt = timeOf(row, 6)};
}

} // namespace

void insertDecision(SQLite::Database &database, const DecisionRecord &record)
{
    insertChained(database, decisionTable, decisionRow(record, nextId(database, decisionTable)));
}

QList<DecisionRecord> readDecisions(SQLite::Database &database)
{
    QList<DecisionRecord> records;
    const QList<Columns> rows = chainedRows(database, decisionTable);
    for (const Columns &row : rows) {
        if (const auto record = decisionFrom(row))
            records.append(*record);
    }
    return records;
}

} // namespace Earshot
