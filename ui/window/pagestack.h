// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"

#include <QStackedWidget>

namespace Earshot {

class ChangesPage;
class ChecklistPage;
class ClaimsPage;
class EmptyPage;
class GuidesPage;
class NowPage;
class WhoPage;

//! The places of the window from the top of the sidebar down.
enum class WindowPlace { Now, Checklist, Who, Changes, Guides, Review };

//! One page at a time of one session, made when it is first shown.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PageStack(QWidget *parent = nullptr);
    ~PageStack() override;

    //! Throws the pages of another session away. \a session must outlive this, or the next call.
    void setSession(Session *session);
    //! Shows the page of \a place; Now again from the start where its answers changed.
    void showPlace(WindowPlace place);
    //! Opens the row of \a setting in the checklist, which is shown already.
    void showSetting(const QString &setting);
    //! Opens the guide \a id in the guides, which are shown already.
    void showGuide(const QString &guide);
    //! Offers a way back from the checklist to the review, or takes it away.
    void offerWayBack(bool offered);
    //! Puts the focus back on the claim that led away.
    void focusClaim();
    //! The answers changed since Now was shown.
    void markStale() { m_isStale = true; }

signals:
    void placeWanted(Earshot::WindowPlace place);
    void settingWanted(const QString &setting);
    void claimSettingWanted(const QString &setting); //!< From a claim, to come back to.
    void guideWanted(const QString &guide);
    void backToReviewWanted();
    void checkWanted(Earshot::CheckKind kind);
    void printWanted();
    void worksheetWanted();
    void claimsPaperWanted();
    void guidePaperWanted(const QString &guide);
    void openWanted();
    void remindersWanted();

private:
    ChecklistPage *checklist();
    ChangesPage *changes();
    GuidesPage *guides();
    ClaimsPage *review();
    WhoPage *who();
    void showNow();
    void makeEmpty();
    void makeNow();

    Session *m_session = nullptr;
    EmptyPage *m_empty = nullptr;
    NowPage *m_now = nullptr;
    ChecklistPage *m_checklist = nullptr;
    ChangesPage *m_changes = nullptr;
    GuidesPage *m_guides = nullptr;
    ClaimsPage *m_review = nullptr;
    WhoPage *m_who = nullptr;
    bool m_isStale = false;
};

} // namespace Earshot
