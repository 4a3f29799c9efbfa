// SPDX-License-Identifier: MIT
#include "who/whopage.h"

#include "explain/explanationcard.h"
#include "history/decisions.h"
#include "parts/button.h"
#include "parts/textlabel.h"
#include "report/exposuretable.h"
#include "who/changetrials.h"
#include "who/whatifbar.h"
#include "who/whotable.h"
#include "wording/datewords.h"
#include "wording/reasonwords.h"
#include "wording/sentences.h"
#include "wording/verdictwords.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Earshot {

static constexpr int padding = 18;      // a table needs the room
static constexpr double cardWidth = 20; // in em

WhoPage::WhoPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_trials(new ChangeTrials(this))
    , m_subtitle(new TextLabel({}, TextRole::Body, Tone::Quiet, this))
    , m_print(makeButton(tr("Print…"), ButtonVariant::Normal, this, u"print"_s))
    , m_table(new WhoTable(session.catalogue(), this))
    , m_fold(makeButton({}, ButtonVariant::Link, this))
    , m_bar(new WhatIfBar(*m_trials, this))
    , m_cardScroll(new QScrollArea(this))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 20, 0, 0);
    page->setSpacing(14);
    page->addWidget(makeHead());
    page->addWidget(makeBody(), 1);

    connectParts();
    refresh();
    arrange();
}

QWidget *WhoPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(padding, 0, padding, 0);
    row->setSpacing(16);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new TextLabel(tr("Who can read what"), TextRole::Headline, Tone::Text, head));
    words->addWidget(m_subtitle);
    row->addLayout(words, 1);
    row->addWidget(m_print, 0, Qt::AlignTop);
    return head;
}

static void makePlain(QScrollArea *scroll)
{
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
}

// Where there is little room all of it scrolls, so that the table keeps enough to be read.
QWidget *WhoPage::makeBody()
{
    makePlain(m_cardScroll);
    auto *left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(makeTable(), 1);
    left->addWidget(m_bar);

    auto *body = new QWidget;
    body->setLayout(m_columns);
    m_columns->setContentsMargins(padding, 0, padding, padding);
    m_columns->setSpacing(12);
    m_columns->addLayout(left, 1);
    m_columns->addWidget(m_cardScroll);

    auto *scroll = new QScrollArea(this);
    makePlain(scroll);
    scroll->setWidget(body);
    body->setAutoFillBackground(false);
    return scroll;
}

QWidget *WhoPage::makeTable()
{
    auto *card = new Card(this);
    card->column()->setContentsMargins(2, 2, 2, 6);
    card->column()->setSpacing(4);
    card->column()->addWidget(m_table, 1);
    auto *row = makeLinkRow({m_fold});
    row->setContentsMargins(18, 0, 18, 0);
    card->column()->addLayout(row);
    m_fold->setCheckable(true);
    return card;
}

void WhoPage::connectParts()
{
    connect(m_print, &QPushButton::clicked, this, &WhoPage::printWanted);
    connect(m_fold, &QPushButton::toggled, this, &WhoPage::showFold);
    connect(m_table, &WhoTable::exposureChosen, this, &WhoPage::showCard);
    connect(m_table, &WhoTable::exposureActivated, this, [this](const QString &exposure) {
        const Finding *finding = m_whatIf.assessment.finding(exposure);
        const QList<QStringList> fixes
            = finding ? offeredFixes(m_session.catalogue(), *finding) : QList<QStringList>();
        if (!fixes.isEmpty())
            showHow(fixes.constFirst().constFirst());
    });
    connect(m_bar, &WhatIfBar::toggled, this, &WhoPage::toggle);
    connect(
        m_bar, &WhatIfBar::planWanted, this, [this] { m_session.setPlan(m_trials->changes()); });
    connect(m_bar, &WhatIfBar::planTried, this, [this] {
        m_trials->tickAll(planned(), tr("My plan"));
    });
    connect(&m_session, &Session::decisionsChanged, this, &WhoPage::refreshIfSeen);
    connect(m_trials, &ChangeTrials::changed, this, &WhoPage::think);
    connect(&m_session, &Session::assessmentChanged, this, &WhoPage::refreshIfSeen);
}

