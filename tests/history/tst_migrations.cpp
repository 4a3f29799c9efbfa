// SPDX-License-Identifier: MIT
#include "history/storefixtures.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Earshot;
using namespace Earshot::Test;
using namespace Qt::StringLiterals;

namespace {

//! What make-schema-1.py puts into schema-1.db.
Log logOfSchema1(const QString &hash)
{
    const QDate day(2026, 11, 3);
    const auto check1 = CheckId(1);
    return {
        .checks = {{.id = 1,
                    .kind = CheckKind::Quick,
                    .asOf = day,
                    .startedAt = minute(0),
                    .finishedAt = minute(5),
                    .catalogueHash = hash,
                    .lastEntry = 4},
                   {.id = 2,
                    .kind = CheckKind::Full,
                    .asOf = QDate(2027, 2, 1),
                    .startedAt = QDateTime(QDate(2027, 2, 1), QTime(9, 0), Qt::UTC),
                    .catalogueHash = hash,
                    .page = u"icloud-backup"_s}},
        .answers = {{.id = 1,
                     .check = check1,
                     .subject = RecordSubject::Context,
                     .name = u"green-chats"_s,
                     .values = {u"some"_s},
                     .saidAt = minute(1)},
                    {.id = 2,
                     .check = check1,
                     .subject = RecordSubject::Worry,
                     .name = u"apple"_s,
                     .values = {u"a-lot"_s},
                     .saidAt = minute(2)},
                    {.id = 3,
                     .check = check1,
                     .name = u"icloud-backup"_s,
                     .values = {u"off-old-kept"_s},
                     .since = QDate(2026, 10, 1),
                     .looked = day,
                     .how = KnownHow::Looked,
                     .note = u"Grüße an mich"_s,
                     .saidAt = minute(3).addMSecs(250)},
                    {.id = 4,
                     .check = check1,
                     .name = u"advanced-data-protection"_s,
                     .values = {u"on"_s, u"off"_s},
                     .how = KnownHow::Memory,
                     .saidAt = minute(4)},
                    {.id = 5,
                     .name = u"business-chats"_s,
                     .values = {u"never"_s},
                     .how = KnownHow::Told,
                     .reason = EditReason::ChangedSetting,
                     .saidAt = QDateTime(QDate(2026, 11, 4), QTime(10, 0), Qt::UTC)},
                    {.id = 6,
                     .name = u"business-chats"_s,
                     .reason = EditReason::Undone,
                     .undoes = 5,
                     .saidAt = QDateTime(QDate(2026, 11, 4), QTime(10, 0, 9), Qt::UTC)},
                    {.id = 7,
                     .check = 2,
                     .name = u"imessage-on"_s,
                     .values = {u"on"_s},
                     .saidAt = QDateTime(QDate(2027, 2, 1), QTime(9, 1), Qt::UTC)}},
    };
}

} // namespace

class tst_Migrations : public QObject
{
    Q_OBJECT

private slots:
    void aFileOfSchema1Opens();
    void aFileOfSchema2Opens();
    void aFileOfSchema3Opens();
};

void tst_Migrations::aFileOfSchema1Opens()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"earshot.db"_s);
    writeBytes(path, bytesOf(QStringLiteral(TEST_DATA_DIR "/history/schema-1.db")));
    const Catalogue catalogue = catalogueOf("version = \"2026-11\"\n");

    auto store = HistoryStore::open(path);

    QVERIFY_RESULT(store);
    QVERIFY(!store->isReadOnly());
    QVERIFY_RESULT(store->verify());
    QCOMPARE(store->log().value(), logOfSchema1(catalogue.hash()));
    QCOMPARE(store->catalogueFiles(catalogue.hash()).value(), catalogue.files());

    AnswerRecord next = said(u"icloud-backup"_s, {u"on"_s});
    next.check = 2;
    QVERIFY_RESULT(store->append(next, u"imessage-on"_s));
    QVERIFY_RESULT(store->finishCheck(2, minute(10)));
    QVERIFY_RESULT(store->verify());
}

void tst_Migrations::aFileOfSchema2Opens()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"earshot.db"_s);
    writeBytes(path, bytesOf(QStringLiteral(TEST_DATA_DIR "/history/schema-2.db")));

    auto store = HistoryStore::open(path);

    QVERIFY_RESULT(store);
    QVERIFY_RESULT(store->verify());
    const QString guide = u"stop-icloud-backup"_s;
    const auto at
        = [](int minutes) { return QDateTime(QDate(2026, 11, 24), QTime(9, minutes), Qt::UTC); };
    const QList<GuideRecord> expected{
        {1, guide, u"look-who-is-in"_s, StepState::Done, SkipReason::None, at(1)},
        {2, guide, u"backup-on-computer"_s, StepState::Skipped, SkipReason::Later, at(2)},
        {3, guide, u"look-who-is-in"_s, StepState::Open, SkipReason::None, at(3).addMSecs(250)}};
    QCOMPARE(store->log()->guides, expected);
    QVERIFY_RESULT(store->append(expected.constFirst()));
    QVERIFY_RESULT(store->verify());
}

void tst_Migrations::aFileOfSchema3Opens()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"earshot.db"_s);
    writeBytes(path, bytesOf(QStringLiteral(TEST_DATA_DIR "/history/schema-3.db")));

    auto store = HistoryStore::open(path);

    QVERIFY_RESULT(store);
    QVERIFY_RESULT(store->verify());
    const auto at
        = [](int minutes) { return QDateTime(QDate(2026, 11, 24), QTime(9, minutes), Qt::UTC); };
    const QList<DecisionRecord> expected{
        {1, DecisionKind::Plan, u"turn-on-adp"_s, true, {}, AcceptReason::None, at(1)},
        {2,
         DecisionKind::Accept,
         u"read-receipts"_s,
         true,
         QDate(2027, 5, 24),
         AcceptReason::CostsTooMuch,
         at(2)},
        {3,
         DecisionKind::Plan,
         u"turn-on-adp"_s,
         false,
         {},
         AcceptReason::None,
         at(3).addMSecs(250)}};
    QCOMPARE(store->log()->decisions, expected);
    QVERIFY_RESULT(store->append({expected.constFirst()}));
    QVERIFY_RESULT(store->verify());
}

QTEST_GUILESS_MAIN(tst_Migrations)
#include "tst_migrations.moc"
