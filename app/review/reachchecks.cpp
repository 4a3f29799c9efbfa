// SPDX-License-Identifier: MIT
#include "assessment/fixes.h"
#include "review/cataloguereview.h"
#include "review/people.h"

#include <QSet>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

// Tried besides the quietest people, for changes that matter only to someone with other troubles.
constexpr int strangers = 12;
constexpr unsigned seed = 20261124;

std::size_t at(int number)
{
    return static_cast<std::size_t>(number);
}

Masks everything(const RuleBase &base)
{
    Masks open;
    for (int question = 0; question < base.questionCount(); ++question)
        open.push_back(base.domainMask(question));
    return open;
}

//! The value of each question that the fewest rules look at.
Masks quietest(const RuleBase &base)
{
    Masks quiet;
    for (int question = 0; question < base.questionCount(); ++question) {
        Mask best = 1;
        std::ptrdiff_t fewest = -1;
        for (Mask rest = base.domainMask(question); rest; rest &= rest - 1) {
            const Mask value = rest & (~rest + 1);
            std::ptrdiff_t uses = 0;
            for (const CompiledRule &rule : base.rules) {
                uses += std::ranges::count_if(rule.atoms, [&](const Atom &atom) {
                    return atom.question == question && (atom.values & value);
                });
            }
            if (fewest < 0 || uses < fewest) {
                best = value;
                fewest = uses;
            }
        }
        quiet.push_back(best);
    }
    return quiet;
}

//! What the people tried are like where nothing else is asked of them.
std::vector<Masks> likings(const RuleBase &base)
{
    std::vector<Masks> all{quietest(base)};
    std::mt19937 random(seed);
    for (int i = 0; i < strangers; ++i) {
        Masks one;
        for (int question = 0; question < base.questionCount(); ++question)
            one.push_back(
                Mask{1} << (random() % static_cast<unsigned>(base.domains.at(question).size())));
        all.push_back(one);
    }
    return all;
}

//! Finds people to whom a change makes a difference.
class Difference
{
public:
    explicit Difference(const Catalogue &catalogue)
        : m_evaluator(compileRules(catalogue, {}))
        , m_people(catalogue, base())
        , m_ways(findWays(m_evaluator, everything(base())))
        , m_likings(likings(base()))
    {}

    //! Somebody's answers lead there.
    bool isReachable(int exposure) const
    {
        return std::ranges::any_of(m_ways[at(exposure)], [&](const Way &way) {
            Masks allowed = everything(base());
            for (const Atom &atom : way.atoms)
                allowed[at(atom.question)] &= atom.values;
            return m_people.somebody(allowed, allowed).has_value();
        });
    }

    //! Where a verdict turns, a way that looks at a changed setting is met before or after. So it
    //! is enough to try people who meet the rest of such a way.
    bool isMadeBy(const Remediation &remediation) const
    {
        const std::vector<int> changed = questionsOf(remediation);
        for (int exposure = 0; exposure < base().exposureCount(); ++exposure) {
            for (const Way &way : m_ways[at(exposure)]) {
                const bool touched = std::ranges::any_of(way.atoms, [&](const Atom &atom) {
                    return std::ranges::find(changed, atom.question) != changed.end();
                });
                if (touched && turns(exposure, way, remediation, changed))
                    return true;
            }
        }
        return false;
    }

private:
    const RuleBase &base() const { return m_evaluator.rules(); }

    std::vector<int> questionsOf(const Remediation &remediation) const
    {
        std::vector<int> questions;
        for (const Effect &effect : remediation.sets) {
            const int question = base().questionNumbers.value(effect.setting, -1);
            if (question >= 0)
                questions.push_back(question);
        }
        return questions;
    }

    bool turns(int exposure,
               const Way &way,
               const Remediation &remediation,
               const std::vector<int> &changed) const
    {
        Masks allowed = everything(base());
        for (const Atom &atom : way.atoms) {
            if (std::ranges::find(changed, atom.question) == changed.end())
                allowed[at(atom.question)] &= atom.values;
        }
        require(base(), remediation.needs, allowed);
        for (const Availability &availability : remediation.availability) {
            if (availability.validity.holdsOn({}))
                require(base(), availability.when, allowed);
        }
        return !forEachCase(allowed, changed, [&](const Masks &start) {
            return std::ranges::none_of(m_likings, [&](const Masks &liking) {
                const std::optional<Masks> person = m_people.somebody(start, liking);
                return person && differs(exposure, *person, remediation);
            });
        });
    }

    bool differs(int exposure, const Masks &before, const Remediation &remediation) const
    {
        Masks after = before;
        carryOut(base(), remediation, after);
        return after != before
               && m_evaluator.verdict(before, exposure) != m_evaluator.verdict(after, exposure);
    }

    Evaluator m_evaluator;
    People m_people;
    WayTable m_ways; // with everything open
    std::vector<Masks> m_likings;
};

//! \a remediation makes another change possible: it comes before it, or sets what it needs.
bool isNeededByAnother(const Catalogue &catalogue, const Remediation &remediation)
{
    return std::ranges::any_of(catalogue.remediations(), [&](const Remediation &other) {
        if (other.after.contains(remediation.id))
            return true;
        return other.id != remediation.id
               && std::ranges::any_of(other.needs, [&](const Condition &need) {
                      return std::ranges::any_of(remediation.sets, [&](const Effect &effect) {
                          return effect.setting == need.id && need.values.contains(effect.to);
                      });
                  });
    });
}

//! \a remediation leads to all that \a other leads to.
bool canStandFor(const Remediation &remediation, const Remediation &other)
{
    return std::ranges::all_of(other.sets, [&](const Effect &wanted) {
        return std::ranges::any_of(remediation.sets, [&](const Effect &effect) {
            return effect.setting == wanted.setting && effect.to == wanted.to;
        });
    });
}

//! A step that makes another change possible, or can stand for one that does.
bool isSafetyStep(const Catalogue &catalogue, const Remediation &remediation)
{
    return std::ranges::any_of(catalogue.remediations(), [&](const Remediation &other) {
        return !other.sets.isEmpty() && canStandFor(remediation, other)
               && isNeededByAnother(catalogue, other);
    });
}

} // namespace

QList<Error> everyExposureCanBeReached(const Catalogue &catalogue, const QDate &)
{
    const Difference difference(catalogue);
    QList<Error> problems;
    for (int i = 0; i < catalogue.exposures().size(); ++i) {
        const Exposure &exposure = catalogue.exposures().at(i);
        if (!difference.isReachable(i))
            problems.append(
                {u"No answers of anybody lead to the exposure \"%1\"."_s.arg(exposure.id),
                 exposure.at,
                 {}});
    }
    return problems;
}

QList<Error> everyChangeMattersToSomeone(const Catalogue &catalogue, const QDate &)
{
    const Difference difference(catalogue);
    QList<Error> problems;
    for (const Remediation &remediation : catalogue.remediations()) {
        if (!remediation.sets.isEmpty() && !isSafetyStep(catalogue, remediation)
            && !difference.isMadeBy(remediation))
            problems.append(
                {u"\"%1\" changes no verdict for anybody; expected a rule that looks at what it sets."_s
                     .arg(remediation.id),
                 remediation.at,
                 {}});
    }
    return problems;
}

} // namespace Earshot
