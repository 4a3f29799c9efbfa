// SPDX-License-Identifier: MIT
#include "checklist/checklistpage.h"

#include "checklist/checklistacts.h"
#include "checklist/checklistgroup.h"
#include "checklist/checklistwords.h"
#include "checklist/rowdetails.h"
#include "parts/button.h"
#include "parts/filterbar.h"
#include "parts/focuschain.h"
#include "parts/pagehead.h"
#include "parts/textlabel.h"
#include "parts/undobar.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Earshot {

static constexpr std::array allFilters{ItemFilter::All,
                                       ItemFilter::Open,
                                       ItemFilter::Accepted,
                                       ItemFilter::NotAsked,
                                       ItemFilter::DoNotKnow,
                                       ItemFilter::Done};

ChecklistPage::ChecklistPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_undoPlace(new QWidget(this))
    , m_sentence(new TextLabel({}, TextRole::Body, Tone::Quiet))
    , m_scroll(new PageScroll(this))
    , m_nothing(new TextLabel(
          tr("No setting matches. Try another word or filter."), TextRole::Body, Tone::Quiet))
    , m_undo(new UndoBar(m_undoPlace))
{
    setAccessibleName(tr("Checklist"));
    auto *undoFrame = new QHBoxLayout(m_undoPlace);
    undoFrame->addWidget(m_undo);
    m_undoPlace->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    PageHead *head = makeHead();
    column->addWidget(head);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_undoPlace);
    m_scroll->column()->addWidget(m_nothing);
    m_nothing->hide();

    for (const ItemFilter each : allFilters)
        m_filter->addFilter(static_cast<int>(each), filterText(each, {}));
    connect(m_filter, &FilterBar::changed, this, [this] { filter(Keep::Nothing); });
    connect(m_undo, &UndoBar::undone, this, &ChecklistPage::undo);
    const auto alignUndo = [undoFrame, head] {
        const int end = PageHead::padding + head->besides();
        undoFrame->setContentsMargins(PageHead::padding, 8, end, 16);
    };
    connect(head, &PageHead::aligned, this, alignUndo);
    alignUndo();
    const auto refreshShown = [this] {
        if (isVisible())
            refresh();
    };
    connect(&m_session, &Session::assessmentChanged, this, refreshShown);
    connect(&m_session, &Session::decisionsChanged, this, refreshShown);
    makeShortcuts();
}

PageHead *ChecklistPage::makeHead()
{
    auto *head = new PageHead(tr("Checklist"), m_scroll, this);
    m_back = makeButton(tr("Back to the review"), ButtonVariant::Link, head);
    m_back->setToolTip(tr("Back to the review (Alt+Left)"));
    m_back->hide();
    connect(m_back, &QPushButton::clicked, this, &ChecklistPage::backWanted);
    head->words()->insertLayout(0, makeLinkRow({m_back}));
    head->words()->addWidget(m_sentence);
    QPushButton *print = makeButton(tr("&Print…"), ButtonVariant::Normal, head, u"print"_s);
    print->setAccessibleName(tr("Print the checklist"));
    connect(print, &QPushButton::clicked, this, &ChecklistPage::printRequested);
    head->setButton(print);
    m_filter = new FilterBar(tr("Find a setting"), head);
    head->addRow(m_filter);
    return head;
}

void ChecklistPage::makeShortcuts()
{
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, &ChecklistPage::focusSearch);
    auto *back = new QShortcut(QKeySequence::Back, this);
    connect(back, &QShortcut::activated, this, [this] {
        if (!m_back->isHidden())
            emit backWanted();
    });
    auto *takeBack = new QShortcut(QKeySequence::Undo, this);
    connect(takeBack, &QShortcut::activated, this, &ChecklistPage::undo);
}

void ChecklistPage::makeRows()
{
    const Catalogue &catalogue = m_session.catalogue();
    for (const Group &group : catalogue.content().groups) {
        auto *place = new ChecklistGroup(group.name, this);
        for (const Setting &setting : catalogue.settings()) {
            if (setting.group != group.id)
                continue;
            auto *row = new ChecklistRow(m_session, setting.id, place);
            place->addRow(row);
            m_rows.insert(setting.id, row);
            connectRow(row);
        }
        m_groups.append(place);
        m_scroll->column()->addWidget(place);
    }
    m_scroll->column()->addStretch(1);
    chainFocus(chainFocus(m_filter->lastInChain(), m_scroll->widget()), m_undo);
}

