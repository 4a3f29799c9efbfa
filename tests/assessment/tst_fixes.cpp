// SPDX-License-Identifier: MIT
#include "support/builders.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Earshot;

//! Changes, what they lead to, and the smallest sets of them that rule something out.
class tst_Fixes : public QObject
{
    Q_OBJECT

private slots:
    void smallestSetsAreFound_data();
    void smallestSetsAreFound();
    void changesAreCarriedOutInTheirOrder_data();
    void changesAreCarriedOutInTheirOrder();
    void laterOfTwoWritersWins_data();
    void laterOfTwoWritersWins();
    void changeIsOfferedUnlessItIsKnownNotToBe_data();
    void changeIsOfferedUnlessItIsKnownNotToBe();
    void changeThatAnotherNeedsIsFoundAnywhere();
    void changeWaitsForWhatItNeeds();
    void moreThanFourChangesAreNoFix();
    void whatClosesAndWhatOpens_data();
    void whatClosesAndWhatOpens();
    void anotherWayToWhatIsOpenAnywayCountsAsOpened();
    void changeThatChangesNothingIsKnown();
};

namespace {

CatalogueBuilder small()
{
    CatalogueBuilder builder;
    builder.setting(u"backup"_s, u"deleted kept on"_s)
        .setting(u"adp"_s, u"on off"_s)
        .setting(u"web"_s, u"off on"_s)
        .setting(u"keys"_s, u"both mine off"_s)
        .setting(u"imessage"_s, u"on off"_s)
        .context(u"region"_s, u"uk eu other"_s)
        .exposures(u"apple:new apple:older apple:web apple:way apple:who carrier:text"_s)
        .rule(u"apple:new"_s, u"backup=on adp=off"_s)
        .rule(u"apple:older"_s, u"backup=kept|on adp=off"_s)
        .rule(u"apple:web"_s, u"adp=on web=on"_s)
        .rule(u"apple:way"_s, u"imessage=on keys=mine|off"_s)
        .rule(u"apple:who"_s, u"imessage=on"_s)
        .rule(u"carrier:text"_s, u"imessage=off"_s);
    builder.change(u"stop-backup"_s, u"backup:on>kept"_s);
    builder.change(u"delete-backup"_s, u"backup:kept>deleted"_s);
    builder.lastChange().after = {u"stop-backup"_s};
    builder.lastChange().needs = builder.conditions(u"backup=deleted|kept"_s);
    builder.change(u"turn-on-adp"_s, u"adp:off>on web:on>off"_s);
    builder.lastChange().availability = {{.validity = {.from = QDate(2025, 2, 21)},
                                          .when = builder.conditions(u"region=eu|other"_s)}};
    builder.change(u"verify"_s, u"keys:off>mine"_s);
    builder.change(u"ask-to-verify"_s, u"keys>both"_s);
    builder.lastChange().after = {u"verify"_s};
    builder.lastChange().needs = builder.conditions(u"keys=both|mine"_s);
    builder.change(u"leave-imessage"_s, u"imessage:on>off"_s);
    return builder;
}

} // namespace

void tst_Fixes::smallestSetsAreFound_data()
{
    QTest::addColumn<QString>("answers");
    QTest::addColumn<QString>("exposure");
    QTest::addColumn<QString>("fixes");

    const QString open = u"backup=on adp=off web=off keys=off imessage=on region=eu"_s;
    QTest::newRow("either of two closes it")
        << open << u"apple:new"_s << u"stop-backup | turn-on-adp"_s;
    QTest::newRow("one closes it, or two together")
        << open << u"apple:older"_s << u"turn-on-adp | stop-backup + delete-backup"_s;
    QTest::newRow("half of it is done already")
        << u"backup=kept adp=off region=eu"_s << u"apple:older"_s
        << u"delete-backup | turn-on-adp"_s;
    QTest::newRow("both sides have to act")
        << open << u"apple:way"_s << u"leave-imessage | verify + ask-to-verify"_s;
    QTest::newRow("your side is done")
        << u"keys=mine imessage=on"_s << u"apple:way"_s << u"ask-to-verify | leave-imessage"_s;
    QTest::newRow("your side is not known, so it has to be done first")
        << u"imessage=on"_s << u"apple:way"_s << u"leave-imessage | verify + ask-to-verify"_s;
    QTest::newRow("what is not sure has fixes too")
        << u"backup=on region=eu"_s << u"apple:new"_s << u"stop-backup | turn-on-adp"_s;
    QTest::newRow("what is ruled out needs none") << u"adp=on"_s << u"apple:new"_s << u"-"_s;
    QTest::newRow("nothing closes it") << u"imessage=off"_s << u"carrier:text"_s << u"-"_s;
    QTest::newRow("a change that is not to be had is none")
        << u"backup=on adp=off region=uk"_s << u"apple:older"_s << u"stop-backup + delete-backup"_s;
}

void tst_Fixes::smallestSetsAreFound()
{
    QFETCH(QString, answers);
    QFETCH(QString, exposure);
    QTEST(Workbench(small().build(), answers).fixes(exposure), "fixes");
}

