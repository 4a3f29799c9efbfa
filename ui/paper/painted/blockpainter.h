// SPDX-License-Identifier: MIT
#pragma once

#include "paper/content/blocks.h"
#include "paper/painted/pageblock.h"

namespace Earshot {

//! Lays out one block for a column \a width units wide.
PageBlock layOut(const Block &block, qreal width);

//! The parts of it, one for each kind of block that is not only text.
PageBlock layOutTable(const Table &table, qreal width);
PageBlock layOutEntries(const Entries &entries, qreal width);
PageBlock layOutVerdict(const VerdictEntry &entry, qreal width);
PageBlock layOutStep(const StepEntry &step, qreal width);
PageBlock layOutStrip(const MarkStrip &strip, qreal width);
PageBlock layOutWorksheet(const WorksheetEntry &entry, qreal width);

//! A thin line across, in the colour of row lines.
void paintRule(QPainter &painter, const QPointF &from, qreal width);

} // namespace Earshot
