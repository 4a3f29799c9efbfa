// SPDX-License-Identifier: MIT
#include "history/storefixtures.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Earshot;
using namespace Earshot::Test;
using namespace Qt::StringLiterals;

namespace {

QDate today()
{
    return {2026, 11, 3};
}

AnswerRecord fullRecord(CheckId check)
{
    return {.check = check,
            .name = u"icloud-backup"_s,
            .values = {u"off-old-kept"_s, u"off-deleted"_s},
            .since = QDate(2026, 10, 1),
            .looked = today(),
            .how = KnownHow::Looked,
            .reason = EditReason::FoundOut,
            .note = u"Grüße \"an\" mich\n日本"_s,
            .saidAt = minute(1).addMSecs(250)};
}

} // namespace

class tst_HistoryStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aNewStoreIsEmpty();
    void aStoreInMemoryTakesAnswers();
    void everyFieldOfAnAnswerSurvivesReopening();
    void entriesAreNumberedInOrder();
    void anUndoPointsAtItsEntry();
    void whatDoesNotFitIsRefused_data();
    void whatDoesNotFitIsRefused();
    void theFileRefusesToChangeHistory_data();
    void theFileRefusesToChangeHistory();
    void onlyOneCheckIsHalfDone();
    void aCheckSurvivesReopening();
    void thePageOfAHalfDoneCheckSurvivesReopening();
    void anAnswerWithoutAPageLeavesThePage();
    void aFinishedCheckTakesNothingMore();
    void aFinishedCheckKnowsItsLastEntry();
    void aCatalogueIsKeptOnce();
    void anUnknownCatalogueIsAnError();

