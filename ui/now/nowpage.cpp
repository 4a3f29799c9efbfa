// SPDX-License-Identifier: MIT
#include "now/nowpage.h"

#include "history/decisions.h"
#include "now/headlineview.h"
#include "now/lookupscard.h"
#include "now/noticecards.h"
#include "now/nowheader.h"
#include "now/planfirstcard.h"
#include "now/stepscard.h"
#include "now/worrylist.h"
#include "parts/button.h"
#include "parts/pagescroll.h"
#include "parts/textlabel.h"
#include "wording/verdictwords.h"

#include <QVBoxLayout>

namespace Earshot {

static constexpr qsizetype stepsShown = 3;

NowPage::NowPage(const Session &session, QWidget *parent)
    : PageScroll(parent)
    , m_session(session)
    , m_header(new NowHeader)
    , m_headline(new HeadlineView)
    , m_stepsTitle(new QWidget)
    , m_stepsWords(new TextLabel({}, TextRole::Title, Tone::Text, m_stepsTitle))
    , m_allSteps(makeButton({}, ButtonVariant::Link, m_stepsTitle))
    , m_steps(new StepsCard)
    , m_planFirst(new PlanFirstCard)
    , m_lookUps(new LookUpsCard)
    , m_worries(new WorryList)
    , m_notices(new NoticeCards)
{
    auto *title = new QHBoxLayout(m_stepsTitle);
    title->setContentsMargins(0, 0, 0, 0);
    title->addWidget(m_stepsWords, 1);
    title->addWidget(m_allSteps);

    column()->addWidget(m_header);
    column()->addSpacing(16);
    column()->addWidget(m_headline);
    column()->addSpacing(20);
    column()->addWidget(m_stepsTitle);
    column()->addSpacing(4);
    column()->addWidget(m_steps);
    column()->addSpacing(14);
    column()->addWidget(m_lookUps);
    column()->addSpacing(14);
    column()->addWidget(m_planFirst);
    column()->addSpacing(14);
    addSection(tr("What can happen, and why"));
    column()->addWidget(m_worries);
    column()->addSpacing(14);
    column()->addWidget(m_notices);
    column()->addSpacing(24);
    column()->addWidget(new TextLabel(limitsLine(), TextRole::Small, Tone::Faint));
    column()->addStretch(1);

    connectParts();
    refresh();
    arrange();
}

void NowPage::connectParts()
{
    connect(m_header, &NowHeader::printWanted, this, &NowPage::printWanted);
    connect(m_header, &NowHeader::checkWanted, this, &NowPage::checkWanted);
    connect(m_header, &NowHeader::resumeWanted, this, &NowPage::resumeWanted);
    connect(m_headline, &HeadlineView::changesWanted, this, &NowPage::changesWanted);
    connect(m_allSteps, &QPushButton::clicked, this, &NowPage::checklistWanted);
    connect(m_steps, &StepsCard::settingWanted, this, &NowPage::settingWanted);
    connect(m_steps, &StepsCard::guideWanted, this, &NowPage::guideWanted);
    connect(m_lookUps, &LookUpsCard::settingWanted, this, &NowPage::settingWanted);
    connect(m_planFirst, &PlanFirstCard::settingWanted, this, &NowPage::settingWanted);
    connect(m_worries, &WorryList::settingWanted, this, &NowPage::settingWanted);
    connect(m_notices, &NoticeCards::recheckWanted, this, &NowPage::recheckWanted);
    connect(m_notices, &NoticeCards::remindersWanted, this, &NowPage::remindersWanted);
    connect(this, &PageScroll::roomChanged, this, &NowPage::arrange);
}

void NowPage::refreshSteps()
{
    const Plan &plan = m_session.assessment().plan;
    const QStringList mine = stillToDo(
        m_session.catalogue(), m_session.assessment(), plannedChanges(m_session.log().decisions));
    const QStringList shown = mine.isEmpty() ? plan.firstSteps : mine.mid(0, stepsShown);
    m_stepsWords->setWords(mine.isEmpty() ? tr("Do these first") : tr("Your plan"));
    m_allSteps->setText(tr("All %n step(s)", nullptr, static_cast<int>(plan.steps.size())));
    setShown(m_stepsTitle, !shown.isEmpty());
    m_steps->update(m_session, shown);
}

void NowPage::refresh()
{
    m_header->update(m_session);
    m_headline->update(m_session);
    refreshSteps();
    m_planFirst->update(m_session);
    m_lookUps->update(m_session);
    m_worries->update(m_session);
    m_notices->update(m_session);
}

void NowPage::arrange()
{
    m_header->setRoom(room());
    m_headline->setRoom(room());
    m_steps->setRoom(room());
    m_notices->setRoom(room());
}

} // namespace Earshot
