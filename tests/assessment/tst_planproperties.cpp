// SPDX-License-Identifier: MIT
#include "assessment/ranking.h"
#include "propertycase.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Earshot;

//! What must hold of the counts, the ranking and the plan for any rules and any answers. The
//! numbers are those of the table in README.md.
class tst_PlanProperties : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void skippingRulesNothingOut();
    void creditLiesBetweenNothingAndAllWeights();
    void creditIsSharedEvenly();
    void stepAtLeastAsGoodNeverRanksBelow();
    void skippingAnswersNoWorry();
    void planKeepsWhatMustComeFirst();
};

namespace {

std::size_t at(int number)
{
    return static_cast<std::size_t>(number);
}

//! What a ranking is made from, kept as long as it.
class Ranked
{
public:
    explicit Ranked(const Case &one)
        : m_one(one)
        , m_remedies(one.catalogue(), one.evaluator(), one.sets, {})
        , m_fixes(allFixes(one))
        , m_open(at(one.model().exposureCount()))
    {
        for (const std::vector<RemediationSet> &fixes : m_fixes)
            m_shares.push_back(sharesOf(fixes));
    }

    const Remedies &remedies() const { return m_remedies; }
    const Ranking &ranking() const { return m_ranking; }

    //! 12 / the size of the smallest fix for \a exposure with \a change that keeps its promise;
    //! 0 where there is none.
    int twelfths(int change, int exposure) const { return m_shares[at(exposure)][at(change)]; }

    //! Credit by the words of the risk model.
    Fraction credit(int change, const Weights &weights) const
    {
        Fraction credit;
        for (int worry = 0; worry < std::ssize(m_one.model().worries); ++worry) {
            std::int64_t open = 0;
            std::int64_t sum = 0;
            for (const int exposure : m_one.model().worries[at(worry)]) {
                open += m_one.truth(exposure) != Verdict::NoWayFound;
                sum += twelfths(change, exposure);
            }
            if (open > 0)
                credit = credit + Fraction(weight(worry, weights) * sum, 12 * open);
        }
        return credit;
    }

    int weight(int worry, const Weights &weights) const
    {
        const QString id = m_one.catalogue().worries().at(worry).id;
        return weights[at(static_cast<int>(m_one.answers.rating(id)))];
    }

private:
    static std::vector<std::vector<RemediationSet>> allFixes(const Case &one)
    {
        std::vector<std::vector<RemediationSet>> all;
        forEachExposure(
            one, [&](int exposure) { all.push_back(one.oracle().fixes(one.sets, exposure)); });
        return all;
    }

    //! Nothing in \a set is a last resort, and neither it nor a member of it opens anything.
    bool keepsItsPromise(const RemediationSet &set) const
    {
        return m_remedies.opens(set) != true && std::ranges::all_of(set, [&](int member) {
                   return !m_one.model().changes[at(member)].lastResort
                          && m_remedies.opens({member}) != true;
               });
    }

    std::vector<int> sharesOf(const std::vector<RemediationSet> &fixes) const
    {
        std::vector<int> shares(at(m_one.model().changeCount()), 0);
        for (const RemediationSet &set : fixes) {
            if (!keepsItsPromise(set))
                continue;
            for (const int member : set)
                shares[at(member)]
                    = std::max(shares[at(member)], 12 / static_cast<int>(set.size()));
        }
        return shares;
    }

    const Case &m_one;
    Remedies m_remedies;
    std::vector<std::vector<RemediationSet>> m_fixes;
    std::vector<std::vector<int>> m_shares; // by exposure, by change
    std::vector<QSet<QString>> m_open;
    PlanInput m_input{
        m_one.catalogue(), m_one.answers, m_remedies, m_fixes, m_open, Nearby::NotAsked};
    Ranking m_ranking{m_input};
};

//! \a change does at least as much as \a other for each exposure, and asks for no more.
bool isAtLeastAsGood(const Case &one, const Ranked &ranked, int change, int other)
{
    const PlainChange &a = one.model().changes[at(change)];
    const PlainChange &b = one.model().changes[at(other)];
    bool atLeast = a.effort <= b.effort && a.catches <= b.catches;
    forEachExposure(one, [&](int exposure) {
        atLeast = atLeast && ranked.twelfths(change, exposure) >= ranked.twelfths(other, exposure);
    });
    return atLeast;
}

//! What \a change is ranked by: more is better, then fewer catches.
struct Rank
{
    Fraction perEffort;
    int catches = 0;

