// SPDX-License-Identifier: MIT
// clazy:excludeall=non-pod-global-static
#include "answers/questionnaire.h"
#include "support/builders.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Earshot;

//! What is asked, in which order, and what should be looked at again.
class tst_Questionnaire : public QObject
{
    Q_OBJECT

private slots:
    void quickCheckFollowsItsPlaces();
    void fullCheckAsksEverythingOnce();
    void fullCheckGoesGroupByGroup();
    void whatDecidesIsAskedFirst();
    void onlyQuestionsAreAsked();
    void whatAnAnswerMakesPointlessIsNotAsked_data();
    void whatAnAnswerMakesPointlessIsNotAsked();
    void whatIsTickedDecidesWhatIsAsked_data();
    void whatIsTickedDecidesWhatIsAsked();
    void answersGrowOldByTheirMonths_data();
    void answersGrowOldByTheirMonths();
    void valueThatRanOutIsLookedAtAgain_data();
    void valueThatRanOutIsLookedAtAgain();
    void nextDayOfAnOldAnswerIsKnown();
    void olderSystemAsksForANewLook();
    void recheckLeavesOutWhatIsNotAsked();
    void minutesAreRoundedAndNeverNone_data();
    void minutesAreRoundedAndNeverNone();
    void kindsAreSpelledInOneWay();
};

namespace {

const QDate today(2026, 11, 24);

//! "name[:quick place[:condition]]"; a question that is not asked counts as off.
Catalogue withQuestions(const QString &questions)
{
    CatalogueBuilder builder;
    builder.context(u"ios"_s, u"18 26"_s);
    for (const QString &question : words(questions)) {
        builder.setting(question.section(u':', 0, 0), u"off on"_s);
        builder.lastSetting().quick = question.section(u':', 1, 1).toInt();
        const QString condition = question.section(u':', 2);
        if (!condition.isEmpty())
            builder.lastSetting().askWhen
                = AskWhen{.when = builder.conditions(condition), .otherwise = u"off"_s};
    }
    return builder.build();
}

QString asked(const Catalogue &catalogue, const QString &answers, CheckKind kind)
{
    return settingsToAsk(catalogue, answersOf(catalogue, answers), kind, today).join(u' ');
}

} // namespace

void tst_Questionnaire::quickCheckFollowsItsPlaces()
{
    const Catalogue catalogue = withQuestions(u"a:3 b c:1 d:2"_s);
    QCOMPARE(asked(catalogue, {}, CheckKind::Quick), u"c d a"_s);
    QCOMPARE(asked(catalogue, u"c=on"_s, CheckKind::Quick), u"c d a"_s);
}

void tst_Questionnaire::fullCheckAsksEverythingOnce()
{
    QCOMPARE(asked(withQuestions(u"a:3 b c:1 d:2 e"_s), {}, CheckKind::Full), u"c d a b e"_s);
}

void tst_Questionnaire::fullCheckGoesGroupByGroup()
{
    CatalogueContent content = withQuestions(u"a:3 b c:1 d:2 e"_s).content();
    content.groups = {{.id = u"cellar"_s}, {.id = u"attic"_s}};
    for (Setting &setting : content.settings)
        setting.group = u"ad"_s.contains(setting.id) ? u"attic"_s : u"cellar"_s;
    const Catalogue catalogue(content, {});
    QCOMPARE(asked(catalogue, {}, CheckKind::Full), u"c b e d a"_s);
    QCOMPARE(asked(catalogue, {}, CheckKind::Quick), u"c d a"_s);
}

void tst_Questionnaire::whatDecidesIsAskedFirst()
{
    // "a" waits for "z", which waits for "m"; the others keep their places.
    const Catalogue catalogue = withQuestions(u"a:0:z=on b m z:0:m=on"_s);
    QCOMPARE(asked(catalogue, {}, CheckKind::Full), u"b m z a"_s);
}

void tst_Questionnaire::onlyQuestionsAreAsked()
{
    CatalogueBuilder builder;
    builder.setting(u"part"_s, {});
    builder.lastSetting().kind = SettingKind::PartOf;
    builder.setting(u"advice"_s, {});
    builder.lastSetting().kind = SettingKind::Advice;
    builder.setting(u"question"_s, u"off on"_s);
    QCOMPARE(asked(builder.build(), {}, CheckKind::Full), u"question"_s);
}

