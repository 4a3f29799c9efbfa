// SPDX-License-Identifier: MIT
#include "history/rows/guiderows.h"

namespace Earshot {

namespace {

Columns guideRow(const GuideRecord &record, RecordId id)
{
    const bool skipped = record.state == StepState::Skipped;
    return {QByteArray::number(id),
            record.guide.toUtf8(),
            record.step.toUtf8(),
            token(record.state).toLatin1(),
            skipped ? OptionalBytes(token(record.reason).toLatin1()) : std::nullopt,
            timeColumn(record.saidAt)};
}

//! Nothing where the row holds a word that only a newer version knows.
std::optional<GuideRecord> guideRecordFrom(const Columns &row)
{
    const auto state = stepStateFromToken(textOf(row, 3));
    const auto reason
        = row.at(4) ? skipReasonFromToken(textOf(row, 4)) : std::optional(SkipReason::None);
    if (!state || !reason)
        return std::nullopt;
    return GuideRecord{.id = numberOf(row, 0).value_or(0),
                       .guide = textOf(row, 1),
                       .step = textOf(row, 2),
                       .state = *state,
                       .reason = *reason,
                       .saidAt = timeOf(row, 5)};
}

} // namespace

RecordId insertGuideRecord(SQLite::Database &database, const GuideRecord &record)
{
    const RecordId id = nextId(database, guideTable);
    insertChained(database, guideTable, guideRow(record, id));
    return id;
}

QList<GuideRecord> readGuideRecords(SQLite::Database &database)
{
    QList<GuideRecord> records;
    const QList<Columns> rows = chainedRows(database, guideTable);
    for (const Columns &row : rows) {
        if (const auto record = guideRecordFrom(row))
            records.append(*record);
    }
    return records;
}

} // namespace Earshot