    bool isAbove(const Rank &other) const
    {
        return other.perEffort < perEffort
               || (perEffort == other.perEffort && catches < other.catches);
    }
};

//! Something that stands no later than \a place in \a order has to follow \a step.
bool isPulledUp(const Case &one, int step, const std::vector<int> &order, std::size_t place)
{
    return std::any_of(order.begin(),
                       order.begin() + static_cast<std::ptrdiff_t>(place) + 1,
                       [&](int other) { return one.oracle().mustFollow(other, step); });
}

//! No member of \a order must follow a later one.
bool keepsWhatMustComeFirst(const Case &one, const std::vector<int> &order)
{
    for (std::size_t i = 0; i < order.size(); ++i) {
        for (std::size_t j = i + 1; j < order.size(); ++j) {
            if (order[i] == order[j] || one.oracle().mustFollow(order[i], order[j]))
                return false;
        }
    }
    return true;
}

//! What must come before a step, can be done, changes something and opens nothing, is in \a order.
bool hasSafetySteps(const Case &one, const Ranked &ranked, const std::vector<int> &order)
{
    for (const int step : order) {
        for (int earlier = 0; earlier < one.model().changeCount(); ++earlier) {
            if (!one.oracle().mustFollow(step, earlier)
                || one.model().changes[at(earlier)].lastResort
                || ranked.remedies().opens({earlier}) != false
                || one.oracle().after({earlier}, one.sets) == one.sets)
                continue;
            if (std::ranges::find(order, earlier) == order.end())
                return false;
        }
    }
    return true;
}

std::vector<int> numbersOf(const Case &one, const QStringList &ids)
{
    std::vector<int> numbers;
    const QList<Remediation> &all = one.catalogue().remediations();
    for (const QString &id : ids) {
        const auto found = std::ranges::find(all, id, &Remediation::id);
        RC_ASSERT(found != all.end());
        numbers.push_back(static_cast<int>(found - all.begin()));
    }
    return numbers;
}

Headline counts(const Case &one)
{
    return headlineFor(one.catalogue(), one.answers, {.asOf = QDate(2026, 11, 24)});
}

//! What \a one would be if one of its answers were left out, for each of some questions.
template<typename Check>
void forSomeSkipped(const Case &one, Check check)
{
    for (const int question : aFewBelow(one.model().questionCount()))
        check(one.answering(question, {}));
}

} // namespace

void tst_PlanProperties::initTestCase()
{
    repeatTheSameCases();
}

void tst_PlanProperties::skippingRulesNothingOut()
{
    QVERIFY(rc::check("P12: an answer left out rules nothing more out", [] {
        const Case one = anyCase();
        const Headline said = counts(one);
        int truth = 0;
        forEachExposure(one,
                        [&](int exposure) { truth += one.truth(exposure) != Verdict::NoWayFound; });
        RC_ASSERT(said.notRuledOut == truth);
        RC_ASSERT(said.of == one.model().exposureCount());
        forSomeSkipped(one, [&](const Case &skipped) {
            RC_ASSERT(counts(skipped).notRuledOut >= said.notRuledOut);
            forEachExposure(one, [&](int exposure) {
                const Verdict verdict = skipped.evaluator().verdict(skipped.sets, exposure);
                if (verdict != Verdict::NotSure)
                    RC_ASSERT(verdict == one.truth(exposure));
            });
        });
    }));
}

void tst_PlanProperties::creditLiesBetweenNothingAndAllWeights()
{
    QVERIFY(rc::check("P17: credit lies between nothing and the sum of all weights", [] {
        const Case one = anyCase();
        const Ranked ranked(one);
        for (const Weights &weights : allWeights) {
            int sum = 0;
            for (int worry = 0; worry < std::ssize(one.model().worries); ++worry)
                sum += ranked.weight(worry, weights);
            for (int change = 0; change < one.model().changeCount(); ++change) {
                const Fraction credit = ranked.ranking().credit(change, weights);
                RC_ASSERT(!(credit < Fraction()));
                RC_ASSERT(!(Fraction(sum, 1) < credit));
            }
        }
    }));
}