void tst_Questionnaire::whatAnAnswerMakesPointlessIsNotAsked_data()
{
    QTest::addColumn<QString>("answers");
    QTest::addColumn<QString>("asked");
    QTest::newRow("nothing is known yet, so all is asked") << u""_s << u"first second third"_s;
    QTest::newRow("the first answer opens the second") << u"first=on"_s << u"first second third"_s;
    QTest::newRow("the first answer may open the second")
        << u"first=on|off"_s << u"first second third"_s;
    QTest::newRow("the second answer ends the chain")
        << u"first=on second=off"_s << u"first second"_s;
    QTest::newRow("the first answer ends the chain, and what is unasked ends it further")
        << u"first=off"_s << u"first"_s;
    QTest::newRow("an older answer to what is unasked does not count")
        << u"first=off second=on"_s << u"first"_s;
    QTest::newRow("the context ends it") << u"ios=18"_s << u"first second"_s;
}

void tst_Questionnaire::whatAnAnswerMakesPointlessIsNotAsked()
{
    QFETCH(QString, answers);
    CatalogueBuilder builder;
    builder.context(u"ios"_s, u"18 26"_s);
    builder.setting(u"first"_s, u"off on"_s);
    builder.setting(u"second"_s, u"off on"_s);
    builder.lastSetting().askWhen
        = AskWhen{.when = builder.conditions(u"first=on"_s), .otherwise = u"off"_s};
    builder.setting(u"third"_s, u"off on"_s);
    builder.lastSetting().askWhen
        = AskWhen{.when = builder.conditions(u"second=on ios=26"_s), .otherwise = u"off"_s};
    QTEST(asked(builder.build(), answers, CheckKind::Full), "asked");
}

void tst_Questionnaire::whatIsTickedDecidesWhatIsAsked_data()
{
    QTest::addColumn<QString>("answers");
    QTest::addColumn<QString>("asked");
    QTest::newRow("nothing is ticked, so all is asked") << u""_s << u"first second"_s;
    QTest::newRow("only others are ticked") << u"devices=iphone|ipad"_s << u""_s;
    QTest::newRow("only it is ticked") << u"devices=mac"_s << u"first second"_s;
    QTest::newRow("it is ticked among others") << u"devices=iphone|mac"_s << u"first second"_s;
    QTest::newRow("an older answer to what is unasked does not count")
        << u"devices=iphone first=on"_s << u""_s;
    QTest::newRow("it is ticked, and the answer ends the chain")
        << u"devices=mac first=off"_s << u"first"_s;
}

void tst_Questionnaire::whatIsTickedDecidesWhatIsAsked()
{
    QFETCH(QString, answers);
    CatalogueBuilder builder;
    builder.list(u"devices"_s, u"iphone ipad mac"_s);
    builder.setting(u"first"_s, u"off on"_s);
    builder.lastSetting().askWhen
        = AskWhen{.when = builder.conditions(u"devices=mac"_s), .otherwise = u"off"_s};
    builder.setting(u"second"_s, u"off on"_s);
    builder.lastSetting().askWhen
        = AskWhen{.when = builder.conditions(u"first=on"_s), .otherwise = u"off"_s};
    QTEST(asked(builder.build(), answers, CheckKind::Full), "asked");
}

void tst_Questionnaire::answersGrowOldByTheirMonths_data()
{
    QTest::addColumn<QDate>("looked");
    QTest::addColumn<bool>("stale");
    // Six months after 24 May is 24 November, which is today.
    QTest::newRow("six months ago to the day is fresh") << QDate(2026, 5, 24) << false;
    QTest::newRow("a day more is old") << QDate(2026, 5, 23) << true;
    QTest::newRow("today is fresh") << today << false;
    QTest::newRow("a day that is not known does not grow old") << QDate() << false;
}

void tst_Questionnaire::answersGrowOldByTheirMonths()
{
    QFETCH(QDate, looked);
    QFETCH(bool, stale);
    const Catalogue catalogue = withQuestions(u"a b"_s);
    Answers answers = answersOf(catalogue, u"a=on"_s);
    answers.settings[u"a"_s].looked = looked;
    const QStringList expected = stale ? QStringList{u"a"_s} : QStringList();
    QCOMPARE(staleSettings(catalogue, answers, today), expected);
    QCOMPARE(settingsToAsk(catalogue, answers, CheckKind::Recheck, today), expected);
}

