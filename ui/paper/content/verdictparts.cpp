// SPDX-License-Identifier: MIT
#include "paper/content/paperparts.h"
#include "wording/answerwords.h"
#include "wording/reasonwords.h"
#include "wording/sentences.h"
#include "wording/verdictwords.h"
#include "wording/waywords.h"

#include <QCoreApplication>

#include <algorithm>

namespace Earshot {

namespace {

class Worries
{
    Q_DECLARE_TR_FUNCTIONS(Worries)
};

QString headingOf(const PaperSource &source, const ReportWorry &worry)
{
    if (worry.worry.isEmpty())
        return Worries::tr("Things that would not bother you");
    const Worry *known = source.catalogue.worry(worry.worry);
    return Worries::tr("%1: %2", "a worry and its state, as in: Apple reads my mail: can happen")
        .arg(known != nullptr ? known->text : worry.worry, worryVerdictWord(worry.verdict));
}

//! The verdict alone, where the reason stands elsewhere.
VerdictEntry shortEntry(const Catalogue &catalogue, const Finding &finding)
{
    return {markOf(finding),
            verdictWord(finding.verdict, finding.comesWith),
            exposureSentence(catalogue, finding.exposure),
            {},
            {},
            {}};
}

//! What is ruled out takes little room.
void putOnOneLine(VerdictEntry &entry)
{
    QStringList sentences;
    const bool hasAnswers = std::any_of(entry.reasons.cbegin(),
                                        entry.reasons.cend(),
                                        [](const ReasonLine &line) { return line.answer; });
    for (const ReasonLine &line : std::as_const(entry.reasons)) {
        if (line.answer || !hasAnswers)
            sentences.append(line.text);
    }
    sentences.append(entry.basis);
    entry.reasons = {{0, joinedSentences(sentences), false}};
    entry.basis.clear();
}

} // namespace

VerdictEntry
verdictEntry(const Catalogue &catalogue, const Assessment &assessment, const Finding &finding)
{
    VerdictEntry entry{markOf(finding),
                       verdictWord(finding.verdict, finding.comesWith),
                       exposureSentence(catalogue, finding.exposure),
                       reasonLines(catalogue, assessment, finding),
                       fixSentences(catalogue, finding),
                       basisSentence(finding.reason)};
    const Exposure *exposure = catalogue.exposure(finding.exposure);
    if (finding.verdict == Verdict::NoWayFound)
        putOnOneLine(entry);
    else if (exposure != nullptr)
        entry.basis = joinedSentences({entry.basis, exposure->limits});
    if (finding.verdict != Verdict::NoWayFound) {
        const Detail detail = detailOf(catalogue, assessment, finding.exposure);
        entry.notes = {joinedSentences(yourPartSentences(catalogue, detail))};
        entry.notes += unavailableSentences(catalogue, assessment, detail);
        entry.notes.removeAll(QString());
    }
    return entry;
}

namespace {

VerdictEntry entryOf(const PaperSource &source, const ReportWorry &worry, const Finding &finding)
{
    if (!worry.explainedBefore.contains(finding.exposure))
        return verdictEntry(source.catalogue, source.report.assessment, finding);
    VerdictEntry entry = shortEntry(source.catalogue, finding);
    entry.fixes.append(Worries::tr("The reason stands further up."));
    return entry;
}

} // namespace

QList<Block> worryBlocks(const PaperSource &source)
{
    QList<Block> blocks{Heading{2, Worries::tr("Why, and what closes it")}};
    for (const ReportWorry &worry : source.report.worries) {
        const bool inBrief = worry.worry.isEmpty() && source.report.kind == ReportKind::Summary;
        blocks.append(Heading{3, headingOf(source, worry)});
        if (inBrief)
            blocks.append(
                Paragraph{Worries::tr("“Summary and background” gives the reasons."), true});
        for (const QString &id : worry.open + worry.ruledOut) {
            const Finding *finding = source.report.assessment.finding(id);
            if (finding != nullptr)
                blocks.append(inBrief ? shortEntry(source.catalogue, *finding)
                                      : entryOf(source, worry, *finding));
        }
    }
    return blocks;
}

} // namespace Earshot
