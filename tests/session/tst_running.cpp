// SPDX-License-Identifier: MIT
// clazy:excludeall=non-pod-global-static
#include "session/running.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Earshot;

//! Everything that runs, from answers, guides and decisions.
class tst_Running : public QObject
{
    Q_OBJECT

private slots:
    void answersGuidesAndDecisionsRunSoonestFirst();
    void stepIsLeftOutWhereItsAnswerRuns();
    void whatHasNoEndDoesNotRun();
    void whatIsOverStaysUntilSomebodyDecides();
    void anotherAnswerEndsAnAcceptance();
    void partIsAcceptedByTheAnswerOfTheWhole();
    void reportHasEveryDate();
};

namespace {

const QDate day(2026, 11, 3);
const QString backup = u"backup"_s;
const QString account = u"account"_s;

QDateTime at(int hour)
{
    return {day, QTime(hour, 0), Qt::UTC};
}

//! An old backup counts for 180 days; the guide's two steps set 180 and 7 days going.
Catalogue smallCatalogue()
{
    CatalogueContent content;
    content.settings
        = {{.id = backup,
            .values = {{.id = u"off"_s}, {.id = u"old"_s}, {.id = u"on"_s}},
            .expiry = Expiry{.value = u"old"_s, .days = 180, .becomes = {u"off"_s, u"old"_s}}},
           {.id = account, .values = {{.id = u"none"_s}, {.id = u"some"_s}}},
           {.id = u"part"_s, .partOf = backup}};
    Guide guide{.id = u"guide"_s};
    guide.steps.append(
        {.id = u"turn-off"_s, .sets = {{.setting = backup}}, .countdown = {180, {}}});
    guide.steps.append({.id = u"delete"_s, .countdown = {7, {}}});
    content.guides = {guide};
    return {content, {}};
}

AnswerRecord answer(const QString &setting, const QString &value, int hour)
{
    AnswerRecord record{.name = setting, .values = {value}, .saidAt = at(hour)};
    if (value == u"old"_s)
        record.since = day;
    return record;
}

DecisionRecord leave(const QString &setting, const QDate &until, int hour, bool isOn = true)
{
    return {.kind = DecisionKind::Accept,
            .name = setting,
            .isOn = isOn,
            .until = until,
            .saidAt = at(hour)};
}

//! "kind:id:step until", between spaces.
QString running(const Log &log, const QDate &today = day)
{
    const Catalogue catalogue = smallCatalogue();
    const Assessment assessment = assess(catalogue, currentAnswers(log), {.asOf = today});
    QStringList found;
    for (const RunningDate &date : runningDates(catalogue, assessment, log))
        found.append(u"%1:%2:%3 %4"_s.arg(static_cast<int>(date.kind))
                         .arg(date.id, date.step, date.until.toString(Qt::ISODate)));
    return found.join(u", "_s);
}

} // namespace

void tst_Running::answersGuidesAndDecisionsRunSoonestFirst()
{
    Log log;
    log.answers = {answer(backup, u"old"_s, 9), answer(account, u"some"_s, 9)};
    log.guides = {{.guide = u"guide"_s, .step = u"delete"_s, .saidAt = at(10)}};
    log.decisions = {leave(account, QDate(2026, 12, 1), 11)};
    QCOMPARE(running(log),
             u"1:guide:delete 2026-11-10, 2:account: 2026-12-01, 0:backup: 2027-05-02"_s);
}

void tst_Running::stepIsLeftOutWhereItsAnswerRuns()
{
    Log log;
    log.guides = {{.guide = u"guide"_s, .step = u"turn-off"_s, .saidAt = at(10)}};
    QCOMPARE(running(log), u"1:guide:turn-off 2027-05-02"_s);
    log.answers = {answer(backup, u"old"_s, 9)};
    QCOMPARE(running(log), u"0:backup: 2027-05-02"_s);
}

void tst_Running::whatHasNoEndDoesNotRun()
{
    Log log;
    log.answers = {answer(account, u"some"_s, 9)};
    log.decisions = {leave(account, {}, 10)};
    QCOMPARE(running(log), QString());
    QVERIFY(decisionToLeave(smallCatalogue(), log, account));
}

void tst_Running::whatIsOverStaysUntilSomebodyDecides()
{
    Log log;
    log.answers = {answer(account, u"some"_s, 9)};
    log.decisions = {leave(account, QDate(2026, 12, 1), 10)};
    QCOMPARE(running(log, QDate(2026, 12, 2)), u"2:account: 2026-12-01"_s);
    log.decisions.append(leave(account, {}, 11, false));
    QCOMPARE(running(log, QDate(2026, 12, 2)), QString());
}

void tst_Running::anotherAnswerEndsAnAcceptance()
{
    Log log;
    log.answers = {answer(account, u"some"_s, 9)};
    log.decisions = {leave(account, QDate(2026, 12, 1), 10)};
    log.answers.append(answer(account, u"some"_s, 11));
    QVERIFY(decisionToLeave(smallCatalogue(), log, account));
    log.answers.append(answer(account, u"none"_s, 12));
    QVERIFY(!decisionToLeave(smallCatalogue(), log, account));
    QCOMPARE(running(log), QString());
}

void tst_Running::partIsAcceptedByTheAnswerOfTheWhole()
{
    Log log;
    log.answers = {answer(backup, u"on"_s, 9)};
    log.decisions = {leave(u"part"_s, QDate(2026, 12, 1), 10)};
    QCOMPARE(running(log), u"2:part: 2026-12-01"_s);
    log.answers.append(answer(backup, u"off"_s, 11));
    QCOMPARE(running(log), QString());
}

void tst_Running::reportHasEveryDate()
{
    const Catalogue catalogue = smallCatalogue();
    Log log;
    log.answers = {answer(backup, u"old"_s, 9), answer(account, u"some"_s, 9)};
    log.decisions = {leave(account, QDate(2026, 12, 1), 11)};
    const Assessment assessment = assess(catalogue, currentAnswers(log), {.asOf = day});
    QCOMPARE(makeReport(catalogue, assessment).dates.size(), 1);
    QCOMPARE(datedReport(catalogue, assessment, log).dates.size(), 2);
}

QTEST_GUILESS_MAIN(tst_Running)
#include "tst_running.moc"
