// SPDX-License-Identifier: MIT
#include "paper/htmlwriter.h"

#include "paper/htmltemplate.h"
#include "paper/textwriter.h"
#include "wording/datewords.h"

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

QString cssClass(Mark mark)
{
    switch (mark) {
    case Mark::Yes:
    case Mark::NotSure:
        return u"open"_s;
    case Mark::NoWayFound:
        return u"closed"_s;
    case Mark::ComesWith:
    case Mark::None:
        break;
    }
    return u"given"_s;
}

//! Writes each kind of block with the markup of the template.
class HtmlBlocks
{
public:
    explicit HtmlBlocks(const HtmlTemplate &pieces)
        : m_pieces(pieces)
    {}

    QString operator()(const Heading &heading)
    {
        m_level = heading.level;
        return m_pieces.fill(
            u"heading"_s,
            {{u"level"_s, QString::number(heading.level)}, {u"text"_s, escapedHtml(heading.text)}});
    }

    QString operator()(const Paragraph &paragraph) const
    {
        return m_pieces.fill(u"paragraph"_s,
                             {{u"class"_s, paragraph.quiet ? u"quiet"_s : u"body"_s},
                              {u"text"_s, escapedHtml(paragraph.text)}});
    }

    QString operator()(const MarkStrip &strip) const
    {
        QString parts;
        for (const MarkStrip::Part &part : strip.parts)
            parts += m_pieces.fill(u"strip-part"_s,
                                   {{u"class"_s, cssClass(part.mark)},
                                    {u"marks"_s, markSign(part.mark).repeated(part.count)},
                                    {u"count"_s, QString::number(part.count)},
                                    {u"word"_s, escapedHtml(part.word)}});
        return m_pieces.fill(u"strip"_s,
                             {{u"parts"_s, parts},
                              {u"subject"_s, escapedHtml(strip.subject)},
                              {u"predicate"_s, escapedHtml(strip.predicate)}});
    }

    QString operator()(const StepEntry &step) const
    {
        QString notes;
        for (const LabelledText &note : step.notes)
            notes += m_pieces.fill(
                note.label.isEmpty() ? u"more-note"_s : u"note"_s,
                {{u"label"_s, escapedHtml(note.label)}, {u"text"_s, escapedHtml(note.text)}});
        QString sentences;
        for (const QString &sentence : step.sentences)
            sentences += (*this)(Paragraph{sentence, false});
        return m_pieces.fill(
            u"step"_s,
            {{u"level"_s, QString::number(m_level + 1)},
             {u"title"_s, escapedHtml(step.title)},
             {u"time"_s, escapedHtml(step.time)},
             {u"sentences"_s, sentences},
             {u"instructions"_s, list(u"instructions"_s, u"item"_s, step.instructions)},
             {u"notes"_s, notes}});
    }

    QString operator()(const Entries &entries) const
    {
        QString rows;
        for (const LabelledText &row : entries.rows)
            rows += m_pieces.fill(
                u"entry"_s,
                {{u"label"_s, escapedHtml(row.label)}, {u"text"_s, escapedHtml(row.text)}});
        return m_pieces.fill(u"entries"_s, {{u"rows"_s, rows}});
    }

    QString operator()(const Table &table) const
    {
        QString columns;
        for (const QString &column : table.columns)
            columns += m_pieces.fill(u"column"_s, {{u"text"_s, escapedHtml(column)}});
        QString rows;
        for (const TableRow &row : table.rows) {
            QString cells;
            for (const TableCell &cell : row.cells)
                cells += cellMarkup(cell);
            rows += m_pieces.fill(u"row"_s,
                                  {{u"name"_s, escapedHtml(row.name)}, {u"cells"_s, cells}});
        }
        return m_pieces.fill(
            u"table"_s,
            {{u"corner"_s, escapedHtml(table.corner)}, {u"columns"_s, columns}, {u"rows"_s, rows}});
    }