// A check gives many answers behind which this place is not seen.
void WhoPage::refreshIfSeen()
{
    m_isStale = !isVisible();
    if (!m_isStale)
        refresh();
}

void WhoPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
    m_isStale = false;
}

void WhoPage::refresh()
{
    m_subtitle->setWords(tr("Going by your answers of %1. Pick a cell to see why.")
                             .arg(dateText(m_session.assessment().asOf)));
    m_bar->setChanges(m_session.catalogue(), m_session.assessment());
    m_bar->setPlan(planned(), !m_session.isReadOnly());
    showFold(m_isUnfolded);
    m_trials->forget();
    think();
}

QStringList WhoPage::planned() const
{
    const QStringList open = changesToTry(m_session.catalogue(), m_session.assessment());
    QStringList changes = plannedChanges(m_session.log().decisions);
    changes.removeIf([&open](const QString &change) { return !open.contains(change); });
    return changes;
}

void WhoPage::showFold(bool open)
{
    m_isUnfolded = open;
    const QStringList folded = observersOfNoWorry(m_session.catalogue(), m_session.answers());
    QStringList names;
    for (const QString &observer : folded)
        names.append(observerName(m_session.catalogue(), observer));
    m_fold->setText(open ? tr("Fold what would not bother you")
                         : tr("Also show what would not bother you"));
    m_fold->setToolTip(joinedByAnd(names));
    m_fold->setAccessibleDescription(joinedByAnd(names));
    setShown(m_fold, !folded.isEmpty());
    m_table->setFolded(open ? QStringList() : folded);
}

void WhoPage::toggle(const QString &change)
{
    const Remediation *known = m_session.catalogue().remediation(change);
    m_trials->toggle(change, known ? known->title : change);
}

void WhoPage::think()
{
    m_whatIf = m_session.tryOut(m_trials->changes());
    m_table->show(m_whatIf.assessment, m_session.assessment());
    m_bar->say(m_session.catalogue(), m_whatIf);
    showCard(m_table->exposure());
}

void WhoPage::showCard(const QString &exposure)
{
    const Finding *finding = m_whatIf.assessment.finding(exposure);
    const Finding *now = m_session.assessment().finding(exposure);
    if (!finding || !now)
        return;
    auto *card = new ExplanationCard(
        m_session.catalogue(), m_whatIf.assessment, *finding, ExplanationCard::Head::OnCard);
    if (!m_whatIf.changes.isEmpty() && finding->verdict != now->verdict)
        card->sayNow(*now);
    card->column()->addStretch(1);
    connect(card, &ExplanationCard::howRequested, this, &WhoPage::showHow);
    connect(card, &ExplanationCard::answerRequested, this, &WhoPage::settingWanted);
    // One of its own links may lead here.
    if (QWidget *old = m_cardScroll->takeWidget())
        old->deleteLater();
    m_cardScroll->setWidget(card);
}

void WhoPage::showHow(const QString &remediation)
{
    const Catalogue &catalogue = m_session.catalogue();
    if (const Guide *guide = catalogue.guideFor(remediation))
        emit guideWanted(guide->id);
    else if (const Remediation *change = catalogue.remediation(remediation))
        emit settingWanted(change->setting);
}

void WhoPage::arrange()
{
    const bool isWide = roomFor(width()) == Room::Full;
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_cardScroll->setMinimumWidth(isWide ? ems(cardWidth) : 0);
    m_cardScroll->setMaximumWidth(isWide ? ems(cardWidth) : QWIDGETSIZE_MAX);
    m_cardScroll->setMinimumHeight(isWide ? 0 : ems(22));
    m_table->setMinimumHeight(ems(isWide ? 12 : 24));
}

void WhoPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// What was tried out is not kept.
void WhoPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        m_trials->forget();
}

} // namespace Earshot
