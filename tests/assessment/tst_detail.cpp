// SPDX-License-Identifier: MIT
#include "assessment/detail/detail.h"
#include "support/builders.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Earshot;

//! What only the card of one exposure says, worked out by hand on small catalogues.
class tst_Detail : public QObject
{
    Q_OBJECT

private slots:
    void waysAreNamedInTheOrderOfTheCatalogue();
    void waysThatExcludeThemselvesAreLeftOut();
    void twoConditionsOnOneSettingAreOne();
    void moreWaysThanTheLimitAreSaidToBeMore_data();
    void moreWaysThanTheLimitAreSaidToBeMore();
    void ownPartEndsWhereOnlyOthersCanGoOn_data();
    void ownPartEndsWhereOnlyOthersCanGoOn();
    void changeThatOpensSomethingIsNoPart();
    void lastResortIsNoPartAndDoesNotCountAsAWayOut();
    void changeOfAnotherRegionIsNamedWhereItWouldHelp_data();
    void changeOfAnotherRegionIsNamedWhereItWouldHelp();
    void lastResortThatCannotBeHadIsNotNamed();
    void exposureThatIsNotKnownHasNoDetail();
};

namespace {

Detail detail(const Catalogue &catalogue, const QString &answers, const QString &exposure)
{
    const Assessment assessment
        = assess(catalogue, answersOf(catalogue, answers), {.asOf = QDate(2026, 11, 24)});
    return detailOf(catalogue, assessment, exposure);
}

//! "backup=on + adp=off!" with a mark where it is definite; ways apart by " | ".
QString shown(const QList<NamedWay> &ways)
{
    QStringList all;
    for (const NamedWay &way : ways) {
        QStringList conditions;
        for (const Leaf &leaf : way.conditions)
            conditions.append(leaf.id + u'=' + leaf.values.join(u'/'));
        all.append(conditions.join(u" + "_s) + (way.definite ? u"!"_s : QString()));
    }
    return all.join(u" | "_s);
}

//! "a + b | c"; "nothing" for the empty set, "-" for no set at all.
QString shown(const QList<QStringList> &sets)
{
    QStringList all;
    for (const QStringList &set : sets)
        all.append(set.isEmpty() ? u"nothing"_s : set.join(u" + "_s));
    return all.isEmpty() ? u"-"_s : all.join(u" | "_s);
}

//! What is sent lies in two backups; the person has two switches of their own for theirs.
CatalogueBuilder twoCopies()
{
    CatalogueBuilder builder;
    builder.setting(u"mine"_s, u"off on"_s)
        .setting(u"lock"_s, u"on off"_s)
        .setting(u"theirs"_s, u"closed open"_s)
        .setting(u"fact"_s, u"no yes"_s)
        .exposures(u"apple:both apple:theirs apple:pair apple:known law:other"_s)
        .rule(u"apple:both"_s, u"mine=on lock=off"_s)
        .rule(u"apple:both"_s, u"theirs=open"_s)
        .rule(u"apple:theirs"_s, u"theirs=open"_s)
        .rule(u"apple:pair"_s, u"mine=on theirs=open"_s)
        .rule(u"apple:known"_s, u"fact=yes theirs=open"_s);
    builder.change(u"stop-mine"_s, u"mine>off"_s);
    builder.change(u"set-lock"_s, u"lock>on"_s);
    builder.change(u"ask-them"_s, u"theirs>closed"_s);
    builder.lastChange().who = Actor::Ask;
    return builder;
}

} // namespace

void tst_Detail::waysAreNamedInTheOrderOfTheCatalogue()
{
    const Detail found
        = detail(twoCopies().build(), u"mine=on lock=off theirs=closed|open"_s, u"apple:both"_s);
    QCOMPARE(shown(found.ways), u"theirs=open | mine=on + lock=off!"_s);
    QVERIFY(!found.waysCapped);
}

