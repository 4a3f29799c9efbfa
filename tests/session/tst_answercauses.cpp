// SPDX-License-Identifier: MIT
// clazy:excludeall=non-pod-global-static
#include "session/answercauses.h"

#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

//! Whether an answer between two checks tells of a change or of something found out.
class tst_AnswerCauses : public QObject
{
    Q_OBJECT

private slots:
    void causeIsToldByTheEntries_data();
    void causeIsToldByTheEntries();
    void contextCountsAsWell();
    void backwardsTheSameCausesAreTakenAway();
    void newLookWithoutANewAnswerIsFoundOut();
    void ratingsAreNoCause();
};

namespace {

const QString backup = u"backup"_s;

//! "off first": an entry about the backup; "undo 2" takes back what the entry of that number said
//! and puts back what was there before it.
AnswerRecord recordOf(const QString &text, const Log &log)
{
    AnswerRecord record{.id = log.answers.size() + 1, .name = backup};
    const QString first = text.section(u' ', 0, 0);
    const QString second = text.section(u' ', 1);
    if (first != u"undo"_s) {
        record.values = first.split(u'/');
        record.reason = editReasonFromToken(second).value();
        return record;
    }
    const qsizetype undone = second.toInt();
    record.undoes = undone;
    record.reason = EditReason::Undone;
    if (undone > 1)
        record.values = log.answers.at(undone - 2).values;
    return record;
}

//! Entries between commas.
void append(Log &log, const QString &entries)
{
    for (const QString &entry : entries.split(u", "_s, Qt::SkipEmptyParts))
        log.answers.append(recordOf(entry, log));
}

QString valuesIn(const Answers &answers)
{
    return answers.settings.value(backup).values.join(u'/');
}

} // namespace

void tst_AnswerCauses::causeIsToldByTheEntries_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("since");
    QTest::addColumn<QString>("changed");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("after");

    QTest::newRow("nothing was said") << u"on first"_s << u""_s << u"on"_s << u"on"_s << u"on"_s;
    QTest::newRow("the setting was changed")
        << u"on first"_s << u"off changed-setting"_s << u"off"_s << u"on"_s << u"off"_s;
    QTest::newRow("it was found out")
        << u"on/off first"_s << u"off found-out"_s << u"on/off"_s << u"off"_s << u"off"_s;
    QTest::newRow("it was first answered then")
        << u""_s << u"off first"_s << u""_s << u"off"_s << u"off"_s;
    QTest::newRow("an answer of before was wrong")
        << u"on first"_s << u"off had-it-wrong"_s << u"on"_s << u"off"_s << u"off"_s;
    QTest::newRow("found out, and then changed")
        << u"on/off first"_s << u"on found-out, off changed-setting"_s << u"off"_s << u"on"_s
        << u"off"_s;
    QTest::newRow("changed, and then found out more")
        << u"on first"_s << u"kept changed-setting, deleted found-out"_s << u"kept"_s
        << u"deleted"_s << u"deleted"_s;
    QTest::newRow("changed, and said again in a check")
        << u"on first"_s << u"off changed-setting, off first"_s << u"off"_s << u"on"_s << u"off"_s;
    QTest::newRow("changed, and the new answer put right")
        << u"on first"_s << u"kept changed-setting, deleted had-it-wrong"_s << u"deleted"_s
        << u"on"_s << u"deleted"_s;
    QTest::newRow("told again with another reason")
        << u"on first"_s << u"off found-out, off changed-setting"_s << u"off"_s << u"on"_s
        << u"off"_s;
    QTest::newRow("changed and changed back")
        << u"on first"_s << u"off changed-setting, on changed-setting"_s << u"on"_s << u"on"_s
        << u"on"_s;
    QTest::newRow("what was undone does not count")
        << u"on first"_s << u"off changed-setting, undo 2"_s << u"on"_s << u"on"_s << u"on"_s;
    QTest::newRow("only what was undone does not count")
        << u"on first"_s << u"kept changed-setting, off found-out, undo 3"_s << u"kept"_s << u"on"_s
        << u"kept"_s;
    QTest::newRow("taking back what was said before was found out")
        << u"on first, off changed-setting"_s << u"undo 2"_s << u"off"_s << u"on"_s << u"on"_s;
}

void tst_AnswerCauses::causeIsToldByTheEntries()
{
    QFETCH(QString, before);
    QFETCH(QString, since);
    Log log;
    append(log, before);
    const qsizetype from = log.answers.size();
    append(log, since);
    const AnswersByCause answers = answersByCause(log, from, log.answers.size());
    QTEST(valuesIn(answers.changed), "changed");
    QTEST(valuesIn(answers.found), "found");
    QTEST(valuesIn(answers.after), "after");
}

void tst_AnswerCauses::contextCountsAsWell()
{
    Log log;
    log.answers
        = {{.id = 1, .subject = RecordSubject::Context, .name = u"ios"_s, .values = {u"26"_s}},
           {.id = 2,
            .subject = RecordSubject::Context,
            .name = u"ios"_s,
            .values = {u"26.5"_s},
            .reason = EditReason::ChangedSetting}};
    const AnswersByCause answers = answersByCause(log, 1, 2);
    QCOMPARE(answers.changed.context.value(u"ios"_s), QStringList{u"26.5"_s});
    QCOMPARE(answers.found.context.value(u"ios"_s), QStringList{u"26"_s});
}

void tst_AnswerCauses::backwardsTheSameCausesAreTakenAway()
{
    Log log;
    append(log, u"on/off first, on found-out, off changed-setting"_s);
    const AnswersByCause answers = answersByCause(log, 3, 1);
    QCOMPARE(valuesIn(answers.before), u"off"_s);
    QCOMPARE(valuesIn(answers.changed), u"on"_s); // only the finding out is left
    QCOMPARE(valuesIn(answers.found), u"off"_s);
    QCOMPARE(valuesIn(answers.after), u"on/off"_s);
}

void tst_AnswerCauses::newLookWithoutANewAnswerIsFoundOut()
{
    Log log;
    append(log, u"kept first, kept first"_s);
    log.answers.last().looked = QDate(2026, 11, 3);
    const AnswersByCause answers = answersByCause(log, 1, 2);
    QVERIFY(!answers.changed.settings.value(backup).looked.isValid());
    QCOMPARE(answers.found.settings.value(backup).looked, QDate(2026, 11, 3));
}

void tst_AnswerCauses::ratingsAreNoCause()
{
    Log log;
    log.answers
        = {{.id = 1, .subject = RecordSubject::Worry, .name = u"apple"_s, .values = {u"no"_s}}};
    const AnswersByCause answers = answersByCause(log, 0, 1);
    QVERIFY(answers.changed.worries.isEmpty());
    QVERIFY(answers.found.worries.isEmpty());
    QCOMPARE(answers.after.rating(u"apple"_s), Rating::No);
}

QTEST_GUILESS_MAIN(tst_AnswerCauses)
#include "tst_answercauses.moc"
