// SPDX-License-Identifier: MIT
// clazy:excludeall=non-pod-global-static
#include "comparison/rulemix.h"
#include "support/builders.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Earshot;

//! Which of two causes made one rule of another, and the catalogue between two.
class tst_RuleMix : public QObject
{
    Q_OBJECT

private slots:
    void causeIsToldByKindAndDates_data();
    void causeIsToldByKindAndDates();
    void questionsComeWithTheCorrection();
    void exposuresOfBothAreThere();
};

namespace {

const QDate march(2026, 3, 1);
const QDate may(2026, 5, 11);
const QDate november(2026, 11, 1);

//! "2 world from until": the revision of a rule, its kind and the ends that are in May.
Validity validityOf(const QString &text)
{
    const QStringList parts = words(text);
    Validity validity{.revision = parts.value(0).toInt()};
    if (parts.contains(u"correction"_s))
        validity.kind = ChangeKind::Correction;
    if (parts.contains(u"from"_s))
        validity.from = may;
    if (parts.contains(u"until"_s))
        validity.until = may;
    return validity;
}

//! A catalogue with one rule in the revisions of \a revisions, divided by ";".
Catalogue catalogueWith(const QString &revisions)
{
    CatalogueBuilder builder;
    builder.setting(u"a"_s, u"good fair bad"_s).exposures(u"x:e"_s);
    for (const QString &text : revisions.split(u';', Qt::SkipEmptyParts)) {
        builder.rule(u"x:e"_s, u"a=bad"_s);
        builder.lastRule().id = u"r"_s;
        builder.lastRule().validity = validityOf(text);
    }
    return builder.build();
}

const Rule *inForce(const DatedRules &rules)
{
    for (const Rule &rule : rules.catalogue.rules()) {
        if (rule.validity.holdsOn(rules.day))
            return &rule;
    }
    return nullptr;
}

} // namespace

void tst_RuleMix::causeIsToldByKindAndDates_data()
{
    QTest::addColumn<QString>("then");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("cause");
    const QString world = u"world"_s;
    const QString correction = u"correction"_s;

    QTest::newRow("the world made a new revision on a day")
        << u"1 until; 2 from"_s << u"1 until; 2 from"_s << world;
    QTest::newRow("we corrected it on a day")
        << u"1 until; 2 correction from"_s << u"1 until; 2 correction from"_s << correction;
    QTest::newRow("a newer catalogue has a newer revision of the world")
        << u"1"_s << u"1 until; 2 from"_s << world;
    QTest::newRow("a newer catalogue has a corrected revision without dates")
        << u"1"_s << u"2 correction"_s << correction;
    QTest::newRow("it was edited under the same number") << u"1"_s << u"1"_s << correction;
    QTest::newRow("a rule of the world came on a day") << u""_s << u"1 from"_s << world;
    QTest::newRow("we added a rule on a day") << u""_s << u"1 correction from"_s << correction;
    QTest::newRow("a rule is there that should have been before") << u""_s << u"1"_s << correction;
    QTest::newRow("the world ended a rule on a day") << u"1"_s << u"1 until"_s << world;
    QTest::newRow("we ended a rule on a day") << u"1"_s << u"1 correction until"_s << correction;
    QTest::newRow("a rule is gone without a word") << u"1"_s << u""_s << correction;
}

void tst_RuleMix::causeIsToldByKindAndDates()
{
    QFETCH(QString, then);
    QFETCH(QString, now);
    const DatedRules from{catalogueWith(then), march};
    const DatedRules to{catalogueWith(now), november};
    QTEST(token(causeOfChange(inForce(from), inForce(to), from, to)), "cause");
    // The same two the other way round have the same cause.
    QTEST(token(causeOfChange(inForce(to), inForce(from), to, from)), "cause");
}

void tst_RuleMix::questionsComeWithTheCorrection()
{
    CatalogueBuilder old;
    old.setting(u"a"_s, u"good bad"_s).setting(u"gone"_s, u"off on"_s).exposures(u"x:e"_s);
    const DatedRules from{old.build(), march};
    const DatedRules to{catalogueWith(u"1 from"_s), november};
    const Catalogue world = mixedCatalogue(from, to, onlyCause(Cause::World));
    QCOMPARE(world.setting(u"a"_s)->valueIds(), (QStringList{u"good"_s, u"bad"_s}));
    QCOMPARE(world.rules().size(), 1);
    const Catalogue correction = mixedCatalogue(from, to, onlyCause(Cause::Correction));
    QCOMPARE(correction.setting(u"a"_s)->valueIds(), (QStringList{u"good"_s, u"fair"_s, u"bad"_s}));
    QVERIFY(correction.setting(u"gone"_s));
    QVERIFY(correction.rules().isEmpty());
}

void tst_RuleMix::exposuresOfBothAreThere()
{
    CatalogueBuilder old;
    old.setting(u"a"_s, u"good bad"_s).exposures(u"x:gone"_s).rule(u"x:gone"_s, u"a=bad"_s);
    const Catalogue mixed
        = mixedCatalogue({old.build(), march}, {catalogueWith(u"1"_s), november}, noCause);
    QCOMPARE(mixed.exposures().size(), 2);
    QVERIFY(mixed.exposure(u"x:gone"_s));
    QVERIFY(mixed.exposure(u"x:e"_s));
}

QTEST_GUILESS_MAIN(tst_RuleMix)
#include "tst_rulemix.moc"
