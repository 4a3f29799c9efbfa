// SPDX-License-Identifier: MIT
#include "wizard/checkdialog.h"

#include "parts/button.h"
#include "parts/choicecard.h"
#include "parts/inlinemessage.h"
#include "parts/pagescroll.h"
#include "style/type.h"
#include "wizard/checkfooter.h"
#include "wizard/checkheader.h"
#include "wizard/flow/given.h"
#include "wizard/pages/kindpage.h"
#include "wizard/pages/pagemaker.h"
#include "wizard/pages/reviewpage.h"
#include "wizard/pages/safetypage.h"

#include <QApplication>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

namespace Earshot {

static constexpr int wideMargin = 56;
static constexpr int narrowMargin = 32;

CheckDialog::CheckDialog(Session &session, QWidget *parent, CheckKind suggested)
    : QDialog(parent)
    , m_session(session)
    , m_suggested(suggested)
    , m_flow(situationOf(session))
    , m_header(new CheckHeader(this))
    , m_message(new InlineMessage(InlineMessage::Kind::Warning, this))
    , m_scroll(new QScrollArea(this))
    , m_footer(new CheckFooter(this))
{
    setWindowTitle(tr("Earshot"));
    layOut();
    const QSize room = screen()->availableSize() - QSize(16, 48);
    const QSize wanted = QSize(820, 620) * std::max(em() / 14, 1.0);
    setMinimumSize(QSize(480, 360).boundedTo(room));
    resize(wanted.boundedTo(room));
    listen();
    showPage(m_flow.start());
}

void CheckDialog::layOut()
{
    auto *ground = new QWidget;
    m_body = new QVBoxLayout(ground);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(ground);
    m_scroll->viewport()->setAutoFillBackground(false);
    ground->setAutoFillBackground(false);

    m_messageRow = new QVBoxLayout;
    m_messageRow->addWidget(m_message);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(m_messageRow);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_footer);
}

void CheckDialog::listen()
{
    connect(m_footer, &CheckFooter::outWanted, this, [this] {
        m_id.kind == PageKind::Safety ? closeEverything() : reject();
    });
    connect(m_footer, &CheckFooter::backWanted, this, &CheckDialog::goBack);
    connect(m_footer, &CheckFooter::nextWanted, this, &CheckDialog::goNext);
    connect(m_header, &CheckHeader::laterWanted, this, &CheckDialog::leaveGroup);
    const auto *quit = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q), this);
    connect(quit, &QShortcut::activated, this, &CheckDialog::closeEverything);
    connect(
        m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, &CheckDialog::applyMargins);
    connect(
        &m_session, &Session::failed, this, [this](const Error &error) { m_failure = error.what; });
}

void CheckDialog::goNext()
{
    if (m_id.kind == PageKind::Kind)
        return startCheck();
    if (m_id.kind == PageKind::Review) {
        if (m_session.finishCheck())
            accept();
        else
            sayFailure();
        return;
    }
    const PageId next = m_flow.next(m_id, m_page->said(), m_fromReview);
    if (keep(next, Way::On))
        showPage(next);
}

void CheckDialog::goBack()
{
    const auto back = m_fromReview ? m_flow.pages().last()
                                   : m_flow.before(m_id).value_or(m_flow.pages().first());
    if (back != m_id && keep(back, Way::Away))
        showPage(back);
}

void CheckDialog::leaveGroup()
{
    const PageId next = m_flow.assuming(m_page->said()).afterGroup(m_id);
    if (keep(next, Way::Away))
        showPage(next);
}

void CheckDialog::changeAnswer(const PageId &page)
{
    if (!keep(page, Way::Away))
        return;
    m_fromReview = true;
    showPage(page);
}

void CheckDialog::startCheck()
{
    if (!m_session.startCheck(static_cast<KindPage *>(m_page)->kind()))
        return sayFailure();
    m_flow = CheckFlow(situationOf(m_session));
    showPage(m_flow.start());
}

bool CheckDialog::keep(const PageId &next, Way way)
{
    if (const auto *safety = qobject_cast<SafetyPage *>(m_page)) {
        if (safety->nearby() != Nearby::NotAsked)
            m_session.setNearby(safety->nearby());
        return true;
    }
    if (m_id.kind == PageKind::Kind)
        return true;
    if (!keepAnswers(next.kind == PageKind::Safety ? m_id : next, way)) {
        sayFailure();
        return false;
    }
    m_flow = CheckFlow(situationOf(m_session));
    return true;
}

