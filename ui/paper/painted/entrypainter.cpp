// SPDX-License-Identifier: MIT
#include "paper/painted/blockpainter.h"
#include "paper/painted/marks.h"
#include "paper/painted/textpainter.h"

#include <algorithm>

namespace Earshot {

namespace {

constexpr qreal markSize = 9 * pt;
constexpr qreal indent = 15 * pt;
constexpr qreal boxSize = 11 * pt;
constexpr qreal stepIndent = 24 * pt;

//! A paragraph at some distance from the left.
PageRow
indented(const QList<TextRun> &runs, TypeSize size, qreal left, qreal width, qreal below = 0)
{
    const TextBox text(runs, size, width - left);
    return {text.height() + below, [text, left](QPainter &painter, const QPointF &at) {
                text.paint(painter, at + QPointF(left, 0));
            }};
}

PageRow ruleRow(qreal width, qreal above, qreal below)
{
    return {above + below, [=](QPainter &painter, const QPointF &at) {
                paintRule(painter, at + QPointF(0, above), width);
            }};
}

PageRow stepHead(const StepEntry &step, qreal width)
{
    constexpr qreal clock = 8.5 * pt;
    const TextBox time({{step.time, false, Ink::text2}}, TypeSize::Small, width);
    const qreal timeLeft = width - time.naturalWidth();
    const TextBox title(
        {{step.title, true}}, TypeSize::Body, timeLeft - clock - 12 * pt - stepIndent);
    return {title.height(), [=](QPainter &painter, const QPointF &at) {
                paintBox(painter, {at.x() + pt, at.y() + pt, boxSize, boxSize});
                title.paint(painter, at + QPointF(stepIndent, 0));
                paintClock(painter,
                           {at.x() + timeLeft - clock - 4 * pt, at.y() + 1.8 * pt, clock, clock});
                time.paint(painter, at + QPointF(timeLeft, 0.6 * pt));
            }};
}

QList<TextRun> noteRuns(const LabelledText &note)
{
    if (note.label.isEmpty())
        return {{note.text, false, Ink::text2}};
    return {{note.label + QStringLiteral("\u2002"), true, Ink::text},
            {note.text, false, Ink::text2}};
}

} // namespace

PageBlock layOutStep(const StepEntry &step, qreal width)
{
    PageBlock block;
    block.rows = {ruleRow(width, 0, 6 * pt), stepHead(step, width)};
    for (const QString &sentence : step.sentences)
        block.rows.append(indented({{sentence}}, TypeSize::Body, stepIndent, width));
    int number = 0;
    for (const QString &instruction : step.instructions) {
        const TextBox counter(
            {{QStringLiteral("%1.").arg(++number), false, Ink::text2}}, TypeSize::Body, width);
        PageRow row = indented({{instruction}}, TypeSize::Body, stepIndent + 15 * pt, width);
        const auto paintText = row.paint;
        row.paint = [counter, paintText](QPainter &painter, const QPointF &at) {
            counter.paint(painter, at + QPointF(stepIndent, 0));
            paintText(painter, at);
        };
        block.rows.append(row);
    }
    for (const LabelledText &note : step.notes)
        block.rows.append(indented(noteRuns(note), TypeSize::Small, stepIndent, width));
    block.rows.append(PageRow{6 * pt, {}});
    return block;
}

PageBlock layOutEntries(const Entries &entries, qreal width)
{
    qreal widest = 0;
    for (const LabelledText &row : entries.rows)
        widest = std::max(widest, textWidth(row.label, TypeSize::Body, true));
    // Two widths only, so that lists below one another line up.
    const qreal left = widest + 10 * pt > 105 * pt ? 180 * pt : 105 * pt;
    PageBlock block;
    block.spaceBefore = 2 * pt;
    block.mayBreak = true;
    for (const LabelledText &row : entries.rows) {
        const TextBox label({{row.label, true}}, TypeSize::Body, left - 10 * pt);
        const TextBox text({{row.text}}, TypeSize::Body, width - left);
        block.rows.append({std::max(label.height(), text.height()) + 2 * pt,
                           [=](QPainter &painter, const QPointF &at) {
                               label.paint(painter, at);
                               text.paint(painter, at + QPointF(left, 0));
                           }});
    }
    return block;
}

PageBlock layOutVerdict(const VerdictEntry &entry, qreal width)
{
    PageBlock block;
    block.spaceBefore = 7 * pt;
    const TextBox sentence({{entry.word + QStringLiteral(":\u2002"), true}, {entry.sentence}},
                           TypeSize::Body,
                           width - indent);
    const Mark mark = entry.mark;
    block.rows.append(
        {sentence.height() + pt, [=](QPainter &painter, const QPointF &at) {
             paintMark(painter, {at.x(), at.y() + 1.9 * pt, markSize, markSize}, mark);
             sentence.paint(painter, at + QPointF(indent, 0));
         }});
    for (const ReasonLine &line : entry.reasons)
        block.rows.append(indented({{line.text, false, line.answer ? Ink::text : Ink::text2}},
                                   TypeSize::Small,
                                   indent + line.depth * 12 * pt,
                                   width));
    qreal left = indent;
    for (const QString &fix : entry.fixes) {
        block.rows.append(indented({{fix}}, TypeSize::Small, left, width));
        left = indent + 12 * pt;
    }
    for (const QString &note : entry.notes)
        block.rows.append(indented({{note}}, TypeSize::Small, indent, width));
    if (!entry.basis.isEmpty())
        block.rows.append(
            indented({{entry.basis, false, Ink::text3}}, TypeSize::Small, indent, width));
    return block;
}

} // namespace Earshot
