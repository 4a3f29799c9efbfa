// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/flow/checkflow.h"

#include <QDialog>

class QScrollArea;
class QVBoxLayout;

namespace Earshot {

class CheckFooter;
class CheckHeader;
class CheckPage;
class InlineMessage;

//! The check, one page at a time; only the page in view exists. Goes on with a half-done check,
//! or offers a new one. Every answer is on the disk before the next page shows.
//!
//! Accepted = the check is finished; rejected = it can go on later, or never began.
class CheckDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CheckDialog(Session &session,
                         QWidget *parent = nullptr,
                         CheckKind suggested = CheckKind::Quick);

    const PageId &page() const { return m_id; }
    //! Saves what the page says, then closes. Where that fails it says so, and the next try
    //! closes without it.
    void reject() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Way { On, Away };

    void layOut();
    void listen();
    void goNext();
    void goBack();
    void leaveGroup();
    void closeEverything();
    void changeAnswer(const PageId &page);
    void startCheck();
    bool keep(const PageId &next, Way way);
    bool keepAnswers(const PageId &next, Way way);

    void showPage(const PageId &page);
    void dressUp();
    void replacePage(CheckPage *page);
    void focusFirst();
    void bringIntoView(QWidget *widget);
    void applyMargins();
    void sayFailure(const QString &wayOut = {});
    const CheckRecord *check() const { return m_session.openCheck(); }

    Session &m_session;
    CheckKind m_suggested;
    CheckFlow m_flow;
    PageId m_id;
    bool m_fromReview = false;
    bool m_failedToClose = false;
    QString m_failure;

    CheckHeader *m_header;
    InlineMessage *m_message;
    QVBoxLayout *m_messageRow = nullptr;
    QScrollArea *m_scroll;
    QVBoxLayout *m_body = nullptr;
    CheckFooter *m_footer;
    CheckPage *m_page = nullptr;
};

} // namespace Earshot
