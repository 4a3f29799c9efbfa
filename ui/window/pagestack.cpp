// SPDX-License-Identifier: MIT
#include "window/pagestack.h"

#include "changes/changespage.h"
#include "checklist/checklistpage.h"
#include "claimlist/claimspage.h"
#include "journeys/guidespage.h"
#include "now/emptypage.h"
#include "now/nowpage.h"
#include "who/whopage.h"

namespace Earshot {

PageStack::PageStack(QWidget *parent)
    : QStackedWidget(parent)
{}

PageStack::~PageStack() = default;

void PageStack::setSession(Session *session)
{
    for (QWidget *page : {static_cast<QWidget *>(m_empty),
                          static_cast<QWidget *>(m_now),
                          static_cast<QWidget *>(m_checklist),
                          static_cast<QWidget *>(m_changes),
                          static_cast<QWidget *>(m_guides),
                          static_cast<QWidget *>(m_review),
                          static_cast<QWidget *>(m_who)})
        delete page;
    m_empty = nullptr;
    m_now = nullptr;
    m_checklist = nullptr;
    m_changes = nullptr;
    m_guides = nullptr;
    m_review = nullptr;
    m_who = nullptr;
    m_session = session;
}

void PageStack::showPlace(WindowPlace place)
{
    switch (place) {
    case WindowPlace::Now:
        return showNow();
    case WindowPlace::Checklist:
        return setCurrentWidget(checklist());
    case WindowPlace::Who:
        return setCurrentWidget(who());
    case WindowPlace::Changes:
        return setCurrentWidget(changes());
    case WindowPlace::Guides:
        return setCurrentWidget(guides());
    case WindowPlace::Review:
        return setCurrentWidget(review());
    }
}

void PageStack::showSetting(const QString &setting)
{
    checklist()->showSetting(setting);
}

void PageStack::showGuide(const QString &guide)
{
    guides()->showGuide(guide);
}

void PageStack::offerWayBack(bool offered)
{
    if (m_checklist)
        m_checklist->offerWayBack(offered);
}

void PageStack::focusClaim()
{
    review()->takeFocusBack();
}

ChecklistPage *PageStack::checklist()
{
    if (m_checklist)
        return m_checklist;
    m_checklist = new ChecklistPage(*m_session);
    addWidget(m_checklist);
    connect(m_checklist, &ChecklistPage::printRequested, this, &PageStack::printWanted);
    connect(m_checklist, &ChecklistPage::guideWanted, this, &PageStack::guideWanted);
    connect(m_checklist, &ChecklistPage::backWanted, this, &PageStack::backToReviewWanted);
    return m_checklist;
}

ChangesPage *PageStack::changes()
{
    if (m_changes)
        return m_changes;
    m_changes = new ChangesPage(*m_session);
    addWidget(m_changes);
    connect(m_changes, &ChangesPage::newCheckRequested, this, [this] {
        emit checkWanted(CheckKind::Quick);
    });
    return m_changes;
}

GuidesPage *PageStack::guides()
{
    if (m_guides)
        return m_guides;
    m_guides = new GuidesPage(*m_session);
    addWidget(m_guides);
    connect(m_guides, &GuidesPage::printWanted, this, &PageStack::guidePaperWanted);
    return m_guides;
}

ClaimsPage *PageStack::review()
{
    if (m_review)
        return m_review;
    m_review = new ClaimsPage(*m_session);
    addWidget(m_review);
    connect(m_review, &ClaimsPage::settingWanted, this, &PageStack::claimSettingWanted);
    connect(m_review, &ClaimsPage::printWanted, this, &PageStack::claimsPaperWanted);
    return m_review;
}

WhoPage *PageStack::who()
{
    if (m_who)
        return m_who;
    m_who = new WhoPage(*m_session);
    addWidget(m_who);
    connect(m_who, &WhoPage::printWanted, this, &PageStack::printWanted);
    connect(m_who, &WhoPage::settingWanted, this, &PageStack::settingWanted);
    connect(m_who, &WhoPage::guideWanted, this, &PageStack::guideWanted);
    return m_who;
}

void PageStack::showNow()
{
    if (m_session->log().answers.isEmpty())
        return makeEmpty();
    if (!m_now)
        makeNow();
    else if (m_isStale)
        m_now->refresh();
    m_isStale = false;
    setCurrentWidget(m_now);
}

void PageStack::makeEmpty()
{
    // It may be its own button that leads here.
    if (m_empty)
        m_empty->deleteLater();
    m_empty = new EmptyPage(*m_session);
    addWidget(m_empty);
    setCurrentWidget(m_empty);
    connect(m_empty, &EmptyPage::checkWanted, this, [this] { emit checkWanted(CheckKind::Quick); });
    connect(m_empty, &EmptyPage::worksheetWanted, this, &PageStack::worksheetWanted);
    connect(m_empty, &EmptyPage::openWanted, this, &PageStack::openWanted);
}

void PageStack::makeNow()
{
    m_now = new NowPage(*m_session);
    addWidget(m_now);
    connect(m_now, &NowPage::printWanted, this, &PageStack::printWanted);
    connect(m_now, &NowPage::checkWanted, this, [this] { emit checkWanted(CheckKind::Quick); });
    connect(m_now, &NowPage::resumeWanted, this, [this] { emit checkWanted(CheckKind::Quick); });
    connect(m_now, &NowPage::recheckWanted, this, [this] { emit checkWanted(CheckKind::Recheck); });
    connect(
        m_now, &NowPage::changesWanted, this, [this] { emit placeWanted(WindowPlace::Changes); });
    connect(m_now, &NowPage::checklistWanted, this, [this] {
        emit placeWanted(WindowPlace::Checklist);
    });
    connect(m_now, &NowPage::remindersWanted, this, &PageStack::remindersWanted);
    connect(m_now, &NowPage::settingWanted, this, &PageStack::settingWanted);
    connect(m_now, &NowPage::guideWanted, this, &PageStack::guideWanted);
}

} // namespace Earshot
