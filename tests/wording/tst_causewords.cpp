// SPDX-License-Identifier: MIT
// clazy:excludeall=non-pod-global-static
#include "report/smallcatalogue.h"
#include "wording/translations.h"
#include "wording/wording.h"

#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

//! The sentences about what changed and why.
class tst_CauseWords : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installTranslations(); }
    void causeThatMovedNothingIsQuiet();
    void causeSaysWhatItMoved_data();
    void causeSaysWhatItMoved();
    void whatWasChangedIsNamed();
    void causesGoTogether_data();
    void causesGoTogether();
    void interplayIsCounted();
    void bothLinesAreThere();
    void exposureIsSaidThenAndNow_data();
    void exposureIsSaidThenAndNow();
    void whatCannotBeReadIsSaid();
    void goneStepSaysWhy();
    void rewordedQuestionShowsBothWordings();
};

namespace {

constexpr Verdict yes = Verdict::Yes;
constexpr Verdict notSure = Verdict::NotSure;
constexpr Verdict no = Verdict::NoWayFound;

ComparedChecks checksWith(const QList<ExposureComparison> &exposures)
{
    ComparedChecks checks;
    checks.from.asOf = QDate(2026, 3, 1);
    checks.to.asOf = QDate(2026, 11, 3);
    checks.exposures = exposures;
    return checks;
}

ExposureComparison moved(Verdict from, Verdict to, const Attribution &why)
{
    return {.exposure = u"apple:new"_s,
            .fromThen = from,
            .from = from,
            .toThen = to,
            .to = to,
            .why = why};
}

Attribution because(Cause cause)
{
    return {Interplay::One, {{cause}}, {}};
}

} // namespace

Q_DECLARE_METATYPE(Earshot::Attribution)
Q_DECLARE_METATYPE(Earshot::ExposureComparison)

void tst_CauseWords::causeThatMovedNothingIsQuiet()
{
    const ComparedChecks checks = checksWith({moved(yes, yes, {})});
    for (const Cause cause : allCauses) {
        QCOMPARE(causeCountText(checks, cause), u"no change"_s);
        QCOMPARE(causeSentence(smallCatalogue(), checks, cause), QString());
    }
    QCOMPARE(interplaySentences(checks), QString());
}

void tst_CauseWords::causeSaysWhatItMoved_data()
{
    QTest::addColumn<int>("cause");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<int>("times");
    QTest::addColumn<QString>("count");
    QTest::addColumn<QString>("sentence");
    const auto row =
        [](const char *name, Cause cause, Verdict from, Verdict to, int times) -> auto &
    {
        return QTest::newRow(name) << static_cast<int>(cause) << static_cast<int>(from)
                                   << static_cast<int>(to) << times;
    };
    row("a setting closed four", Cause::ChangedSetting, yes, no, 4)
        << u"4 closed"_s << u"You closed 4 things since 1 March 2026."_s;
    row("a setting opened one", Cause::ChangedSetting, no, yes, 1)
        << u"1 opened"_s << u"1 thing opened because you changed a setting."_s;
    row("finding out settled one", Cause::FoundOut, notSure, yes, 1)
        << u"1 moved"_s << u"1 thing moved because you found something out."_s;
    row("time opened a question", Cause::Time, yes, notSure, 2)
        << u"2 moved"_s << u"2 things moved because time passed."_s;
    row("the world closed three", Cause::World, yes, no, 3)
        << u"3 closed"_s
        << u"3 things closed because Apple changed something. You did not need to do anything."_s;
    row("we had one wrong", Cause::Correction, no, yes, 1)
        << u"1 opened"_s
        << u"1 thing changed because we had a rule wrong. Here is what we said before, and what we say now."_s;
}

void tst_CauseWords::causeSaysWhatItMoved()
{
    QFETCH(int, cause);
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(int, times);
    const auto by = static_cast<Cause>(cause);
    const ComparedChecks checks = checksWith(QList<ExposureComparison>(
        times, moved(static_cast<Verdict>(from), static_cast<Verdict>(to), because(by))));
    QTEST(causeCountText(checks, by), "count");
    QTEST(causeSentence(smallCatalogue(), checks, by), "sentence");
}

void tst_CauseWords::whatWasChangedIsNamed()
{
    ComparedChecks checks = checksWith({moved(yes, no, because(Cause::ChangedSetting))});
    checks.changed = {u"lock"_s};
    checks.foundOut = {u"backup"_s};
    const Catalogue catalogue = smallCatalogue();
    const QString lock = catalogue.setting(u"lock"_s)->name;
    const QString backup = catalogue.setting(u"backup"_s)->name;
    QCOMPARE(causeSentence(catalogue, checks, Cause::ChangedSetting),
             u"You closed 1 thing since 1 March 2026. You changed: %1."_s.arg(lock));
    QCOMPARE(causeSentence(catalogue, checks, Cause::FoundOut),
             u"You found out about: %1."_s.arg(backup));
}

