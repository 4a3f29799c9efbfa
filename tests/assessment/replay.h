// SPDX-License-Identifier: MIT
#pragma once

#include "assessment/assessment.h"

//! The answers at the ends of \a proof, each once.
QList<Earshot::Leaf> leavesOf(const Earshot::ProofNode &proof);

//! \a leaves but for the answer to \a id.
QList<Earshot::Leaf> without(const QList<Earshot::Leaf> &leaves, const QString &id);

//! One state of one catalogue, in which single answers can be set or forgotten.
class Replay
{
public:
    Replay(const Earshot::Catalogue &catalogue,
           const Earshot::State &state,
           const QDate &rulesAsOf);

    //! The verdict if everything were unknown but \a leaves.
    Earshot::Verdict onlyWith(const QString &exposure, const QList<Earshot::Leaf> &leaves) const;
    //! The verdict if, of what was answered, \a leaves were different.
    Earshot::Verdict asGivenWith(const QString &exposure, const QList<Earshot::Leaf> &leaves) const;
    //! \a leaves alone derive \a exposure, without a case split.
    bool isProvedBy(const QString &exposure, const QList<Earshot::Leaf> &leaves) const;

    //! What was possible for \a id.
    Earshot::Leaf given(const QString &id) const;
    bool isAsGiven(const QList<Earshot::Leaf> &leaves) const;
    //! Each of \a leaves leaves less open than was given, and nothing that was ruled out.
    bool narrowsWhatIsOpen(const QList<Earshot::Leaf> &leaves) const;

private:
    const Earshot::RuleBase &rules() const { return m_evaluator.rules(); }
    int number(const QString &exposure) const;
    Earshot::Masks with(Earshot::Masks masks, const QList<Earshot::Leaf> &leaves) const;

    Earshot::Evaluator m_evaluator;
    Earshot::Masks m_given;
    Earshot::Masks m_unknown;
};
