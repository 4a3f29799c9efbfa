// SPDX-License-Identifier: MIT
#pragma once

#include "assessment/assessment.h"
#include "parts/card.h"

namespace Earshot {

class TextLabel;

//! One finding explained in order: verdict, why, what to do, the catch, how we know. Each answer
//! in the reason leads to its setting.
class ExplanationCard : public Card
{
    Q_OBJECT

public:
    //! Whether the verdict and its sentence are on the card, or stand in the row above it; then it
    //! is a tinted panel, so that it may stand in a card.
    enum class Head { OnCard, Above };

    ExplanationCard(const Catalogue &catalogue,
                    const Assessment &assessment,
                    const Finding &finding,
                    Head head,
                    QWidget *parent = nullptr);

    //! While changes are tried out: "now: Yes" beside the verdict.
    void sayNow(const Finding &now);

signals:
    //! The person wants to see how to do \a remediation.
    void howRequested(const QString &remediation);
    //! The person wants to see their answer to \a setting.
    void answerRequested(const QString &setting);

private:
    void addVerdict(const Catalogue &catalogue, const Finding &finding, Head head);
    void
    addReason(const Catalogue &catalogue, const Assessment &assessment, const Finding &finding);
    void addFixes(const Catalogue &catalogue, const Assessment &assessment, const Finding &finding);
    void addCatches(const QList<const Remediation *> &changes);
    void addBasis(const Catalogue &catalogue, const Finding &finding);
    void addHeading(const QString &text);

    TextLabel *m_now = nullptr;
};

} // namespace Earshot