void tst_Fixes::changesAreCarriedOutInTheirOrder_data()
{
    QTest::addColumn<QString>("answers"); // to backup and keys
    QTest::addColumn<QString>("changes");
    QTest::addColumn<QString>("after");
    QTest::newRow("nothing is done") << u"backup=on keys=off"_s << u""_s << u"backup=on keys=off"_s;
    QTest::newRow("only what it names changes")
        << u"backup=deleted|on keys=off"_s << u"stop-backup"_s << u"backup=deleted|kept keys=off"_s;
    QTest::newRow("what it names is not there")
        << u"backup=deleted keys=off"_s << u"stop-backup"_s << u"backup=deleted keys=off"_s;
    QTest::newRow("without a name everything changes")
        << u"backup=on keys=both|mine"_s << u"ask-to-verify"_s << u"backup=on keys=both"_s;
    QTest::newRow("one after the other")
        << u"backup=on keys=off"_s << u"stop-backup delete-backup verify ask-to-verify"_s
        << u"backup=deleted keys=both"_s;
    QTest::newRow("the other one has to come first")
        << u"backup=on keys=off"_s << u"delete-backup"_s << u"not possible"_s;
    QTest::newRow("a need that may hold is not enough")
        << u"backup=kept|on keys=off"_s << u"delete-backup"_s << u"not possible"_s;
}

void tst_Fixes::changesAreCarriedOutInTheirOrder()
{
    QFETCH(QString, answers);
    QFETCH(QString, changes);
    QFETCH(QString, after);
    const QString rest = u" adp=off web=off imessage=on region=eu"_s;
    const QString result = Workbench(small().build(), answers + rest).after(changes);
    const QString backup = result.section(u' ', 0, 0);
    const QString keys = result.section(u' ', 3, 3);
    QCOMPARE(result == u"not possible"_s ? result : backup + u' ' + keys, after);
}

void tst_Fixes::laterOfTwoWritersWins_data()
{
    QTest::addColumn<QString>("first"); // what each must come after
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("after");
    QTest::newRow("the second comes later") << u""_s << u"first"_s << u"previews=when-unlocked"_s;
    QTest::newRow("the first comes later") << u"second"_s << u""_s << u"previews=never"_s;
    QTest::newRow("with no order it is no set") << u""_s << u""_s << u"not possible"_s;
}

void tst_Fixes::laterOfTwoWritersWins()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    CatalogueBuilder builder;
    builder.setting(u"previews"_s, u"never when-unlocked always"_s);
    builder.change(u"first"_s, u"previews>never"_s);
    builder.lastChange().after = words(first);
    builder.change(u"second"_s, u"previews>when-unlocked"_s);
    builder.lastChange().after = words(second);
    QTEST(Workbench(builder.build(), u"previews=always"_s).after(u"first second"_s), "after");
}

void tst_Fixes::changeIsOfferedUnlessItIsKnownNotToBe_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QDate>("rulesAsOf");
    QTest::addColumn<bool>("offered");
    QTest::newRow("in a place where it is offered") << u"region=eu"_s << QDate() << true;
    QTest::newRow("in a place where it is not") << u"region=uk"_s << QDate() << false;
    QTest::newRow("in a place that is not known") << u""_s << QDate() << true;
    QTest::newRow("in one of two places") << u"region=uk|eu"_s << QDate() << true;
    QTest::newRow("the day before it was taken back")
        << u"region=uk"_s << QDate(2025, 2, 20) << true;
    QTest::newRow("the day it was taken back") << u"region=uk"_s << QDate(2025, 2, 21) << false;
}

void tst_Fixes::changeIsOfferedUnlessItIsKnownNotToBe()
{
    QFETCH(QString, region);
    QFETCH(QDate, rulesAsOf);
    QFETCH(bool, offered);
    const Workbench bench(small().build(), u"adp=off "_s + region, rulesAsOf);
    QCOMPARE(bench.remedies().isAvailable(bench.change(u"turn-on-adp"_s)), offered);
    QCOMPARE(bench.after(u"turn-on-adp"_s) != u"not possible"_s, offered);
}

void tst_Fixes::changeThatAnotherNeedsIsFoundAnywhere()
{
    // To lock the chat the system must be new, which says nothing about the chat itself.
    CatalogueBuilder builder;
    builder.setting(u"system"_s, u"new old"_s)
        .setting(u"power"_s, u"on off"_s)
        .setting(u"lock"_s, u"on off"_s)
        .exposures(u"a:x"_s)
        .rule(u"a:x"_s, u"lock=off"_s);
    builder.change(u"lock"_s, u"lock>on"_s);
    builder.lastChange().after = {u"update"_s};
    builder.lastChange().needs = builder.conditions(u"system=new"_s);
    builder.change(u"update"_s, u"system>new"_s);
    builder.lastChange().after = {u"charge"_s};
    builder.lastChange().needs = builder.conditions(u"power=on"_s);
    builder.change(u"charge"_s, u"power>on"_s);
    const Catalogue catalogue = builder.build();
    QCOMPARE(Workbench(catalogue, u"system=new lock=off"_s).fixes(u"a:x"_s), u"lock"_s);
    QCOMPARE(Workbench(catalogue, u"system=old power=on lock=off"_s).fixes(u"a:x"_s),
             u"lock + update"_s);
    QCOMPARE(Workbench(catalogue, u"system=old power=off lock=off"_s).fixes(u"a:x"_s),
             u"lock + update + charge"_s);
}

