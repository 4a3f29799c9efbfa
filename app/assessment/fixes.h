// SPDX-License-Identifier: MIT
#pragma once

#include "assessment/detail/changeorder.h"
#include "assessment/ways.h"

#include <QList>

#include <map>
#include <optional>
#include <set>

namespace Earshot {

//! A set of remediations, by number in Catalogue::remediations(), ascending.
using RemediationSet = std::vector<int>;

//! What a set of remediations leads to.
struct Outcome
{
    std::vector<int> closed; //!< Exposures that become no way found.
    std::vector<int> opened; //!< Exposures that get a new way, a surer one, or a worse verdict.
};

//! Turns \a masks into what is possible after \a remediation, whether or not it can be had.
void carryOut(const RuleBase &base, const Remediation &remediation, Masks &masks);

//! Which remediations are tried: those to be had here, or all as if they could be had.
enum class Offered { Available, Everything };

//! Everything about one state that trying remediations needs; made once per assessment.
class Remedies
{
public:
    Remedies(const Catalogue &catalogue,
             const Evaluator &evaluator,
             Masks masks,
             QDate rulesAsOf,
             Offered offered = Offered::Available);

    const Evaluator &evaluator() const { return *m_evaluator; }
    const Masks &masks() const { return m_masks; }
    const std::vector<Verdict> &verdicts() const { return m_verdicts; }

    //! Possible at all here: not known to be unavailable.
    bool isAvailable(int remediation) const;
    //! \a earlier must come before \a later, directly or through others.
    bool comesAfter(int later, int earlier) const;
    //! Two of \a set write the same setting, and nothing says which comes later.
    bool contradictsItself(const RemediationSet &set) const;
    //! True where carrying it out would change a possible value.
    bool changesSomething(int remediation) const;

    //! The state after carrying out \a set in an order that keeps "after"; nothing where a member
    //! is not available, two write one setting without an order, or in each order there is one
    //! whose needs do not surely hold when its turn comes.
    std::optional<Masks> apply(const RemediationSet &set) const;
    Outcome outcome(const Masks &after) const;
    //! Whether carrying out \a set opens anything; nothing where it cannot be carried out.
    std::optional<bool> opens(const RemediationSet &set) const;

    //! All smallest sets (up to fixLimit members) after which \a exposure is ruled out,
    //! by size, then by number. Empty where it is ruled out already.
    std::vector<RemediationSet> fixes(int exposure) const;

    static constexpr int fixLimit = 4;
    //! So many orders of a set lead nowhere before it counts as not possible.
    static constexpr std::size_t deadEndLimit = 4096;

private:
    std::optional<Masks> inSomeOrder(const RemediationSet &rest,
                                     const Masks &masks,
                                     std::set<RemediationSet> &deadEnds) const;
    std::vector<int> relevantRemediations(int exposure) const;
    //! The ways of the present state, without those that exclude themselves.
    std::vector<Way> standingWays(int exposure) const;

    const Catalogue *m_catalogue;
    const Evaluator *m_evaluator;
    Masks m_masks;
    QDate m_rulesAsOf;
    std::vector<Verdict> m_verdicts;
    ChangeOrder m_order;
    std::vector<bool> m_available;
    mutable std::map<RemediationSet, std::optional<bool>> m_opens; // asked for again and again
};

} // namespace Earshot
