// SPDX-License-Identifier: MIT
#include "assessment/assessment.h"
#include "randomcase.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace Earshot;

//! What must hold of changes for any rules and any answers, against a check of every possible
//! answer and every set of changes.
class tst_ChangeProperties : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void fixesAreTheSmallestSetsThatClose();
    void skippingNeverHelps();
    void changeThatOpensNoWayRaisesNoVerdict();
    void whatAStepClosesAloneIsClosedByIt();
};

namespace {

std::size_t at(int number)
{
    return static_cast<std::size_t>(number);
}

//! True where everything \a way asks for was possible before, and was sure if it is sure now.
bool wasThere(const Way &way, const Masks &before)
{
    return std::ranges::all_of(way.atoms, [&](const Atom &atom) {
        const Mask possible = before[at(atom.question)];
        return (possible & atom.values) != 0 && (!way.definite || (possible & ~atom.values) == 0);
    });
}

} // namespace

void tst_ChangeProperties::initTestCase()
{
    repeatTheSameCases();
}

void tst_ChangeProperties::fixesAreTheSmallestSetsThatClose()
{
    QVERIFY(rc::check("fixes are all smallest sets that close", [] {
        const Case one = Case::any();
        const Remedies remedies(one.catalogue, one.evaluator, one.masks, {});
        forEachExposure([&](int exposure) {
            RC_ASSERT(remedies.fixes(exposure) == one.oracle.fixes(one.masks, exposure));
        });
    }));
}

void tst_ChangeProperties::skippingNeverHelps()
{
    QVERIFY(rc::check("an answer left out rules nothing more out", [] {
        const Case one = Case::any();
        const auto question = *between(0, static_cast<int>(one.masks.size()));
        Masks blanked = one.masks;
        blanked[at(question)] = one.model.domain(question);
        const AssessOptions options{.asOf = QDate(2026, 11, 24)};
        const Headline before
            = assess(one.catalogue, answersOf(one.model, one.masks), options).headline;
        const Headline after
            = assess(one.catalogue, answersOf(one.model, blanked), options).headline;
        RC_ASSERT(after.notRuledOut >= before.notRuledOut);
        RC_ASSERT(after.yes + after.notSure >= before.yes + before.notSure);
        RC_ASSERT(after.yes <= before.yes);
    }));
}

void tst_ChangeProperties::changeThatOpensNoWayRaisesNoVerdict()
{
    QVERIFY(rc::check("a change that opens no way raises no verdict", [] {
        const Case one = Case::any();
        const Remedies remedies(one.catalogue, one.evaluator, one.masks, {});
        for (int change = 0; change < std::ssize(one.model.changes); ++change) {
            const auto after = remedies.apply({change});
            RC_ASSERT(after == one.oracle.after({change}, one.masks));
            if (!after)
                continue;
            const WayTable ways = findWays(one.evaluator, *after);
            const std::vector<int> opened = remedies.outcome(*after).opened;
            forEachExposure([&](int exposure) {
                const bool rises = one.oracle.verdict(*after, exposure)
                                   > one.oracle.verdict(one.masks, exposure);
                const bool newWay = !std::ranges::all_of(
                    ways[at(exposure)], [&](const Way &way) { return wasThere(way, one.masks); });
                const bool reported = std::ranges::binary_search(opened, exposure);
                RC_ASSERT(reported == (rises || newWay));
                // Only where a yes that follows case by case is at stake can a verdict rise alone.
                if (!newWay && one.evaluator.tangledQuestions(*after, exposure).empty())
                    RC_ASSERT(!rises);
            });
        }
    }));
}

void tst_ChangeProperties::whatAStepClosesAloneIsClosedByIt()
{
    QVERIFY(rc::check("what a step closes alone is closed by it", [] {
        const Case one = Case::any();
        const Assessment assessment
            = assess(one.catalogue, answersOf(one.model, one.masks), {.asOf = QDate(2026, 11, 24)});
        for (const PlanStep &step : assessment.plan.steps) {
            const int change = step.remediation.section(u'c', 1).toInt();
            const auto after = one.oracle.after({change}, one.masks);
            RC_ASSERT(after.has_value() || step.closes.isEmpty());
            for (const QString &closed : step.closes) {
                const int exposure = closed.section(u'e', 1).toInt();
                RC_ASSERT(one.oracle.verdict(*after, exposure) == Verdict::NoWayFound);
                RC_ASSERT(one.oracle.verdict(one.masks, exposure) != Verdict::NoWayFound);
            }
            forEachExposure([&](int exposure) {
                if (step.group == PlanGroup::TradeOffs || !after || step.closes.isEmpty())
                    return;
                RC_ASSERT(one.oracle.verdict(*after, exposure)
                          <= one.oracle.verdict(one.masks, exposure));
            });
        }
    }));
}

QTEST_GUILESS_MAIN(tst_ChangeProperties)
#include "tst_changeproperties.moc"
