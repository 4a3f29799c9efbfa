// SPDX-License-Identifier: MIT
#include "paper/content/paperparts.h"
#include "wording/datewords.h"
#include "wording/sentences.h"
#include "wording/stepwords.h"
#include "wording/verdictwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

class Summary
{
    Q_DECLARE_TR_FUNCTIONS(Summary)
};

MarkStrip stripOf(const Headline &headline)
{
    MarkStrip strip{{}, countSubject(headline), countPredicate(headline) + u'.'};
    const std::array counts{std::pair{Verdict::Yes, headline.yes},
                            std::pair{Verdict::NotSure, headline.notSure},
                            std::pair{Verdict::NoWayFound, headline.noWayFound}};
    for (const auto &[verdict, count] : counts) {
        if (count > 0)
            strip.parts.append({markOf(verdict), count, worryVerdictWord(verdict)});
    }
    return strip;
}

StepEntry firstStep(const PaperSource &source, const PlanStep &step, int number)
{
    const Remediation *remediation = source.catalogue.remediation(step.remediation);
    if (remediation == nullptr)
        return {};
    StepEntry entry;
    entry.title = Summary::tr("%1. %2", "number and title of a step")
                      .arg(QString::number(number), remediation->title);
    entry.time = minutesText(remediation->minutes);
    entry.sentences.append(
        stepGainText(source.catalogue, step, source.report.assessment.plan.firstSteps));
    if (!remediation->catches.isEmpty())
        entry.notes.append({catchLabel(), remediation->catches.constFirst()});
    return entry;
}

TableCell cellOf(const PaperSource &source, const QString &exposure)
{
    const Finding *finding = source.report.assessment.finding(exposure);
    const Exposure *known = source.catalogue.exposure(exposure);
    if (finding == nullptr || known == nullptr)
        return {Mark::None, u"–"_s, {}};
    const bool open = finding->verdict != Verdict::NoWayFound;
    return {markOf(*finding),
            verdictWord(finding->verdict, finding->comesWith),
            open && known->how != How::Tampers ? howWord(known->how) : QString()};
}

Table tableOf(const PaperSource &source, const ExposureTable &exposures)
{
    Table table{Summary::tr("Who"), {}, {}};
    for (const QString &asset : exposures.assets)
        table.columns.append(assetName(source.catalogue, asset));
    for (const ExposureRow &row : exposures.rows) {
        const QString name = observerName(source.catalogue, row.observer);
        TableRow words{row.tampers ? Summary::tr("%1, by swapping a key").arg(name) : name, {}};
        for (const QString &exposure : row.exposures)
            words.cells.append(cellOf(source, exposure));
        table.rows.append(words);
    }
    return table;
}

} // namespace

QList<Block> summaryBlocks(const PaperSource &source)
{
    const Headline &headline = source.report.assessment.headline;
    QList<Block> blocks{Heading{1, headlineSentence(headline)}, stripOf(headline)};
    if (source.report.first.isEmpty())
        return blocks;
    blocks.append(Heading{2, Summary::tr("Do these first")});
    int number = 0;
    for (const PlanStep &step : source.report.first)
        blocks.append(firstStep(source, step, ++number));
    return blocks;
}

QList<Block> tableBlocks(const PaperSource &source)
{
    QList<Block> blocks{Heading{2, Summary::tr("Who can read what")}};
    for (const ExposureTable &table : source.report.tables)
        blocks.append(tableOf(source, table));
    blocks.append(Paragraph{Summary::tr("Comes with using it: no setting changes this. A dash: "
                                        "these two have nothing to do with each other."),
                            true});
    return blocks;
}

QList<Block> dateBlocks(const PaperSource &source)
{
    const Report &report = source.report;
    if (report.dates.isEmpty())
        return {};
    Entries entries;
    for (const RunningDate &date : report.dates) {
        const QString title = asSentence(runningTitle(source.catalogue, date));
        const QString sentence = runningSentence(source.catalogue, date, report.assessment.asOf);
        entries.rows.append({dateText(date.until), joinedSentences({title, sentence})});
    }
    return {Heading{2, Summary::tr("Dates")}, entries};
}

} // namespace Earshot