void tst_Detail::waysThatExcludeThemselvesAreLeftOut()
{
    CatalogueBuilder builder;
    builder.setting(u"imessage"_s, u"on off"_s).exposures(u"a:blue a:green a:never"_s);
    builder.rule(u"a:blue"_s, u"imessage=on"_s).rule(u"a:green"_s, u"imessage=off"_s);
    builder.rule(u"a:never"_s, u"a:blue a:green"_s);
    const Catalogue catalogue = builder.build();
    QCOMPARE(shown(detail(catalogue, {}, u"a:blue"_s).ways), u"imessage=on"_s);
    QVERIFY(detail(catalogue, {}, u"a:never"_s).ways.isEmpty());
}

void tst_Detail::twoConditionsOnOneSettingAreOne()
{
    CatalogueBuilder builder;
    builder.setting(u"keys"_s, u"both mine off"_s).exposures(u"a:x a:y"_s);
    builder.rule(u"a:x"_s, u"keys=mine|off"_s).rule(u"a:y"_s, u"a:x keys=both|mine"_s);
    QCOMPARE(shown(detail(builder.build(), u"keys=mine"_s, u"a:y"_s).ways), u"keys=mine!"_s);
}

void tst_Detail::moreWaysThanTheLimitAreSaidToBeMore_data()
{
    QTest::addColumn<int>("rules");
    QTest::addColumn<int>("listed");
    QTest::addColumn<bool>("capped");
    QTest::newRow("as many as the limit") << 64 << 64 << false;
    QTest::newRow("one more than the limit") << 65 << 64 << true;
}

void tst_Detail::moreWaysThanTheLimitAreSaidToBeMore()
{
    QFETCH(int, rules);
    CatalogueBuilder builder;
    builder.exposures(u"a:x"_s);
    for (int i = 1; i <= rules; ++i)
        builder.setting(u"q%1"_s.arg(i), u"off on"_s).rule(u"a:x"_s, u"q%1=on"_s.arg(i));
    QString all;
    for (int i = 1; i <= rules; ++i)
        all += u"q%1=on "_s.arg(i);
    const Detail found = detail(builder.build(), all, u"a:x"_s);
    QTEST(static_cast<int>(found.ways.size()), "listed");
    QTEST(found.waysCapped, "capped");
}

void tst_Detail::ownPartEndsWhereOnlyOthersCanGoOn_data()
{
    QTest::addColumn<QString>("answers");
    QTest::addColumn<QString>("exposure");
    QTest::addColumn<QString>("part");

    const QString open = u"mine=on lock=off theirs=closed|open fact=yes"_s;
    QTest::newRow("either own change, and then only they are left")
        << open << u"apple:both"_s << u"stop-mine | set-lock"_s;
    QTest::newRow("the same where their side is known to be open")
        << u"mine=on lock=off theirs=open"_s << u"apple:both"_s << u"stop-mine | set-lock"_s;
    QTest::newRow("it is done as things are")
        << u"mine=off lock=off theirs=closed|open"_s << u"apple:both"_s << u"nothing"_s;
    QTest::newRow("there never was a part") << open << u"apple:theirs"_s << u"nothing"_s;
    QTest::newRow("their side is closed, so nothing is left to them")
        << u"mine=on lock=off theirs=closed"_s << u"apple:both"_s << u"-"_s;
    QTest::newRow("an own change closes it, so it is not up to them")
        << open << u"apple:pair"_s << u"-"_s;
    QTest::newRow("ruled out already") << u"mine=off theirs=open"_s << u"apple:pair"_s << u"-"_s;
    QTest::newRow("a look of the person's own could rule it out")
        << u"fact=no|yes theirs=open"_s << u"apple:known"_s << u"-"_s;
    QTest::newRow("what the person could look up is known")
        << u"fact=yes theirs=closed|open"_s << u"apple:known"_s << u"nothing"_s;
    QTest::newRow("nothing leads there") << open << u"law:other"_s << u"-"_s;
}

void tst_Detail::ownPartEndsWhereOnlyOthersCanGoOn()
{
    QFETCH(QString, answers);
    QFETCH(QString, exposure);
    const Detail found = detail(twoCopies().build(), answers, exposure);
    QTEST(shown(found.yourPart), "part");
}

void tst_Detail::changeThatOpensSomethingIsNoPart()
{
    CatalogueBuilder builder = twoCopies();
    builder.rule(u"law:other"_s, u"mine=off"_s);
    const Detail found
        = detail(builder.build(), u"mine=on lock=off theirs=open"_s, u"apple:both"_s);
    QCOMPARE(shown(found.yourPart), u"set-lock"_s);
}

