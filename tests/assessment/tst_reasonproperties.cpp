// SPDX-License-Identifier: MIT
#include "propertycase.h"
#include "replay.h"

#include <QTest>

#include <rapidcheck.h>

#include <bit>
#include <span>

using namespace Earshot;

//! What must hold of reasons and ways for any rules and any answers. The numbers are those of
//! the table in README.md.
class tst_ReasonProperties : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void reasonsReplay();
    void notSureHasAWayToBothSides();
    void waysAgreeWithTheBounds();
    void waysTellTheWholeTruth();
    void proofsEnd();
    void stepsOfProofsAreRules();
};

namespace {

std::size_t at(int number)
{
    return static_cast<std::size_t>(number);
}

//! Steps from \a node down to its deepest leaf; -1 where an exposure rests on itself.
int depthOf(const ProofNode &node, QStringList above = {})
{
    if (node.isLeaf())
        return 0;
    if (above.contains(node.exposure))
        return -1;
    above.append(node.exposure);
    int deepest = 0;
    for (const ProofNode &child : node.from) {
        const int depth = depthOf(child, above);
        if (depth < 0)
            return -1;
        deepest = std::max(deepest, depth);
    }
    return deepest + 1;
}

//! Each step of \a node is a rule whose conditions are met by what stands below.
bool isMadeOfRules(const Catalogue &catalogue, const ProofNode &node)
{
    const Rule *rule = catalogue.rule(node.rule, node.revision);
    if (!rule || rule->then != node.exposure || rule->when.size() != node.from.size())
        return false;
    for (qsizetype i = 0; i < node.from.size(); ++i) {
        const Condition &condition = rule->when.at(i);
        const ProofNode &child = node.from.at(i);
        if (child.isLeaf() == (condition.subject == Subject::Exposure))
            return false;
        const bool met
            = child.isLeaf()
                  ? child.leaf.id == condition.id && !child.leaf.values.isEmpty()
                        && std::ranges::all_of(
                            child.leaf.values,
                            [&](const QString &value) { return condition.values.contains(value); })
                  : child.exposure == condition.id && isMadeOfRules(catalogue, child);
        if (!met)
            return false;
    }
    return true;
}

//! What the explainer needs, kept while it is asked.
struct Explained
{
    const Case &one;
    WayTable ways = findWays(one.evaluator(), one.sets);
    Explainer explainer{one.catalogue(), one.evaluator(), one.sets, ways};

    Reason reason(int exposure) const { return explainer.explain(exposure, one.truth(exposure)); }
};

//! \a leaves alone derive \a exposure, without a case split.
bool isProvedBy(const Case &one, int exposure, const QList<Leaf> &leaves)
{
    return one.oracle().kleene(one.onlyWith(leaves))[at(exposure)] == 2;
}

//! Each of \a leaves leaves less open than was given, and nothing that was ruled out.
bool narrowsWhatIsOpen(const Case &one, const QList<Leaf> &leaves)
{
    const ValueSets narrowed = one.with(one.sets, leaves);
    return std::ranges::all_of(leaves, [&](const Leaf &leaf) {
        const auto question = at(static_cast<int>(one.model().questions.indexOf(leaf.id)));
        return narrowed[question] != 0 && narrowed[question] != one.sets[question]
               && (narrowed[question] & ~one.sets[question]) == 0;
    });
}

//! One answer to each of \a count of the questions from \a questions on settles \a exposure.
bool isSettledBy(const Case &one,
                 int exposure,
                 Verdict target,
                 qsizetype count,
                 std::span<const int> questions,
                 const ValueSets &sets)
{
    if (count == 0)
        return one.oracle().verdict(sets, exposure) == target;
    for (std::size_t i = 0; i < questions.size(); ++i) {
        for (ValueSet rest = sets[at(questions[i])]; rest; rest &= rest - 1) {
            ValueSets learnt = sets;
            learnt[at(questions[i])] = ValueSet{1} << std::countr_zero(rest);
            if (isSettledBy(one, exposure, target, count - 1, questions.subspan(i + 1), learnt))
                return true;
        }
    }
    return false;
}

} // namespace

void tst_ReasonProperties::initTestCase()
{
    repeatTheSameCases();
}

