// SPDX-License-Identifier: MIT
#include "assessment/randommodel.h"
#include "comparison/checkstates.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <array>
#include <set>

using namespace Qt::StringLiterals;
using namespace Earshot;

//! What must hold of the causes of a change for any rules and any answers, against a count of all
//! sets of causes in any order.
class tst_AttributionProperties : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void statesAreThoseOfTheCauses();
    void orderOfCausesDoesNotMatter();
    void smallestSetsReplay();
};

namespace {

const QDate before(2026, 3, 1);
const QDate turn(2026, 5, 11);
const QDate after(2026, 11, 1);

//! When a rule is in force, beside the one it takes the place of.
enum class Term { Always, Ends, Begins, Replaces };

struct RandomTerm
{
    Term term = Term::Always;
    bool isWorld = true;
};

bool fires(const PlainRule &rule, const ValueSets &single, unsigned derived)
{
    return std::ranges::all_of(
               rule.atoms,
               [&](const PlainAtom &atom) {
                   return (single[static_cast<std::size_t>(atom.question)] & atom.values) != 0;
               })
           && std::ranges::all_of(rule.premises,
                                  [&](int premise) { return (derived >> premise & 1) != 0; });
}

//! What follows where each of \a single is one value; a bit for each exposure.
unsigned derivedFrom(const std::vector<PlainRule> &rules, const ValueSets &single)
{
    unsigned derived = 0;
    for (unsigned known = ~derived; known != derived;) {
        known = derived;
        for (const PlainRule &rule : rules) {
            if (fires(rule, single, derived))
                derived |= 1U << rule.then;
        }
    }
    return derived;
}

//! The verdicts on all exposures, by every possible answer to every question.
std::vector<Verdict>
truthOf(const std::vector<PlainRule> &rules, const ValueSets &masks, int exposures)
{
    unsigned always = ~0U;
    unsigned ever = 0;
    std::vector<ValueSets> open{masks};
    while (!open.empty()) {
        ValueSets single = open.back();
        open.pop_back();
        const auto several
            = std::ranges::find_if(single, [](ValueSet mask) { return (mask & (mask - 1)) != 0; });
        if (several == single.end()) {
            const unsigned derived = derivedFrom(rules, single);
            always &= derived;
            ever |= derived;
            continue;
        }
        const ValueSet lowest = *several & (~*several + 1);
        *several &= ~lowest;
        open.push_back(single);
        *several = lowest;
        open.push_back(single);
    }
    std::vector<Verdict> verdicts;
    for (int exposure = 0; exposure < exposures; ++exposure)
        verdicts.push_back((always >> exposure & 1) != 0 ? Verdict::Yes
                           : (ever >> exposure & 1) != 0 ? Verdict::NotSure
                                                         : Verdict::NoWayFound);
    return verdicts;
}

//! Two checks of one person by one random model. The safest value of the first question runs out
//! between the two, and may then be the next one.
struct TwoChecks
{
    PlainModel model;
    std::vector<RandomTerm> terms;    // by rule
    std::array<ValueSets, 4> answers; // by the bits "changed" and "found out"

    static TwoChecks any();

    bool isInForce(std::size_t rule, bool world, bool correction) const;
    //! The truth about all exposures, with the causes that \a applies names.
    template<typename Applies>
    std::vector<Verdict> truth(Applies applies) const;

