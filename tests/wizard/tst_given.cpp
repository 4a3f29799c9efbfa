// SPDX-License-Identifier: MIT
#include "wizard/flow/given.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Earshot;

using Told = std::optional<EditReason>;

class tst_Given : public QObject
{
    Q_OBJECT

private slots:
    void tellsThisCheckFromEarlierOnes();
    void takenBackAnswerIsNotAskedYet();
    void choiceStandsForItsWholeSet();
    void reason_data();
    void reason();
    void asksWhatChanged_data();
    void asksWhatChanged();
    void onlyTheSameWordsInTheSameCheckAreNoNews();
};

static AnswerRecord record(const QStringList &values, std::optional<CheckId> check)
{
    AnswerRecord made;
    made.check = check;
    made.name = u"lamp"_s;
    made.values = values;
    return made;
}

static Given given(const QList<AnswerRecord> &records)
{
    Log log;
    log.answers = records;
    CheckRecord check;
    check.id = 2;
    return givenFor(log, &check, RecordSubject::Setting, u"lamp"_s);
}

void tst_Given::tellsThisCheckFromEarlierOnes()
{
    const Given none = given({});
    QVERIFY(!none.last && !none.earlier && !none.inThisCheck);
    const Given before = given({record({u"on"_s}, 1)});
    QCOMPARE(before.last->values, QStringList{u"on"_s});
    QVERIFY(before.earlier && !before.inThisCheck);
    const Given now = given({record({u"on"_s}, 1), record({u"off"_s}, 2)});
    QCOMPARE(now.last->values, QStringList{u"off"_s});
    QCOMPARE(now.earlier->values, QStringList{u"on"_s});
    QVERIFY(now.inThisCheck);
}

void tst_Given::takenBackAnswerIsNotAskedYet()
{
    const Given taken = given({record({u"on"_s}, 1), record({}, std::nullopt)});
    QVERIFY(!taken.last);
    QVERIFY(!taken.earlier);
}

void tst_Given::choiceStandsForItsWholeSet()
{
    Setting lamp;
    lamp.choices = {{.text = u"Off"_s, .values = {u"off"_s}},
                    {.text = u"Off or dim"_s, .values = {u"off"_s, u"dim"_s}}};
    QCOMPARE(choiceFor(lamp, {u"off"_s}), 0);
    QCOMPARE(choiceFor(lamp, {u"dim"_s, u"off"_s}), 1);
    QCOMPARE(choiceFor(lamp, {u"dim"_s}), -1);
    QCOMPARE(choiceFor(lamp, {}), -1);
}

void tst_Given::reason_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("inThisCheck");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<Told>("told");
    QTest::addColumn<EditReason>("expected");
    const QStringList none;
    const QStringList on{u"on"_s};
    const QStringList off{u"off"_s};
    const QStringList any{u"on"_s, u"off"_s};
    QTest::newRow("a first answer") << none << none << on << Told() << EditReason::First;
    QTest::newRow("another answer in the same check is a slip")
        << none << on << off << Told() << EditReason::HadItWrong;
    QTest::newRow("unless the person says otherwise")
        << none << on << off << Told(EditReason::ChangedSetting) << EditReason::ChangedSetting;
    QTest::newRow("to know after not knowing is no slip")
        << none << any << off << Told() << EditReason::FoundOut;
    QTest::newRow("across checks the person says why")
        << on << none << off << Told(EditReason::HadItWrong) << EditReason::HadItWrong;
    QTest::newRow("across checks nobody is said to have changed anything")
        << on << none << off << Told() << EditReason::FoundOut;
    QTest::newRow("the same again is no change") << on << none << on << Told() << EditReason::First;
}

void tst_Given::reason()
{
    QFETCH(const QStringList, before);
    QFETCH(const QStringList, inThisCheck);
    QFETCH(const QStringList, values);
    QFETCH(const Told, told);
    QFETCH(const EditReason, expected);
    QList<AnswerRecord> records;
    if (!before.isEmpty())
        records << record(before, 1);
    if (!inThisCheck.isEmpty())
        records << record(inThisCheck, 2);
    QCOMPARE(reasonFor(given(records), values, told), expected);
}

void tst_Given::asksWhatChanged_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<bool>("expected");
    const QStringList none;
    const QStringList on{u"on"_s};
    const QStringList off{u"off"_s};
    const QStringList any{u"on"_s, u"off"_s};
    QTest::newRow("nothing said before") << none << on << false;
    QTest::newRow("the same as before") << on << on << false;
    QTest::newRow("another value") << on << off << true;
    QTest::newRow("not known before") << any << off << true;
    QTest::newRow("no longer sure") << on << any << false;
    QTest::newRow("nothing chosen") << on << none << false;
}

void tst_Given::asksWhatChanged()
{
    QFETCH(const QStringList, before);
    QFETCH(const QStringList, values);
    QFETCH(const bool, expected);
    QList<AnswerRecord> records;
    if (!before.isEmpty())
        records << record(before, 1);
    QCOMPARE(Earshot::asksWhatChanged(given(records), values), expected);
}

void tst_Given::onlyTheSameWordsInTheSameCheckAreNoNews()
{
    Said said;
    said.name = u"lamp"_s;
    said.values = {u"on"_s};
    QVERIFY(isNews(given({}), said));
    QVERIFY(isNews(given({record({u"on"_s}, 1)}), said));
    QVERIFY(!isNews(given({record({u"on"_s}, 2)}), said));
    said.how = KnownHow::Looked;
    QVERIFY(isNews(given({record({u"on"_s}, 2)}), said));
}

QTEST_GUILESS_MAIN(tst_Given)
#include "tst_given.moc"
