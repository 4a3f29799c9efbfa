// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"

#include <QMainWindow>

#include <functional>
#include <memory>

class QStackedWidget;

namespace Earshot {

class ChangesPage;
class ChecklistPage;
class InlineMessage;
class NowPage;
class Sidebar;

//! Opens the file at a path (or makes it) for a session of its own.
using SessionOpener = std::function<Result<std::unique_ptr<Session>>(const QString &path)>;

//! The window: a sidebar of places and one page at a time. Pages and actions, nothing else.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(std::unique_ptr<Session> session, SessionOpener opener, QWidget *parent = nullptr);
    ~MainWindow() override;

    Session &session() { return *m_session; }
    enum class Place { Now, Checklist, Changes };
    void showPlace(Place place);
    //! Opens the setting's row in the checklist.
    void showSetting(const QString &setting);
    //! Says something at the top of the page.
    void say(const QString &name, const QString &line);
    //! Replaces the session, as after opening another file.
    void setSession(std::unique_ptr<Session> session);

    //! What a menu item or a button does.
    void startCheck();
    void resumeCheck();
    void recheck();
    void savePdf();
    void print();
    void openFile();
    void newFile();
    void about();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void makePages();
    void makeMenus();
    void refresh();
    void runWizard(std::optional<CheckKind> kind);
    void arrange();

    std::unique_ptr<Session> m_session;
    SessionOpener m_opener;
    Sidebar *m_sidebar;
    InlineMessage *m_message;
    InlineMessage *m_readOnly;
    QStackedWidget *m_pages;
    NowPage *m_now = nullptr;
    ChecklistPage *m_checklist = nullptr;
    ChangesPage *m_changes = nullptr;
};

} // namespace Earshot
