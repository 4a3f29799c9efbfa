// SPDX-License-Identifier: MIT
#include "paper/painted/textpainter.h"

#include "paper/textlines.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>

namespace Earshot {

TextBox::TextBox(const QList<TextRun> &runs, TypeSize size, qreal width)
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const TextRun &run : runs) {
        const QString clean = withoutControls(run.text);
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(text.size());
        range.length = static_cast<int>(clean.size());
        range.format.setFont(paperFont(size, run.strong));
        range.format.setForeground(run.colour);
        formats.append(range);
        text += clean;
    }
    m_layout = std::make_shared<QTextLayout>(text, paperFont(size));
    QTextOption option;
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->setFormats(formats);
    m_layout->beginLayout();
    const qreal step = lineHeight(size);
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, m_height + (step - line.height()) / 2});
        m_height += step;
        m_naturalWidth = std::max(m_naturalWidth, line.naturalTextWidth());
    }
    m_layout->endLayout();
}

void TextBox::paint(QPainter &painter, const QPointF &topLeft) const
{
    if (m_layout)
        m_layout->draw(&painter, topLeft);
}

qreal textWidth(const QString &text, TypeSize size, bool strong)
{
    return QFontMetricsF(paperFont(size, strong)).horizontalAdvance(withoutControls(text));
}

} // namespace Earshot
