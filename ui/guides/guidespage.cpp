// SPDX-License-Identifier: MIT
#include "guides/guidespage.h"

#include "checklist/checklistacts.h"
#include "guides/guidelist.h"
#include "guides/guideview.h"
#include "guides/impliedanswers.h"
#include "parts/pagescroll.h"
#include "parts/textlabel.h"
#include "parts/undobar.h"
#include "wording/answerwords.h"
#include "wording/guidewords.h"

#include <QComboBox>
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
    undoRow->setContentsMargins(32, 0, 32, 0);
    undoRow->addWidget(m_undo);
    right->addLayout(undoRow);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_side);
    row->addLayout(right, 1);

    connect(m_list, &QListWidget::currentRowChanged, this, &GuidesPage::choose);
    connect(m_combo, &QComboBox::currentIndexChanged, this, &GuidesPage::choose);
    connect(m_undo, &UndoBar::undone, this, [this] { m_session.undo(); });
    connect(&m_session, &Session::guidesChanged, this, [this] { refresh(Then::FocusStep); });
    connect(&m_session, &Session::assessmentChanged, this, [this] {
        m_undo->setVisible(m_undo->isVisible() && m_session.canUndo());
    });
    auto *takeBack = new QShortcut(QKeySequence::Undo, this);
    connect(takeBack, &QShortcut::activated, m_undo, &UndoBar::undone);
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
    if (!m_guide.isEmpty())
        return;
    const QList<Guide> &guides = m_session.catalogue().guides();
    const Guide *last = lastGuide(guides, m_session.log().guides);
    if (last == nullptr && !guides.isEmpty())
        last = &guides.constFirst();
    if (last != nullptr)
        showGuide(last->id);
}

void GuidesPage::showGuide(const QString &id)
{
    if (m_session.catalogue().guide(id) == nullptr)
        return;
    m_guide = id;
    refresh(Then::Stay);
}

void GuidesPage::choose(int row)
{
    const QList<Guide> &guides = m_session.catalogue().guides();
    if (row >= 0 && row < guides.size() && guides.at(row).id != m_guide)
        showGuide(guides.at(row).id);
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
            m_combo->addItem(guide.title);
    }
    m_list->setEntries(entries);
    m_list->setCurrentRow(chosen);
    m_combo->setCurrentIndex(chosen);
    if (chosen < 0)
        return;
    rebuild(guides.at(chosen));
    StepView *current = m_view->current();
    if (then == Then::FocusStep)
        takeFocus();
    if (current && progressIn(guides.at(chosen), m_session.log().guides).isStarted())
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
    m_scroll->verticalScrollBar()->setValue(0);
}

void GuidesPage::reveal(QWidget *part)
{
    QTimer::singleShot(0, part, [this, part] {
        QWidget *list = m_scroll->widget();
        list->layout()->activate();
        const int top = part->mapTo(list, QPoint()).y() - 12;
        QScrollBar *bar = m_scroll->verticalScrollBar();
        const int page = m_scroll->viewport()->height();
        if (top + part->height() + 24 > bar->value() + page)
            bar->setValue(std::min(top, top + part->height() + 24 - page));
    });
}

// The answers first: where they cannot be saved, the step stays open.
void GuidesPage::finish(const QString &step, bool record)
{
    const GuideStep *finished = m_session.catalogue().guide(m_guide)->step(step);
    m_undo->hide();
    if (record && finished) {
        const QMap<QString, QStringList> implied
            = impliedAnswers(m_session.catalogue(), m_session.assessment(), *finished);
        if (!recordTick(m_session, Tick{.values = implied}))
            return;
        QStringList names;
        for (auto it = implied.cbegin(); it != implied.cend(); ++it)
            names.append(m_session.catalogue().setting(it.key())->name);
        m_undo->say(tr("Saved your answer: %1").arg(names.join(u", "_s)));
        m_undo->show();
    }
    settle(step, StepState::Done, SkipReason::None);
}

void GuidesPage::settle(const QString &step, StepState state, SkipReason reason)
{
    m_session.recordStep(m_guide, step, state, reason);
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
