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

QByteArray lastHash(SQLite::Database &database)
{
    SQLite::Statement query(database, "SELECT hash FROM guide_step ORDER BY id DESC LIMIT 1");
    return query.executeStep() ? bytesOf(query.getColumn(0)) : chainStart();
}

} // namespace

bool hasGuides(SQLite::Database &database)
{
    constexpr int schemaWithGuides = 2;
    return firstNumber(database, "PRAGMA user_version") >= schemaWithGuides;
}

RecordId insertGuideRecord(SQLite::Database &database, const GuideRecord &record)
{
    const RecordId id = firstNumber(database, "SELECT coalesce(max(id), 0) + 1 FROM guide_step");
    const Columns row = guideRow(record, id);
    SQLite::Statement insert(database,
                             std::string("INSERT INTO guide_step (") + guideColumns
                                 + ", hash) VALUES (?, ?, ?, ?, ?, ?, ?)");
    for (int i = 0; i < guideColumnCount; ++i)
        bindText(insert, i + 1, row.at(i));
    bindBlob(insert, guideColumnCount + 1, nextHash(lastHash(database), row));
    insert.exec();
    return id;
}

QList<GuideRecord> readGuideRecords(SQLite::Database &database)
{
    QList<GuideRecord> records;
    if (!hasGuides(database))
        return records;
    SQLite::Statement rows(database,
                           std::string("SELECT ") + guideColumns + " FROM guide_step ORDER BY id");
    while (rows.executeStep()) {
        if (const auto record = guideRecordFrom(columnsOf(rows, guideColumnCount)))
            records.append(*record);
    }
    return records;
}

} // namespace Earshot
