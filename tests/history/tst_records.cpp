// SPDX-License-Identifier: MIT
// clazy:excludeall=non-pod-global-static
#include "history/records.h"

#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

const QString backup = u"icloud-backup"_s;

QDateTime minute(int minute)
{
    return QDateTime(QDate(2026, 11, 3), QTime(9, 0), Qt::UTC).addSecs(qint64{60} * minute);
}

//! Entries about iCloud Backup, numbered from 1.
class LogBuilder
{
public:
    LogBuilder &check(CheckId id, int started, int finished, RecordId lastEntry = 0)
    {
        m_log.checks.append({.id = id,
                             .startedAt = minute(started),
                             .finishedAt = finished < 0 ? QDateTime() : minute(finished),
                             .lastEntry = lastEntry});
        return *this;
    }
    LogBuilder &say(std::optional<CheckId> check, const QString &value, int at)
    {
        m_log.answers.append({.id = m_log.answers.size() + 1,
                              .check = check,
                              .name = backup,
                              .values = value.isEmpty() ? QStringList() : QStringList{value},
                              .saidAt = minute(at)});
        return *this;
    }
    const Log &log() const { return m_log; }

private:
    Log m_log;
};

QString valueAtEndOf(const Log &log, CheckId check)
{
    return answersAtEndOf(log, check).settings.value(backup).values.join(u' ');
}

} // namespace

class tst_Records : public QObject
{
    Q_OBJECT

private slots:
    void everyTokenReadsBack();
    void anUnknownTokenIsNothing();
    void theLastEntryOfEachNameCounts();
    void oneNameInTwoSubjectsIsTwoThings();
    void anEntryWithoutValuesGoesBackToNotAskedYet();
    void anAnswerCarriesItsDates();
    void theEndOfACheck_data();
    void theEndOfACheck();
    void aCheckThatIsNotThereGivesNoAnswers();
    void aNewMajorSystemAsksForANewLook_data();
    void aNewMajorSystemAsksForANewLook();
    void theLastRecordIsFoundBySubjectAndName();
};

void tst_Records::everyTokenReadsBack()
{
    for (const auto subject :
         {RecordSubject::Setting, RecordSubject::Context, RecordSubject::Worry})
        QCOMPARE(recordSubjectFromToken(token(subject)), subject);
    for (const auto how : {KnownHow::NotSaid, KnownHow::Looked, KnownHow::Memory, KnownHow::Told})
        QCOMPARE(knownHowFromToken(token(how)), how);
    for (const auto reason : {EditReason::First,
                              EditReason::ChangedSetting,
                              EditReason::FoundOut,
                              EditReason::HadItWrong,
                              EditReason::Undone})
        QCOMPARE(editReasonFromToken(token(reason)), reason);
}

void tst_Records::anUnknownTokenIsNothing()
{
    QVERIFY(!recordSubjectFromToken(u"Setting"_s));
    QVERIFY(!knownHowFromToken(u""_s));
    QVERIFY(!editReasonFromToken(u"undo"_s));
}

void tst_Records::theLastEntryOfEachNameCounts()
{
    LogBuilder builder;
    builder.say({}, u"on"_s, 1).say({}, u"off-deleted"_s, 2);

    const Answers answers = currentAnswers(builder.log());

    QCOMPARE(answers.settings.size(), 1);
    QCOMPARE(answers.settings.value(backup).values, QStringList{u"off-deleted"_s});
}

void tst_Records::oneNameInTwoSubjectsIsTwoThings()
{
    const Log log{
        .answers = {
            {.id = 1, .name = u"apple"_s, .values = {u"on"_s}},
            {.id = 2, .subject = RecordSubject::Worry, .name = u"apple"_s, .values = {u"a-lot"_s}},
            {.id = 3,
             .subject = RecordSubject::Context,
             .name = u"apple"_s,
             .values = {u"iphone"_s, u"mac"_s}},
        }};

    const Answers answers = currentAnswers(log);

    QCOMPARE(answers.settings.value(u"apple"_s).values, QStringList{u"on"_s});
    QCOMPARE(answers.worries.value(u"apple"_s), Rating::ALot);
    QCOMPARE(answers.context.value(u"apple"_s), (QStringList{u"iphone"_s, u"mac"_s}));
}

void tst_Records::anEntryWithoutValuesGoesBackToNotAskedYet()
{
    LogBuilder builder;
    builder.say({}, u"on"_s, 1).say({}, QString(), 2);

    QVERIFY(currentAnswers(builder.log()).settings.isEmpty());
}

void tst_Records::anAnswerCarriesItsDates()
{
    const QDate since(2026, 10, 1);
    const QDate looked(2026, 11, 3);
    const Log log{.answers
                  = {{.name = backup, .values = {u"on"_s}, .since = since, .looked = looked}}};

    QCOMPARE(currentAnswers(log).settings.value(backup), (Answer{{u"on"_s}, since, looked}));
}