private:
    QString path() const { return m_folder->filePath(u"earshot.db"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_HistoryStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_HistoryStore::aNewStoreIsEmpty()
{
    const auto store = HistoryStore::open(path());

    QVERIFY_RESULT(store);
    QCOMPARE(store->path(), path());
    QVERIFY(!store->isReadOnly());
    QVERIFY(!store->isNewer());
    QCOMPARE(store->log().value(), Log());
    QVERIFY_RESULT(store->verify());
}

void tst_HistoryStore::aStoreInMemoryTakesAnswers()
{
    auto store = HistoryStore::open(u":memory:"_s).value();

    QVERIFY_RESULT(store.append(said(u"imessage-on"_s, {u"on"_s})));

    QCOMPARE(store.log()->answers.size(), 1);
    QVERIFY(!QFile::exists(u":memory:"_s));
}

void tst_HistoryStore::everyFieldOfAnAnswerSurvivesReopening()
{
    AnswerRecord expected = fullRecord(1);
    expected.id = 1;
    {
        auto store = HistoryStore::open(path()).value();
        QVERIFY_RESULT(store.startCheck(CheckKind::Full, today(), minute(0), catalogueOf("a")));
        QVERIFY_RESULT(store.append(fullRecord(1)));
    }

    const auto store = HistoryStore::open(path()).value();

    QCOMPARE(store.log()->answers, QList<AnswerRecord>{expected});
    QVERIFY_RESULT(store.verify());
}

void tst_HistoryStore::entriesAreNumberedInOrder()
{
    auto store = HistoryStore::open(u":memory:"_s).value();

    QCOMPARE(store.append(said(u"a"_s, {u"x"_s})).value(), RecordId(1));
    QCOMPARE(store.append(said(u"b"_s, {u"x"_s})).value(), RecordId(2));
}

void tst_HistoryStore::anUndoPointsAtItsEntry()
{
    auto store = HistoryStore::open(u":memory:"_s).value();
    const RecordId first = store.append(said(u"a"_s, {u"x"_s})).value();
    AnswerRecord undo = said(u"a"_s, {}, 1);
    undo.reason = EditReason::Undone;
    undo.undoes = first;

    QVERIFY_RESULT(store.append(undo));

    const Log log = store.log().value();
    QCOMPARE(log.answers.constLast().undoes, first);
    QVERIFY(currentAnswers(log).settings.isEmpty());
}

void tst_HistoryStore::whatDoesNotFitIsRefused_data()
{
    QTest::addColumn<AnswerRecord>("record");

    AnswerRecord record = said(QString(), {u"x"_s});
    QTest::newRow("an entry about nothing") << record;
    record = said(u"a"_s, {u"x"_s});
    record.check = 7;
    QTest::newRow("an entry in a check that is not there") << record;
    record = said(u"a"_s, {u"x"_s});
    record.reason = EditReason::Undone;
    QTest::newRow("an undo of nothing") << record;
    record.undoes = 9;
    QTest::newRow("an undo of an entry that is not there") << record;
    record = said(u"a"_s, {u"x"_s});
    record.saidAt = QDateTime();
    QTest::newRow("an entry without its time") << record;
    record = said(u"a"_s, {u"x"_s});
    record.note = QString(1'100'000, u'n');
    QTest::newRow("a note of more than a million letters") << record;
}

void tst_HistoryStore::whatDoesNotFitIsRefused()
{
    QFETCH(const AnswerRecord, record);
    auto store = HistoryStore::open(u":memory:"_s).value();

    const auto refused = store.append(record);

    QVERIFY(!refused);
    QVERIFY(!refused.error().what.isEmpty());
    QVERIFY(store.log()->answers.isEmpty());
    QVERIFY_RESULT(store.append(said(u"a"_s, {u"x"_s})));
    QVERIFY_RESULT(store.verify());
}

void tst_HistoryStore::theFileRefusesToChangeHistory_data()
{
    QTest::addColumn<QString>("sql");

    QTest::newRow("changing an answer") << u"UPDATE answer SET possible = '[\"off\"]'"_s;
    QTest::newRow("taking an answer out") << u"DELETE FROM answer"_s;
    QTest::newRow("putting an answer in between")
        << u"INSERT INTO answer SELECT 1, check_id, subject, 'b', possible, since, looked, how, "
           "reason, undoes, said_at, note_digest, hash FROM answer"_s;
    QTest::newRow("replacing an answer")
        << u"INSERT OR REPLACE INTO answer SELECT id, check_id, subject, 'b', possible, since, "
           "looked, how, reason, undoes, said_at, note_digest, hash FROM answer"_s;
    QTest::newRow("rewording a note") << u"UPDATE note SET text = 'other'"_s;
    QTest::newRow("moving a finished check") << u"UPDATE check_run SET page = 'x'"_s;
    QTest::newRow("changing the start of a check")
        << u"UPDATE check_run SET as_of = '2020-01-01'"_s;
    QTest::newRow("taking a check out") << u"DELETE FROM check_run"_s;
    QTest::newRow("taking a catalogue out") << u"DELETE FROM catalogue_file"_s;
    QTest::newRow("changing a catalogue") << u"UPDATE catalogue_file SET content = x'00'"_s;
}

void tst_HistoryStore::theFileRefusesToChangeHistory()
{
    QFETCH(const QString, sql);
    Log before;
    {
        auto store = HistoryStore::open(path()).value();
        QVERIFY_RESULT(store.startCheck(CheckKind::Full, today(), minute(0), catalogueOf("a")));
        QVERIFY_RESULT(store.append(fullRecord(1)));
        QVERIFY_RESULT(store.finishCheck(1, minute(2)));
        before = store.log().value();
    }

    QVERIFY2(!runSql(path(), sql).isEmpty(), "SQLite took it");

    const auto store = HistoryStore::open(path()).value();
    QCOMPARE(store.log().value(), before);
    QVERIFY_RESULT(store.verify());
}

void tst_HistoryStore::onlyOneCheckIsHalfDone()
{
    auto store = HistoryStore::open(u":memory:"_s).value();
    QVERIFY_RESULT(store.startCheck(CheckKind::Quick, today(), minute(0), catalogueOf("a")));

    QVERIFY(!store.startCheck(CheckKind::Full, today(), minute(1), catalogueOf("a")));

    QCOMPARE(store.log()->checks.size(), 1);
    QVERIFY_RESULT(store.finishCheck(1, minute(2)));
    QCOMPARE(store.startCheck(CheckKind::Full, today(), minute(3), catalogueOf("a")).value(),
             CheckId(2));
}

void tst_HistoryStore::aCheckSurvivesReopening()
{
    const Catalogue catalogue = catalogueOf("a");
    {
        auto store = HistoryStore::open(path()).value();
        QVERIFY_RESULT(store.startCheck(CheckKind::Recheck, today(), minute(0), catalogue));
        QVERIFY_RESULT(store.finishCheck(1, minute(2)));
    }

    const auto store = HistoryStore::open(path()).value();

    const CheckRecord expected{.id = 1,
                               .kind = CheckKind::Recheck,
                               .asOf = today(),
                               .startedAt = minute(0),
                               .finishedAt = minute(2),
                               .catalogueHash = catalogue.hash()};
    QCOMPARE(store.log()->checks, QList<CheckRecord>{expected});
}

void tst_HistoryStore::thePageOfAHalfDoneCheckSurvivesReopening()
{
    {
        auto store = HistoryStore::open(path()).value();
        QVERIFY_RESULT(store.startCheck(CheckKind::Quick, today(), minute(0), catalogueOf("a")));
        QVERIFY_RESULT(store.append(fullRecord(1), u"imessage-on"_s));
        QCOMPARE(store.log()->checks.constFirst().page, u"imessage-on"_s);
        QVERIFY_RESULT(store.rememberPage(1, u"icloud-backup"_s));
    }

    const auto store = HistoryStore::open(path()).value();

    const CheckRecord check = store.log()->checks.constFirst();
    QVERIFY(check.isOpen());
    QCOMPARE(check.page, u"icloud-backup"_s);
}

void tst_HistoryStore::anAnswerWithoutAPageLeavesThePage()
{
    auto store = HistoryStore::open(u":memory:"_s).value();
    QVERIFY_RESULT(store.startCheck(CheckKind::Quick, today(), minute(0), catalogueOf("a")));
    QVERIFY_RESULT(store.append(fullRecord(1), u"imessage-on"_s));

    QVERIFY_RESULT(store.append(fullRecord(1)));

    QCOMPARE(store.log()->checks.constFirst().page, u"imessage-on"_s);
}

void tst_HistoryStore::aFinishedCheckTakesNothingMore()
{
    auto store = HistoryStore::open(u":memory:"_s).value();
    QVERIFY_RESULT(store.startCheck(CheckKind::Quick, today(), minute(0), catalogueOf("a")));
    QVERIFY_RESULT(store.finishCheck(1, minute(1)));

    QVERIFY(!store.append(fullRecord(1), u"page"_s));
    QVERIFY(!store.rememberPage(1, u"page"_s));
    QVERIFY(!store.finishCheck(1, minute(2)));
    QVERIFY(!store.finishCheck(2, minute(2)));

    QVERIFY(store.log()->answers.isEmpty());
    QCOMPARE(store.log()->checks.constFirst().finishedAt, minute(1));
}

void tst_HistoryStore::aFinishedCheckKnowsItsLastEntry()
{
    auto store = HistoryStore::open(u":memory:"_s).value();
    QVERIFY_RESULT(store.startCheck(CheckKind::Quick, today(), minute(0), catalogueOf("a")));
    QVERIFY_RESULT(store.append(fullRecord(1)));
    QVERIFY_RESULT(store.finishCheck(1, minute(1)));
    QVERIFY_RESULT(store.append(said(u"icloud-backup"_s, {u"on"_s}, 1)));

    const Log log = store.log().value();

    QCOMPARE(log.checks.constFirst().lastEntry, RecordId(1));
    QCOMPARE(answersAtEndOf(log, 1).settings.value(u"icloud-backup"_s).values,
             fullRecord(1).values);
}

void tst_HistoryStore::aCatalogueIsKeptOnce()
{
    auto store = HistoryStore::open(u":memory:"_s).value();
    const Catalogue first = catalogueOf("version = \"1\"\n");
    const Catalogue second(
        CatalogueContent{},
        {{u"model.toml"_s, QByteArray("\0\xff", 2)}, {u"settings/empty.toml"_s, QByteArray()}});
    for (const Catalogue &catalogue : {first, second, first}) {
        const auto check = store.startCheck(CheckKind::Quick, today(), minute(0), catalogue);
        QVERIFY_RESULT(check);
        QVERIFY_RESULT(store.finishCheck(*check, minute(1)));
    }

    QCOMPARE(store.catalogueFiles(first.hash()).value(), first.files());
    QCOMPARE(store.catalogues().value(),
             (QMap<QString, CatalogueFiles>{{first.hash(), first.files()},
                                            {second.hash(), second.files()}}));
    QVERIFY_RESULT(store.verify());
}

void tst_HistoryStore::anUnknownCatalogueIsAnError()
{
    const auto store = HistoryStore::open(u":memory:"_s).value();

    QVERIFY(!store.catalogueFiles(catalogueOf("a").hash()));
}

QTEST_GUILESS_MAIN(tst_HistoryStore)
#include "tst_historystore.moc"
