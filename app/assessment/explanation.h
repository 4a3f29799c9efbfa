// SPDX-License-Identifier: MIT
#pragma once

#include "assessment/ways.h"
#include "catalogue/rule.h"

#include <QDate>
#include <QList>

namespace Earshot {

//! A setting (or context question) and the values it had when a verdict was reached.
struct Leaf
{
    QString id;
    QStringList values;

    bool operator==(const Leaf &other) const = default;
};

//! A step of a proof: an exposure with the rule that gives it, or a leaf.
struct ProofNode
{
    QString exposure; //!< Empty for a leaf.
    QString rule;
    int revision = 0;
    QList<ProofNode> from; //!< In the order of the rule's conditions.
    Leaf leaf;

    bool isLeaf() const { return exposure.isEmpty(); }
};

//! One proof. \a when is empty unless the verdict is "yes, either way".
struct ProofCase
{
    QList<Leaf> when;
    ProofNode proof;
};

//! Why a verdict is what it is. Feeding back only the answers it cites gives the same verdict.
struct Reason
{
    QList<ProofCase> cases; //!< Yes: one, or one per case.
    QList<Leaf> forcedBy;   //!< No way found: the answers that alone force it.
    QList<Leaf> toYes;      //!< Not sure: the fewest open answers that make it yes …
    QList<Leaf> toNo;       //!< … and the fewest that make it no way found.
    Basis weakest = Basis::DocumentedByVendor; //!< Of the rules in the proof.
    QDate oldestChecked;                       //!< Of the rules in the proof; invalid without one.
};

//! Explains verdicts of one state (risk model 4.5). All arguments must outlive it.
class Explainer
{
public:
    //! \a ways are those of \a masks.
    Explainer(const Catalogue &catalogue,
              const Evaluator &evaluator,
              const Masks &masks,
              const WayTable &ways);

    Reason explain(int exposure, Verdict verdict) const;

private:
    Reason explainYes(int exposure) const;
    QList<Leaf> forcing(int exposure) const;
    QList<Leaf> settledBy(int exposure, Verdict target) const;
    void addBasis(Reason &reason, const std::vector<int> &rules) const;

    const Catalogue &m_catalogue;
    const Evaluator &m_evaluator;
    const Masks &m_masks;
    const WayTable &m_ways;
};

} // namespace Earshot
