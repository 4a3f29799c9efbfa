// SPDX-License-Identifier: MIT
#include "assessment/whatif.h"
#include "support/builders.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Earshot;

//! Changes that are only tried out: what closes, what opens, and why some do not go together.
class tst_WhatIf : public QObject
{
    Q_OBJECT

private slots:
    void nothingTickedIsAsItIs();
    void changesAreTriedTogether_data();
    void changesAreTriedTogether();
    void reasonSaysWhatIsOnlySupposed();
    void whatCannotBeTriedSaysWhy_data();
    void whatCannotBeTriedSaysWhy();
    void manyChangesThatCannotBeAreToldAtOnce();
    void changesToTryBeginWithTheFirstSteps();
    void planKeepsWhatIsStillToDo();
    void lookSettlesAWorryByItself();
};

namespace {

const AssessOptions today{.asOf = QDate(2026, 11, 24)};

Catalogue small()
{
    CatalogueBuilder builder;
    builder.setting(u"backup"_s, u"off on"_s)
        .setting(u"lock"_s, u"on off"_s)
        .setting(u"web"_s, u"off on"_s)
        .setting(u"friends"_s, u"closed open"_s)
        .context(u"region"_s, u"uk other"_s)
        .exposures(u"apple:new apple:web carrier:text apple:theirs"_s)
        .worry(u"apple"_s, u"apple:new apple:web apple:theirs"_s)
        .worry(u"carrier"_s, u"carrier:text"_s)
        .rule(u"apple:new"_s, u"backup=on lock=off"_s)
        .rule(u"apple:web"_s, u"lock=on web=on"_s)
        .rule(u"carrier:text"_s, u"backup=off"_s)
        .rule(u"apple:theirs"_s, u"friends=open"_s);
    builder.change(u"turn-on-lock"_s, u"lock:off>on"_s);
    builder.change(u"turn-off-web"_s, u"web:on>off"_s);
    builder.change(u"stop-backup"_s, u"backup:on>off"_s);
    builder.change(u"start-backup"_s, u"backup:off>on"_s);
    builder.change(u"only-abroad"_s, u"friends>closed"_s);
    builder.lastChange().availability
        = {{.when = builder.conditions(u"region=other"_s), .otherwise = u"Not here."_s}};
    builder.change(u"needs-lock"_s, u"friends:open>closed"_s);
    builder.lastChange().needs = builder.conditions(u"lock=on"_s);
    return builder.build();
}

WhatIf tried(const QString &answers, const QString &changes)
{
    const Catalogue catalogue = small();
    return whatIf(
        catalogue, assess(catalogue, answersOf(catalogue, answers), today), words(changes), today);
}

const QString atRisk = QStringLiteral("backup=on lock=off web=on friends=open region=uk");

} // namespace

void tst_WhatIf::nothingTickedIsAsItIs()
{
    const WhatIf same = tried(atRisk, QString());
    QCOMPARE(same.problem.obstacle, Obstacle::None);
    QVERIFY(same.closed.isEmpty() && same.opened.isEmpty() && same.unsure.isEmpty());
    QCOMPARE(same.assessment.headline.notRuledOut, 2);
}

void tst_WhatIf::changesAreTriedTogether_data()
{
    QTest::addColumn<QString>("answers");
    QTest::addColumn<QString>("changes");
    QTest::addColumn<QStringList>("closed");
    QTest::addColumn<QStringList>("opened");
    QTest::addColumn<int>("notRuledOut");

    QTest::newRow("one closes and opens")
        << atRisk << u"turn-on-lock"_s << QStringList{u"apple:new"_s} << QStringList{u"apple:web"_s}
        << 2;
    QTest::newRow("a second one keeps the first from opening anything")
        << atRisk << u"turn-off-web turn-on-lock"_s << QStringList{u"apple:new"_s} << QStringList()
        << 1;
    QTest::newRow("one that another one needs comes first, wherever it stands")
        << atRisk << u"needs-lock turn-off-web turn-on-lock"_s
        << QStringList{u"apple:new"_s, u"apple:theirs"_s} << QStringList() << 0;
    QTest::newRow("what is not sure can be closed too")
        << u"backup=on lock=on|off web=off friends=closed region=uk"_s << u"stop-backup"_s
        << QStringList{u"apple:new"_s} << QStringList{u"carrier:text"_s} << 1;
}

void tst_WhatIf::changesAreTriedTogether()
{
    QFETCH(const QString, answers);
    QFETCH(const QString, changes);
    const WhatIf then = tried(answers, changes);
    QCOMPARE(then.problem.obstacle, Obstacle::None);
    QTEST(then.closed, "closed");
    QTEST(then.opened, "opened");
    QTEST(then.assessment.headline.notRuledOut, "notRuledOut");
}

