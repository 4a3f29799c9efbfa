// SPDX-License-Identifier: MIT
#include "who/whatifbar.h"

#include "parts/button.h"
#include "parts/flowlayout.h"
#include "parts/pagescroll.h"
#include "parts/textlabel.h"
#include "style/icons.h"
#include "who/changelist.h"
#include "who/changetrials.h"
#include "wording/sentences.h"
#include "wording/whatifwords.h"

#include <QPushButton>
#include <QScrollArea>
#include <QUndoView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Earshot {

static constexpr qsizetype chipsOffered = 3;
static constexpr double moreHeight = 13; // in em

WhatIfBar::WhatIfBar(ChangeTrials &trials, QWidget *parent)
    : Card(parent)
    , m_trials(trials)
    , m_chips(new QWidget(this))
    , m_flow(new FlowLayout(8, 6, m_chips))
    , m_more(makeButton({}, ButtonVariant::Link, m_chips))
    , m_moreRow(new QWidget(this))
    , m_list(new ChangeList)
    , m_outcome(new TextLabel({}, TextRole::Body, Tone::Quiet, this))
    , m_lastRow(new QWidget(this))
    , m_undo(makeButton(tr("Undo"), ButtonVariant::Link, m_lastRow))
    , m_redo(makeButton(tr("Redo"), ButtonVariant::Link, m_lastRow))
    , m_clear(makeButton(tr("Clear"), ButtonVariant::Link, m_lastRow))
    , m_try(makeButton(tr("Try my plan"), ButtonVariant::Link, m_lastRow))
    , m_makePlan(makeButton({}, ButtonVariant::Normal, m_lastRow))
{
    column()->setSpacing(8);
    makeFirstRow();
    makeMore();
    column()->addWidget(m_outcome);
    makeLastRow();
    setMoreOpen(false);
}

void WhatIfBar::makeFirstRow()
{
    m_flow->addWidget(
        new TextLabel(tr("What if"), TextRole::Strong, Tone::Text, m_chips, TextLabel::Wrap::No));
    m_flow->addWidget(m_more);
    m_flow->setLastAtEnd(true);
    column()->addWidget(m_chips);
    m_more->setCheckable(true);
    connect(m_more, &QPushButton::toggled, this, &WhatIfBar::setMoreOpen);
}

