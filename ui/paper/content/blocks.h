// SPDX-License-Identifier: MIT
#pragma once

#include "wording/reasonwords.h"

#include <QList>
#include <QString>

#include <variant>

namespace Earshot {

//! The four marks. Each stands beside its word, never alone.
enum class Mark { None, Yes, NotSure, NoWayFound, ComesWith };

Mark markOf(const Finding &finding);
Mark markOf(Verdict verdict);

//! \a level 1 is the title of the paper, 2 a section, 3 a heading inside one.
struct Heading
{
    int level = 2;
    QString text;
};

struct Paragraph
{
    QString text;
    bool quiet = false; //!< Set smaller: hints, limits, notes.
};

//! The headline's marks in groups, then the count of things.
struct MarkStrip
{
    struct Part
    {
        Mark mark = Mark::None;
        int count = 0;
        QString word;
    };
    QList<Part> parts;
    QString subject;
    QString predicate;
};

struct LabelledText
{
    QString label;
    QString text;
};

//! A change with a box to tick.
struct StepEntry
{
    QString title;             //!< With its number where it has one.
    QString time;              //!< "5 minutes"
    QStringList sentences;     //!< What it does, why it is here.
    QStringList instructions;  //!< How to do it, one line each; numbered where printed.
    QList<LabelledText> notes; //!< The catch, who may notice, what is lost for good.
};

//! Two columns of text.
struct Entries
{
    QList<LabelledText> rows;
};

struct TableCell
{
    Mark mark = Mark::None;
    QString text;
    QString detail; //!< A small second line.
};

struct TableRow
{
    QString name;
    QList<TableCell> cells;
};

//! The first column holds the names of the rows.
struct Table
{
    QString corner;
    QStringList columns;
    QList<TableRow> rows;
};

//! One exposure: verdict, why, what to do, what else bears on that, how we know.
struct VerdictEntry
{
    Mark mark = Mark::None;
    QString word;
    QString sentence;
    QList<ReasonLine> reasons;
    QStringList fixes;
    QString basis;
    QStringList notes = {}; //!< Sentences that follow the fixes, one line each.
};

//! A question of the worksheet, with boxes to mark by hand.
struct WorksheetEntry
{
    int number = 0;
    QString question;
    QString verified; //!< "verified 2026-08" or "not verified, check on your phone".
    QStringList path;
    QStringList choices;
};

using Block = std::
    variant<Heading, Paragraph, MarkStrip, StepEntry, Entries, Table, VerdictEntry, WorksheetEntry>;

//! A paper in words, the same for every format.
struct PaperContent
{
    QString product;    //!< Top left of each page.
    QString title;      //!< Of the document; not printed by itself.
    QString headerNote; //!< Top right of each page.
    QString footerNote; //!< Bottom left of each page.
    QString closing;    //!< Just above the bottom of the first page.
    QList<Block> blocks;
};

} // namespace Earshot