void tst_Questionnaire::valueThatRanOutIsLookedAtAgain_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QDate>("since");
    QTest::addColumn<QDate>("looked");
    QTest::addColumn<bool>("stale");
    const QDate day180 = today.addDays(-180);
    const QDate day181 = today.addDays(-181);
    QTest::newRow("on its last day it counts") << u"on"_s << day180 << QDate() << false;
    QTest::newRow("a day later it does not") << u"on"_s << day181 << QDate() << true;
    QTest::newRow("a look after it ran out settles it") << u"on"_s << day181 << today << false;
    QTest::newRow("without a date it does not run out") << u"on"_s << QDate() << QDate() << false;
    QTest::newRow("the other value does not run out") << u"off"_s << day181 << QDate() << false;
}

void tst_Questionnaire::valueThatRanOutIsLookedAtAgain()
{
    QFETCH(QString, value);
    QFETCH(QDate, since);
    QFETCH(QDate, looked);
    QFETCH(bool, stale);
    CatalogueBuilder builder;
    builder.setting(u"a"_s, u"off on"_s);
    builder.lastSetting().expiry
        = Expiry{.value = u"on"_s, .days = 180, .becomes = {u"off"_s, u"on"_s}};
    Answers answers;
    answers.settings[u"a"_s] = {{value}, since, looked};
    QCOMPARE(staleSettings(builder.build(), answers, today),
             stale ? QStringList{u"a"_s} : QStringList());
}

void tst_Questionnaire::nextDayOfAnOldAnswerIsKnown()
{
    // Six months after 24 May is today, the last fresh day; b is old already and c has no day.
    const Catalogue catalogue = withQuestions(u"a b c d"_s);
    Answers answers = answersOf(catalogue, u"a=on b=on c=on d=on"_s);
    answers.settings[u"b"_s].looked = QDate(2026, 5, 23);
    QCOMPARE(nextStaleDay(catalogue, answers, today), QDate());
    answers.settings[u"a"_s].looked = QDate(2026, 7, 1);
    QCOMPARE(nextStaleDay(catalogue, answers, today), QDate(2027, 1, 2));
    answers.settings[u"d"_s].looked = QDate(2026, 5, 24);
    QCOMPARE(nextStaleDay(catalogue, answers, today), QDate(2026, 11, 25));
}

void tst_Questionnaire::olderSystemAsksForANewLook()
{
    const Catalogue catalogue = withQuestions(u"a b"_s);
    Answers answers = answersOf(catalogue, u"a=on b=on"_s);
    answers.askAgain = {u"a"_s};
    answers.settings[u"a"_s].looked = QDate(2025, 1, 1);
    QCOMPARE(staleSettings(catalogue, answers, today), QStringList{u"a"_s});
    QCOMPARE(answers.settings.value(u"a"_s).values, QStringList{u"on"_s});
}

void tst_Questionnaire::recheckLeavesOutWhatIsNotAsked()
{
    const Catalogue catalogue = withQuestions(u"a b:0:a=on"_s);
    Answers answers = answersOf(catalogue, u"a=off b=on"_s);
    for (Answer &answer : answers.settings)
        answer.looked = QDate(2025, 1, 1);
    QCOMPARE(staleSettings(catalogue, answers, today), QStringList{u"a"_s});
}

void tst_Questionnaire::minutesAreRoundedAndNeverNone_data()
{
    QTest::addColumn<QString>("settings");
    QTest::addColumn<int>("minutes");
    QTest::newRow("nothing to ask still takes a minute") << u""_s << 1;
    QTest::newRow("half a minute is one") << u"a"_s << 1;
    QTest::newRow("a minute and a half is two") << u"a b c"_s << 2;
    QTest::newRow("what is not there takes no time") << u"a b x"_s << 1;
}

void tst_Questionnaire::minutesAreRoundedAndNeverNone()
{
    QFETCH(QString, settings);
    // Each question of the builder takes 30 seconds.
    QTEST(minutesFor(withQuestions(u"a b c d"_s), words(settings)), "minutes");
}

void tst_Questionnaire::kindsAreSpelledInOneWay()
{
    for (const CheckKind kind : {CheckKind::Quick, CheckKind::Full, CheckKind::Recheck})
        QCOMPARE(checkKindFromToken(token(kind)), kind);
    QCOMPARE(token(CheckKind::Recheck), u"recheck"_s);
    QCOMPARE(checkKindFromToken(u"other"_s), CheckKind::Full);
}

QTEST_GUILESS_MAIN(tst_Questionnaire)
#include "tst_questionnaire.moc"