    QString operator()(const VerdictEntry &entry) const
    {
        QString fixes;
        if (!entry.fixes.isEmpty()) {
            fixes = m_pieces.fill(u"fix"_s, {{u"text"_s, escapedHtml(entry.fixes.constFirst())}})
                    + list(u"fixes"_s, u"item"_s, entry.fixes.mid(1));
        }
        for (const QString &note : entry.notes)
            fixes += m_pieces.fill(u"fix"_s, {{u"text"_s, escapedHtml(note)}});
        qsizetype at = 0;
        return m_pieces.fill(
            u"verdict"_s,
            {{u"class"_s, cssClass(entry.mark)},
             {u"mark"_s, markSign(entry.mark)},
             {u"word"_s, escapedHtml(entry.word)},
             {u"sentence"_s, escapedHtml(entry.sentence)},
             {u"reasons"_s, reasonTree(entry.reasons, at, 0)},
             {u"fixes"_s, fixes},
             {u"basis"_s,
              entry.basis.isEmpty()
                  ? QString()
                  : m_pieces.fill(u"basis"_s, {{u"text"_s, escapedHtml(entry.basis)}})}});
    }

    QString operator()(const WorksheetEntry &entry) const
    {
        QString choices;
        for (const QString &choice : entry.choices)
            choices += m_pieces.fill(u"choice"_s, {{u"text"_s, escapedHtml(choice)}});
        return m_pieces.fill(u"worksheet"_s,
                             {{u"number"_s, QString::number(entry.number)},
                              {u"question"_s, escapedHtml(entry.question)},
                              {u"path"_s, escapedHtml(entry.path.join(u" › "_s))},
                              {u"verified"_s, escapedHtml(entry.verified)},
                              {u"choices"_s, choices}});
    }

private:
    QString list(const QString &around, const QString &piece, const QStringList &texts) const
    {
        QString items;
        for (const QString &text : texts)
            items += m_pieces.fill(piece, {{u"text"_s, escapedHtml(text)}});
        return items.isEmpty() ? QString() : m_pieces.fill(around, {{u"items"_s, items}});
    }

    QString cellMarkup(const TableCell &cell) const
    {
        if (cell.mark == Mark::None)
            return m_pieces.fill(u"plain-cell"_s, {{u"text"_s, escapedHtml(cell.text)}});
        const QString detail
            = cell.detail.isEmpty()
                  ? QString()
                  : m_pieces.fill(u"detail"_s, {{u"text"_s, escapedHtml(cell.detail)}});
        return m_pieces.fill(u"cell"_s,
                             {{u"class"_s, cssClass(cell.mark)},
                              {u"mark"_s, markSign(cell.mark)},
                              {u"text"_s, escapedHtml(cell.text)},
                              {u"detail"_s, detail}});
    }

    //! The lines from \a at that are at least \a depth deep, deeper ones inside the line above.
    QString reasonTree(const QList<ReasonLine> &lines, qsizetype &at, int depth) const
    {
        QString items;
        while (at < lines.size() && lines.at(at).depth >= depth) {
            const QString text = escapedHtml(lines.at(at).text);
            ++at;
            items += m_pieces.fill(
                u"reason"_s,
                {{u"text"_s, text}, {u"children"_s, reasonTree(lines, at, depth + 1)}});
        }
        return items.isEmpty() ? QString() : m_pieces.fill(u"reasons"_s, {{u"items"_s, items}});
    }

    const HtmlTemplate &m_pieces;
    int m_level = 1;
};

} // namespace

QByteArray writeHtml(const PaperContent &content)
{
    const HtmlTemplate pieces = HtmlTemplate::compiledIn();
    HtmlBlocks blocks(pieces);
    QString body;
    for (const Block &block : content.blocks)
        body += std::visit(blocks, block);
    return pieces
        .page({{u"language"_s, wordingLocale().bcp47Name()},
               {u"title"_s, escapedHtml(content.title)},
               {u"product"_s, escapedHtml(content.product)},
               {u"headerNote"_s, escapedHtml(content.headerNote)},
               {u"body"_s, body},
               {u"closing"_s, escapedHtml(content.closing)},
               {u"footerNote"_s, escapedHtml(content.footerNote)}})
        .toUtf8();
}

} // namespace Earshot
