// SPDX-License-Identifier: MIT
#pragma once

#include "report/report.h"
#include "session/session.h"
#include "window/pagestack.h"
#include "window/windowmenus.h"

#include <QMainWindow>

#include <functional>
#include <memory>

namespace Earshot {

class InlineMessage;
class Sidebar;
struct PaperContent;

//! Opens the file at a path, or makes it, for a session of its own.
using SessionOpener = std::function<Result<std::unique_ptr<Session>>(const QString &path)>;

//! The window: a sidebar of places and one page at a time. Pages and actions, nothing else.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    using Place = WindowPlace;

    MainWindow(std::unique_ptr<Session> session, SessionOpener opener, QWidget *parent = nullptr);
    ~MainWindow() override;

    Session &session() { return *m_session; }
    void showPlace(Place place);
    //! Opens the row of \a setting in the checklist.
    void showSetting(const QString &setting);
    //! Opens the guide \a id where the person has come to.
    void showGuide(const QString &guide);
    //! Moves the focus between the sidebar and the page.
    void focusNextPart();

    //! Goes on with a half-done check, or offers a new one.
    void startCheck(CheckKind suggested = CheckKind::Quick);
    void savePdf();
    void remind(); //!< Offers the dates to come as a file for a calendar.
    void print(ReportKind kind);
    void printPaper(const PaperContent &content);
    void openFile();
    void newFile();
    void about();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeFrame();
    void setSession(std::unique_ptr<Session> session);
    void open(const QString &path);
    void connectPages();
    void backToReview();
    void refresh();
    void showCurrentPage();
    void arrange();

    std::unique_ptr<Session> m_session;
    SessionOpener m_opener;
    Sidebar *m_sidebar;
    InlineMessage *m_readOnly;
    InlineMessage *m_failure;
    InlineMessage *m_news;
    PageStack *m_pages;
    WindowActions m_actions;
    bool m_inCheck = false;
};

} // namespace Earshot
