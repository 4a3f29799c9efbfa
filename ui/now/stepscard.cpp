// SPDX-License-Identifier: MIT
#include "now/stepscard.h"

#include "history/guideprogress.h"
#include "parts/button.h"
#include "parts/flowlayout.h"
#include "parts/pagescroll.h"
#include "parts/signs/icontext.h"
#include "parts/signs/numbercircle.h"
#include "style/tokens.h"
#include "wording/stepwords.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

const PlanStep *stepOf(const Plan &plan, const QString &remediation)
{
    for (const PlanStep &step : plan.steps)
        if (step.remediation == remediation)
            return &step;
    return nullptr;
}

} // namespace

StepsCard::StepsCard(QWidget *parent)
    : Card(parent)
{}

void StepsCard::update(const Session &session, const QStringList &steps)
{
    m_steps = steps;
    clearRows();
    m_buttonRows.clear();
    int number = 0;
    for (const QString &id : steps)
        if (const Remediation *remediation = session.catalogue().remediation(id))
            addRow(makeRow(session, *remediation, ++number));
    setShown(this, number > 0);
    setRoom(m_room);
}

QWidget *StepsCard::makeWords(const Session &session, const Remediation &remediation)
{
    auto *words = new QWidget(this);
    auto *title = new QWidget(words);
    auto *flow = new FlowLayout(16, 0, title);
    flow->addWidget(
        new TextLabel(remediation.title, TextRole::Strong, Tone::Text, title, TextLabel::Wrap::No));
    flow->addWidget(new IconText(u"clock"_s, minutesText(remediation.minutes)));

    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addWidget(title);
    const Plan &plan = session.assessment().plan;
    const PlanStep *step = stepOf(plan, remediation.id);
    const QString gain
        = step ? stepGainText(session.catalogue(), *step, m_steps) : remediation.gain;
    column->addWidget(new TextLabel(gain, TextRole::Body, Tone::Quiet, words));
    if (!remediation.catches.isEmpty()) {
        auto *cost = new TextLabel({}, TextRole::Small, Tone::Quiet, words);
        cost->setWords(u"%1  %2"_s.arg(catchLabel(), remediation.catches.constFirst()),
                       {catchLabel()});
        column->addWidget(cost);
    }
    return words;
}

QWidget *StepsCard::makeRow(const Session &session, const Remediation &remediation, int number)
{
    auto *row = new QWidget(this);
    auto *show = makeButton(tr("Show me how"), ButtonVariant::Normal, row);
    show->setAccessibleName(tr("Show me how: %1").arg(remediation.title));
    // Where there is a guide, it takes the person by the hand.
    const Guide *guide = session.catalogue().guideFor(remediation.id);
    if (guide && !progressIn(*guide, session.log().guides).isFinished())
        connect(
            show, &QPushButton::clicked, this, [this, id = guide->id] { emit guideWanted(id); });
    else
        connect(show, &QPushButton::clicked, this, [this, id = remediation.setting] {
            emit settingWanted(id);
        });

    auto *split = new QBoxLayout(QBoxLayout::LeftToRight);
    split->setSpacing(10);
    split->addWidget(makeWords(session, remediation), 1);
    split->addWidget(show);
    m_buttonRows.append(split);

    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(17, 10, 15, 12);
    layout->setSpacing(16);
    layout->addWidget(new NumberCircle(number, row), 0, Qt::AlignTop);
    layout->addLayout(split, 1);
    return row;
}

void StepsCard::setRoom(Room room)
{
    m_room = room;
    const bool wide = room == Room::Full;
    for (QBoxLayout *split : std::as_const(m_buttonRows)) {
        split->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
        split->setAlignment(split->itemAt(1)->widget(), wide ? Qt::AlignVCenter : Qt::AlignLeading);
    }
}

} // namespace Earshot
