// SPDX-License-Identifier: MIT
#include "paper/content/papercontent.h"

#include "paper/content/paperparts.h"
#include "wording/datewords.h"
#include "wording/sentences.h"
#include "wording/verdictwords.h"

#include <QCoreApplication>

namespace Earshot {

namespace {

class Papers
{
    Q_DECLARE_TR_FUNCTIONS(Papers)
};

PaperContent worksheet(const PaperSource &source)
{
    const QString version = source.report.assessment.catalogueVersion;
    PaperContent content;
    content.product = Papers::tr("Earshot");
    content.title = Papers::tr("Earshot worksheet");
    content.headerNote = Papers::tr("Rules version %1.").arg(version);
    content.footerNote = Papers::tr("Earshot worksheet. Rules version %1.").arg(version);
    content.closing = Papers::tr(
        "Keep this page where only you can find it, or throw it away after you type it in.");
    content.blocks = worksheetBlocks(source);
    return content;
}

} // namespace

PaperContent makePaperContent(const Catalogue &catalogue, const Report &report)
{
    const PaperSource source{catalogue, report};
    if (report.kind == ReportKind::Worksheet)
        return worksheet(source);
    PaperContent content;
    content.product = Papers::tr("Earshot");
    content.title = Papers::tr("Who can read what, %1").arg(dateText(report.assessment.asOf));
    content.headerNote = madeFromLine(report.assessment);
    content.footerNote = content.headerNote;
    content.closing = joinedSentences({limitsLine(), noPromiseLine(), foundByOthersLine()});
    content.blocks = summaryBlocks(source) + tableBlocks(source) + dateBlocks(source)
                     + worryBlocks(source) + planBlocks(source) + answerBlocks(source);
    if (report.kind == ReportKind::Full)
        content.blocks += backgroundBlocks(source);
    return content;
}

} // namespace Earshot
