// SPDX-License-Identifier: MIT
#include "paper/textwriter.h"

#include "paper/textlines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

constexpr int labelWidth = 20;

//! Writes each kind of block as lines of text.
class TextBlocks
{
public:
    void operator()(const Heading &heading)
    {
        m_lines.gap();
        m_lines.wrapped(heading.text);
        if (heading.level < 3)
            m_lines.rule(heading.level == 1 ? u'=' : u'-', heading.text.size());
    }

    void operator()(const Paragraph &paragraph)
    {
        m_lines.gap();
        m_lines.wrapped(paragraph.text);
    }

    void operator()(const MarkStrip &strip)
    {
        m_lines.gap();
        for (const MarkStrip::Part &part : strip.parts)
            m_lines.wrapped(u"%1 %2 %3"_s.arg(markSign(part.mark)).arg(part.count).arg(part.word));
        m_lines.wrapped(strip.subject + u' ' + strip.predicate);
    }

    void operator()(const StepEntry &step)
    {
        m_lines.gap();
        m_lines.wrapped(u"[ ] %1 (%2)"_s.arg(step.title, step.time), 0, 4);
        for (const QString &sentence : step.sentences)
            m_lines.wrapped(sentence, 4);
        int number = 0;
        for (const QString &instruction : step.instructions)
            m_lines.wrapped(u"%1) %2"_s.arg(++number).arg(instruction), 4, 7);
        for (const LabelledText &note : step.notes) {
            if (note.label.isEmpty())
                m_lines.wrapped(note.text, 4);
            else
                m_lines.wrapped(note.label + u": "_s + note.text, 4);
        }
    }

    void operator()(const Entries &entries)
    {
        m_lines.gap();
        for (const LabelledText &row : entries.rows) {
            if (row.label.size() < labelWidth) {
                m_lines.wrapped(row.label.leftJustified(labelWidth) + row.text, 0, labelWidth);
                continue;
            }
            m_lines.wrapped(row.label);
            m_lines.wrapped(row.text, labelWidth);
        }
    }

    void operator()(const Table &table)
    {
        for (const TableRow &row : table.rows) {
            m_lines.gap();
            m_lines.wrapped(row.name);
            for (qsizetype i = 0; i < row.cells.size(); ++i) {
                const TableCell &cell = row.cells.at(i);
                if (cell.mark == Mark::None)
                    continue;
                const QString detail
                    = cell.detail.isEmpty() ? QString() : u" (%1)"_s.arg(cell.detail);
                m_lines.wrapped(u"%1 %2: %3%4"_s.arg(
                                    markSign(cell.mark), table.columns.at(i), cell.text, detail),
                                2,
                                4);
            }
        }
    }

    void operator()(const VerdictEntry &entry)
    {
        m_lines.gap();
        m_lines.wrapped(u"%1 %2: %3"_s.arg(markSign(entry.mark), entry.word, entry.sentence), 0, 2);
        for (const ReasonLine &line : entry.reasons)
            m_lines.wrapped(line.text, 2 + 2 * line.depth, 2 + 2 * line.depth);
        bool first = true;
        for (const QString &sentence : entry.fixes) {
            m_lines.wrapped(first ? sentence : u"- "_s + sentence, 2, first ? 2 : 4);
            first = false;
        }
        for (const QString &note : entry.notes)
            m_lines.wrapped(note, 2);
        m_lines.wrapped(entry.basis, 2);
    }

    void operator()(const WorksheetEntry &entry)
    {
        m_lines.gap();
        m_lines.wrapped(u"%1. %2"_s.arg(entry.number).arg(entry.question), 0, 4);
        m_lines.wrapped(entry.path.join(u" › "_s), 4);
        m_lines.wrapped(entry.verified, 4);
        for (const QString &choice : entry.choices)
            m_lines.wrapped(u"[ ] "_s + choice, 4, 8);
    }

    TextLines &lines() { return m_lines; }

private:
    TextLines m_lines;
};

void addRow(Table &table, const TableRow &row, qsizetype columnsBefore)
{
    const TableCell none;
    auto at = std::ranges::find(std::as_const(table.rows), row.name, &TableRow::name)
              - table.rows.cbegin();
    if (at == table.rows.size())
        table.rows.append(TableRow{row.name, {}});
    QList<TableCell> &cells = table.rows[at].cells;
    while (cells.size() < columnsBefore)
        cells.append(none);
    cells.append(row.cells);
}

//! Pages limit how wide a table is, text does not: tables that follow one another become one.
QList<Block> withTablesMerged(const QList<Block> &blocks)
{
    QList<Block> merged;
    for (const Block &block : blocks) {
        const auto *next = std::get_if<Table>(&block);
        auto *last = merged.isEmpty() ? nullptr : std::get_if<Table>(&merged.last());
        if (next == nullptr || last == nullptr) {
            merged.append(block);
            continue;
        }
        const qsizetype before = last->columns.size();
        last->columns.append(next->columns);
        for (const TableRow &row : next->rows)
            addRow(*last, row, before);
    }
    return merged;
}

} // namespace

QString markSign(Mark mark)
{
    switch (mark) {
    case Mark::Yes:
        return u"●"_s;
    case Mark::NotSure:
        return u"◐"_s;
    case Mark::NoWayFound:
        return u"○"_s;
    case Mark::ComesWith:
        return u"◆"_s;
    case Mark::None:
        break;
    }
    return {};
}

QByteArray writeText(const PaperContent &content)
{
    TextBlocks blocks;
    blocks.lines().wrapped(content.product);
    blocks.lines().wrapped(content.headerNote);
    const QList<Block> merged = withTablesMerged(content.blocks);
    for (const Block &block : merged)
        std::visit(blocks, block);
    blocks.lines().gap();
    blocks.lines().wrapped(content.closing);
    return blocks.lines().text().toUtf8();
}

} // namespace Earshot
