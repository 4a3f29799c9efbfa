// SPDX-License-Identifier: MIT
#include "explain/explanationcard.h"

#include "explain/marks.h"
#include "explain/reasontree.h"
#include "parts/textlabel.h"
#include "parts/textlink.h"
#include "wording/reasonwords.h"
#include "wording/sentences.h"
#include "wording/sourcewords.h"
#include "wording/stepwords.h"
#include "wording/verdictwords.h"
#include "wording/waywords.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Earshot {

static constexpr qsizetype fixesLinked = 3;

ExplanationCard::ExplanationCard(const Catalogue &catalogue,
                                 const Assessment &assessment,
                                 const Finding &finding,
                                 Head head,
                                 QWidget *parent)
    : Card(parent, head == Head::OnCard ? Fill::Card : Fill::Panel)
{
    column()->setSpacing(2);
    setObjectName(finding.exposure);
    setAccessibleName(findingSentence(catalogue, finding));
    addVerdict(catalogue, finding, head);
    addReason(catalogue, assessment, finding);
    addFixes(catalogue, assessment, finding);
    addBasis(catalogue, finding);
}

void ExplanationCard::addHeading(const QString &text)
{
    if (!column()->isEmpty())
        column()->addSpacing(10);
    column()->addWidget(new TextLabel(text, TextRole::Strong, Tone::Text, this));
}

void ExplanationCard::addVerdict(const Catalogue &catalogue, const Finding &finding, Head head)
{
    const QString sentence = findingSentence(catalogue, finding);
    if (head == Head::OnCard) {
        column()->addWidget(new TextLabel(
            placeText(catalogue, finding.exposure), TextRole::Small, Tone::Quiet, this));
        auto *row = new QHBoxLayout;
        row->setSpacing(10);
        row->addWidget(new MarkIcon(markFor(finding.verdict, finding.comesWith), 1.3, this));
        row->addWidget(
            new TextLabel(
                verdictWord(finding.verdict, finding.comesWith), TextRole::Title, Tone::Text, this),
            1);
        m_now = new TextLabel({}, TextRole::Small, Tone::Quiet, this, TextLabel::Wrap::No);
        m_now->hide();
        row->addWidget(m_now, 0, Qt::AlignBottom);
        column()->addLayout(row);
    } else if (sentence == exposureSentence(catalogue, finding.exposure)) {
        return;
    }
    column()->addWidget(new TextLabel(sentence, TextRole::Body, Tone::Text, this));
}

void ExplanationCard::sayNow(const Finding &now)
{
    if (!m_now)
        return;
    m_now->setWords(tr("now: %1").arg(verdictWord(now.verdict, now.comesWith)));
    m_now->show();
}

void ExplanationCard::addReason(const Catalogue &catalogue,
                                const Assessment &assessment,
                                const Finding &finding)
{
    addHeading(tr("Why"));
    auto *tree = new ReasonTree(reasonLines(catalogue, assessment, finding), this);
    connect(tree, &ReasonTree::answerRequested, this, &ExplanationCard::answerRequested);
    column()->addWidget(tree);
    if (const Exposure *exposure = catalogue.exposure(finding.exposure);
        exposure && !exposure->limits.isEmpty())
        column()->addWidget(new TextLabel(exposure->limits, TextRole::Body, Tone::Quiet, this));
}

void ExplanationCard::addFixes(const Catalogue &catalogue,
                               const Assessment &assessment,
                               const Finding &finding)
{
    const Detail detail = detailOf(catalogue, assessment, finding.exposure);
    const QStringList sentences = fixSentences(catalogue, finding)
                                  + yourPartSentences(catalogue, detail)
                                  + unavailableSentences(catalogue, assessment, detail);
    if (sentences.isEmpty())
        return;
    addHeading(tr("What to do"));
    for (const QString &sentence : sentences)
        column()->addWidget(new TextLabel(sentence, TextRole::Body, Tone::Text, this));

    QList<const Remediation *> changes;
    const QList<QStringList> fixes = offeredFixes(catalogue, finding);
    for (const QStringList &fix : fixes.mid(0, fixesLinked))
        for (const QString &id : fix)
            if (const Remediation *change = catalogue.remediation(id);
                change && !changes.contains(change))
                changes.append(change);
    if (changes.isEmpty())
        return;
    for (const Remediation *change : std::as_const(changes)) {
        const QString text = tr("Show me how: %1").arg(uncapitalised(change->title));
        auto *link
            = new TextLink(changes.size() == 1 ? tr("Show me how") : text, TextRole::Medium, this);
        link->setAccessibleName(tr("%1, so that this ends: %2")
                                    .arg(text, exposureSentence(catalogue, finding.exposure)));
        const QString id = change->id;
        connect(link, &QAbstractButton::clicked, this, [this, id] { emit howRequested(id); });
        column()->addSpacing(4);
        column()->addWidget(link);
    }
    addCatches(changes);
}

void ExplanationCard::addCatches(const QList<const Remediation *> &changes)
{
    QStringList lines;
    for (const Remediation *change : changes) {
        if (change->catches.isEmpty())
            continue;
        const QString &cost = change->catches.constFirst();
        lines.append(changes.size() == 1 ? cost : tr("%1: %2").arg(change->title, cost));
    }
    if (lines.isEmpty())
        return;
    addHeading(catchLabel());
    for (const QString &line : std::as_const(lines))
        column()->addWidget(new TextLabel(line, TextRole::Body, Tone::Text, this));
}

void ExplanationCard::addBasis(const Catalogue &catalogue, const Finding &finding)
{
    const QString basis = basisSentence(finding.reason);
    if (basis.isEmpty())
        return;
    addHeading(tr("How we know"));
    column()->addWidget(new TextLabel(basis, TextRole::Body, Tone::Quiet, this));
    const QStringList sources = sourceLines(catalogue, finding);
    for (const QString &source : sources)
        column()->addWidget(new TextLabel(source, TextRole::Small, Tone::Quiet, this));
}

} // namespace Earshot
