// SPDX-License-Identifier: MIT
#pragma once

#include "paper/content/blocks.h"
#include "report/report.h"

namespace Earshot {

//! What the parts of a paper are made from.
struct PaperSource
{
    const Catalogue &catalogue;
    const Report &report;
};

//! Headline, strip of marks and the first steps.
QList<Block> summaryBlocks(const PaperSource &source);
//! "Who can read what" in tables, with a legend.
QList<Block> tableBlocks(const PaperSource &source);
//! Values that run out, soonest first; nothing where there are none.
QList<Block> dateBlocks(const PaperSource &source);
//! Each worry with the verdicts, reasons and fixes of its things.
QList<Block> worryBlocks(const PaperSource &source);
//! The plan by group, with all that a step costs.
QList<Block> planBlocks(const PaperSource &source);
//! Everything as it was said.
QList<Block> answerBlocks(const PaperSource &source);
//! Each setting with its background and sources.
QList<Block> backgroundBlocks(const PaperSource &source);
//! The blank checklist.
QList<Block> worksheetBlocks(const PaperSource &source);

VerdictEntry
verdictEntry(const Catalogue &catalogue, const Assessment &assessment, const Finding &finding);

//! A heading of the second level at the end of \a blocks.
void addHeading(QList<Block> &blocks, const QString &text);
//! A paragraph at the end of \a blocks; small and quiet where it is a \a note.
void addParagraph(QList<Block> &blocks, const QString &text, bool note = false);

} // namespace Earshot
