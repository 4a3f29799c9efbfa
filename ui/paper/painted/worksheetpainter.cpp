// SPDX-License-Identifier: MIT
#include "paper/painted/blockpainter.h"
#include "paper/painted/marks.h"
#include "paper/painted/textpainter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

class WorksheetLines
{
    Q_DECLARE_TR_FUNCTIONS(WorksheetLines)
};

constexpr qreal left = 20 * pt;
constexpr qreal boxSize = 11 * pt;
constexpr qreal smallBox = 9 * pt;
constexpr qreal boxGap = 5 * pt;
constexpr qreal choiceGap = 18 * pt;

//! Boxes with their words, filled into lines.
class Boxes
{
public:
    Boxes(const QStringList &texts, qreal width)
        : m_width(width - left)
    {
        qreal x = 0;
        const qreal step = lineHeight(TypeSize::Body) + 4 * pt;
        for (const QString &text : texts) {
            const TextBox words({{text}}, TypeSize::Body, m_width - boxSize - boxGap);
            const qreal wide = boxSize + boxGap + words.naturalWidth();
            if (x > 0 && x + wide > m_width) {
                x = 0;
                m_height += m_line;
                m_line = 0;
            }
            m_boxes.append({QPointF(x, m_height), words});
            m_line = std::max({m_line, step, words.height() + 4 * pt});
            x += wide + choiceGap;
        }
        m_height += m_line;
    }

    qreal height() const { return m_height; }

    void paint(QPainter &painter, const QPointF &at) const
    {
        for (const auto &[place, words] : m_boxes) {
            const QPointF corner = at + place + QPointF(left, 0);
            paintBox(painter, {corner.x(), corner.y() + pt, boxSize, boxSize});
            words.paint(painter, corner + QPointF(boxSize + boxGap, 0));
        }
    }

private:
    qreal m_width;
    qreal m_height = 0;
    qreal m_line = 0;
    QList<std::pair<QPointF, TextBox>> m_boxes;
};

PageRow questionRow(const WorksheetEntry &entry, qreal width)
{
    const TextBox number(
        {{QString::number(entry.number), true, Ink::text2}}, TypeSize::Body, width);
    const TextBox verified({{entry.verified, false, Ink::text2}}, TypeSize::Small, width);
    const qreal right = width - verified.naturalWidth();
    const TextBox question({{entry.question, true}}, TypeSize::Body, right - left - 10 * pt);
    return {question.height(), [=](QPainter &painter, const QPointF &at) {
                number.paint(painter, at);
                question.paint(painter, at + QPointF(left, 0));
                verified.paint(painter, at + QPointF(right, 0.5 * pt));
            }};
}

//! "How: looked, memory, told" and a line to write on.
PageRow howRow(qreal width)
{
    const QStringList words{
        WorksheetLines::tr("looked"), WorksheetLines::tr("memory"), WorksheetLines::tr("told")};
    const TextBox how({{WorksheetLines::tr("How:"), false, Ink::text2}}, TypeSize::Small, width);
    const TextBox note({{WorksheetLines::tr("Note"), false, Ink::text2}}, TypeSize::Small, width);
    const qreal height = lineHeight(TypeSize::Small);
    return {height + 9 * pt, [=](QPainter &painter, const QPointF &at) {
                how.paint(painter, at + QPointF(left, 0));
                qreal x = at.x() + left + how.naturalWidth() + 6 * pt;
                for (const QString &word : words) {
                    const TextBox text({{word, false, Ink::text2}}, TypeSize::Small, width);
                    paintBox(painter, {x, at.y() + pt, smallBox, smallBox});
                    text.paint(painter, {x + smallBox + boxGap, at.y()});
                    x += smallBox + boxGap + text.naturalWidth() + 14 * pt;
                }
                note.paint(painter, {x, at.y()});
                const qreal from = x + note.naturalWidth() + 6 * pt;
                painter.setPen(QPen(Ink::border, 0.6 * pt));
                painter.drawLine(QPointF(from, at.y() + height),
                                 QPointF(at.x() + width, at.y() + height));
            }};
}

} // namespace

PageBlock layOutWorksheet(const WorksheetEntry &entry, qreal width)
{
    PageBlock block;
    block.rows.append(
        {6 * pt, [width](QPainter &painter, const QPointF &at) { paintRule(painter, at, width); }});
    block.rows.append(questionRow(entry, width));
    if (entry.path.isEmpty()) {
        block.rows.append(PageRow{4 * pt, {}});
    } else {
        const TextBox path(
            {{entry.path.join(u" › "_s), false, Ink::text2}}, TypeSize::Small, width - left);
        block.rows.append({path.height() + 4 * pt, [path](QPainter &painter, const QPointF &at) {
                               path.paint(painter, at + QPointF(left, 0));
                           }});
    }
    const Boxes boxes(entry.choices, width);
    block.rows.append({boxes.height(), [boxes](QPainter &painter, const QPointF &at) {
                           boxes.paint(painter, at);
                       }});
    block.rows.append(howRow(width));
    return block;
}

} // namespace Earshot
