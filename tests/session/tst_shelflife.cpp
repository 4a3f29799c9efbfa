// SPDX-License-Identifier: MIT
// clazy:excludeall=non-pod-global-static
#include "session/shelflife.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Earshot;

//! How long an answer stays fresh, by the day on which it was said.
class tst_ShelfLife : public QObject
{
    Q_OBJECT

private slots:
    void answerStaysFreshForItsMonths_data();
    void answerStaysFreshForItsMonths();
    void noteIsNoNewLook();
    void sameAnswerInACheckIsANewLook();
    void sayingItSettlesNothingThatRanOut();
    void nextDayIsTheSoonest();
};

namespace {

//! Both stay fresh for six months; "old" counts for 180 days.
Catalogue smallCatalogue()
{
    CatalogueContent content;
    content.settings
        = {{.id = u"a"_s,
            .values = {{.id = u"off"_s}, {.id = u"old"_s}},
            .expiry = Expiry{.value = u"old"_s, .days = 180, .becomes = {u"off"_s, u"old"_s}},
            .freshMonths = 6},
           {.id = u"b"_s, .values = {{.id = u"off"_s}, {.id = u"on"_s}}, .freshMonths = 6}};
    return {content, {}};
}

AnswerRecord said(const QString &setting, const QDate &day, const QDate &looked = {})
{
    return {.name = setting,
            .values = {u"off"_s},
            .looked = looked,
            .saidAt = QDateTime(day, QTime(9, 0), Qt::UTC)};
}

QStringList recheck(const QList<AnswerRecord> &answers, const QDate &today)
{
    Log log;
    log.answers = answers;
    return settingsToRecheck(smallCatalogue(), log, today);
}

const QDate inMay(2026, 5, 24);
const QDate lastFresh(2026, 11, 24);

} // namespace

void tst_ShelfLife::answerStaysFreshForItsMonths_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("looked");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<bool>("stale");

    QTest::newRow("said from memory six months ago to the day")
        << inMay << QDate() << lastFresh << false;
    QTest::newRow("a day more") << inMay << QDate() << lastFresh.addDays(1) << true;
    QTest::newRow("looked up before it was said")
        << lastFresh << inMay.addDays(-1) << lastFresh << true;
}

void tst_ShelfLife::answerStaysFreshForItsMonths()
{
    QFETCH(const QDate, day);
    QFETCH(const QDate, looked);
    QFETCH(const QDate, today);
    QFETCH(const bool, stale);
    QCOMPARE(recheck({said(u"b"_s, day, looked)}, today),
             stale ? QStringList{u"b"_s} : QStringList());
}

void tst_ShelfLife::noteIsNoNewLook()
{
    AnswerRecord note = said(u"b"_s, lastFresh);
    note.note = u"Ask again"_s;
    QCOMPARE(recheck({said(u"b"_s, inMay), note}, lastFresh.addDays(1)), QStringList{u"b"_s});
}

void tst_ShelfLife::sameAnswerInACheckIsANewLook()
{
    AnswerRecord again = said(u"b"_s, lastFresh);
    again.check = 2;
    QCOMPARE(recheck({said(u"b"_s, inMay), again}, lastFresh.addDays(1)), QStringList());
}

void tst_ShelfLife::sayingItSettlesNothingThatRanOut()
{
    AnswerRecord old = said(u"a"_s, lastFresh);
    old.values = {u"old"_s};
    old.since = QDate(2026, 1, 1);
    QCOMPARE(recheck({old}, lastFresh), QStringList{u"a"_s});
    old.looked = lastFresh;
    QCOMPARE(recheck({old}, lastFresh), QStringList());
}

void tst_ShelfLife::nextDayIsTheSoonest()
{
    Log log;
    QCOMPARE(nextRecheckDay(smallCatalogue(), log, lastFresh), QDate());
    log.answers = {said(u"a"_s, lastFresh), said(u"b"_s, inMay)};
    QCOMPARE(nextRecheckDay(smallCatalogue(), log, lastFresh), lastFresh.addDays(1));
    QCOMPARE(nextRecheckDay(smallCatalogue(), log, lastFresh.addDays(1)), QDate(2027, 5, 25));
}

QTEST_GUILESS_MAIN(tst_ShelfLife)
#include "tst_shelflife.moc"