    Answers answersBy(std::size_t causes) const;
    std::vector<VerdictsBySet> verdicts() const;
};

TwoChecks TwoChecks::any()
{
    TwoChecks checks{.model = *anyModel()};
    for (std::size_t rule = 0; rule < checks.model.rules.size(); ++rule) {
        RandomTerm term{.term = *rc::gen::element(
                            Term::Always, Term::Always, Term::Ends, Term::Begins, Term::Replaces),
                        .isWorld = *rc::gen::arbitrary<bool>()};
        const bool endsBefore = rule > 0 && checks.terms.back().term == Term::Ends;
        if (term.term == Term::Replaces && !endsBefore)
            term.term = Term::Begins;
        checks.terms.push_back(term);
    }
    checks.answers[0] = *anyValueSets(checks.model);
    const std::array<ValueSets, 3> others{
        *anyValueSets(checks.model), *anyValueSets(checks.model), *anyValueSets(checks.model)};
    for (std::size_t causes = 1; causes < 4; ++causes) {
        checks.answers[causes] = checks.answers[0];
        for (std::size_t question = 0; question < checks.answers[0].size(); ++question) {
            if (*between(0, 3) == 0)
                checks.answers[causes][question] = others[causes - 1][question];
        }
    }
    return checks;
}

bool TwoChecks::isInForce(std::size_t rule, bool world, bool correction) const
{
    const auto hasTurned
        = [&](std::size_t decided) { return terms[decided].isWorld ? world : correction; };
    switch (terms[rule].term) {
    case Term::Always:
        return true;
    case Term::Begins:
    case Term::Replaces:
        return hasTurned(rule);
    case Term::Ends:
        break;
    }
    const bool isReplaced = rule + 1 < terms.size() && terms[rule + 1].term == Term::Replaces;
    return !hasTurned(isReplaced ? rule + 1 : rule);
}

template<typename Applies>
std::vector<Verdict> TwoChecks::truth(Applies applies) const
{
    ValueSets masks = answers[(applies(Cause::ChangedSetting) ? 1U : 0U)
                              + (applies(Cause::FoundOut) ? 2U : 0U)];
    if (applies(Cause::Time) && (masks[0] & 1))
        masks[0] |= 2;
    std::vector<PlainRule> rules;
    for (std::size_t rule = 0; rule < model.rules.size(); ++rule) {
        if (isInForce(rule, applies(Cause::World), applies(Cause::Correction)))
            rules.push_back(model.rules[rule]);
    }
    return truthOf(rules, masks, model.exposureCount());
}

Answers TwoChecks::answersBy(std::size_t causes) const
{
    Answers said;
    const Catalogue catalogue = catalogueOf(model);
    for (int question = 0; question < model.questionCount(); ++question) {
        const ValueSet values = answers[causes][static_cast<std::size_t>(question)];
        answer(said,
               catalogue,
               model.questions.at(question),
               values == model.domain(question) ? QStringList() : model.values(question, values));
    }
    if (const QString &first = model.questions.constFirst(); said.settings.contains(first))
        said.settings[first].since = before;
    return said;
}

std::vector<VerdictsBySet> TwoChecks::verdicts() const
{
    CatalogueContent content = catalogueOf(model).content();
    content.settings[0].expiry = Expiry{
        .value = model.domains.at(0).at(0), .days = 180, .becomes = model.domains.at(0).mid(0, 2)};
    for (std::size_t i = 0; i < terms.size(); ++i) {
        Rule &rule = content.rules[static_cast<qsizetype>(i)];
        rule.validity.kind = terms[i].isWorld ? ChangeKind::World : ChangeKind::Correction;
        if (terms[i].term == Term::Ends)
            rule.validity.until = turn;
        if (terms[i].term == Term::Begins || terms[i].term == Term::Replaces)
            rule.validity.from = turn;
        if (terms[i].term == Term::Replaces) {
            rule.id = content.rules.at(static_cast<qsizetype>(i) - 1).id;
            rule.validity.revision = 2;
        }
    }
    const Catalogue catalogue(content, {}, {});
    const AnswersByCause byCause{answersBy(0), answersBy(1), answersBy(2), answersBy(3)};
    const QMap<QString, VerdictsBySet> all = verdictsBySet({.fromRules = {catalogue, before},
                                                            .toRules = {catalogue, after},
                                                            .fromDay = before,
                                                            .toDay = after,
                                                            .byOldQuestions = byCause,
                                                            .byNewQuestions = byCause});
    std::vector<VerdictsBySet> verdicts;
    for (const QString &exposure : model.exposures)
        verdicts.push_back(all.value(exposure));
    return verdicts;
}

//! The causes in some order, and the truth by sets in which that order numbers the bits.
struct Ordered
{
    std::vector<Cause> order;
    std::vector<std::vector<Verdict>> truth;

    explicit Ordered(const TwoChecks &checks)
        : order(allCauses.begin(), allCauses.end())
    {
        for (std::size_t left = order.size(); left > 1; --left)
            std::swap(order[left - 1], order[*between(std::size_t{0}, left)]);
        for (std::size_t bits = 0; bits < 32; ++bits)
            truth.push_back(checks.truth([&](Cause cause) { return isIn(bits, cause); }));
    }

