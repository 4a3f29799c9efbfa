// SPDX-License-Identifier: MIT
#include "checklist/answereditor.h"

#include "parts/button.h"
#include "parts/flowlayout.h"
#include "parts/textlabel.h"
#include "wizard/fields/choicelist.h"
#include "wizard/fields/radiorow.h"
#include "wizard/fields/sincebox.h"
#include "wizard/pages/checkpage.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace Earshot {

static constexpr std::array reasons{
    EditReason::ChangedSetting, EditReason::FoundOut, EditReason::HadItWrong};
static constexpr std::array ways{KnownHow::Looked, KnownHow::Memory, KnownHow::Told};

// A question in small letters and plain radio buttons under it.
static QWidget *asked(const QString &question, RadioRow *row, QWidget *parent)
{
    auto *place = new QWidget(parent);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(4);
    column->addWidget(new TextLabel(question, TextRole::SmallStrong, Tone::Quiet, place));
    column->addWidget(row);
    return place;
}

AnswerEditor::AnswerEditor(Setting setting, Given given, const QDate &today, QWidget *parent)
    : QWidget(parent)
    , m_setting(std::move(setting))
    , m_given(std::move(given))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(linkInset, 4, 0, 4);
    column->setSpacing(6);
    column->addWidget(new TextLabel(m_setting.question, TextRole::Strong, Tone::Text, this));
    addChoices();
    addSince(today);

    const QString what = tr("What changed?");
    m_reason = new RadioRow(
        what, {tr("I changed the setting"), tr("I found out"), tr("I had it wrong")}, this);
    m_whatChanged = asked(what, m_reason, this);
    column->addWidget(m_whatChanged);
    const QString how = tr("How do you know?");
    m_how = new RadioRow(
        how, {tr("I looked just now"), tr("From memory"), tr("Someone told me")}, this);
    column->addWidget(asked(how, m_how, this));
    column->addWidget(buttons());
    showWhatFits();
    connect(m_choices, &ChoiceList::choiceMade, this, &AnswerEditor::showWhatFits);
}

void AnswerEditor::addChoices()
{
    m_choices = new ChoiceList(m_setting.name, this);
    layout()->addWidget(m_choices);
    for (const Choice &choice : std::as_const(m_setting.choices))
        m_choices->addChoice(choice.text, choice.detail);
    m_choices->addChoice(doNotKnowChoice(), {}, ChoiceCard::Look::Quiet);
    if (!m_given.last)
        return;
    const int choice = choiceFor(m_setting, m_given.last->values);
    if (choice >= 0)
        m_choices->setChosen(choice);
    else if (sameValues(m_given.last->values, m_setting.valueIds()))
        m_choices->setChosen(static_cast<int>(m_setting.choices.size()));
}

void AnswerEditor::addSince(const QDate &today)
{
    m_sinceRow = new QWidget(this);
    auto *row = new QVBoxLayout(m_sinceRow);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(4);
    m_sinceQuestion = new TextLabel({}, TextRole::SmallStrong, Tone::Quiet, m_sinceRow);
    m_since = new SinceBox(today, m_sinceRow);
    if (m_given.last)
        m_since->setDate(m_given.last->since);
    row->addWidget(m_sinceQuestion);
    row->addWidget(m_since, 0, Qt::AlignLeading);
    layout()->addWidget(m_sinceRow);
}

QWidget *AnswerEditor::buttons()
{
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(8, 8, row);
    m_save = makeButton(tr("Save my answer"), ButtonVariant::Normal, row);
    m_save->setAccessibleName(tr("Save my answer about %1").arg(m_setting.name));
    connect(m_save, &QPushButton::clicked, this, [this] { emit saved(said()); });
    QPushButton *leave = makeButton(tr("Leave it as it is"), ButtonVariant::Link, row);
    leave->setAccessibleName(tr("Leave %1 as it is").arg(m_setting.name));
    connect(leave, &QPushButton::clicked, this, &AnswerEditor::dismissed);
    flow->addWidget(m_save);
    flow->addWidget(leave);
    return row;
}

// Nothing is chosen at first, and then nothing can be saved.
void AnswerEditor::showWhatFits()
{
    const QString since = sinceQuestion();
    m_sinceQuestion->setWords(since);
    m_since->setAccessibleName(since);
    m_sinceRow->setVisible(!since.isEmpty());
    m_whatChanged->setVisible(asksWhatChanged(m_given, values()));
    m_how->setEnabled(m_choices->chosen() != m_setting.choices.size());
    m_save->setEnabled(m_choices->chosen() >= 0);
}

QStringList AnswerEditor::values() const
{
    const int chosen = m_choices->chosen();
    if (chosen < 0)
        return {};
    return chosen < m_setting.choices.size() ? m_setting.choices.at(chosen).values
                                             : m_setting.valueIds();
}

QString AnswerEditor::sinceQuestion() const
{
    const int chosen = m_choices->chosen();
    const bool isChoice = chosen >= 0 && chosen < m_setting.choices.size();
    return isChoice ? m_setting.choices.at(chosen).sinceQuestion : QString();
}

Said AnswerEditor::said() const
{
    Said said{.name = m_setting.id, .values = values()};
    if (!sinceQuestion().isEmpty())
        said.since = m_since->date();
    if (m_how->isEnabled() && m_how->chosen() >= 0)
        said.how = ways.at(static_cast<std::size_t>(m_how->chosen()));
    std::optional<EditReason> told;
    if (m_reason->chosen() >= 0 && asksWhatChanged(m_given, said.values))
        told = reasons.at(static_cast<std::size_t>(m_reason->chosen()));
    said.reason = reasonFor(m_given, said.values, told);
    return said;
}

void AnswerEditor::takeFocus()
{
    m_choices->firstFocus()->setFocus(Qt::OtherFocusReason);
}

} // namespace Earshot
