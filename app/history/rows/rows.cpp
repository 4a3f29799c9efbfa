// SPDX-License-Identifier: MIT
#include "history/rows/rows.h"

#include "history/rows/decisionrows.h"
#include "history/rows/guiderows.h"
#include "history/storeerror.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

QByteArray valuesText(const QStringList &values)
{
    return QJsonDocument(QJsonArray::fromStringList(values)).toJson(QJsonDocument::Compact);
}

QStringList valuesFrom(const QByteArray &text)
{
    const QJsonArray array = QJsonDocument::fromJson(text).array();
    QStringList values;
    for (const auto &value : array)
        values.append(value.toString());
    return values;
}

std::string sql(const char *before, const char *columns, const char *after)
{
    return std::string(before).append(columns).append(after);
}

Columns answerRow(const AnswerRecord &record, RecordId id, const OptionalBytes &digest)
{
    return {QByteArray::number(id),
            numberColumn(record.check),
            token(record.subject).toLatin1(),
            record.name.toUtf8(),
            valuesText(record.values),
            dateColumn(record.since),
            dateColumn(record.looked),
            token(record.how).toLatin1(),
            token(record.reason).toLatin1(),
            numberColumn(record.undoes),
            timeColumn(record.saidAt),
            digest};
}

QByteArray lastHash(SQLite::Database &database)
{
    SQLite::Statement query(database, "SELECT hash FROM answer ORDER BY id DESC LIMIT 1");
    return query.executeStep() ? bytesOf(query.getColumn(0)) : chainStart();
}

void insertNote(SQLite::Database &database,
                RecordId answer,
                const QByteArray &salt,
                const QByteArray &text)
{
    SQLite::Statement insert(database, "INSERT INTO note (answer_id, salt, text) VALUES (?, ?, ?)");
    bindText(insert, 1, QByteArray::number(answer));
    bindBlob(insert, 2, salt);
    bindText(insert, 3, text);
    insert.exec();
}

//! Nothing where the row holds a word that only a newer version knows.
std::optional<AnswerRecord> answerFrom(const Columns &row, const QString &note)
{
    const auto subject = recordSubjectFromToken(textOf(row, 2));
    const auto how = knownHowFromToken(textOf(row, 7));
    const auto reason = editReasonFromToken(textOf(row, 8));
    if (!subject || !how || !reason)
        return std::nullopt;
    return AnswerRecord{.id = numberOf(row, 0).value_or(0),
                        .check = numberOf(row, 1),
                        .subject = *subject,
                        .name = textOf(row, 3),
                        .values = valuesFrom(row.at(4).value_or(QByteArray())),
                        .since = dateOf(row, 5),
                        .looked = dateOf(row, 6),
                        .how = *how,
                        .reason = *reason,
                        .undoes = numberOf(row, 9),
                        .note = note,
                        .saidAt = timeOf(row, 10)};
}

CheckRecord checkFrom(const Columns &row, const QString &page)
{
    return {.id = numberOf(row, 0).value_or(0),
            .kind = checkKindFromToken(textOf(row, 1)),
            .asOf = dateOf(row, 2),
            .startedAt = timeOf(row, 3),
            .finishedAt = timeOf(row, 5),
            .catalogueHash = textOf(row, 4),
            .page = page,
            .lastEntry = numberOf(row, 6).value_or(0)};
}

} // namespace

RecordId insertAnswer(SQLite::Database &database, const AnswerRecord &record)
{
    const RecordId id = nextId(database, answerTable);
    const QByteArray note = record.note.toUtf8();
    const QByteArray salt = newSalt();
    const OptionalBytes digest
        = note.isEmpty() ? std::nullopt : OptionalBytes(noteDigest(salt, note));
    const Columns row = answerRow(record, id, digest);

    SQLite::Statement insert(
        database,
        sql("INSERT INTO answer (", answerColumns, ", hash) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)"));
    for (int i = 0; i < answerColumnCount - 1; ++i)
        bindText(insert, i + 1, row.at(i));
    bindBlob(insert, answerColumnCount, digest);
    bindBlob(insert, answerColumnCount + 1, nextHash(lastHash(database), row));
    insert.exec();
    if (digest)
        insertNote(database, id, salt, note);
    return id;
}

