// SPDX-License-Identifier: MIT
#include "propertycase.h"

#include <QTest>

#include <rapidcheck.h>

#include <set>

using namespace Qt::StringLiterals;
using namespace Earshot;

//! What must hold of changes for any rules and any answers, against a check of every possible
//! answer and every set of changes. The numbers are those of the table in README.md.
class tst_ChangeProperties : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void fixesAreTheSmallestSetsThatClose();
    void fixesHitEveryWayWhereConditionsNest();
    void changeThatOpensNoWayRaisesNoVerdict();
    void whatAStepClosesAloneIsClosedByIt();
};

namespace {

std::size_t at(int number)
{
    return static_cast<std::size_t>(number);
}

//! True where everything \a way asks for was possible before, and was sure if it is sure now.
bool wasThere(const Way &way, const ValueSets &before)
{
    return std::ranges::all_of(way.atoms, [&](const Atom &atom) {
        const ValueSet possible = before[at(atom.question)];
        return (possible & atom.values) != 0 && (!way.definite || (possible & ~atom.values) == 0);
    });
}

//! The catalogue of \a one with one change for each question: to its safest value.
Catalogue withSafestChanges(const Case &one)
{
    CatalogueContent content = one.catalogue().content();
    content.remediations.clear();
    for (int question = 0; question < one.model().questionCount(); ++question) {
        Remediation remediation;
        remediation.id = u"c%1"_s.arg(question);
        remediation.sets = {
            {one.model().questions.at(question), one.model().domains.at(question).first(), {}, {}}};
        content.remediations.append(remediation);
    }
    return {content, {}, one.catalogue().hash()};
}

//! All smallest sets of up to four questions of which each of \a ways asks one.
std::set<std::vector<int>> transversals(const std::vector<Way> &ways)
{
    std::set<std::vector<int>> hitting{{}};
    for (const Way &way : ways) {
        std::set<std::vector<int>> next;
        for (const std::vector<int> &set : hitting) {
            const bool hits = std::ranges::any_of(way.atoms, [&](const Atom &atom) {
                return std::ranges::find(set, atom.question) != set.end();
            });
            if (hits)
                next.insert(set);
            for (const Atom &atom : way.atoms) {
                std::vector<int> larger = set;
                larger.push_back(atom.question);
                std::ranges::sort(larger);
                if (!hits)
                    next.insert(larger);
            }
        }
        hitting = std::move(next);
    }
    std::set<std::vector<int>> smallest;
    for (const std::vector<int> &set : hitting) {
        const bool hasSmaller = std::ranges::any_of(hitting, [&](const std::vector<int> &other) {
            return other != set && std::ranges::includes(set, other);
        });
        if (!hasSmaller && set.size() <= 4)
            smallest.insert(set);
    }
    return smallest;
}

int numberOf(const Case &one, const QString &id)
{
    const QList<Remediation> &all = one.catalogue().remediations();
    const auto found = std::ranges::find(all, id, &Remediation::id);
    RC_ASSERT(found != all.end());
    return static_cast<int>(found - all.begin());
}

} // namespace

void tst_ChangeProperties::initTestCase()
{
    repeatTheSameCases();
}

void tst_ChangeProperties::fixesAreTheSmallestSetsThatClose()
{
    QVERIFY(rc::check("P10: fixes are all smallest sets that close", [] {
        const Case one = anyCase();
        const Remedies remedies(one.catalogue(), one.evaluator(), one.sets, {});
        for (const int exposure : aFewBelow(one.model().exposureCount())) {
            const std::vector<RemediationSet> fixes = remedies.fixes(exposure);
            RC_ASSERT(fixes == one.oracle().fixes(one.sets, exposure));
            for (const RemediationSet &fix : fixes) {
                const auto after = one.oracle().after(fix, one.sets);
                RC_ASSERT(after.has_value());
                RC_ASSERT(one.oracle().verdict(*after, exposure) == Verdict::NoWayFound);
                for (const int member : fix) {
                    RemediationSet fewer = fix;
                    std::erase(fewer, member);
                    const auto less = one.oracle().after(fewer, one.sets);
                    if (less)
                        RC_ASSERT(one.oracle().verdict(*less, exposure) != Verdict::NoWayFound);
                }
            }
        }
    }));
}

void tst_ChangeProperties::fixesHitEveryWayWhereConditionsNest()
{
    QVERIFY(
        rc::check("P11: where conditions nest, fixes are the smallest sets that hit each way", [] {
            const Case one = anyCase();
            const Catalogue catalogue = withSafestChanges(one);
            const Remedies remedies(catalogue, one.evaluator(), one.sets, {});
            const WayTable ways = findWays(one.evaluator(), one.sets);
            forEachExposure(one, [&](int exposure) {
                const std::vector<Way> &own = ways[at(exposure)];
                if (own.empty() || own.size() >= wayLimit || !isGraded(one, exposure))
                    return;
                const std::vector<RemediationSet> fixes = remedies.fixes(exposure);
                RC_ASSERT(std::set(fixes.begin(), fixes.end()) == transversals(own));
            });
        }));
}

void tst_ChangeProperties::changeThatOpensNoWayRaisesNoVerdict()
{
    QVERIFY(rc::check("P16: a change that opens no way raises no verdict", [] {
        const Case one = anyCase();
        const Remedies remedies(one.catalogue(), one.evaluator(), one.sets, {});
        for (const int change : aFewBelow(one.model().changeCount())) {
            const auto after = remedies.apply({change});
            RC_ASSERT(after == one.oracle().after({change}, one.sets));
            if (!after)
                continue;
            const WayTable ways = findWays(one.evaluator(), *after);
            const std::vector<int> opened = remedies.outcome(*after).opened;
            forEachExposure(one, [&](int exposure) {
                const bool rises = one.oracle().verdict(*after, exposure) > one.truth(exposure);
                const bool newWay = !std::ranges::all_of(
                    ways[at(exposure)], [&](const Way &way) { return wasThere(way, one.sets); });
                const bool reported = std::ranges::binary_search(opened, exposure);
                RC_ASSERT(reported == (rises || newWay));
                // Only where a yes that follows case by case is at stake can a verdict rise alone.
                if (!newWay && one.evaluator().tangledQuestions(*after, exposure).empty())
                    RC_ASSERT(!rises);
            });
        }
    }));
}

void tst_ChangeProperties::whatAStepClosesAloneIsClosedByIt()
{
    QVERIFY(rc::check("P18: what a step closes alone is closed by it", [] {
        const Case one = anyCase();
        const Assessment assessment = one.assessed();
        for (const PlanStep &step : assessment.plan.steps) {
            const auto after = one.oracle().after({numberOf(one, step.remediation)}, one.sets);
            RC_ASSERT(after.has_value() || step.closes.isEmpty());
            if (step.closes.isEmpty())
                continue;
            forEachExposure(one, [&](int exposure) {
                const Verdict now = one.oracle().verdict(*after, exposure);
                if (step.closes.contains(one.model().exposures.at(exposure))) {
                    RC_ASSERT(now == Verdict::NoWayFound);
                    RC_ASSERT(one.truth(exposure) != Verdict::NoWayFound);
                }
                if (step.group != PlanGroup::TradeOffs)
                    RC_ASSERT(now <= one.truth(exposure));
            });
        }
    }));
}

QTEST_GUILESS_MAIN(tst_ChangeProperties)
#include "tst_changeproperties.moc"