void tst_Fixes::changeWaitsForWhatItNeeds()
{
    // "use-lock" stands first in the catalogue and nothing says that it comes later, but it can
    // be done only once the power is on.
    CatalogueBuilder builder;
    builder.setting(u"lock"_s, u"used unused"_s).setting(u"power"_s, u"on off"_s);
    builder.exposures(u"a:e"_s).rule(u"a:e"_s, u"lock=unused"_s);
    builder.change(u"use-lock"_s, u"lock>used"_s);
    builder.lastChange().needs = builder.conditions(u"power=on"_s);
    builder.change(u"turn-on"_s, u"power>on"_s);
    const Workbench bench(builder.build(), u"lock=unused power=off"_s);
    QCOMPARE(bench.after(u"use-lock"_s), u"not possible"_s);
    QCOMPARE(bench.after(u"use-lock turn-on"_s), u"lock=used power=on"_s);
    QCOMPARE(bench.fixes(u"a:e"_s), u"use-lock + turn-on"_s);
}

void tst_Fixes::moreThanFourChangesAreNoFix()
{
    const auto fixesOf = [](int ways) {
        CatalogueBuilder builder;
        builder.exposures(u"a:x"_s);
        for (int i = 1; i <= ways; ++i) {
            builder.setting(u"q%1"_s.arg(i), u"off on"_s);
            builder.rule(u"a:x"_s, u"q%1=on"_s.arg(i));
            builder.change(u"c%1"_s.arg(i), u"q%1>off"_s.arg(i));
        }
        return Workbench(builder.build(), {}).fixes(u"a:x"_s);
    };
    QCOMPARE(fixesOf(4), u"c1 + c2 + c3 + c4"_s);
    QCOMPARE(fixesOf(5), u"-"_s);
}

void tst_Fixes::whatClosesAndWhatOpens_data()
{
    QTest::addColumn<QString>("answers");
    QTest::addColumn<QString>("changes");
    QTest::addColumn<QString>("closed");
    QTest::addColumn<QString>("opened");
    QTest::newRow("leaving iMessage closes two things and opens one")
        << u"imessage=on keys=off"_s << u"leave-imessage"_s << u"apple:way apple:who"_s
        << u"carrier:text"_s;
    QTest::newRow("a change that looks after what it would open")
        << u"backup=on adp=off web=on"_s << u"turn-on-adp"_s << u"apple:new apple:older"_s << u""_s;
    QTest::newRow("half a change closes nothing")
        << u"backup=on adp=off keys=off"_s << u"verify"_s << u""_s << u""_s;
    QTest::newRow("what was not sure and is ruled out now has closed")
        << u"backup=kept|on adp=off"_s << u"stop-backup"_s << u"apple:new"_s << u""_s;
    QTest::newRow("what was not sure and is sure now has opened")
        << u"imessage=on|off"_s << u"leave-imessage"_s << u"apple:way apple:who"_s
        << u"carrier:text"_s;
}

void tst_Fixes::whatClosesAndWhatOpens()
{
    QFETCH(QString, answers);
    QFETCH(QString, changes);
    QFETCH(QString, closed);
    QFETCH(QString, opened);
    const Workbench bench(small().build(), answers + u" region=eu"_s);
    QCOMPARE(bench.closedBy(changes), words(closed));
    QCOMPARE(bench.openedBy(changes), words(opened));
}

void tst_Fixes::anotherWayToWhatIsOpenAnywayCountsAsOpened()
{
    CatalogueBuilder builder;
    builder.setting(u"imessage"_s, u"on off"_s)
        .context(u"green"_s, u"none some"_s)
        .exposures(u"carrier:text"_s)
        .rule(u"carrier:text"_s, u"green=some"_s)
        .rule(u"carrier:text"_s, u"imessage=off"_s);
    builder.change(u"leave-imessage"_s, u"imessage>off"_s);
    const Workbench bench(builder.build(), u"imessage=on green=some"_s);
    QCOMPARE(bench.verdict(u"carrier:text"_s), u"yes"_s);
    QCOMPARE(bench.openedBy(u"leave-imessage"_s), QStringList{u"carrier:text"_s});
}

void tst_Fixes::changeThatChangesNothingIsKnown()
{
    const Workbench bench(small().build(), u"backup=kept adp=on web=off keys=mine imessage=on"_s);
    const auto changes
        = [&](const QString &id) { return bench.remedies().changesSomething(bench.change(id)); };
    QVERIFY(!changes(u"stop-backup"_s));
    QVERIFY(!changes(u"turn-on-adp"_s));
    QVERIFY(!changes(u"verify"_s));
    QVERIFY(changes(u"delete-backup"_s));
    QVERIFY(changes(u"leave-imessage"_s));
}

QTEST_GUILESS_MAIN(tst_Fixes)
#include "tst_fixes.moc"
