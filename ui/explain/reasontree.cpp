// SPDX-License-Identifier: MIT
#include "explain/reasontree.h"

#include "parts/textlabel.h"
#include "parts/textlink.h"
#include "style/tokens.h"

#include <QPainter>
#include <QVBoxLayout>

namespace Earshot {

static constexpr int indent = 18;
static constexpr int stem = 4; // of a connector, from the left of the line it hangs from
static constexpr int elbow = 9;

ReasonTree::ReasonTree(const QList<ReasonLine> &lines, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (const ReasonLine &line : lines) {
        QWidget *text = makeText(line);
        auto *row = new QHBoxLayout;
        row->setContentsMargins(line.depth * indent, 0, 0, 0);
        row->addWidget(text);
        column->addLayout(row);
        m_rows.append({text, line.depth});
    }
}

QWidget *ReasonTree::makeText(const ReasonLine &line)
{
    const TextRole role = line.depth == 0 ? TextRole::Body : TextRole::Small;
    if (line.setting.isEmpty()) {
        auto *label
            = new TextLabel(line.text, role, line.depth == 0 ? Tone::Text : Tone::Quiet, this);
        label->setContentsMargins(0, 0, 0, 0);
        return label;
    }
    auto *link = new TextLink(line.text, role, this);
    const QString setting = line.setting;
    connect(
        link, &QAbstractButton::clicked, this, [this, setting] { emit answerRequested(setting); });
    return link;
}

void ReasonTree::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(QPen(tokensFor(palette()).border, 1));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto across = [&](int x) { return mirrored ? width() - 1 - x : x; };
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        if (row.depth == 0)
            continue;
        qsizetype above = i - 1;
        while (above > 0 && m_rows.at(above).depth >= row.depth)
            --above;
        const QFontMetrics metrics(fontFor(TextRole::Small));
        const int middle = row.text->y() + metrics.height() * 126 / 100 / 2 + 1;
        const int x = (row.depth - 1) * indent + stem;
        painter.drawLine(
            across(x), m_rows.at(above).text->geometry().bottom() + 2, across(x), middle);
        painter.drawLine(across(x), middle, across(x + elbow), middle);
    }
}

} // namespace Earshot
