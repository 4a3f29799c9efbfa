// SPDX-License-Identifier: MIT
#include "paper/markdownwriter.h"

#include "paper/textlines.h"
#include "paper/textwriter.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

//! The only way text gets into the document.
QString escaped(const QString &text)
{
    QString result;
    const QString clean = withoutControls(text);
    for (const QChar c : clean) {
        if (u"\\`*_{}[]<>#|~&"_s.contains(c))
            result += u'\\';
        result += c;
    }
    return result;
}

QString bold(const QString &text)
{
    return u"**"_s + escaped(text) + u"**"_s;
}

//! Writes each kind of block as paragraphs of Markdown.
class MarkdownBlocks
{
public:
    void operator()(const Heading &heading)
    {
        add(QString(heading.level, u'#') + u' ' + escaped(heading.text));
    }

    void operator()(const Paragraph &paragraph) { add(escaped(paragraph.text)); }

    void operator()(const MarkStrip &strip)
    {
        QStringList parts;
        for (const MarkStrip::Part &part : strip.parts)
            parts.append(u"%1 %2 %3"_s.arg(
                markSign(part.mark), bold(QString::number(part.count)), escaped(part.word)));
        add(parts.join(u" · "_s));
        add(bold(strip.subject) + u' ' + escaped(strip.predicate));
    }

    void operator()(const StepEntry &step)
    {
        QStringList lines{u"- [ ] %1 (%2)"_s.arg(bold(step.title), escaped(step.time))};
        for (const QString &sentence : step.sentences)
            lines.append(u"  "_s + escaped(sentence));
        if (!step.instructions.isEmpty())
            lines.append(QString());
        int number = 0;
        for (const QString &instruction : step.instructions)
            lines.append(u"  %1. %2"_s.arg(++number).arg(escaped(instruction)));
        if (!step.notes.isEmpty())
            lines.append(QString());
        for (const LabelledText &note : step.notes)
            lines.append(u"  - "_s + labelled(note));
        add(lines.join(u'\n'));
    }

    void operator()(const Entries &entries)
    {
        QStringList lines;
        for (const LabelledText &row : entries.rows)
            lines.append(u"- "_s + labelled(row));
        add(lines.join(u'\n'));
    }

    void operator()(const Table &table)
    {
        QStringList lines{row({escaped(table.corner)}, table.columns)};
        lines.append(u'|' + u" --- |"_s.repeated(table.columns.size() + 1));
        for (const TableRow &line : table.rows) {
            QStringList cells;
            for (const TableCell &cell : line.cells)
                cells.append((markSign(cell.mark) + u' ' + cell.text).trimmed()
                             + (cell.detail.isEmpty() ? QString() : u" – "_s + cell.detail));
            lines.append(row({escaped(line.name)}, cells));
        }
        add(lines.join(u'\n'));
    }

    void operator()(const VerdictEntry &entry)
    {
        QStringList lines{u"- %1 %2 %3"_s.arg(
            markSign(entry.mark), bold(entry.word + u':'), escaped(entry.sentence))};
        for (const ReasonLine &line : entry.reasons)
            lines.append(QString(2 + 2 * line.depth, u' ') + u"- "_s + escaped(line.text));
        QString indent = u"  "_s;
        for (const QString &sentence : entry.fixes) {
            lines.append(indent + u"- "_s + escaped(sentence));
            indent = u"    "_s;
        }
        for (const QString &note : entry.notes)
            lines.append(u"  - "_s + escaped(note));
        if (!entry.basis.isEmpty())
            lines.append(u"  - "_s + escaped(entry.basis));
        add(lines.join(u'\n'));
    }

    void operator()(const WorksheetEntry &entry)
    {
        add(u"%1\\. %2"_s.arg(entry.number).arg(bold(entry.question)));
        add(escaped(entry.path.join(u" › "_s) + u' ' + entry.verified).trimmed());
        QStringList lines;
        for (const QString &choice : entry.choices)
            lines.append(u"- [ ] "_s + escaped(choice));
        add(lines.join(u'\n'));
    }

    void add(const QString &paragraph)
    {
        if (!paragraph.isEmpty())
            m_paragraphs.append(paragraph);
    }

    QString text() const { return m_paragraphs.join(u"\n\n"_s) + u'\n'; }

private:
    static QString labelled(const LabelledText &text)
    {
        return text.label.isEmpty() ? escaped(text.text)
                                    : bold(text.label + u':') + u' ' + escaped(text.text);
    }

    static QString row(QStringList cells, const QStringList &rest)
    {
        for (const QString &cell : rest)
            cells.append(escaped(cell));
        return u"| "_s + cells.join(u" | "_s) + u" |"_s;
    }

    QStringList m_paragraphs;
};

} // namespace

QByteArray writeMarkdown(const PaperContent &content)
{
    MarkdownBlocks blocks;
    for (const Block &block : content.blocks)
        std::visit(blocks, block);
    blocks.add(escaped(content.headerNote));
    blocks.add(escaped(content.closing));
    return blocks.text().toUtf8();
}

} // namespace Earshot
