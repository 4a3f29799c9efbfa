// SPDX-License-Identifier: MIT
#include "guides/steppanels.h"

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

StepPanel::StepPanel(Fill fill, QWidget *parent)
    : Card(parent, fill)
{
    column()->setContentsMargins(14, 10, 14, 12);
    column()->setSpacing(8);
}

void StepPanel::addButtons(const QString &yes, const QString &no, const QString &step)
{
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(8, 8, row);
    m_yes = makeButton(yes, ButtonVariant::Normal, row);
    m_no = makeButton(no, ButtonVariant::Normal, row);
    for (QPushButton *button : {m_yes, m_no}) {
        button->setAccessibleName(
            tr("%1: %2", "a button and the step it is for").arg(button->text(), step));
        flow->addWidget(button);
    }
    connect(m_yes, &QPushButton::clicked, this, &StepPanel::confirmed);
    connect(m_no, &QPushButton::clicked, this, &StepPanel::dismissed);
    column()->addWidget(row);
}

void StepPanel::takeFocus()
{
    m_no->setFocus(Qt::OtherFocusReason);
}

LossPanel::LossPanel(const QString &loss, const QString &step, QWidget *parent)
    : StepPanel(Fill::Warning, parent)
{
    auto *text = new TextLabel({}, TextRole::Body, Tone::Warn, this);
    const QString label = tr("You lose:");
    text->setWords(tr("%1 %2", "a label and what is lost").arg(label, loss), {label});
    column()->addWidget(text);
    column()->addWidget(
        new TextLabel(tr("Have you done it already?"), TextRole::Body, Tone::Warn, this));
    addButtons(tr("Yes, it is done"), tr("Not yet"), step);
}

SkipPanel::SkipPanel(const QString &step, QWidget *parent)
    : StepPanel(Fill::Panel, parent)
    , m_reasons(new QButtonGroup(this))
{
    column()->addWidget(new TextLabel(tr("Why skip it?"), TextRole::Strong, Tone::Text, this));
    for (const SkipReason reason :
         {SkipReason::Later, SkipReason::DoesNotApply, SkipReason::TooMuch}) {
        auto *choice = new QRadioButton(skipReasonText(reason), this);
        m_reasons->addButton(choice, static_cast<int>(reason));
        column()->addWidget(choice);
    }
    m_reasons->button(static_cast<int>(SkipReason::Later))->setChecked(true);
    addButtons(tr("Skip this step"), tr("Back to the step"), step);
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
    : StepPanel(Fill::Info, parent)
{
    column()->addWidget(new TextLabel(
        tr("Shall we record this as your answer?"), TextRole::Strong, Tone::Text, this));
    for (const QString &sentence : sentences)
        column()->addWidget(new TextLabel(sentence, TextRole::Body, Tone::Text, this));
    addButtons(tr("Yes, record it"), tr("No, only go on"), step);
}

void OfferPanel::takeFocus()
{
    m_yes->setFocus(Qt::OtherFocusReason);
}

} // namespace Earshot
