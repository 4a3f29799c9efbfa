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
    ExplanationCard(const Catalogue &catalogue,
                    const Assessment &assessment,
                    const Finding &finding,
                    QWidget *parent = nullptr);

signals:
    //! The person wants to see how to do \a remediation.
    void howRequested(const QString &remediation);

private:
    void addVerdict(const Catalogue &catalogue, const Finding &finding);
    void
    addReason(const Catalogue &catalogue, const Assessment &assessment, const Finding &finding);
    void addFixes(const Catalogue &catalogue, const Finding &finding);
    void addBasis(const Catalogue &catalogue, const Finding &finding);
    void addHeading(const QString &text);
};

} // namespace Earshot