    bool isIn(std::size_t bits, Cause cause) const
    {
        const auto place = std::find(order.begin(), order.end(), cause) - order.begin();
        return bits >> place & 1;
    }

    //! By trying every set against every other one.
    std::set<std::set<Cause>> smallestSets(std::size_t exposure) const
    {
        const auto isEnough
            = [&](std::size_t bits) { return truth[bits][exposure] == truth[31][exposure]; };
        std::set<std::set<Cause>> smallest;
        for (std::size_t bits = 31; bits > 0; --bits) {
            bool isSmallest = isEnough(bits);
            for (std::size_t part = 0; part < bits; ++part)
                isSmallest = isSmallest && ((part & bits) != part || !isEnough(part));
            std::set<Cause> causes;
            for (const Cause cause : order) {
                if (isIn(bits, cause))
                    causes.insert(cause);
            }
            if (isSmallest)
                smallest.insert(causes);
        }
        return smallest;
    }
};

std::set<std::set<Cause>> asSets(const QList<QList<Cause>> &lists)
{
    std::set<std::set<Cause>> sets;
    for (const QList<Cause> &list : lists)
        sets.insert(std::set<Cause>(list.cbegin(), list.cend()));
    return sets;
}

} // namespace

void tst_AttributionProperties::initTestCase()
{
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "seed=20261124 max_success=1000");
}

void tst_AttributionProperties::statesAreThoseOfTheCauses()
{
    QVERIFY(rc::check("P15: each set of causes gives the verdict that is true with them", [] {
        const TwoChecks checks = TwoChecks::any();
        const std::vector<VerdictsBySet> verdicts = checks.verdicts();
        for (CauseSet set = noCause; set <= everyCause; ++set) {
            const std::vector<Verdict> truth
                = checks.truth([set](Cause cause) { return hasCause(set, cause); });
            for (std::size_t exposure = 0; exposure < truth.size(); ++exposure)
                RC_ASSERT(verdicts[exposure][set] == truth[exposure]);
        }
    }));
}

void tst_AttributionProperties::orderOfCausesDoesNotMatter()
{
    QVERIFY(rc::check("P15: the smallest sets are the same in any order of causes", [] {
        const TwoChecks checks = TwoChecks::any();
        const std::vector<VerdictsBySet> verdicts = checks.verdicts();
        const Ordered ordered(checks);
        std::size_t several = 0;
        for (std::size_t exposure = 0; exposure < verdicts.size(); ++exposure) {
            const Attribution attribution = attribute(verdicts[exposure]);
            RC_ASSERT(asSets(attribution.sufficient) == ordered.smallestSets(exposure));
            const bool isSame = ordered.truth[0][exposure] == ordered.truth[31][exposure];
            RC_ASSERT(attribution.sufficient.isEmpty() == isSame);
            RC_ASSERT(isSame
                      == (attribution.interplay == Interplay::Same
                          || attribution.interplay == Interplay::Opposite));
            several += attribution.sufficient.size() > 1;
        }
        RC_CLASSIFY(several > 0, "more than one smallest set");
    }));
}

void tst_AttributionProperties::smallestSetsReplay()
{
    QVERIFY(rc::check(
        "P15: a smallest set gives the new verdict, and nothing in it can be dropped", [] {
            const TwoChecks checks = TwoChecks::any();
            const std::vector<Verdict> now = checks.truth([](Cause) { return true; });
            const std::vector<Verdict> then = checks.truth([](Cause) { return false; });
            const std::vector<VerdictsBySet> verdicts = checks.verdicts();
            for (std::size_t exposure = 0; exposure < verdicts.size(); ++exposure) {
                const Attribution attribution = attribute(verdicts[exposure]);
                const auto with = [&](QList<Cause> causes) {
                    return checks.truth(
                        [&](Cause cause) { return causes.contains(cause); })[exposure];
                };
                for (const QList<Cause> &set : attribution.sufficient) {
                    RC_ASSERT(with(set) == now[exposure]);
                    for (const Cause cause : set) {
                        QList<Cause> fewer = set;
                        fewer.removeOne(cause);
                        RC_ASSERT(with(fewer) != now[exposure]);
                    }
                }
                for (const Cause cause : attribution.pulled)
                    RC_ASSERT(with({cause}) != then[exposure]);
            }
        }));
}

QTEST_GUILESS_MAIN(tst_AttributionProperties)
#include "tst_attributionproperties.moc"