void tst_PlanProperties::creditIsSharedEvenly()
{
    QVERIFY(rc::check("P17: credit is what the smallest fixes say, shared evenly", [] {
        const Case one = anyCase();
        const Ranked ranked(one);
        for (const Weights &weights : allWeights) {
            for (int change = 0; change < one.model().changeCount(); ++change)
                RC_ASSERT(ranked.ranking().credit(change, weights)
                          == ranked.credit(change, weights));
        }
    }));
}

void tst_PlanProperties::stepAtLeastAsGoodNeverRanksBelow()
{
    QVERIFY(rc::check("P19: a step at least as good and no harder never ranks below", [] {
        const Case one = anyCase();
        const Ranked ranked(one);
        for (const Weights &weights : allWeights) {
            const std::vector<int> order = ranked.ranking().order(weights);
            const auto rankOf = [&](int change) {
                const PlainChange &plain = one.model().changes[at(change)];
                return Rank{ranked.credit(change, weights) * Fraction(1, plain.effort),
                            plain.catches};
            };
            for (std::size_t i = 0; i < order.size(); ++i) {
                for (std::size_t j = i + 1; j < order.size(); ++j) {
                    const bool isBelow = rankOf(order[j]).isAbove(rankOf(order[i]));
                    RC_ASSERT(!isBelow || isPulledUp(one, order[i], order, j));
                    if (isAtLeastAsGood(one, ranked, order[i], order[j]))
                        RC_ASSERT(!isBelow);
                }
            }
        }
    }));
}

void tst_PlanProperties::skippingAnswersNoWorry()
{
    QVERIFY(rc::check("P20: an answer left out answers no worry", [] {
        const Case one = anyCase();
        const Headline said = counts(one);
        Headline truth;
        for (int worry = 0; worry < std::ssize(one.model().worries); ++worry) {
            Verdict worst = Verdict::NoWayFound;
            for (const int exposure : one.model().worries[at(worry)])
                worst = std::max(worst, one.truth(exposure));
            if (one.answers.rating(one.catalogue().worries().at(worry).id) == Rating::No)
                continue;
            truth.yes += worst == Verdict::Yes;
            truth.notSure += worst == Verdict::NotSure;
            truth.noWayFound += worst == Verdict::NoWayFound;
        }
        RC_ASSERT(said.yes == truth.yes);
        RC_ASSERT(said.notSure == truth.notSure);
        RC_ASSERT(said.noWayFound == truth.noWayFound);
        forSomeSkipped(one, [&](const Case &skipped) {
            const Headline less = counts(skipped);
            RC_ASSERT(less.yes + less.notSure >= said.yes + said.notSure);
            RC_ASSERT(less.yes <= said.yes);
        });
    }));
}

void tst_PlanProperties::planKeepsWhatMustComeFirst()
{
    QVERIFY(rc::check("P21: the plan keeps what must come first, whatever the weights", [] {
        const Case one = anyCase();
        const Ranked made(one);
        for (const Weights &weights : allWeights) {
            const std::vector<int> order = made.ranking().order(weights);
            RC_ASSERT(keepsWhatMustComeFirst(one, order));
            RC_ASSERT(hasSafetySteps(one, made, order));
        }
        const Nearby nearby = oneIn(2) ? Nearby::Yes : Nearby::No;
        const Plan plan
            = assess(one.catalogue(), one.answers, {.asOf = QDate(2026, 11, 24), .nearby = nearby})
                  .plan;
        QStringList ranked;
        QStringList tradeOffs;
        for (const PlanStep &step : plan.steps) {
            const bool isRanked = step.group != PlanGroup::TradeOffs;
            (isRanked ? ranked : tradeOffs).append(step.remediation);
            RC_ASSERT(!isRanked || tradeOffs.isEmpty());
            RC_ASSERT(!isRanked || step.opens.isEmpty());
            RC_ASSERT(!isRanked || !one.catalogue().remediation(step.remediation)->lastResort);
        }
        // What opens something or is a last resort is never pulled up, so each keeps its own order.
        RC_ASSERT(keepsWhatMustComeFirst(one, numbersOf(one, ranked)));
        RC_ASSERT(keepsWhatMustComeFirst(one, numbersOf(one, tradeOffs)));
        RC_ASSERT(keepsWhatMustComeFirst(one, numbersOf(one, plan.firstSteps)));
        RC_ASSERT(plan.firstSteps.size() <= 3);
    }));
}

QTEST_GUILESS_MAIN(tst_PlanProperties)
#include "tst_planproperties.moc"
