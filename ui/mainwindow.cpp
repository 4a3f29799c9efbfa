// SPDX-License-Identifier: MIT
#include "mainwindow.h"

#include "changes/changespage.h"
#include "checklist/checklistpage.h"
#include "now/emptypage.h"
#include "now/nowpage.h"
#include "paper/content/papercontent.h"
#include "parts/inlinemessage.h"
#include "preview/previewdialog.h"
#include "preview/printing.h"
#include "style/type.h"
#include "window/aboutdialog.h"
#include "window/filechoice.h"
#include "window/sidebar.h"
#include "wizard/checkdialog.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QScreen>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace Earshot {

// Below this much room for a page, in em, the sidebar shows icons only.
static constexpr double leastPage = 36;

MainWindow::MainWindow(std::unique_ptr<Session> session, SessionOpener opener, QWidget *parent)
    : QMainWindow(parent)
    , m_opener(std::move(opener))
    , m_sidebar(new Sidebar)
    , m_readOnly(new InlineMessage(InlineMessage::Kind::Info))
    , m_failure(new InlineMessage(InlineMessage::Kind::Warning))
    , m_news(new InlineMessage(InlineMessage::Kind::Info))
    , m_pages(new QStackedWidget)
    , m_actions(makeMenus(*this))
{
    setWindowTitle(tr("Earshot"));
    makeFrame();
    m_sidebar->setPlaces({{tr("Now"), u"place-now"_s},
                          {tr("Checklist"), u"place-checklist"_s},
                          {tr("Changes"), u"place-changes"_s}});
    connect(m_sidebar, &Sidebar::placeChosen, this, &MainWindow::showCurrentPage);
    connect(m_sidebar, &Sidebar::closeWanted, qApp, &QApplication::quit);
    connect(m_failure, &InlineMessage::activated, m_failure, &QWidget::hide);
    connect(m_news, &InlineMessage::activated, m_news, &QWidget::hide);

    const QSize room = screen()->availableSize();
    setMinimumSize(QSize(std::min(ems(60), 880), std::min(ems(40), 600)).boundedTo(room));
    resize(QSize(1100, 760).expandedTo(QSize(ems(72), ems(50))).boundedTo(room));
    setSession(std::move(session));
}

MainWindow::~MainWindow()
{
    // The pages hold references to the session, which goes with the members.
    m_session->disconnect(this);
    delete takeCentralWidget();
}

void MainWindow::makeFrame()
{
    auto *messages = new QVBoxLayout;
    messages->setContentsMargins(32, 0, 32, 0);
    messages->setSpacing(0);
    for (InlineMessage *message : {m_readOnly, m_failure, m_news}) {
        message->setContentsMargins(0, 12, 0, 0);
        messages->addWidget(message);
    }
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addLayout(messages);
    right->addWidget(m_pages, 1);

    auto *frame = new QWidget(this);
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addLayout(right, 1);
    setCentralWidget(frame);
}

void MainWindow::setSession(std::unique_ptr<Session> session)
{
    for (QWidget *page : {static_cast<QWidget *>(m_empty),
                          static_cast<QWidget *>(m_now),
                          static_cast<QWidget *>(m_checklist),
                          static_cast<QWidget *>(m_changes)})
        delete page;
    m_empty = nullptr;
    m_now = nullptr;
    m_checklist = nullptr;
    m_changes = nullptr;
    m_session = std::move(session);
    for (InlineMessage *message : {m_readOnly, m_failure, m_news})
        message->hide();
    if (m_session->store().isNewer())
        m_readOnly->say(tr("A newer Earshot made this file"),
                        tr("You can look and print. Nothing will be changed."));
    else if (m_session->isReadOnly())
        m_readOnly->say(tr("This file cannot be changed"),
                        tr("You can look and print. Nothing will be changed."));
    connect(m_session.get(), &Session::assessmentChanged, this, &MainWindow::refresh);
    connect(m_session.get(), &Session::failed, this, [this](const Error &error) {
        m_failure->say(tr("This was not saved"), error.what, tr("Close"));
    });
    refresh();
    m_sidebar->setPlace(static_cast<int>(Place::Now));
    showCurrentPage();
}

ChecklistPage *MainWindow::checklist()
{
    if (m_checklist)
        return m_checklist;
    m_checklist = new ChecklistPage(*m_session);
    m_pages->addWidget(m_checklist);
    connect(
        m_checklist, &ChecklistPage::printRequested, this, [this] { print(ReportKind::Summary); });
    return m_checklist;
}

ChangesPage *MainWindow::changes()
{
    if (m_changes)
        return m_changes;
    m_changes = new ChangesPage(*m_session);
    m_pages->addWidget(m_changes);
    connect(m_changes, &ChangesPage::newCheckRequested, this, [this] { startCheck(); });
    return m_changes;
}

