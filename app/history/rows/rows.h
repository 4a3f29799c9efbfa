// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"
#include "history/records.h"
#include "history/rows/chained.h"

namespace Earshot {

//! The columns of an answer and of a check that digests run over, for SELECT; "id" is the first.
constexpr const char *answerColumns = "id, check_id, subject, name, possible, since, looked, how, "
                                      "reason, undoes, said_at, note_digest";
constexpr int answerColumnCount = 12;
constexpr ChainedTable answerTable{"answer", answerColumns, answerColumnCount, 1, "answers"};
constexpr const char *checkColumns
    = "id, kind, as_of, started_at, catalogue, finished_at, last_answer";
constexpr int checkColumnCount = 7;

// All of these throw what SQLiteCpp throws; a transaction must be open for those that write.

//! \a record at the end of the chain, with its note; the ids in it must be those of the store.
RecordId insertAnswer(SQLite::Database &database, const AnswerRecord &record);
//! An open check, whatever finishedAt says.
CheckId insertCheck(SQLite::Database &database, const CheckRecord &record);
//! False where there is no such open check.
bool updatePage(SQLite::Database &database, CheckId check, const QString &page);
//! Closes it behind what is in the log; false where there is no such open check.
bool closeCheck(SQLite::Database &database, CheckId check, const QDateTime &finishedAt);
//! The hashes of the answers of \a check, in order.
QList<QByteArray> answerHashes(SQLite::Database &database, CheckId check);

bool hasOpenCheck(SQLite::Database &database);
bool isEmpty(SQLite::Database &database);

//! Everything in the order it was recorded; an error names what this version cannot read.
Result<Log> readLog(SQLite::Database &database, const QString &path);

} // namespace Earshot
