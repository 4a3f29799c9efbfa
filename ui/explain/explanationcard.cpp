// SPDX-License-Identifier: MIT
#include "explain/explanationcard.h"

#include "explain/marks.h"
#include "explain/reasontree.h"
#include "parts/button.h"
#include "parts/flowlayout.h"
#include "parts/textlabel.h"
#include "wording/reasonwords.h"
#include "wording/stepwords.h"
#include "wording/verdictwords.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Earshot {

ExplanationCard::ExplanationCard(const Catalogue &catalogue,
                                 const Assessment &assessment,
                                 const Finding &finding,
                                 QWidget *parent)
    : Card(parent, Fill::Panel)
{
    column()->setSpacing(2);
    setObjectName(finding.exposure);
    setAccessibleName(findingSentence(catalogue, finding));
    addVerdict(catalogue, finding);
    addReason(catalogue, assessment, finding);
    addFixes(catalogue, finding);
    addBasis(catalogue, finding);
}

void ExplanationCard::addHeading(const QString &text)
{
    column()->addSpacing(10);
    column()->addWidget(new TextLabel(text, TextRole::Strong, Tone::Text, this));
}

void ExplanationCard::addVerdict(const Catalogue &catalogue, const Finding &finding)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(new MarkIcon(markFor(finding.verdict, finding.comesWith), 1.3, this));
    row->addWidget(
        new TextLabel(
            verdictWord(finding.verdict, finding.comesWith), TextRole::Title, Tone::Text, this),
        1);
    column()->addLayout(row);
    column()->addWidget(
        new TextLabel(findingSentence(catalogue, finding), TextRole::Body, Tone::Text, this));
}

void ExplanationCard::addReason(const Catalogue &catalogue,
                                const Assessment &assessment,
                                const Finding &finding)
{
    addHeading(tr("Why"));
    column()->addWidget(new ReasonTree(reasonLines(catalogue, assessment, finding), this));
    if (const Exposure *exposure = catalogue.exposure(finding.exposure);
        exposure && !exposure->limits.isEmpty())
        column()->addWidget(new TextLabel(exposure->limits, TextRole::Body, Tone::Quiet, this));
}

void ExplanationCard::addFixes(const Catalogue &catalogue, const Finding &finding)
{
    const QStringList sentences = fixSentences(catalogue, finding);
    if (sentences.isEmpty())
        return;
    addHeading(tr("What to do"));
    for (const QString &sentence : sentences)
        column()->addWidget(new TextLabel(sentence, TextRole::Body, Tone::Text, this));
    if (finding.fixes.isEmpty())
        return;

    auto *links = new QWidget(this);
    auto *flow = new FlowLayout(8, 0, links);
    flow->setContentsMargins(-linkInset, 0, 0, 0);
    const QStringList &smallest = finding.fixes.constFirst();
    QStringList catches;
    for (const QString &id : smallest) {
        const Remediation *remediation = catalogue.remediation(id);
        if (!remediation)
            continue;
        auto *link = makeButton(tr("Show me how"), ButtonVariant::Link, links);
        if (smallest.size() > 1)
            link->setText(tr("Show me how: %1").arg(remediation->title));
        link->setAccessibleName(
            tr("Show me how: %1, so that this ends: %2")
                .arg(remediation->title, exposureSentence(catalogue, finding.exposure)));
        connect(link, &QPushButton::clicked, this, [this, id] { emit howRequested(id); });
        flow->addWidget(link);
        if (!remediation->catches.isEmpty())
            catches.append(remediation->catches.constFirst());
    }
    column()->addWidget(links);
    if (catches.isEmpty())
        return;
    addHeading(catchLabel());
    for (const QString &cost : std::as_const(catches))
        column()->addWidget(new TextLabel(cost, TextRole::Body, Tone::Text, this));
}

void ExplanationCard::addBasis(const Catalogue &catalogue, const Finding &finding)
{
    Q_UNUSED(catalogue)
    const QString basis = basisSentence(finding.reason);
    if (basis.isEmpty())
        return;
    addHeading(tr("How we know"));
    column()->addWidget(new TextLabel(basis, TextRole::Body, Tone::Quiet, this));
}

} // namespace Earshot
