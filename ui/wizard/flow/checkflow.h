// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"
#include "wizard/flow/pageid.h"

#include <QList>

#include <optional>

namespace Earshot {

//! What the pages of a check depend on.
struct CheckSituation
{
    Catalogue catalogue;
    Log log;
    Answers answers;
    std::optional<CheckRecord> check; //!< The half-done check; empty before it has begun.
    QDate today;
};

CheckSituation situationOf(const Session &session);

//! Where a page stands.
struct CheckProgress
{
    int number = 0; //!< From 1, among \a of pages; 0 where pages are not counted.
    int of = 0;
    int minutesLeft = 0; //!< Whole minutes for the settings from this one on.
    double share = 0;    //!< From 0 to 1, over the whole check.
};

//! The pages of a check and the ways between them. A plain value: it is made anew after every
//! answer, because which settings are asked hangs on the answers.
class CheckFlow
{
public:
    explicit CheckFlow(CheckSituation situation);

    const QList<PageId> &pages() const { return m_pages; }
    //! The page to open with: where a half-done check was left, else the first one.
    PageId start() const;
    //! Empty at the ends, and for a page that is not in the list.
    std::optional<PageId> after(const PageId &page) const;
    std::optional<PageId> before(const PageId &page) const;
    //! The name of the group that the setting of \a page is in; empty for other pages, and in a
    //! check too short to be seen as groups.
    QString groupName(const PageId &page) const;
    //! Where leaving the rest of the group of \a page for later leads.
    PageId afterGroup(const PageId &page) const;
    //! The flow as it will be once \a said is recorded.
    CheckFlow assuming(const QList<Said> &said) const;
    //! Where Next leads once \a said is recorded on \a page. Where the person came from the last
    //! look, it leads back there, by way of what is asked only now.
    PageId next(const PageId &page, const QList<Said> &said, bool fromReview) const;

    //! The settings the check asks, in order.
    QStringList settings() const;
    //! Context and worries are counted apart from settings.
    CheckProgress progress(const PageId &page) const;

private:
    QString groupOf(const PageId &page) const;
    QList<PageId> makePages() const;
    QList<PageId> questionPages() const;

    CheckSituation m_situation;
    QList<PageId> m_pages;
};

//! The settings a check of \a kind asks. One that looks again keeps to what was no longer fresh
//! when it began, so that an answer does not take its own page away.
QStringList settingsOf(const CheckSituation &situation, CheckKind kind);

} // namespace Earshot
