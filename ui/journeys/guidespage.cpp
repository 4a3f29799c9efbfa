// SPDX-License-Identifier: MIT
#include "journeys/guidespage.h"

#include "checklist/checklistacts.h"
#include "journeys/guidelist.h"
#include "journeys/guideview.h"
#include "parts/focuschain.h"
#include "parts/pagescroll.h"
#include "parts/textlabel.h"
#include "parts/undobar.h"
#include "wording/guidewords.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QShortcut>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Earshot {

GuidesPage::GuidesPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_list(new GuideList(this))
    , m_comboPlace(new QWidget(this))
    , m_combo(new QComboBox(m_comboPlace))
    , m_scroll(new PageScroll(this))
    , m_undo(new UndoBar(this))
{
    setAccessibleName(tr("Guides"));
    m_scroll->column()->addStretch(1);
    m_side = makeSide();
    m_combo->setAccessibleName(tr("Guide"));
    m_undo->hide();
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    auto *comboRow = new QHBoxLayout(m_comboPlace);
    comboRow->setContentsMargins(32, 16, 32, 0);
    comboRow->addWidget(m_combo);
    right->addWidget(m_comboPlace);
    right->addWidget(m_scroll, 1);
    auto *undoRow = new QHBoxLayout;
    undoRow->setContentsMargins(32, 8, 32, 16);
    undoRow->addWidget(m_undo);
    right->addLayout(undoRow);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_side);
    row->addLayout(right, 1);

    connect(m_list, &QListWidget::currentRowChanged, this, &GuidesPage::choose);
    connect(m_combo, &QComboBox::currentIndexChanged, this, &GuidesPage::choose);
    connect(m_undo, &UndoBar::undone, this, &GuidesPage::undo);
    connect(&m_session, &Session::guidesChanged, this, [this] { refresh(Then::FocusStep); });
    connect(&m_session, &Session::assessmentChanged, this, [this] {
        if (isVisible() && !m_isBusy)
            refresh(Then::Stay);
    });
    auto *takeBack = new QShortcut(QKeySequence::Undo, this);
    connect(takeBack, &QShortcut::activated, this, &GuidesPage::undo);
    setTabOrder(m_list, m_combo);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    arrange();
}

QWidget *GuidesPage::makeSide()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(20, 20, 0, 16);
    column->setSpacing(14);
    auto *title = new TextLabel(tr("Guides"), TextRole::Headline, Tone::Text, side);
    title->setContentsMargins(12, 0, 0, 0);
    column->addWidget(title);
    column->addWidget(m_list, 1);
    return side;
}

void GuidesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    const QList<Guide> &guides = m_session.catalogue().guides();
    if (m_guide.isEmpty() && !guides.isEmpty()) {
        const Guide *last = lastGuide(guides, m_session.log().guides);
        m_guide = last ? last->id : guides.constFirst().id;
    }
    refresh(Then::Stay);
}

void GuidesPage::showGuide(const QString &id)
{
    select(id, Then::FocusStep);
}

void GuidesPage::choose(int row)
{
    const QList<Guide> &guides = m_session.catalogue().guides();
    if (row >= 0 && row < guides.size() && guides.at(row).id != m_guide)
        select(guides.at(row).id, Then::Stay);
}

void GuidesPage::select(const QString &id, Then then)
{
    if (m_session.catalogue().guide(id) == nullptr)
        return;
    if (id != m_guide)
        m_undo->hide();
    m_guide = id;
    refresh(then);
}