void tst_Detail::lastResortIsNoPartAndDoesNotCountAsAWayOut()
{
    CatalogueBuilder builder;
    builder.setting(u"account"_s, u"gone there"_s).setting(u"theirs"_s, u"closed open"_s);
    builder.exposures(u"apple:x"_s).rule(u"apple:x"_s, u"account=there theirs=open"_s);
    builder.change(u"leave"_s, u"account>gone"_s);
    builder.lastChange().lastResort = true;
    builder.change(u"ask-them"_s, u"theirs>closed"_s);
    builder.lastChange().who = Actor::Ask;
    const Detail found = detail(builder.build(), u"account=there theirs=open"_s, u"apple:x"_s);
    QCOMPARE(shown(found.yourPart), u"nothing"_s);
}

void tst_Detail::changeOfAnotherRegionIsNamedWhereItWouldHelp_data()
{
    QTest::addColumn<QString>("answers");
    QTest::addColumn<QString>("exposure");
    QTest::addColumn<QStringList>("unavailable");
    QTest::newRow("it is not to be had, and would help")
        << u"mine=on lock=off region=uk"_s << u"apple:x"_s << QStringList{u"set-lock"_s};
    QTest::newRow("it is to be had")
        << u"mine=on lock=off region=eu"_s << u"apple:x"_s << QStringList();
    QTest::newRow("nobody said where they are")
        << u"mine=on lock=off"_s << u"apple:x"_s << QStringList();
    QTest::newRow("it would not help with this")
        << u"mine=on lock=off region=uk"_s << u"apple:y"_s << QStringList();
    QTest::newRow("it is ruled out without it")
        << u"mine=off lock=off region=uk"_s << u"apple:x"_s << QStringList();
    QTest::newRow("it would help only with another change, which can be had")
        << u"mine=on lock=off region=uk"_s << u"apple:z"_s << QStringList{u"set-lock"_s};
}

void tst_Detail::changeOfAnotherRegionIsNamedWhereItWouldHelp()
{
    QFETCH(QString, answers);
    QFETCH(QString, exposure);
    CatalogueBuilder builder;
    builder.setting(u"mine"_s, u"off on"_s)
        .setting(u"lock"_s, u"on off"_s)
        .context(u"region"_s, u"uk eu"_s)
        .exposures(u"apple:x apple:y apple:z"_s)
        .rule(u"apple:x"_s, u"mine=on lock=off"_s)
        .rule(u"apple:y"_s, u"mine=on"_s)
        .rule(u"apple:z"_s, u"mine=on"_s)
        .rule(u"apple:z"_s, u"lock=off"_s);
    builder.change(u"stop-mine"_s, u"mine>off"_s);
    builder.change(u"set-lock"_s, u"lock>on"_s);
    builder.lastChange().availability
        = {{.when = builder.conditions(u"region=eu"_s), .otherwise = u"Not here."_s}};
    QTEST(detail(builder.build(), answers, exposure).unavailable, "unavailable");
}

void tst_Detail::lastResortThatCannotBeHadIsNotNamed()
{
    CatalogueBuilder builder;
    builder.setting(u"account"_s, u"gone there"_s).context(u"region"_s, u"uk eu"_s);
    builder.exposures(u"apple:x"_s).rule(u"apple:x"_s, u"account=there"_s);
    builder.change(u"leave"_s, u"account>gone"_s);
    builder.lastChange().lastResort = true;
    builder.lastChange().availability = {{.when = builder.conditions(u"region=eu"_s)}};
    QVERIFY(
        detail(builder.build(), u"account=there region=uk"_s, u"apple:x"_s).unavailable.isEmpty());
}

void tst_Detail::exposureThatIsNotKnownHasNoDetail()
{
    const Detail found = detail(twoCopies().build(), u"mine=on"_s, u"apple:nothing"_s);
    QVERIFY(found.ways.isEmpty() && found.yourPart.isEmpty() && found.unavailable.isEmpty());
}

QTEST_GUILESS_MAIN(tst_Detail)
#include "tst_detail.moc"
