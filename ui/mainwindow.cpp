// SPDX-License-Identifier: MIT
#include "mainwindow.h"

#include "checklist/checklistitems.h"
#include "paper/content/papercontent.h"
#include "parts/inlinemessage.h"
#include "preview/previewdialog.h"
#include "preview/printing.h"
#include "session/running.h"
#include "style/type.h"
#include "window/aboutdialog.h"
#include "window/filechoice.h"
#include "window/reminderdialog.h"
#include "window/sidebar.h"
#include "wizard/checkdialog.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QScreen>

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
    , m_pages(new PageStack)
    , m_actions(makeMenus(*this))
{
    setWindowTitle(tr("Earshot"));
    makeFrame();
    m_sidebar->setPlaces({{tr("Now"), u"place-now"_s},
                          {tr("Checklist"), u"place-checklist"_s},
                          {tr("Who can read what"), u"place-who"_s},
                          {tr("Changes"), u"place-changes"_s},
                          {tr("Guides"), u"place-guides"_s},
                          {tr("The review"), u"place-review"_s}});
    connectPages();
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
    m_pages->setSession(nullptr);
    m_session = std::move(session);
    m_pages->setSession(m_session.get());
    for (InlineMessage *message : {m_readOnly, m_failure, m_news})
        message->hide();
    if (m_session->store().isNewer())
        m_readOnly->say(tr("A newer Earshot made this file"),
                        tr("You can look and print. Nothing will be changed."));
    else if (m_session->isReadOnly())
        m_readOnly->say(tr("This file cannot be changed"),
                        tr("You can look and print. Nothing will be changed."));
    connect(m_session.get(), &Session::assessmentChanged, this, &MainWindow::refresh);
    connect(m_session.get(), &Session::decisionsChanged, this, &MainWindow::refresh);
    connect(m_session.get(), &Session::guidesChanged, m_pages, &PageStack::markStale);
    connect(m_session.get(), &Session::failed, this, [this](const Error &error) {
        m_failure->say(tr("This was not saved"), error.what, tr("Close"));
    });
    refresh();
    m_sidebar->setPlace(static_cast<int>(Place::Now));
    showCurrentPage();
}

void MainWindow::connectPages()
{
    connect(m_pages, &PageStack::placeWanted, this, &MainWindow::showPlace);
    connect(m_pages, &PageStack::settingWanted, this, &MainWindow::showSetting);
    connect(m_pages, &PageStack::claimSettingWanted, this, [this](const QString &setting) {
        showSetting(setting);
        m_pages->offerWayBack(true);
    });
    connect(m_pages, &PageStack::guideWanted, this, &MainWindow::showGuide);
    connect(m_pages, &PageStack::backToReviewWanted, this, &MainWindow::backToReview);
    connect(m_pages, &PageStack::checkWanted, this, &MainWindow::startCheck);
    connect(m_pages, &PageStack::printWanted, this, [this] { print(ReportKind::Summary); });
    connect(m_pages, &PageStack::worksheetWanted, this, [this] { print(ReportKind::Worksheet); });
    connect(m_pages, &PageStack::remindersWanted, this, &MainWindow::remind);
    connect(m_pages, &PageStack::openWanted, this, &MainWindow::openFile);
    connect(m_pages, &PageStack::claimsPaperWanted, this, [this] {
        printPaper(makeClaimsPaper(m_session->catalogue(), m_session->today()));
    });
    connect(m_pages, &PageStack::guidePaperWanted, this, [this](const QString &guide) {
        printPaper(makeGuidePaper(m_session->catalogue(),
                                  *m_session->catalogue().guide(guide),
                                  m_session->answers(),
                                  m_session->log().guides,
                                  m_session->today()));
    });
}

void MainWindow::refresh()
{
    m_pages->markStale();
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
    m_pages->offerWayBack(false);
    m_pages->showPlace(static_cast<Place>(m_sidebar->place()));
}

void MainWindow::showPlace(Place place)
{
    m_sidebar->setPlace(static_cast<int>(place));
}

void MainWindow::showSetting(const QString &setting)
{
    showPlace(Place::Checklist);
    m_pages->showSetting(setting);
}

void MainWindow::showGuide(const QString &guide)
{
    showPlace(Place::Guides);
    m_pages->showGuide(guide);
}

void MainWindow::backToReview()
{
    showPlace(Place::Review);
    m_pages->focusClaim();
}

static void focusFirstIn(QWidget *page)
{
    for (QWidget *widget = page->nextInFocusChain(); widget != page;
         widget = widget->nextInFocusChain()) {
        if ((widget->focusPolicy() & Qt::TabFocus) != 0 && page->isAncestorOf(widget)
            && widget->isVisibleTo(page) && widget->isEnabled())
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
        m_session->catalogue(),
        datedReport(m_session->catalogue(), m_session->assessment(), m_session->log()));
    const Result<QString> path = Earshot::savePdf(content, usualPaperSize(), this);
    if (!path)
        m_failure->say(tr("The PDF was not saved"), path.error().what, tr("Close"));
    else if (!path->isEmpty())
        m_news->say(tr("The PDF is saved. Other people may find it."), *path, tr("Close"));
}

void MainWindow::remind()
{
    const Result<QString> path = saveReminders(*m_session, this);
    if (!path)
        m_failure->say(tr("The dates were not saved"), path.error().what, tr("Close"));
    else if (!path->isEmpty())
        m_news->say(tr("The dates are saved. Other people may find the file."), *path, tr("Close"));
}

void MainWindow::print(ReportKind kind)
{
    PreviewDialog(*m_session, kind, this).exec();
}

void MainWindow::printPaper(const PaperContent &content)
{
    PreviewDialog(content, this).exec();
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