void tst_Records::theEndOfACheck_data()
{
    QTest::addColumn<Log>("log");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");

    QTest::newRow("a check holds what it said, a later one does not change it")
        << LogBuilder().check(1, 0, 3).check(2, 4, 6).say(1, u"on"_s, 1).say(2, u"off"_s, 5).log()
        << u"on"_s << u"off"_s;
    QTest::newRow("a tick before the first check is part of both")
        << LogBuilder().check(1, 2, 3).check(2, 4, 5).say({}, u"on"_s, 1).log() << u"on"_s
        << u"on"_s;
    QTest::newRow("a tick between two checks is part of the second")
        << LogBuilder().check(1, 0, 2).check(2, 4, 5).say(1, u"on"_s, 1).say({}, u"off"_s, 3).log()
        << u"on"_s << u"off"_s;
    QTest::newRow("a tick while the check was half done is part of it")
        << LogBuilder().check(1, 0, 3).check(2, 4, 5).say(1, u"on"_s, 1).say({}, u"off"_s, 2).log()
        << u"off"_s << u"off"_s;
    QTest::newRow("a check in which nothing was said keeps what was there")
        << LogBuilder().check(1, 0, 2).check(2, 3, 4).say(1, u"on"_s, 1).log() << u"on"_s
        << u"on"_s;
    QTest::newRow("the open check stands as far as the log goes")
        << LogBuilder().check(1, 0, 2).check(2, 3, -1).say(1, u"on"_s, 1).say(2, u"off"_s, 4).log()
        << u"on"_s << u"off"_s;
    QTest::newRow("a known last entry counts, whatever the clock said") << LogBuilder()
                                                                               .check(1, 0, 9, 1)
                                                                               .check(2, 3, 4, 2)
                                                                               .say(1, u"on"_s, 8)
                                                                               .say({}, u"off"_s, 1)
                                                                               .log()
                                                                        << u"on"_s << u"off"_s;
}

void tst_Records::theEndOfACheck()
{
    QFETCH(const Log, log);
    QFETCH(const QString, first);
    QFETCH(const QString, second);

    QCOMPARE(valueAtEndOf(log, 1), first);
    QCOMPARE(valueAtEndOf(log, 2), second);
}

void tst_Records::aCheckThatIsNotThereGivesNoAnswers()
{
    LogBuilder builder;
    builder.say({}, u"on"_s, 1);

    QCOMPARE(answersAtEndOf(builder.log(), 7), Answers());
}

void tst_Records::aNewMajorSystemAsksForANewLook_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<bool>("asks");

    QTest::newRow("the next major iOS") << u"18"_s << u"26"_s << true;
    QTest::newRow("a later one of the same") << u"26"_s << u"26.5"_s << false;
    QTest::newRow("the next one after a later one") << u"26.5"_s << u"27"_s << true;
    QTest::newRow("an older one") << u"26"_s << u"18"_s << false;
    QTest::newRow("the same again") << u"26"_s << u"26"_s << false;
    QTest::newRow("the first that is known") << QString() << u"26"_s << false;
    QTest::newRow("one that is not known") << u"18"_s << u"17 18 26"_s << false;
    QTest::newRow("one of two newer ones") << u"18"_s << u"26 26.5"_s << true;
}

void tst_Records::aNewMajorSystemAsksForANewLook()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const bool, asks);
    const auto system = [](const QString &values) {
        AnswerRecord record;
        record.subject = RecordSubject::Context;
        record.name = u"ios"_s;
        record.values = values.split(u' ', Qt::SkipEmptyParts);
        return record;
    };
    AnswerRecord answer;
    answer.name = backup;
    answer.values = {u"on"_s};
    Log log;
    log.answers = {system(before), answer, system(after)};

    const Answers answers = currentAnswers(log);

    QCOMPARE(answers.askAgain, asks ? QStringList{backup} : QStringList());
    QCOMPARE(answers.settings.value(backup).values, QStringList{u"on"_s});
    log.answers.append(answer);
    QVERIFY(currentAnswers(log).askAgain.isEmpty());
}

void tst_Records::theLastRecordIsFoundBySubjectAndName()
{
    LogBuilder builder;
    builder.say({}, u"on"_s, 1).say({}, u"off"_s, 2);

    QCOMPARE(lastRecord(builder.log(), RecordSubject::Setting, backup)->id, RecordId(2));
    QVERIFY(!lastRecord(builder.log(), RecordSubject::Worry, backup));
    QVERIFY(!lastRecord(builder.log(), RecordSubject::Setting, u"imessage-on"_s));
}

QTEST_GUILESS_MAIN(tst_Records)
#include "tst_records.moc"
