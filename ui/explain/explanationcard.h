// SPDX-License-Identifier: MIT
#pragma once

#include "assessment/assessment.h"
#include "parts/card.h"

namespace Earshot {

//! One finding explained in order: verdict, why, what to do, the catch, how we know. A tinted
//! panel, so that it may stand in a card.
class ExplanationCard : public Card
{
    Q_OBJECT

public:
    //! Whether the verdict and its sentence are on the card, or stand in the row above it.
    enum class Head { OnCard, Above };

    ExplanationCard(const Catalogue &catalogue,
                    const Assessment &assessment,
                    const Finding &finding,
                    Head head,
                    QWidget *parent = nullptr);

signals:
    //! The person wants to see how to do \a remediation.
    void howRequested(const QString &remediation);

private:
    void addVerdict(const Catalogue &catalogue, const Finding &finding, Head head);
    void
    addReason(const Catalogue &catalogue, const Assessment &assessment, const Finding &finding);
    void addFixes(const Catalogue &catalogue, const Finding &finding);
    void addCatches(const QList<const Remediation *> &changes);
    void addBasis(const Finding &finding);
    void addHeading(const QString &text);
};

} // namespace Earshot