CheckId insertCheck(SQLite::Database &database, const CheckRecord &record)
{
    const CheckId id = firstNumber(database, "SELECT coalesce(max(id), 0) + 1 FROM check_run");
    SQLite::Statement insert(database,
                             "INSERT INTO check_run (id, kind, as_of, started_at, catalogue, page) "
                             "VALUES (?, ?, ?, ?, ?, ?)");
    bindText(insert, 1, QByteArray::number(id));
    bindText(insert, 2, token(record.kind).toLatin1());
    bindText(insert, 3, dateColumn(record.asOf));
    bindText(insert, 4, timeColumn(record.startedAt));
    bindText(insert, 5, record.catalogueHash.toUtf8());
    bindText(insert, 6, record.page.toUtf8());
    insert.exec();
    return id;
}

bool updatePage(SQLite::Database &database, CheckId check, const QString &page)
{
    SQLite::Statement update(database,
                             "UPDATE check_run SET page = ? WHERE id = ? AND finished_at IS NULL");
    bindText(update, 1, page.toUtf8());
    bindText(update, 2, QByteArray::number(check));
    return update.exec() == 1;
}

bool closeCheck(SQLite::Database &database, CheckId check, const QDateTime &finishedAt)
{
    SQLite::Statement query(
        database,
        sql("SELECT ", checkColumns, " FROM check_run WHERE id = ? AND finished_at IS NULL"));
    bindText(query, 1, QByteArray::number(check));
    if (!query.executeStep())
        return false;
    Columns row = columnsOf(query, checkColumnCount);
    query.reset();
    row[checkColumnCount - 2] = timeColumn(finishedAt);
    row[checkColumnCount - 1]
        = QByteArray::number(firstNumber(database, "SELECT coalesce(max(id), 0) FROM answer"));

    SQLite::Statement update(
        database, "UPDATE check_run SET finished_at = ?, last_answer = ?, digest = ? WHERE id = ?");
    bindText(update, 1, row.at(checkColumnCount - 2));
    bindText(update, 2, row.at(checkColumnCount - 1));
    bindBlob(update, 3, checkDigest(row, answerHashes(database, check)));
    bindText(update, 4, QByteArray::number(check));
    return update.exec() == 1;
}

QList<QByteArray> answerHashes(SQLite::Database &database, CheckId check)
{
    SQLite::Statement query(database, "SELECT hash FROM answer WHERE check_id = ? ORDER BY id");
    bindText(query, 1, QByteArray::number(check));
    QList<QByteArray> hashes;
    while (query.executeStep())
        hashes.append(bytesOf(query.getColumn(0)));
    return hashes;
}

bool hasOpenCheck(SQLite::Database &database)
{
    return firstNumber(database, "SELECT count(*) FROM check_run WHERE finished_at IS NULL") > 0;
}

bool isEmpty(SQLite::Database &database)
{
    return firstNumber(database,
                       "SELECT (SELECT count(*) FROM check_run) + (SELECT count(*) FROM answer) "
                       "+ (SELECT count(*) FROM guide_step) + (SELECT count(*) FROM decision)")
           == 0;
}

Result<Log> readLog(SQLite::Database &database, const QString &path)
{
    Log log;
    SQLite::Statement checks(database,
                             sql("SELECT ", checkColumns, ", page FROM check_run ORDER BY id"));
    while (checks.executeStep()) {
        log.checks.append(
            checkFrom(columnsOf(checks, checkColumnCount),
                      QString::fromUtf8(bytesOf(checks.getColumn(checkColumnCount)))));
    }
    SQLite::Statement answers(
        database,
        sql("SELECT ",
            answerColumns,
            ", text FROM answer LEFT JOIN note ON answer_id = id ORDER BY id"));
    while (answers.executeStep()) {
        const auto record
            = answerFrom(columnsOf(answers, answerColumnCount),
                         QString::fromUtf8(bytesOf(answers.getColumn(answerColumnCount))));
        if (!record)
            return tl::make_unexpected(
                storeError(path, u"This file holds an entry that this version cannot read."_s));
        log.answers.append(*record);
    }
    log.guides = readGuideRecords(database);
    log.decisions = readDecisions(database);
    return log;
}

} // namespace Earshot