void ChecklistPage::connectRow(ChecklistRow *row)
{
    connect(m_scroll, &PageScroll::roomChanged, row, &ChecklistRow::setRoom);
    row->setRoom(m_scroll->room());
    connect(row, &ChecklistRow::tickAsked, this, [this, row](bool on) { ask(row, on); });
    connect(row, &ChecklistRow::openChanged, this, [this, row](bool open, bool together) {
        if (open && !together)
            openOnly(row);
    });
    connect(row, &ChecklistRow::detailsMade, this, [this, row](RowDetails *details) {
        const QString setting = row->setting();
        connect(details, &RowDetails::tickConfirmed, this, [this, setting] { take(setting); });
        connect(details, &RowDetails::settingWanted, this, &ChecklistPage::showSetting);
        connect(details, &RowDetails::askClosed, row, &ChecklistRow::takeFocus);
        connect(details, &RowDetails::guideWanted, this, &ChecklistPage::guideWanted);
        connect(details, &RowDetails::partOpened, m_scroll, &PageScroll::reveal);
        connectAcceptance(m_session, setting, *details);
        connect(details, &RowDetails::noteEdited, this, [this, setting](const QString &note) {
            if (recordNote(m_session, setting, note))
                showUndo({}, {});
        });
        connect(details, &RowDetails::answerGiven, this, [this, setting](const Said &said) {
            const QString name = m_session.catalogue().setting(said.name)->name;
            if (recordAnswer(m_session, said))
                showUndo(tr("Saved your answer: %1").arg(name), {});
        });
    });
}

void ChecklistPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_rows.isEmpty())
        makeRows();
    refresh();
}

void ChecklistPage::refresh()
{
    m_items = checklistItems(
        m_session.catalogue(), m_session.assessment(), m_session.log(), m_session.nearby());
    const ItemCounts counts = countItems(m_items);
    m_sentence->setWords(listSentence(counts));
    for (const ItemFilter each : allFilters)
        m_filter->setText(static_cast<int>(each), filterText(each, counts));
    for (const ChecklistItem &item : std::as_const(m_items)) {
        if (ChecklistRow *row = m_rows.value(item.setting)) {
            row->setItem(item, m_session.today());
            row->setReadOnly(m_session.isReadOnly());
        }
    }
    if (!m_session.canUndo())
        showUndo({}, {});
    filter(Keep::WhatIsInHand);
}

// A row that is open, or has the focus, does not vanish while it is in hand.
void ChecklistPage::filter(Keep keep)
{
    QList<ChecklistItem> shown;
    for (const ChecklistItem &item : std::as_const(m_items)) {
        const ChecklistRow *row = m_rows.value(item.setting);
        const bool isInHand = keep == Keep::WhatIsInHand && row && row->isVisible()
                              && (row->isOpen() || row->isAncestorOf(focusWidget()));
        const bool isWanted = passes(item, static_cast<ItemFilter>(m_filter->filter()))
                              && isFound(item, m_session.catalogue(), m_filter->search());
        if (isWanted || isInHand)
            shown.append(item);
    }
    for (ChecklistGroup *group : std::as_const(m_groups))
        group->show(shown);
    m_nothing->setVisible(shown.isEmpty());
}

void ChecklistPage::openOnly(ChecklistRow *row)
{
    for (ChecklistRow *other : std::as_const(m_rows)) {
        if (other != row && other->isOpen())
            other->setOpen(false);
    }
    m_scroll->reveal(row);
}

const ChecklistItem *ChecklistPage::item(const QString &setting) const
{
    const auto found
        = std::find_if(m_items.cbegin(), m_items.cend(), [&](const ChecklistItem &each) {
              return each.setting == setting;
          });
    return found == m_items.cend() ? nullptr : &*found;
}

void ChecklistPage::ask(ChecklistRow *row, bool on)
{
    const ChecklistItem *asked = item(row->setting());
    if (!asked)
        return;
    if (!on && m_lastTicked == row->setting() && m_session.canUndo()) {
        undo();
        return;
    }
    if (on && asked->tick.isPossible() && !asked->tick.needsAWord()) {
        take(row->setting());
        return;
    }
    row->setOpen(true);
    openOnly(row);
    if (on && asked->tick.needsAWord())
        row->details()->askBefore();
    else
        row->details()->changeAnswer();
    if (QWidget *part = row->details()->inHand())
        m_scroll->reveal(part);
}

void ChecklistPage::take(const QString &setting)
{
    const ChecklistItem *ticked = item(setting);
    if (!ticked || !ticked->tick.isPossible())
        return;
    const Tick tick = ticked->tick;
    if (!recordTick(m_session, tick))
        return;
    const ChecklistItem *now = item(setting);
    showUndo(markedText(m_session.catalogue(), setting, tick, now ? now->state : ItemState::Open),
             setting);
}

void ChecklistPage::undo()
{
    if (m_session.canUndo() && m_session.undo())
        showUndo({}, {});
}

void ChecklistPage::showUndo(const QString &text, const QString &setting)
{
    m_lastTicked = setting;
    m_undoPlace->setVisible(!text.isEmpty());
    if (!text.isEmpty())
        m_undo->say(text);
}

void ChecklistPage::showSetting(const QString &setting)
{
    if (m_rows.isEmpty())
        makeRows();
    ChecklistRow *row = m_rows.value(setting);
    if (!row)
        return;
    refresh();
    if (row->isHidden()) {
        m_filter->clearSearch();
        m_filter->setFilter(static_cast<int>(ItemFilter::All));
    }
    row->setOpen(true);
    openOnly(row);
    row->takeFocus();
}

void ChecklistPage::offerWayBack(bool offered)
{
    setShown(m_back, offered);
}

void ChecklistPage::focusSearch()
{
    m_filter->focusSearch();
}

} // namespace Earshot