void WhatIfBar::makeMore()
{
    auto *scroll = new QScrollArea(m_moreRow);
    scroll->setWidget(m_list);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    m_list->setAutoFillBackground(false);
    connect(m_list, &ChangeList::toggled, this, &WhatIfBar::toggled);

    auto *steps = new QUndoView(m_trials.steps(), m_moreRow);
    steps->setEmptyLabel(tr("As it is now"));
    steps->setAccessibleName(tr("What you tried"));
    steps->setFrameShape(QFrame::NoFrame);
    steps->setMaximumWidth(ems(17));
    auto *title = new TextLabel(tr("What you tried"), TextRole::SmallStrong, Tone::Quiet);
    auto *tried = new QVBoxLayout;
    tried->setSpacing(4);
    tried->addWidget(title);
    tried->addWidget(steps, 1);

    auto *row = new QHBoxLayout(m_moreRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(scroll, 3);
    row->addLayout(tried, 2);
    column()->addWidget(m_moreRow);
}

void WhatIfBar::makeLastRow()
{
    auto *row = new QHBoxLayout(m_lastRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QPushButton *button : {m_undo, m_redo, m_clear, m_try})
        row->addWidget(button);
    row->addStretch(1);
    row->addWidget(m_makePlan);
    column()->addWidget(m_lastRow);
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo->setShortcut(QKeySequence::Redo);
    QUndoStack *steps = m_trials.steps();
    connect(m_undo, &QPushButton::clicked, steps, &QUndoStack::undo);
    connect(m_redo, &QPushButton::clicked, steps, &QUndoStack::redo);
    connect(steps, &QUndoStack::canUndoChanged, m_undo, &QWidget::setEnabled);
    connect(steps, &QUndoStack::canRedoChanged, m_redo, &QWidget::setEnabled);
    connect(m_clear, &QPushButton::clicked, &m_trials, &ChangeTrials::leaveAllOut);
    connect(m_try, &QPushButton::clicked, this, &WhatIfBar::planTried);
    connect(m_makePlan, &QPushButton::clicked, this, &WhatIfBar::planWanted);
    m_undo->setEnabled(false);
    m_redo->setEnabled(false);
}

void WhatIfBar::setMoreOpen(bool open)
{
    m_more->setText(open ? tr("Fewer") : tr("More"));
    m_more->setAccessibleName(open ? tr("Show fewer changes") : tr("Show every change to try"));
    m_moreRow->setFixedHeight(ems(moreHeight));
    setShown(m_moreRow, open);
}

void WhatIfBar::setChanges(const Catalogue &catalogue, const Assessment &now)
{
    const QStringList changes = changesToTry(catalogue, now);
    m_offered.clear();
    for (const QString &change : changes) {
        const auto step = std::ranges::find(now.plan.steps, change, &PlanStep::remediation);
        const bool closes = step != now.plan.steps.cend() && !step->closes.isEmpty();
        if (closes && m_offered.size() < chipsOffered)
            m_offered.append(change);
    }
    m_list->setChanges(catalogue, now, changes);
    setShown(m_more, changes.size() > m_offered.size());
}

void WhatIfBar::setPlan(const QStringList &plan, bool mayChange)
{
    m_plan = plan;
    m_mayChange = mayChange;
}

void WhatIfBar::refillChips(const Catalogue &catalogue, const QStringList &ticked)
{
    QStringList wanted = m_offered;
    for (const QString &change : ticked) {
        if (!wanted.contains(change))
            wanted.append(change);
    }
    const QStringList there = m_byChange.keys();
    for (const QString &change : there) {
        if (!wanted.contains(change))
            m_byChange.take(change)->deleteLater();
    }
    for (const QString &change : std::as_const(wanted)) {
        if (!m_byChange.contains(change))
            addChip(catalogue, change);
    }
    for (auto it = m_byChange.cbegin(); it != m_byChange.cend(); ++it) {
        const bool isTicked = ticked.contains(it.key());
        (*it)->setChecked(isTicked);
        (*it)->setIcon(icon(isTicked ? u"check"_s : u"plus"_s));
    }
}

void WhatIfBar::addChip(const Catalogue &catalogue, const QString &change)
{
    const Remediation *known = catalogue.remediation(change);
    const QString title = known ? known->title : change;
    QString text = title;
    QPushButton *chip = makeFilterChip(text.replace(u'&', u"&&"_s), m_chips); // no mnemonic
    chip->setAccessibleName(tr("What if: %1").arg(title));
    connect(chip, &QPushButton::clicked, this, [this, change] { emit toggled(change); });
    m_flow->removeWidget(m_more);
    m_flow->addWidget(chip);
    m_flow->addWidget(m_more);
    setTabOrder(chip, m_more);
    m_byChange.insert(change, chip);
}

QString WhatIfBar::outcomeOf(const WhatIf &whatIf, const QString &problem) const
{
    if (!whatIf.changes.isEmpty())
        return problem.isEmpty() ? joinedSentences({whatIfSentence(whatIf), whatIfCounts(whatIf)})
                                 : problem;
    const QString hint = tr("Pick a change to see what it would close or open. Nothing is saved.");
    return m_plan.isEmpty()
               ? hint
               : joinedSentences(
                   {tr("Your plan has %n change(s).", nullptr, static_cast<int>(m_plan.size())),
                    hint});
}

void WhatIfBar::say(const Catalogue &catalogue, const WhatIf &whatIf)
{
    refillChips(catalogue, whatIf.changes);
    m_list->setTicked(whatIf.changes);
    const bool isTrying = !whatIf.changes.isEmpty();
    const bool hasPlan = !m_plan.isEmpty();
    const QString problem = whatIfProblemSentence(catalogue, whatIf);
    const QStringList strong
        = isTrying && problem.isEmpty() ? QStringList{whatIfSentence(whatIf)} : QStringList();
    m_outcome->setWords(outcomeOf(whatIf, problem), strong);
    m_clear->setEnabled(isTrying);
    m_makePlan->setText(isTrying || !hasPlan ? tr("Make this my plan") : tr("Drop my plan"));
    m_makePlan->setEnabled(isTrying ? problem.isEmpty() : hasPlan);
    setShown(m_makePlan, m_mayChange);
    setShown(m_try, hasPlan && !isTrying);
    setShown(m_lastRow, isTrying || hasPlan || m_trials.steps()->count() > 0);
}

} // namespace Earshot