void MainWindow::connectNow()
{
    connect(m_now, &NowPage::printWanted, this, [this] { print(ReportKind::Summary); });
    connect(m_now, &NowPage::checkWanted, this, [this] { startCheck(); });
    connect(m_now, &NowPage::resumeWanted, this, [this] { startCheck(); });
    connect(m_now, &NowPage::recheckWanted, this, [this] { startCheck(CheckKind::Recheck); });
    connect(m_now, &NowPage::changesWanted, this, [this] { showPlace(Place::Changes); });
    connect(m_now, &NowPage::checklistWanted, this, [this] { showPlace(Place::Checklist); });
    connect(m_now, &NowPage::settingWanted, this, &MainWindow::showSetting);
}

void MainWindow::refresh()
{
    m_isStale = true;
    if (m_inCheck)
        return;
    const bool canRecord = !m_session->isReadOnly();
    const bool halfDone = m_session->openCheck() != nullptr;
    m_actions.newCheck->setEnabled(canRecord && !halfDone);
    m_actions.resume->setEnabled(canRecord && halfDone);
    m_actions.recheck->setEnabled(canRecord && !halfDone);
    const int open = countItems(checklistItems(m_session->catalogue(),
                                               m_session->assessment(),
                                               m_session->log(),
                                               m_session->nearby()))
                         .open;
    const bool isAnswered = !m_session->log().answers.isEmpty();
    m_sidebar->setCount(
        static_cast<int>(Place::Checklist), isAnswered ? open : 0, tr("%n open", nullptr, open));
    if (m_sidebar->place() == static_cast<int>(Place::Now))
        showCurrentPage();
}

void MainWindow::showCurrentPage()
{
    switch (static_cast<Place>(m_sidebar->place())) {
    case Place::Checklist:
        return m_pages->setCurrentWidget(checklist());
    case Place::Changes:
        return m_pages->setCurrentWidget(changes());
    case Place::Now:
        break;
    }
    if (m_session->log().answers.isEmpty()) {
        // It may be its own button that leads here.
        if (m_empty)
            m_empty->deleteLater();
        m_empty = new EmptyPage(*m_session);
        m_pages->addWidget(m_empty);
        m_pages->setCurrentWidget(m_empty);
        connect(m_empty, &EmptyPage::checkWanted, this, [this] { startCheck(); });
        connect(
            m_empty, &EmptyPage::worksheetWanted, this, [this] { print(ReportKind::Worksheet); });
        connect(m_empty, &EmptyPage::openWanted, this, &MainWindow::openFile);
        return;
    }
    if (!m_now) {
        m_now = new NowPage(*m_session);
        m_pages->addWidget(m_now);
        connectNow();
    } else if (m_isStale) {
        m_now->refresh();
    }
    m_isStale = false;
    m_pages->setCurrentWidget(m_now);
}

void MainWindow::showPlace(Place place)
{
    m_sidebar->setPlace(static_cast<int>(place));
}

void MainWindow::showSetting(const QString &setting)
{
    showPlace(Place::Checklist);
    checklist()->showSetting(setting);
}

static void focusFirstIn(QWidget *page)
{
    const QList<QWidget *> all = page->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if ((widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisibleTo(page)
            && widget->isEnabled())
            return widget->setFocus(Qt::TabFocusReason);
    }
}

void MainWindow::focusNextPart()
{
    const QWidget *focus = focusWidget();
    if (focus && m_sidebar->isAncestorOf(focus))
        focusFirstIn(m_pages->currentWidget());
    else
        m_sidebar->focusPlaces();
}

void MainWindow::startCheck(CheckKind suggested)
{
    m_failure->hide();
    m_inCheck = true;
    CheckDialog(*m_session, this, suggested).exec();
    m_inCheck = false;
    refresh();
}

void MainWindow::savePdf()
{
    const PaperContent content = makePaperContent(
        m_session->catalogue(), makeReport(m_session->catalogue(), m_session->assessment()));
    const Result<QString> path = Earshot::savePdf(content, usualPaperSize(), this);
    if (!path)
        m_failure->say(tr("The PDF was not saved"), path.error().what, tr("Close"));
    else if (!path->isEmpty())
        m_news->say(tr("The PDF is saved. Other people may find it."), *path, tr("Close"));
}

void MainWindow::print(ReportKind kind)
{
    PreviewDialog(*m_session, kind, this).exec();
}

void MainWindow::openFile()
{
    open(chooseFileToOpen(this));
}

void MainWindow::newFile()
{
    open(chooseNewFile(this));
}

void MainWindow::open(const QString &path)
{
    if (path.isEmpty())
        return;
    auto session = m_opener(path);
    if (session)
        setSession(std::move(*session));
    else
        m_failure->say(tr("This file was not opened"), session.error().what, tr("Close"));
}

void MainWindow::about()
{
    AboutDialog(m_session->catalogue(), this).exec();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    arrange();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

void MainWindow::arrange()
{
    m_sidebar->setCollapsed(width() - m_sidebar->fullWidth() < ems(leastPage));
}

} // namespace Earshot
