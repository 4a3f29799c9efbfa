// SPDX-License-Identifier: MIT
#include "journeys/steppanels.h"

#include "parts/button.h"
#include "parts/flowlayout.h"
#include "parts/textlabel.h"
#include "wording/guidewords.h"
#include "wording/sentences.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace Earshot {

StepPanel::StepPanel(Fill fill, const QString &question, QString step, QWidget *parent)
    : Card(parent, fill)
    , m_step(std::move(step))
    , m_buttons(new FlowLayout(8, 8))
{
    setAccessibleName(question);
    column()->setContentsMargins(14, 10, 14, 12);
    column()->setSpacing(8);
}

QPushButton *StepPanel::addButton(const QString &text, void (StepPanel::*signal)())
{
    if (m_buttons->count() == 0)
        column()->addLayout(m_buttons);
    QPushButton *button = makeButton(text, ButtonVariant::Normal, this);
    button->setAccessibleName(tr("%1: %2", "a button and the step it is for").arg(text, m_step));
    // Who lands on the button hears what is asked.
    button->setAccessibleDescription(accessibleName());
    connect(button, &QPushButton::clicked, this, signal);
    m_buttons->addWidget(button);
    return button;
}

LossPanel::LossPanel(const QString &loss, const QString &step, QWidget *parent)
    : StepPanel(Fill::Warning, tr("You lose: %1 Have you done it already?").arg(loss), step, parent)
{
    auto *text = new TextLabel({}, TextRole::Body, Tone::Warn, this);
    const QString label = tr("You lose:");
    text->setWords(tr("%1 %2", "a label and what is lost").arg(label, loss), {label});
    column()->addWidget(text);
    column()->addWidget(
        new TextLabel(tr("Have you done it already?"), TextRole::Body, Tone::Warn, this));
    addButton(tr("Yes, it is done"), &StepPanel::confirmed);
    m_notYet = addButton(tr("Not yet"), &StepPanel::dismissed);
}

void LossPanel::takeFocus()
{
    m_notYet->setFocus(Qt::OtherFocusReason);
}

SkipPanel::SkipPanel(const QString &step, QWidget *parent)
    : StepPanel(Fill::Panel, tr("Why skip it?"), step, parent)
    , m_reasons(new QButtonGroup(this))
{
    column()->addWidget(new TextLabel(tr("Why skip it?"), TextRole::Strong, Tone::Text, this));
    for (const SkipReason reason :
         {SkipReason::Later, SkipReason::DoesNotApply, SkipReason::TooMuch}) {
        auto *choice = new QRadioButton(skipReasonText(reason), this);
        choice->setAccessibleName(
            tr("Why skip “%1”? %2", "a step and a reason").arg(step, skipReasonText(reason)));
        m_reasons->addButton(choice, static_cast<int>(reason));
        column()->addWidget(choice);
    }
    m_reasons->button(static_cast<int>(SkipReason::Later))->setChecked(true);
    addButton(tr("Skip this step"), &StepPanel::confirmed);
    addButton(tr("Back to the step"), &StepPanel::dismissed);
}

SkipReason SkipPanel::reason() const
{
    return static_cast<SkipReason>(m_reasons->checkedId());
}

void SkipPanel::takeFocus()
{
    m_reasons->checkedButton()->setFocus(Qt::OtherFocusReason);
}

OfferPanel::OfferPanel(const QStringList &sentences, const QString &step, QWidget *parent)
    : StepPanel(Fill::Info,
                tr("Shall we record this as your answer? %1").arg(joinedSentences(sentences)),
                step,
                parent)
{
    column()->addWidget(new TextLabel(
        tr("Shall we record this as your answer?"), TextRole::Strong, Tone::Text, this));
    for (const QString &sentence : sentences)
        column()->addWidget(new TextLabel(sentence, TextRole::Body, Tone::Text, this));
    m_record = addButton(tr("Yes, record it"), &StepPanel::confirmed);
    addButton(tr("No, only go on"), &StepPanel::declined);
    addButton(tr("Back to the step"), &StepPanel::dismissed);
}

void OfferPanel::takeFocus()
{
    m_record->setFocus(Qt::OtherFocusReason);
}

} // namespace Earshot
