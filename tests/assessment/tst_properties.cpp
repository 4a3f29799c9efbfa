// SPDX-License-Identifier: MIT
#include "assessment/explanation.h"
#include "assessment/fixes.h"
#include "randomcase.h"
#include "replay.h"

#include <QTest>

#include <rapidcheck.h>

#include <random>

using namespace Qt::StringLiterals;
using namespace Earshot;

//! What must hold of verdicts and reasons for any rules and any answers, against a check of every
//! possible answer.
class tst_Properties : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void boundsAreTheThreeValuedFixpoint();
    void verdictIsTheTruthOverAllAnswers();
    void boundsNeverSayMoreThanIsTrue();
    void boundsAreExactWhereConditionsNest();
    void learningNeverSwapsYesAndNo();
    void orderAndDoublesOfRulesDoNotMatter();
    void reasonsReplay();
    void notSureHasAWayToBothSides();
    void waysAgreeWithTheBounds();
    void saferAnswerNeverRaisesAVerdict();
    void proofsEnd();
};

namespace {

std::size_t at(int number)
{
    return static_cast<std::size_t>(number);
}

Verdict fromBounds(const Bounds &bounds, int exposure)
{
    if (bounds.low[at(exposure)])
        return Verdict::Yes;
    return bounds.high[at(exposure)] ? Verdict::NotSure : Verdict::NoWayFound;
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

} // namespace

void tst_Properties::initTestCase()
{
    repeatTheSameCases();
}

void tst_Properties::boundsAreTheThreeValuedFixpoint()
{
    QVERIFY(rc::check("bounds are the three-valued least fixpoint", [] {
        const Case one = Case::any();
        const Bounds bounds = one.evaluator.bounds(one.masks);
        const std::vector<int> truth = one.oracle.kleene(one.masks);
        forEachExposure([&](int exposure) {
            RC_ASSERT(bounds.low[at(exposure)] == (truth[at(exposure)] == 2));
            RC_ASSERT(bounds.high[at(exposure)] == (truth[at(exposure)] > 0));
        });
    }));
}

void tst_Properties::verdictIsTheTruthOverAllAnswers()
{
    QVERIFY(rc::check("a verdict is the truth over all answers", [] {
        const Case one = Case::any();
        const std::vector<Verdict> verdicts = one.evaluator.verdicts(one.masks);
        forEachExposure([&](int exposure) {
            const Verdict truth = one.oracle.verdict(one.masks, exposure);
            RC_ASSERT(one.evaluator.verdict(one.masks, exposure) == truth);
            RC_ASSERT(verdicts[at(exposure)] == truth);
        });
    }));
}

void tst_Properties::boundsNeverSayMoreThanIsTrue()
{
    QVERIFY(rc::check("bounds never say more than is true", [] {
        const Case one = Case::any();
        const Bounds bounds = one.evaluator.bounds(one.masks);
        forEachExposure([&](int exposure) {
            const Verdict simple = fromBounds(bounds, exposure);
            RC_ASSERT(simple == Verdict::NotSure
                      || simple == one.oracle.verdict(one.masks, exposure));
        });
    }));
}

void tst_Properties::boundsAreExactWhereConditionsNest()
{
    QVERIFY(rc::check("bounds are exact where conditions nest", [] {
        const Case one = Case::graded();
        const Bounds bounds = one.evaluator.bounds(one.masks);
        forEachExposure([&](int exposure) {
            RC_ASSERT(one.evaluator.tangledQuestions(one.masks, exposure).empty());
            RC_ASSERT(fromBounds(bounds, exposure) == one.oracle.verdict(one.masks, exposure));
        });
    }));
}

void tst_Properties::learningNeverSwapsYesAndNo()
{
    QVERIFY(rc::check("learning settles, and never swaps yes and no", [] {
        const Case one = Case::any();
        const auto question = *between(std::size_t{0}, one.masks.size());
        Masks learnt = one.masks;
        learnt[question] = *anyPart(one.masks[question]);
        forEachExposure([&](int exposure) {
            const Verdict before = one.evaluator.verdict(one.masks, exposure);
            RC_ASSERT(before == Verdict::NotSure
                      || one.evaluator.verdict(learnt, exposure) == before);
        });
        // Naming all values is the same as not answering, and one value the same as knowing it.
        const RuleBase &base = one.evaluator.rules();
        RC_ASSERT(base.masks(stateOf(one.model, one.masks)) == one.masks);
    }));
}

void tst_Properties::orderAndDoublesOfRulesDoNotMatter()
{
    QVERIFY(rc::check("the order of rules and doubles do not matter", [] {
        const Case one = Case::any();
        RandomModel mixed = one.model;
        mixed.rules.push_back(*rc::gen::elementOf(one.model.rules));
        std::mt19937 random(*rc::gen::arbitrary<unsigned>());
        std::ranges::shuffle(mixed.rules, random);
        const Catalogue catalogue = mixed.catalogue();
        const Evaluator evaluator(compileRules(catalogue, {}));
        RC_ASSERT(evaluator.verdicts(one.masks) == one.evaluator.verdicts(one.masks));
        const Remedies before(one.catalogue, one.evaluator, one.masks, {});
        const Remedies after(catalogue, evaluator, one.masks, {});
        forEachExposure(
            [&](int exposure) { RC_ASSERT(after.fixes(exposure) == before.fixes(exposure)); });
    }));
}

void tst_Properties::reasonsReplay()
{
    QVERIFY(rc::check("a reason replays, and nothing in it can be dropped", [] {
        const Case one = Case::any();
        const WayTable ways = findWays(one.evaluator, one.masks);
        const Explainer explainer(one.catalogue, one.evaluator, one.masks, ways);
        const Replay replay(one.catalogue, stateOf(one.model, one.masks), {});
        forEachExposure([&](int exposure) {
            const Verdict verdict = one.evaluator.verdict(one.masks, exposure);
            const Reason reason = explainer.explain(exposure, verdict);
            RC_ASSERT(reason.cases.isEmpty() == (verdict != Verdict::Yes));
            QList<Leaf> cited = reason.forcedBy;
            for (const ProofCase &proved : reason.cases) {
                QList<Leaf> leaves = leavesOf(proved.proof);
                RC_ASSERT(replay.isProvedBy(exposureId(exposure), leaves));
                for (const Leaf &leaf : leaves)
                    RC_ASSERT(!replay.isProvedBy(exposureId(exposure), without(leaves, leaf.id)));
                for (const Leaf &supposed : proved.when)
                    leaves = without(leaves, supposed.id) + QList{replay.given(supposed.id)};
                cited += leaves;
            }
            RC_ASSERT(replay.isAsGiven(cited));
            if (verdict != Verdict::NotSure)
                RC_ASSERT(replay.onlyWith(exposureId(exposure), cited) == verdict);
            for (const Leaf &leaf : reason.forcedBy) {
                const QList<Leaf> fewer = without(reason.forcedBy, leaf.id);
                RC_ASSERT(replay.onlyWith(exposureId(exposure), fewer) != Verdict::NoWayFound);
            }
        });
    }));
}

void tst_Properties::notSureHasAWayToBothSides()
{
    QVERIFY(rc::check("what is not sure can become yes and can become no", [] {
        const Case one = Case::any();
        const WayTable ways = findWays(one.evaluator, one.masks);
        const Explainer explainer(one.catalogue, one.evaluator, one.masks, ways);
        const Replay replay(one.catalogue, stateOf(one.model, one.masks), {});
        forEachExposure([&](int exposure) {
            if (one.evaluator.verdict(one.masks, exposure) != Verdict::NotSure)
                return;
            const Reason reason = explainer.explain(exposure, Verdict::NotSure);
            const QString id = exposureId(exposure);
            for (const auto &[leaves, target] : {std::pair(reason.toYes, Verdict::Yes),
                                                 std::pair(reason.toNo, Verdict::NoWayFound)}) {
                RC_ASSERT(!leaves.isEmpty());
                RC_ASSERT(replay.narrowsWhatIsOpen(leaves));
                RC_ASSERT(replay.asGivenWith(id, leaves) == target);
                for (const Leaf &leaf : leaves)
                    RC_ASSERT(replay.asGivenWith(id, without(leaves, leaf.id)) != target);
            }
        });
    }));
}

void tst_Properties::waysAgreeWithTheBounds()
{
    QVERIFY(rc::check("ways agree with the bounds, and one that is sure is enough", [] {
        const Case one = Case::any();
        const Bounds bounds = one.evaluator.bounds(one.masks);
        const WayTable ways = findWays(one.evaluator, one.masks);
        forEachExposure([&](int exposure) {
            const std::vector<Way> &own = ways[at(exposure)];
            RC_ASSERT(own.size() <= wayLimit);
            RC_ASSERT(own.empty() == !bounds.high[at(exposure)]);
            RC_ASSERT(std::ranges::any_of(own, &Way::definite) == bounds.low[at(exposure)]);
            for (const Way &way : own) {
                if (!way.definite)
                    continue;
                Masks only;
                for (int question = 0; question < std::ssize(one.masks); ++question)
                    only.push_back(one.model.domain(question));
                for (const Atom &atom : way.atoms)
                    only[at(atom.question)] &= atom.values;
                RC_ASSERT(one.oracle.verdict(only, exposure) == Verdict::Yes);
            }
        });
    }));
}

void tst_Properties::saferAnswerNeverRaisesAVerdict()
{
    QVERIFY(rc::check("a safer answer never raises a verdict where conditions nest", [] {
        const Case one = Case::graded();
        const auto question = *between(0, static_cast<int>(one.masks.size()));
        const int size = one.model.sizes[at(question)];
        const int value = *between(1, size);
        const int safer = *between(0, value);
        Masks risky = one.masks;
        risky[at(question)] = Mask{1} << value;
        Masks safe = one.masks;
        safe[at(question)] = Mask{1} << safer;
        forEachExposure([&](int exposure) {
            RC_ASSERT(one.evaluator.verdict(safe, exposure)
                      <= one.evaluator.verdict(risky, exposure));
        });
    }));
}

void tst_Properties::proofsEnd()
{
    QVERIFY(rc::check("a proof ends and never rests on itself", [] {
        const Case one = Case::any();
        const WayTable ways = findWays(one.evaluator, one.masks);
        const Explainer explainer(one.catalogue, one.evaluator, one.masks, ways);
        forEachExposure([&](int exposure) {
            const Verdict verdict = one.evaluator.verdict(one.masks, exposure);
            for (const ProofCase &proved : explainer.explain(exposure, verdict).cases) {
                const int depth = depthOf(proved.proof);
                RC_ASSERT(depth > 0 && depth <= RandomModel::exposureCount);
            }
        });
    }));
}

QTEST_GUILESS_MAIN(tst_Properties)
#include "tst_properties.moc"
