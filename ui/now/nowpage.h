// SPDX-License-Identifier: MIT
#pragma once

#include "parts/pagescroll.h"
#include "session/session.h"

class QPushButton;

namespace Earshot {

class HeadlineView;
class NoticeCards;
class LookUpsCard;
class NowHeader;
class PlanFirstCard;
class StepsCard;
class TextLabel;
class WorryList;

//! The place Now: the headline in two counts, what to do first, what is worth looking up, each
//! verdict with its reason, and what needs a new look.
class NowPage : public PageScroll
{
    Q_OBJECT

public:
    explicit NowPage(const Session &session, QWidget *parent = nullptr);

    //! Shows what the session says now.
    void refresh();

signals:
    void printWanted();
    void checkWanted();
    void resumeWanted();
    void recheckWanted();
    void remindersWanted();
    void changesWanted();
    void checklistWanted();
    //! The person wants to see how to change \a setting.
    void settingWanted(const QString &setting);
    void guideWanted(const QString &guide);

private:
    void arrange();
    void connectParts();
    void refreshSteps();

    const Session &m_session;
    NowHeader *m_header;
    HeadlineView *m_headline;
    QWidget *m_stepsTitle;
    TextLabel *m_stepsWords;
    QPushButton *m_allSteps;
    StepsCard *m_steps;
    PlanFirstCard *m_planFirst;
    LookUpsCard *m_lookUps;
    WorryList *m_worries;
    NoticeCards *m_notices;
};

} // namespace Earshot
