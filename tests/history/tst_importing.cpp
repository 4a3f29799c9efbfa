// SPDX-License-Identifier: MIT
#include "history/storefixtures.h"

#include <QTest>

using namespace Earshot;
using namespace Earshot::Test;
using namespace Qt::StringLiterals;

namespace {

const Catalogue &catalogue()
{
    static const Catalogue it = catalogueOf("version = \"1\"\n");
    return it;
}

QMap<QString, CatalogueFiles> archive()
{
    return {{catalogue().hash(), catalogue().files()}};
}

CheckRecord check(CheckId id, int started, int finished)
{
    return {.id = id,
            .asOf = QDate(2026, 11, 3),
            .startedAt = minute(started),
            .finishedAt = finished < 0 ? QDateTime() : minute(finished),
            .catalogueHash = catalogue().hash()};
}

AnswerRecord entry(RecordId id, std::optional<CheckId> check, int at)
{
    AnswerRecord record = said(u"icloud-backup"_s, {u"on"_s}, at);
    record.id = id;
    record.check = check;
    return record;
}

AnswerRecord undo(RecordId id, RecordId undoes)
{
    AnswerRecord record = entry(id, {}, 9);
    record.values.clear();
    record.reason = EditReason::Undone;
    record.undoes = undoes;
    return record;
}

//! Two checks, ticks before, between and after, notes, an undo, a page.
void fill(HistoryStore &store)
{
    AnswerRecord record = entry(0, {}, 0);
    must(store.append(record));
    for (const CheckId id : {1, 2}) {
        must(store.startCheck(CheckKind::Full, QDate(2026, 11, 3), minute(1), catalogue()));
        record = entry(0, id, 2);
        record.note = u"note"_s;
        record.since = QDate(2026, 1, 2);
        must(store.append(record, u"page"_s));
        // The same minute: only the order says that the tick came after.
        must(store.finishCheck(id, minute(2)));
        const RecordId tick = store.append(entry(0, {}, 2)).value();
        must(store.append(undo(0, tick)));
    }
    must(store.startCheck(CheckKind::Recheck, QDate(2026, 11, 4), minute(20), catalogueOf("b")));
    must(store.rememberPage(3, u"imessage-on"_s));
}

} // namespace

class tst_Importing : public QObject
{
    Q_OBJECT

private slots:
    void whatWasExportedComesBackTheSame();
    void anEmptyLogIsNoError();
    void aStoreWithAnswersTakesNoImport();
    void numbersThatHaveGapsAreGivenAnew();
    void whatCannotHaveHappenedIsRefusedWhole_data();
    void whatCannotHaveHappenedIsRefusedWhole();
    void aCatalogueUnderAnotherHashIsRefused();
};

void tst_Importing::whatWasExportedComesBackTheSame()
{
    auto from = HistoryStore::open(u":memory:"_s).value();
    fill(from);
    auto to = HistoryStore::open(u":memory:"_s).value();

    QVERIFY_RESULT(to.importLog(from.log().value(), from.catalogues().value()));

    QCOMPARE(to.log().value(), from.log().value());
    QCOMPARE(to.catalogues().value(), from.catalogues().value());
    QVERIFY_RESULT(to.verify());
}

void tst_Importing::anEmptyLogIsNoError()
{
    auto store = HistoryStore::open(u":memory:"_s).value();

    QVERIFY_RESULT(store.importLog({}, {}));

    QCOMPARE(store.log().value(), Log());
}

void tst_Importing::aStoreWithAnswersTakesNoImport()
{
    auto store = HistoryStore::open(u":memory:"_s).value();
    fill(store);
    const Log before = store.log().value();

    const auto refused = store.importLog({.answers = {entry(1, {}, 0)}}, {});

    QVERIFY(!refused);
    QCOMPARE(refused.error().what, u"There is something in this file already."_s);
    QCOMPARE(store.log().value(), before);
}

void tst_Importing::numbersThatHaveGapsAreGivenAnew()
{
    auto store = HistoryStore::open(u":memory:"_s).value();

    QVERIFY_RESULT(store.importLog({.checks = {check(5, 0, 2), check(9, 3, -1)},
                                    .answers = {entry(10, 5, 1), entry(20, 9, 4), undo(30, 20)}},
                                   archive()));

    const Log log = store.log().value();
    QCOMPARE(log.checks.at(0).id, CheckId(1));
    QCOMPARE(log.checks.at(0).lastEntry, RecordId(1));
    QCOMPARE(log.checks.at(1).id, CheckId(2));
    QCOMPARE(log.answers.at(0).check, CheckId(1));
    QCOMPARE(log.answers.at(1).check, CheckId(2));
    QCOMPARE(log.answers.at(2).undoes, RecordId(2));
    QVERIFY_RESULT(store.verify());
}

void tst_Importing::whatCannotHaveHappenedIsRefusedWhole_data()
{
    QTest::addColumn<Log>("log");

    QTest::newRow("an entry in a check that is not there") << Log{.answers = {entry(1, 4, 0)}};
    QTest::newRow("a half-done check before another")
        << Log{.checks = {check(1, 0, -1), check(2, 2, 3)}};
    QTest::newRow("two checks with one number") << Log{.checks = {check(1, 0, 1), check(1, 2, 3)}};
    QTest::newRow("entries of two checks that take turns")
        << Log{.checks = {check(1, 0, 1), check(2, 2, 3)},
               .answers = {entry(1, 1, 0), entry(2, 2, 2), entry(3, 1, 2)}};
    QTest::newRow("an undo of what comes later") << Log{.answers = {undo(1, 2), entry(2, {}, 0)}};
    QTest::newRow("an undo of nothing") << Log{.answers = {undo(1, 7)}};
    AnswerRecord nameless = entry(2, {}, 1);
    nameless.name.clear();
    QTest::newRow("an entry about nothing after a good one")
        << Log{.answers = {entry(1, {}, 0), nameless}};
    CheckRecord stray = check(1, 0, 1);
    stray.catalogueHash = QString(64, u'0');
    QTest::newRow("a check whose catalogue is missing") << Log{.checks = {stray}};
}

void tst_Importing::whatCannotHaveHappenedIsRefusedWhole()
{
    QFETCH(const Log, log);
    auto store = HistoryStore::open(u":memory:"_s).value();

    QVERIFY(!store.importLog(log, archive()));

    QCOMPARE(store.log().value(), Log());
    QVERIFY(store.catalogues()->isEmpty());
    QVERIFY_RESULT(store.importLog({.answers = {entry(1, {}, 0)}}, archive()));
}

void tst_Importing::aCatalogueUnderAnotherHashIsRefused()
{
    auto store = HistoryStore::open(u":memory:"_s).value();

    QVERIFY(!store.importLog({}, {{QString(64, u'0'), catalogue().files()}}));

    QVERIFY(store.catalogues()->isEmpty());
}

QTEST_GUILESS_MAIN(tst_Importing)
#include "tst_importing.moc"
