// SPDX-License-Identifier: MIT
#include "now/headlineview.h"

#include "explain/worrystrip.h"
#include "parts/button.h"
#include "parts/pagescroll.h"
#include "parts/textlabel.h"
#include "style/tokens.h"
#include "wording/changewords.h"
#include "wording/verdictwords.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Earshot {

static constexpr int divide = 28; // on each side of the line between strip and count

static QList<WorryStrip::Group> groupsOf(const Session &session)
{
    QList<WorryStrip::Group> groups;
    for (const Verdict verdict : {Verdict::Yes, Verdict::NotSure, Verdict::NoWayFound})
        groups.append({markFor(verdict), worryVerdictWord(verdict), {}});
    for (const WorryState &state : session.assessment().worries) {
        const Worry *worry = session.catalogue().worry(state.worry);
        const qsizetype index = state.verdict == Verdict::Yes       ? 0
                                : state.verdict == Verdict::NotSure ? 1
                                                                    : 2;
        if (worry)
            groups[index].names.append(worry->text);
    }
    return groups;
}

// The finished check before the newest one: what "fewer than" compares with.
static const CheckRecord *checkBefore(const Log &log)
{
    const CheckRecord *newest = nullptr;
    const CheckRecord *before = nullptr;
    for (const CheckRecord &check : log.checks) {
        if (check.isOpen())
            continue;
        before = newest;
        newest = &check;
    }
    return before;
}

HeadlineView::HeadlineView(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new TextLabel({}, TextRole::Headline, Tone::Text, this))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_strip(new WorryStrip(this))
    , m_countSide(new QWidget(this))
    , m_count(new TextLabel({}, TextRole::Small, Tone::Quiet, m_countSide))
    , m_changes(makeButton(tr("See what &changed"), ButtonVariant::Link, m_countSide))
{
    auto *side = new QVBoxLayout(m_countSide);
    // Room for the focus ring of the link.
    side->setContentsMargins(linkInset, 6, 0, 0);
    side->setSpacing(2);
    side->addWidget(m_count);
    side->addLayout(makeLinkRow({m_changes}));
    side->addStretch(1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_sentence);
    column->addSpacing(20);
    column->addLayout(m_row);
    m_row->addWidget(m_strip, 0);
    m_row->addWidget(m_countSide, 1);
    setRoom(Room::Full);
    connect(m_changes, &QPushButton::clicked, this, &HeadlineView::changesWanted);
}

void HeadlineView::update(const Session &session)
{
    const Headline &headline = session.assessment().headline;
    m_sentence->setWords(headlineSentence(headline));
    m_strip->setGroups(groupsOf(session), stripText(headline));

    QString count = countSentence(headline);
    const CheckRecord *before = checkBefore(session.log());
    if (before) {
        const Headline then = session.headlineAt(before->id);
        count.chop(1);
        count = tr("%1, %2.", "the count, and how it changed")
                    .arg(count, countChangeText(then, headline, before->asOf));
    }
    m_count->setWords(count, {countSubject(headline)});
    setShown(m_changes, before != nullptr);
    m_row->invalidate();
    update();
}

void HeadlineView::setRoom(Room room)
{
    const bool wide = room == Room::Full;
    m_row->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_row->setSpacing(wide ? 2 * divide : 12);
    m_row->setStretch(0, 0);
    update();
}

void HeadlineView::paintEvent(QPaintEvent *)
{
    if (m_row->direction() != QBoxLayout::LeftToRight)
        return;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int x = mirrored ? m_countSide->geometry().right() + divide : m_countSide->x() - divide;
    QPainter painter(this);
    painter.setPen(tokensFor(palette()).hair);
    painter.drawLine(x, m_strip->y() - 2, x, m_strip->geometry().bottom() + 2);
}

} // namespace Earshot