void GuidesPage::refresh(Then then)
{
    const QList<Guide> &guides = m_session.catalogue().guides();
    const QSignalBlocker quietList(m_list);
    const QSignalBlocker quietCombo(m_combo);
    QList<GuideList::Entry> entries;
    int chosen = -1;
    for (const Guide &guide : guides) {
        const GuideProgress progress = progressIn(guide, m_session.log().guides);
        if (guide.id == m_guide)
            chosen = static_cast<int>(entries.size());
        entries.append({guide.title, shortProgressText(guide, progress)});
        if (m_combo->count() < entries.size())
            m_combo->addItem({});
        m_combo->setItemText(static_cast<int>(entries.size()) - 1,
                             tr("%1 (%2)", "a guide and its progress")
                                 .arg(guide.title, entries.constLast().progress));
    }
    m_list->setEntries(entries);
    m_list->setCurrentRow(chosen);
    m_combo->setCurrentIndex(chosen);
    if (chosen < 0)
        return;
    const bool isSame = m_view && m_view->guide() == m_guide;
    rebuild(guides.at(chosen));
    if (!isSame)
        m_scroll->verticalScrollBar()->setValue(0);
    StepView *current = m_view->current();
    if (then == Then::FocusStep)
        takeFocus();
    if (current && (then == Then::FocusStep || !isSame)
        && progressIn(guides.at(chosen), m_session.log().guides).isStarted())
        reveal(current);
}

// Once all steps are behind the person, the next thing is another guide.
void GuidesPage::takeFocus()
{
    if (StepView *current = m_view->current())
        current->takeFocus();
    else if (m_side->isHidden())
        m_combo->setFocus(Qt::OtherFocusReason);
    else
        m_list->setFocus(Qt::OtherFocusReason);
}

// It may be a button of the old view that leads here.
void GuidesPage::rebuild(const Guide &guide)
{
    if (m_view) {
        m_view->hide();
        m_view->deleteLater();
    }
    m_view = new GuideView(m_session, guide);
    m_scroll->column()->insertWidget(0, m_view);
    connect(m_view, &GuideView::finished, this, &GuidesPage::finish);
    connect(m_view, &GuideView::skipped, this, [this](const QString &step, SkipReason reason) {
        settle(step, StepState::Skipped, reason);
    });
    connect(m_view, &GuideView::reopened, this, [this](const QString &step) {
        settle(step, StepState::Open, SkipReason::None);
    });
    connect(m_view, &GuideView::revealWanted, this, &GuidesPage::reveal);
    connect(m_view, &GuideView::printWanted, this, [this] { emit printWanted(m_guide); });
    QWidget *last = chainFocus(m_combo, m_view);
    chainFocus(last, m_undo);
}

void GuidesPage::reveal(QWidget *part)
{
    QTimer::singleShot(0, part, [this, part] {
        // What came up in a step has to reach the page through all that stands around it.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        m_scroll->ensureWidgetVisible(part, 0, 24);
    });
}

// The answers first: where they cannot be saved, the step stays open.
void GuidesPage::finish(const QString &step, const QMap<QString, QStringList> &answers)
{
    m_undo->hide();
    m_isBusy = true;
    const bool recorded = !answers.isEmpty() && recordTick(m_session, Tick{.values = answers});
    m_isBusy = false;
    if (!answers.isEmpty() && !recorded)
        return;
    settle(step, StepState::Done, SkipReason::None);
    if (!recorded)
        return;
    QStringList names;
    for (auto it = answers.cbegin(); it != answers.cend(); ++it)
        names.append(m_session.catalogue().setting(it.key())->name);
    m_recorded = {m_guide, step};
    m_undo->say(tr("Saved your answer: %1").arg(names.join(u", "_s)));
    m_undo->show();
}

void GuidesPage::settle(const QString &step, StepState state, SkipReason reason)
{
    m_undo->hide();
    m_session.recordStep(m_guide, step, state, reason);
}

// What was recorded with a step goes, and the step is open again.
void GuidesPage::undo()
{
    if (m_undo->isHidden() || !m_session.canUndo())
        return;
    m_undo->hide();
    m_isBusy = true;
    const bool undone = m_session.undo();
    m_isBusy = false;
    if (undone)
        m_session.recordStep(m_recorded.guide, m_recorded.step, StepState::Open);
}

void GuidesPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void GuidesPage::arrange()
{
    const bool full = roomFor(width()) == Room::Full;
    setShown(m_side, full);
    setShown(m_comboPlace, !full);
}

} // namespace Earshot