void tst_CauseWords::causesGoTogether_data()
{
    QTest::addColumn<Attribution>("why");
    QTest::addColumn<QString>("sentence");
    const QList<Cause> both{Cause::ChangedSetting, Cause::World};
    QTest::newRow("nothing moved it") << Attribution() << QString();
    QTest::newRow("one cause") << because(Cause::Time) << u"Why: time passed."_s;
    QTest::newRow("either") << Attribution{
        Interplay::Either,
        {{Cause::ChangedSetting}, {Cause::FoundOut}},
        {}} << u"Either was enough: you changed a setting or you found something out."_s;
    QTest::newRow("both together")
        << Attribution{Interplay::Together, {both}, {}}
        << u"It took both together: you changed a setting and Apple changed something."_s;
    QTest::newRow("three together")
        << Attribution{Interplay::Together, {both + QList{Cause::Correction}}, {}}
        << u"It took all of these together: you changed a setting, Apple changed something and we had a rule wrong."_s;
    QTest::newRow("opposite directions")
        << Attribution{Interplay::Opposite, {}, {Cause::World}}
        << u"Two things pulled in opposite directions. Alone, this would have moved it: Apple changed something."_s;
}

void tst_CauseWords::causesGoTogether()
{
    QFETCH(Attribution, why);
    QTEST(whySentence(why), "sentence");
}

void tst_CauseWords::interplayIsCounted()
{
    const Attribution either{Interplay::Either, {{Cause::Time}, {Cause::World}}, {}};
    const Attribution together{Interplay::Together, {{Cause::Time, Cause::World}}, {}};
    const Attribution opposite{Interplay::Opposite, {}, {Cause::World}};
    const ComparedChecks checks = checksWith({moved(yes, no, either),
                                              moved(yes, no, either),
                                              moved(yes, no, together),
                                              moved(yes, yes, opposite)});
    QCOMPARE(
        interplaySentences(checks),
        u"For 2 things, either was enough. For 1 thing, it took both together, or more. For 1 thing, two things pulled in opposite directions."_s);
    QCOMPARE(causeCountText(checks, Cause::World), u"no change"_s);
}

void tst_CauseWords::bothLinesAreThere()
{
    const ComparedSide side{.asOf = QDate(2026, 6, 20),
                            .then = {.notRuledOut = 20, .of = 26},
                            .restated = {.notRuledOut = 19, .of = 27}};
    QCOMPARE(
        sideSentence(side),
        u"On 20 June 2026 we said: 20 of 26 things are not ruled out. With today's rules that is 19 of 27."_s);
}

void tst_CauseWords::exposureIsSaidThenAndNow_data()
{
    QTest::addColumn<ExposureComparison>("exposure");
    QTest::addColumn<QString>("sentence"); // what follows the thing itself
    QTest::newRow("the rules are the same")
        << moved(yes, no, because(Cause::ChangedSetting))
        << u"On 1 March 2026 we said “Yes”. On 3 November 2026 we said “No way found”. Why: you changed a setting."_s;
    ExposureComparison corrected = moved(yes, no, because(Cause::Correction));
    corrected.from = no;
    QTest::newRow("we had a rule wrong")
        << corrected
        << u"On 1 March 2026 we said “Yes”. On 3 November 2026 we said “No way found”. With today's rules that is “No way found” both times. Why: we had a rule wrong."_s;
    ExposureComparison added = moved(no, yes, because(Cause::Correction));
    added.fromThen.reset();
    added.from = notSure;
    QTest::newRow("we did not know of it")
        << added
        << u"On 1 March 2026 we did not know of it. On 3 November 2026 we said “Yes”. With today's rules that is “Not sure”, and then “Yes”. Why: we had a rule wrong."_s;
}

void tst_CauseWords::exposureIsSaidThenAndNow()
{
    QFETCH(ExposureComparison, exposure);
    QFETCH(QString, sentence);
    const QString said = exposureChangeSentence(smallCatalogue(), checksWith({exposure}), exposure);
    QVERIFY2(said.endsWith(u". "_s + sentence), qPrintable(said));
}

void tst_CauseWords::whatCannotBeReadIsSaid()
{
    ComparedSide side{.asOf = QDate(2026, 6, 20)};
    QCOMPARE(notArchivedSentence(side), QString());
    side.isArchived = false;
    QVERIFY(notArchivedSentence(side).startsWith(u"The rules of 20 June 2026"_s));
}

void tst_CauseWords::goneStepSaysWhy()
{
    const Catalogue catalogue = smallCatalogue();
    const Remediation &remediation = catalogue.remediations().constFirst();
    QCOMPARE(availabilitySentence(catalogue, {remediation.id, false, u"It is gone."_s, {}}),
             u"You can no longer do this: %1. It is gone."_s.arg(remediation.title));
    QCOMPARE(availabilitySentence(catalogue, {remediation.id, true, u"It is gone."_s, {}}),
             u"You can newly do this: %1."_s.arg(remediation.title));
}

void tst_CauseWords::rewordedQuestionShowsBothWordings()
{
    const Catalogue catalogue = smallCatalogue();
    QCOMPARE(rewordingSentence(catalogue, {u"lock"_s, {{u"Is it on?"_s, u"Is Lock on?"_s}}}),
             u"%1 has been reworded since. Then: “Is it on?” Now: “Is Lock on?”"_s.arg(
                 catalogue.setting(u"lock"_s)->name));
}

QTEST_GUILESS_MAIN(tst_CauseWords)
#include "tst_causewords.moc"
