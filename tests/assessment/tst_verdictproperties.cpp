// SPDX-License-Identifier: MIT
#include "propertycase.h"

#include <QTest>

#include <rapidcheck.h>

#include <bit>

using namespace Earshot;

//! What must hold of verdicts for any rules and any answers, against a check of every possible
//! answer. The numbers are those of the table in README.md.
class tst_VerdictProperties : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void boundsAreTheThreeValuedFixpoint();
    void verdictIsTheTruthOverAllAnswers();
    void boundsNeverSayMoreThanIsTrue();
    void boundsAreExactWhereConditionsNest();
    void splittingOnlyTheTangledQuestionsIsExact();
    void saferAnswerNeverRaisesAVerdict();
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

} // namespace

void tst_VerdictProperties::initTestCase()
{
    repeatTheSameCases();
}

void tst_VerdictProperties::boundsAreTheThreeValuedFixpoint()
{
    QVERIFY(rc::check("P1: bounds are the three-valued least fixpoint", [] {
        const Case one = anyCase();
        const Bounds bounds = one.evaluator().bounds(one.sets);
        const std::vector<int> truth = one.oracle().kleene(one.sets);
        forEachExposure(one, [&](int exposure) {
            RC_ASSERT(bounds.low[at(exposure)] == (truth[at(exposure)] == 2));
            RC_ASSERT(bounds.high[at(exposure)] == (truth[at(exposure)] > 0));
        });
    }));
}

void tst_VerdictProperties::verdictIsTheTruthOverAllAnswers()
{
    QVERIFY(rc::check("P2: a verdict is the truth over all answers", [] {
        const Case one = anyCase();
        const std::vector<Verdict> verdicts = one.evaluator().verdicts(one.sets);
        forEachExposure(one, [&](int exposure) {
            RC_ASSERT(one.evaluator().verdict(one.sets, exposure) == one.truth(exposure));
            RC_ASSERT(verdicts[at(exposure)] == one.truth(exposure));
        });
    }));
}

void tst_VerdictProperties::boundsNeverSayMoreThanIsTrue()
{
    QVERIFY(rc::check("P3: bounds never say more than is true", [] {
        const Case one = anyCase();
        const Bounds bounds = one.evaluator().bounds(one.sets);
        forEachExposure(one, [&](int exposure) {
            const Verdict simple = fromBounds(bounds, exposure);
            RC_ASSERT(simple == Verdict::NotSure || simple == one.truth(exposure));
        });
    }));
}

void tst_VerdictProperties::boundsAreExactWhereConditionsNest()
{
    QVERIFY(rc::check("P4: bounds are exact where conditions nest", [] {
        const Case one = anyCase();
        const Bounds bounds = one.evaluator().bounds(one.sets);
        forEachExposure(one, [&](int exposure) {
            if (!nests(one, exposure))
                return;
            RC_ASSERT(one.evaluator().tangledQuestions(one.sets, exposure).empty());
            RC_ASSERT(fromBounds(bounds, exposure) == one.truth(exposure));
        });
    }));
}

void tst_VerdictProperties::splittingOnlyTheTangledQuestionsIsExact()
{
    QVERIFY(rc::check("P4b: splitting only the tangled questions gives the truth", [] {
        const Case one = anyCase();
        forEachExposure(one, [&](int exposure) {
            const auto tangled = one.evaluator().tangledQuestions(one.sets, exposure);
            RC_ASSERT(tangled.empty() == nests(one, exposure));
            bool always = true;
            bool ever = false;
            Masks sets = one.sets;
            forEachCase(sets, tangled, [&](const Masks &split) {
                for (const int question : tangled)
                    RC_ASSERT(std::has_single_bit(split[at(question)] & one.sets[at(question)]));
                const Verdict simple = fromBounds(one.evaluator().bounds(split), exposure);
                always = always && simple == Verdict::Yes;
                ever = ever || simple != Verdict::NoWayFound;
                return true;
            });
            RC_ASSERT(always == (one.truth(exposure) == Verdict::Yes));
            RC_ASSERT(ever == (one.truth(exposure) != Verdict::NoWayFound));
        });
    }));
}

void tst_VerdictProperties::saferAnswerNeverRaisesAVerdict()
{
    QVERIFY(rc::check("P13: a safer answer never raises a verdict where conditions nest", [] {
        const Case one = anyCase();
        forEachExposure(one, [&](int exposure) {
            if (!isGraded(one, exposure))
                return;
            for (const int question : one.oracle().questionsBehind(exposure)) {
                ValueSets answered = one.sets;
                answered[at(question)] = 1;
                Verdict safer = one.evaluator().verdict(answered, exposure);
                for (int value = 1; value < one.model().size(question); ++value) {
                    answered[at(question)] = ValueSet{1} << value;
                    const Verdict riskier = one.evaluator().verdict(answered, exposure);
                    RC_ASSERT(safer <= riskier);
                    safer = riskier;
                }
            }
        });
    }));
}

QTEST_GUILESS_MAIN(tst_VerdictProperties)
#include "tst_verdictproperties.moc"
