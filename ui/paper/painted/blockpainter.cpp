// SPDX-License-Identifier: MIT
#include "paper/painted/blockpainter.h"

#include "paper/painted/marks.h"
#include "paper/painted/textpainter.h"

namespace Earshot {

namespace {

PageRow textRow(const TextBox &text, qreal below)
{
    return {text.height() + below,
            [text](QPainter &painter, const QPointF &at) { text.paint(painter, at); }};
}

PageBlock layOutHeading(const Heading &heading, qreal width)
{
    if (heading.level == 1) {
        const TextBox text({{heading.text, true}}, TypeSize::Headline, width);
        return {{textRow(text, 8 * pt)}, 0, true, {}};
    }
    const TypeSize size = heading.level == 2 ? TypeSize::Title : TypeSize::Body;
    const TextBox text({{heading.text, true}}, size, width);
    const bool section = heading.level == 2;
    return {{textRow(text, section ? 6 * pt : 4 * pt)}, section ? 20 * pt : 12 * pt, true, {}};
}

PageBlock layOutParagraph(const Paragraph &paragraph, qreal width)
{
    const TextRun run{paragraph.text, false, paragraph.quiet ? Ink::text2 : Ink::text};
    const TextBox text({run}, paragraph.quiet ? TypeSize::Small : TypeSize::Body, width);
    return {{textRow(text, 2 * pt)}, 4 * pt, false, {}};
}

struct Layout
{
    qreal width;

    PageBlock operator()(const Heading &b) const { return layOutHeading(b, width); }
    PageBlock operator()(const Paragraph &b) const { return layOutParagraph(b, width); }
    PageBlock operator()(const MarkStrip &b) const { return layOutStrip(b, width); }
    PageBlock operator()(const StepEntry &b) const { return layOutStep(b, width); }
    PageBlock operator()(const Entries &b) const { return layOutEntries(b, width); }
    PageBlock operator()(const Table &b) const { return layOutTable(b, width); }
    PageBlock operator()(const VerdictEntry &b) const { return layOutVerdict(b, width); }
    PageBlock operator()(const WorksheetEntry &b) const { return layOutWorksheet(b, width); }
};

} // namespace

void paintRule(QPainter &painter, const QPointF &from, qreal width)
{
    painter.save();
    painter.setPen(QPen(Ink::line, 0.6 * pt));
    painter.drawLine(from, from + QPointF(width, 0));
    painter.restore();
}

PageBlock layOutStrip(const MarkStrip &strip, qreal width)
{
    constexpr qreal size = 15 * pt;
    constexpr qreal gap = 6 * pt;
    constexpr qreal apart = 26 * pt;
    const qreal words = size + 5 * pt;
    const TextBox subject({{strip.subject, true}}, TypeSize::Body, width);
    const TextBox predicate({{strip.predicate, false, Ink::text2}}, TypeSize::Body, width);
    const qreal height = words + lineHeight(TypeSize::Title) + 4 * pt;
    const auto paint = [=](QPainter &painter, const QPointF &at) {
        qreal x = at.x();
        for (const MarkStrip::Part &part : strip.parts) {
            for (int i = 0; i < part.count; ++i)
                paintMark(painter, {x + i * (size + gap), at.y(), size, size}, part.mark);
            const TextBox count({{QString::number(part.count), true}}, TypeSize::Title, width);
            const TextBox word({{part.word, false, Ink::text2}}, TypeSize::Body, width);
            count.paint(painter, {x, at.y() + words});
            word.paint(painter, {x + count.naturalWidth() + 4 * pt, at.y() + words + 3 * pt});
            const qreal marks = part.count * (size + gap) - gap;
            x += std::max(marks, count.naturalWidth() + 4 * pt + word.naturalWidth()) + apart;
        }
        if (!strip.parts.isEmpty()) {
            painter.setPen(QPen(Ink::line, 0.6 * pt));
            painter.drawLine(QPointF(x - apart / 4, at.y()),
                             QPointF(x - apart / 4, at.y() + height));
            x += apart / 3;
        }
        subject.paint(painter, {x, at.y() + 2 * pt});
        predicate.paint(painter, {x, at.y() + 2 * pt + subject.height() + 2 * pt});
    };
    return {{{height, paint}}, 4 * pt, false, {}};
}

PageBlock layOut(const Block &block, qreal width)
{
    return std::visit(Layout{width}, block);
}

} // namespace Earshot
