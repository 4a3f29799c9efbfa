// SPDX-License-Identifier: MIT
// clazy:excludeall=non-pod-global-static
#include "figures.h"
#include "person.h"

#include <QCoreApplication>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace Qt::StringLiterals;
using namespace Earshot;

namespace {

const QDate day(2026, 11, 3);

//! The least that can be on the disk in the same way: one row, no digest, no index, no trigger.
class BareFile
{
public:
    explicit BareFile(const QString &path)
        : m_database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
    {
        m_database.exec("PRAGMA journal_mode = DELETE");
        m_database.exec("PRAGMA synchronous = EXTRA");
        m_database.exec("CREATE TABLE bare (id INTEGER PRIMARY KEY, value TEXT NOT NULL) STRICT");
    }

    void commitOne() { m_database.exec("INSERT INTO bare (value) VALUES ('on')"); }

private:
    SQLite::Database m_database;
};

void commitAnswer(HistoryStore &store, CheckId check)
{
    const AnswerRecord record{.check = check,
                              .subject = RecordSubject::Setting,
                              .name = u"icloud-backup"_s,
                              .values = {u"on"_s},
                              .looked = day,
                              .how = KnownHow::Looked,
                              .saidAt = QDateTime(day, QTime(9, 0), Qt::UTC)};
    if (!store.append(record, u"setting:messages-in-icloud"_s))
        qFatal("The answer was not recorded");
}

} // namespace

// bench_commit FOLDER, which must be on a disk
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QString folder = QCoreApplication::arguments().value(1, u"."_s);
    BareFile bare(folder + u"/bare.db"_s);
    auto store = HistoryStore::open(folder + u"/commit.db"_s);
    const auto check = store->startCheck(
        CheckKind::Full, day, QDateTime(day, QTime(9, 0), Qt::UTC), shippedCatalogue());
    if (!check)
        qFatal("The check did not begin");

    constexpr int runs = 200;
    QList<double> ours;
    QList<double> beside;
    for (int i = 0; i < runs; ++i) {
        ours.append(millisecondsOf([&] { commitAnswer(*store, *check); }));
        beside.append(millisecondsOf([&] { bare.commitOne(); }));
    }
    printFigure("commit", median(ours));
    printFigure("bare-commit", median(beside));
    return 0;
}
