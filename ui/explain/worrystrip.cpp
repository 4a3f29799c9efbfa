// SPDX-License-Identifier: MIT
#include "explain/worrystrip.h"

#include "parts/flowlayout.h"
#include "parts/pagescroll.h"
#include "style/tokens.h"
#include "style/type.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace Earshot {

static constexpr double markSize = 1.7;
static constexpr int markGap = 8;
static constexpr int wordGap = 6;
static constexpr int rowGap = 10;
static constexpr int groupGap = 34;

namespace {

class MarkGroup : public QWidget
{
public:
    MarkGroup(WorryStrip::Group group, QWidget *parent)
        : QWidget(parent)
        , m_group(std::move(group))
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const int count = static_cast<int>(m_group.names.size());
        const int marks = count * (ems(markSize) + markGap) - markGap;
        const QFontMetrics big(fontFor(TextRole::Title));
        const int words = big.horizontalAdvance(number()) + wordGap
                          + QFontMetrics(fontFor(TextRole::Small)).horizontalAdvance(m_group.word);
        return {std::max(marks, words) + 1, ems(markSize) + rowGap + big.height()};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens tokens = tokensFor(palette());
        QPainter painter(this);
        for (int i = 0; i < m_group.names.size(); ++i)
            paintMark(&painter, placeOf(i), m_group.mark, tokens);

        const QFontMetrics big(fontFor(TextRole::Title));
        const int count = big.horizontalAdvance(number());
        const int top = ems(markSize) + rowGap;
        const int baseline = top + big.ascent();
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        painter.setPen(tokens.text);
        painter.setFont(fontFor(TextRole::Title));
        painter.drawText(mirrored ? width() - count : 0, baseline, number());
        painter.setPen(tokens.text2);
        painter.setFont(fontFor(TextRole::Small));
        const int words = painter.fontMetrics().horizontalAdvance(m_group.word);
        painter.drawText(
            mirrored ? width() - count - wordGap - words : count + wordGap, baseline, m_group.word);
    }

    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ToolTip) {
            const auto *help = static_cast<QHelpEvent *>(event);
            for (int i = 0; i < m_group.names.size(); ++i)
                if (placeOf(i).contains(help->pos()))
                    QToolTip::showText(help->globalPos(), m_group.names.at(i), this, placeOf(i));
            return true;
        }
        return QWidget::event(event);
    }

private:
    QString number() const { return QString::number(m_group.names.size()); }
    QRect placeOf(int index) const
    {
        const int side = ems(markSize);
        return QStyle::visualRect(
            layoutDirection(), rect(), QRect(index * (side + markGap), 0, side, side));
    }

    WorryStrip::Group m_group;
};

} // namespace

WorryStrip::WorryStrip(QWidget *parent)
    : QWidget(parent)
{
    new FlowLayout(groupGap, rowGap, this);
    // A fixed height would be that of one line, also where the words need two.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WorryStrip::setGroups(const QList<Group> &groups, const QString &inWords)
{
    clearLayout(layout());
    for (const Group &group : groups)
        if (!group.names.isEmpty())
            layout()->addWidget(new MarkGroup(group, this));
    setAccessibleName(inWords);
}

} // namespace Earshot