void tst_WhatIf::reasonSaysWhatIsOnlySupposed()
{
    const WhatIf then = tried(atRisk, u"turn-on-lock"_s);
    QCOMPARE(then.assessment.finding(u"apple:new"_s)->verdict, Verdict::NoWayFound);
    QCOMPARE(then.assessment.finding(u"apple:new"_s)->reason.forcedBy,
             (QList<Leaf>{{u"lock"_s, {u"on"_s}}}));
    QCOMPARE(then.assessment.state.value(u"lock"_s).origin, Origin::Supposed);
    QCOMPARE(then.assessment.state.value(u"backup"_s).origin, Origin::Said);
    QCOMPARE(then.assessment.answers.settings.value(u"lock"_s).values, QStringList{u"off"_s});
}

void tst_WhatIf::whatCannotBeTriedSaysWhy_data()
{
    QTest::addColumn<QString>("changes");
    QTest::addColumn<int>("obstacle");
    QTest::addColumn<QString>("remediation");

    QTest::newRow("it is not to be had here")
        << u"only-abroad"_s << static_cast<int>(Obstacle::NotAvailable) << u"only-abroad"_s;
    QTest::newRow("two write one setting, in no order")
        << u"stop-backup start-backup"_s << static_cast<int>(Obstacle::Contradiction)
        << u"stop-backup"_s;
    QTest::newRow("it needs what is not so")
        << u"needs-lock turn-off-web"_s << static_cast<int>(Obstacle::NeedsMore) << u"needs-lock"_s;
}

void tst_WhatIf::whatCannotBeTriedSaysWhy()
{
    QFETCH(const QString, changes);
    const WhatIf then = tried(atRisk, changes);
    QTEST(static_cast<int>(then.problem.obstacle), "obstacle");
    QTEST(then.problem.remediation, "remediation");
    QCOMPARE(then.assessment.headline.notRuledOut, 2);
    QVERIFY(then.closed.isEmpty());
}

void tst_WhatIf::manyChangesThatCannotBeAreToldAtOnce()
{
    CatalogueBuilder builder;
    builder.setting(u"never"_s, u"no yes"_s).exposures(u"apple:new"_s);
    QStringList changes;
    for (int i = 0; i < 24; ++i) {
        const QString number = QString::number(i);
        builder.setting(u"s"_s + number, u"off on"_s);
        builder.change(u"c"_s + number, u"s%1:on>off"_s.arg(number));
        changes.append(u"c"_s + number);
    }
    builder.lastChange().needs = builder.conditions(u"never=yes"_s);
    const Catalogue catalogue = builder.build();
    const Assessment now = assess(catalogue, answersOf(catalogue, u"never=no"_s), today);
    const WhatIf then = whatIf(catalogue, now, changes, today);
    QCOMPARE(then.problem.obstacle, Obstacle::NeedsMore);
    QCOMPARE(then.problem.remediation, u"c23"_s);
}

void tst_WhatIf::changesToTryBeginWithTheFirstSteps()
{
    const Catalogue catalogue = small();
    const Assessment now = assess(catalogue, answersOf(catalogue, atRisk), today);
    const QStringList changes = changesToTry(catalogue, now);
    QVERIFY(!changes.contains(u"only-abroad"_s));  // not to be had here
    QVERIFY(!changes.contains(u"start-backup"_s)); // changes nothing
    QCOMPARE(
        QSet<QString>(changes.begin(), changes.end()),
        QSet<QString>({u"turn-on-lock"_s, u"turn-off-web"_s, u"stop-backup"_s, u"needs-lock"_s}));
    QVERIFY(now.plan.firstSteps.isEmpty() || now.plan.firstSteps.contains(changes.constFirst()));
}

void tst_WhatIf::planKeepsWhatIsStillToDo()
{
    const Catalogue catalogue = small();
    const QStringList planned{u"turn-off-web"_s, u"only-abroad"_s, u"gone"_s, u"start-backup"_s};
    const Assessment now = assess(catalogue, answersOf(catalogue, atRisk), today);
    QCOMPARE(stillToDo(catalogue, now, planned), QStringList{u"turn-off-web"_s});
    const Assessment done
        = assess(catalogue, answersOf(catalogue, u"backup=on web=off region=uk"_s), today);
    QCOMPARE(stillToDo(catalogue, done, planned), QStringList());
}

void tst_WhatIf::lookSettlesAWorryByItself()
{
    const Catalogue catalogue = small();
    const Answers answers = answersOf(catalogue, u"backup=on web=off region=uk"_s);
    const Assessment now = assess(catalogue, answers, today);
    // The lock settles "new"; what the friends do settles "theirs"; both are one worry.
    QCOMPARE(worriesToSettle(catalogue, now, u"lock"_s), 1);
    QCOMPARE(worriesToSettle(catalogue, now, u"friends"_s), 1);
    QCOMPARE(worriesToSettle(catalogue, now, u"backup"_s), 0);
}

QTEST_GUILESS_MAIN(tst_WhatIf)
#include "tst_whatif.moc"