void tst_ReasonProperties::reasonsReplay()
{
    QVERIFY(rc::check("P7: a reason replays, and nothing in it can be dropped", [] {
        const Case one = anyCase();
        const Explained explained{one};
        forEachExposure(one, [&](int exposure) {
            const Verdict verdict = one.truth(exposure);
            const Reason reason = explained.reason(exposure);
            RC_ASSERT(reason.cases.isEmpty() == (verdict != Verdict::Yes));
            QList<Leaf> cited = reason.forcedBy;
            for (const ProofCase &proved : reason.cases) {
                QList<Leaf> leaves = leavesOf(proved.proof);
                RC_ASSERT(isProvedBy(one, exposure, leaves));
                for (const Leaf &leaf : leaves)
                    RC_ASSERT(!isProvedBy(one, exposure, without(leaves, leaf.id)));
                for (const Leaf &supposed : proved.when)
                    leaves = without(leaves, supposed.id) + QList{one.given(supposed.id)};
                cited += leaves;
            }
            for (const Leaf &leaf : cited)
                RC_ASSERT(leaf == one.given(leaf.id));
            if (verdict != Verdict::NotSure)
                RC_ASSERT(one.oracle().verdict(one.onlyWith(cited), exposure) == verdict);
            for (const Leaf &leaf : reason.forcedBy) {
                const ValueSets fewer = one.onlyWith(without(reason.forcedBy, leaf.id));
                RC_ASSERT(one.oracle().verdict(fewer, exposure) != Verdict::NoWayFound);
            }
        });
    }));
}

void tst_ReasonProperties::notSureHasAWayToBothSides()
{
    QVERIFY(rc::check("P8: what is not sure can become yes and no by the answers it names", [] {
        const Case one = anyCase();
        const Explained explained{one};
        forEachExposure(one, [&](int exposure) {
            if (one.truth(exposure) != Verdict::NotSure)
                return;
            const Reason reason = explained.reason(exposure);
            for (const auto &[leaves, target] : {std::pair(reason.toYes, Verdict::Yes),
                                                 std::pair(reason.toNo, Verdict::NoWayFound)}) {
                RC_ASSERT(!leaves.isEmpty());
                RC_ASSERT(narrowsWhatIsOpen(one, leaves));
                RC_ASSERT(one.oracle().verdict(one.with(one.sets, leaves), exposure) == target);
                RC_ASSERT(!isSettledBy(one,
                                       exposure,
                                       target,
                                       leaves.size() - 1,
                                       one.oracle().questionsBehind(exposure),
                                       one.sets));
            }
        });
    }));
}

void tst_ReasonProperties::waysAgreeWithTheBounds()
{
    QVERIFY(rc::check("P9: ways agree with the bounds, and one that is sure is enough", [] {
        const Case one = anyCase();
        const WayTable ways = findWays(one.evaluator(), one.sets);
        const std::vector<int> truth = one.oracle().kleene(one.sets);
        forEachExposure(one, [&](int exposure) {
            const std::vector<Way> &own = ways[at(exposure)];
            RC_ASSERT(own.size() <= wayLimit);
            RC_ASSERT(own.empty() == (truth[at(exposure)] == 0));
            RC_ASSERT(std::ranges::any_of(own, &Way::definite) == (truth[at(exposure)] == 2));
            for (const Way &way : own) {
                ValueSets only = one.model().unknown();
                for (const Atom &atom : way.atoms)
                    only[at(atom.question)] &= atom.values;
                if (way.definite)
                    RC_ASSERT(one.oracle().verdict(only, exposure) == Verdict::Yes);
            }
        });
    }));
}

void tst_ReasonProperties::waysTellTheWholeTruth()
{
    QVERIFY(rc::check("P9: ways are the smallest sets of conditions that lead there", [] {
        const Case one = anyCase();
        const WayTable table = findWays(one.evaluator(), one.sets);
        forEachExposure(one, [&](int exposure) {
            std::vector<std::vector<PlainAtom>> ways;
            for (const Way &way : table[at(exposure)]) {
                for (const Way &other : table[at(exposure)])
                    RC_ASSERT(&way == &other || !std::ranges::includes(way.atoms, other.atoms));
                ways.emplace_back();
                for (const Atom &atom : way.atoms)
                    ways.back().push_back({atom.question, atom.values});
            }
            if (ways.size() < wayLimit)
                RC_ASSERT(one.oracle().areAllWays(ways, one.sets, exposure));
        });
    }));
}

void tst_ReasonProperties::proofsEnd()
{
    QVERIFY(rc::check("P14: a proof ends and never rests on itself", [] {
        const Case one = anyCase();
        const Explained explained{one};
        forEachExposure(one, [&](int exposure) {
            for (const ProofCase &proved : explained.reason(exposure).cases) {
                const int depth = depthOf(proved.proof);
                RC_ASSERT(depth > 0 && depth <= one.model().exposureCount());
            }
        });
    }));
}

void tst_ReasonProperties::stepsOfProofsAreRules()
{
    QVERIFY(rc::check("P14: each step of a proof is a rule whose conditions are met", [] {
        const Case one = anyCase();
        const Explained explained{one};
        forEachExposure(one, [&](int exposure) {
            for (const ProofCase &proved : explained.reason(exposure).cases) {
                RC_ASSERT(proved.proof.exposure == one.model().exposures.at(exposure));
                RC_ASSERT(isMadeOfRules(one.catalogue(), proved.proof));
            }
        });
    }));
}

QTEST_GUILESS_MAIN(tst_ReasonProperties)
#include "tst_reasonproperties.moc"