bool CheckDialog::keepAnswers(const PageId &next, Way way)
{
    QList<Said> news = m_page->said();
    news.removeIf([this, way](const Said &said) {
        const Given given = givenFor(m_session.log(), check(), said.subject, said.name);
        // Going on past a setting says it is still so; that is worth an entry of its own.
        const bool affirms = way == Way::On && said.subject == RecordSubject::Setting;
        return affirms ? !isNews(given, said) : !differs(given, said);
    });
    if (news.isEmpty())
        return check()->page == token(next) || m_session.rememberPage(token(next));
    const Said last = news.takeLast();
    for (const Said &said : std::as_const(news)) {
        if (!m_session.record(said, token(m_id)))
            return false;
    }
    return m_session.record(last, token(next));
}

void CheckDialog::reject()
{
    if (!m_failedToClose && !keep(m_id, Way::Away)) {
        m_failedToClose = true;
        sayFailure(tr("Close once more to leave without saving it."));
        return;
    }
    QDialog::reject();
}

void CheckDialog::closeEverything()
{
    keep(m_id, Way::Away);
    QDialog::reject();
    QApplication::closeAllWindows();
}

void CheckDialog::showPage(const PageId &page)
{
    m_id = page;
    m_failedToClose = false;
    if (page.kind == PageKind::Review)
        m_fromReview = false;
    m_message->hide();
    replacePage(makePage(page, m_session, m_flow, m_suggested));
    dressUp();
    focusFirst();
}

void CheckDialog::replacePage(CheckPage *page)
{
    if (m_page) {
        // Its own button may have brought us here, so it goes when that is done; until then a
        // screen reader must not find it.
        m_body->removeWidget(m_page);
        m_page->hide();
        m_page->setParent(nullptr);
        m_page->deleteLater();
    }
    m_page = page;
    connect(page, &CheckPage::appeared, this, &CheckDialog::bringIntoView);
    if (const auto *review = qobject_cast<ReviewPage *>(page))
        connect(review, &ReviewPage::changeWanted, this, &CheckDialog::changeAnswer);
    m_body->addWidget(page);
    page->show();
    setAccessibleName(page->question());
    m_scroll->widget()->setAccessibleName(page->question());
}

void CheckDialog::dressUp()
{
    const bool first = m_id.kind == PageKind::Safety;
    const bool kind = m_id.kind == PageKind::Kind;
    m_header->setVisible(!first && !kind);
    if (check())
        m_header->showProgress(check()->kind, m_id, m_flow.progress(m_id));
    m_header->showGroup(m_fromReview ? QString() : m_flow.groupName(m_id));
    QString next = tr("&Next");
    if (kind)
        next = tr("&Start");
    else if (m_id.kind == PageKind::Review)
        next = tr("&Make my list");
    m_footer->setTexts(first  ? tr("&Close now")
                       : kind ? tr("&Cancel")
                              : tr("Save and &close"),
                       next);
    m_footer->setBackVisible(!first);
    applyMargins();
}

void CheckDialog::focusFirst()
{
    QWidget *first = m_page->firstFocus();
    if (!first)
        first = m_footer->nextButton();
    first->setFocus(Qt::TabFocusReason);
    m_scroll->ensureVisible(0, 0);
    bringIntoView(first);
}

void CheckDialog::bringIntoView(QWidget *widget)
{
    // It has its place only once the layout has run, and may be gone by then.
    QMetaObject::invokeMethod(
        m_scroll,
        [this, wanted = QPointer(widget)] {
            for (QWidget *one : {wanted.data(), focusWidget()}) {
                if (one && m_page->isAncestorOf(one))
                    m_scroll->ensureWidgetVisible(one);
            }
        },
        Qt::QueuedConnection);
}

void CheckDialog::applyMargins()
{
    const int side = roomFor(width()) == Room::Full ? wideMargin : narrowMargin;
    const bool counted = m_header->isVisibleTo(this);
    m_header->setContentsMargins(side, 0, side, 0);
    m_messageRow->setContentsMargins(side, 12, side, 0);
    m_footer->setContentsMargins(side - linkInset, 0, side, 0);
    // The page keeps its width when the scroll bar comes, so that right edges line up.
    const QScrollBar *bar = m_scroll->verticalScrollBar();
    const int atBar = bar->maximum() > bar->minimum() ? bar->sizeHint().width() : 0;
    const int ring = ChoiceCard::ring;
    m_body->setContentsMargins(side - ring, counted ? 20 : 46, side - ring - atBar, 16);
}

void CheckDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    applyMargins();
}

void CheckDialog::sayFailure(const QString &wayOut)
{
    m_message->say(tr("This is not saved yet"),
                   QStringList{m_failure, wayOut}.join(u' ').trimmed());
}

} // namespace Earshot
