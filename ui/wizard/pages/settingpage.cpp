// SPDX-License-Identifier: MIT
#include "wizard/pages/settingpage.h"

#include "parts/card.h"
#include "parts/pagescroll.h"
#include "parts/signs/pathpanel.h"
#include "parts/textlabel.h"
#include "wizard/fields/choicelist.h"
#include "wizard/fields/radiorow.h"
#include "wizard/fields/sincebox.h"
#include "wording/datewords.h"

#include <QFormLayout>
#include <QLineEdit>

#include <array>

using namespace Qt::StringLiterals;

namespace Earshot {

static constexpr std::array howOnScreen{KnownHow::Looked, KnownHow::Memory, KnownHow::Told};
static constexpr std::array reasonsOnScreen{
    EditReason::ChangedSetting, EditReason::FoundOut, EditReason::HadItWrong};
static constexpr int longestNote = 2000;

SettingPage::SettingPage(const Setting &setting,
                         const std::optional<ShownPath> &path,
                         Given given,
                         const QDate &today,
                         QWidget *parent)
    : CheckPage(setting.question, setting.hint, parent)
    , m_setting(setting)
    , m_given(std::move(given))
{
    if (path) {
        add(new PathPanel(*path, this));
        addSpace(14);
    }
    addChoices();
    addSince(today);
    addWhatChanged();
    addForm();
    showGiven();
    showWhatFits();
    connect(m_choices, &ChoiceList::choiceMade, this, &SettingPage::showWhatFits);
}

void SettingPage::addChoices()
{
    m_choices = new ChoiceList(m_setting.name, this);
    addChoiceList(m_choices);
    for (const Choice &choice : std::as_const(m_setting.choices))
        m_choices->addChoice(choice.text, choice.detail);
    m_choices->addChoice(doNotKnowChoice(), {}, ChoiceCard::Look::Quiet);
}

void SettingPage::addSince(const QDate &today)
{
    m_sinceRow = new QWidget(this);
    auto *row = new QVBoxLayout(m_sinceRow);
    row->setContentsMargins(0, 12, 0, 0);
    row->setSpacing(6);
    m_sinceQuestion = new TextLabel({}, TextRole::Body, Tone::Quiet, m_sinceRow);
    m_since = new SinceBox(today, m_sinceRow);
    row->addWidget(m_sinceQuestion);
    row->addWidget(m_since, 0, Qt::AlignLeading);
    add(m_sinceRow);
}

void SettingPage::addWhatChanged()
{
    const QString question = tr("What changed?");
    m_whatChanged = new Card(this, Card::Fill::Panel);
    m_whatChanged->column()->setContentsMargins(14, 10, 14, 12);
    m_whatChanged->column()->setSpacing(8);
    m_whatChanged->column()->addWidget(new TextLabel(question, TextRole::SmallStrong));
    m_whatChanged->column()->addWidget(new TextLabel(earlierWords(), TextRole::Small, Tone::Quiet));
    m_reason = new RadioRow(
        question, {tr("I changed the &setting"), tr("I &found out"), tr("I had it &wrong")}, this);
    m_whatChanged->column()->addWidget(m_reason);
    addSpace(12);
    add(m_whatChanged);
}

void SettingPage::addForm()
{
    const QString how = tr("How do you know?");
    m_how = new RadioRow(
        how, {tr("I &looked just now"), tr("From &memory"), tr("Someone &told me")}, this);
    m_note = new QLineEdit(this);
    m_note->setPlaceholderText(tr("Only for you"));
    m_note->setAccessibleName(tr("Note, only for you"));
    m_note->setMaxLength(longestNote);

    m_form = new QFormLayout;
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(20);
    m_form->setVerticalSpacing(12);
    m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto label = [this](const QString &text) {
        return new TextLabel(text, TextRole::Small, Tone::Quiet, this, TextLabel::Wrap::No);
    };
    m_form->addRow(label(how), m_how);
    m_form->addRow(label(tr("Note")), m_note);
    addSpace(24);
    addStretch();
    add(m_form);
}

void SettingPage::showGiven()
{
    if (!m_given.last)
        return;
    const AnswerRecord &last = *m_given.last;
    const int choice = choiceFor(m_setting, last.values);
    if (choice >= 0)
        m_choices->setChosen(choice);
    else if (sameValues(last.values, m_setting.valueIds()))
        m_choices->setChosen(int(m_setting.choices.size()));
    m_since->setDate(last.since);
    m_note->setText(last.note);
    if (!m_given.inThisCheck)
        return;
    // How it was known then says nothing about today, so only this check's own word is shown.
    const auto how = std::ranges::find(howOnScreen, last.how) - howOnScreen.begin();
    m_how->setChosen(how == std::ssize(howOnScreen) ? -1 : int(how));
}

void SettingPage::showWhatFits()
{
    const int chosen = m_choices->chosen();
    m_sinceRow->setVisible(asksSince());
    if (asksSince()) {
        const QString question = m_setting.choices.at(chosen).sinceQuestion;
        m_sinceQuestion->setWords(question);
        m_since->setAccessibleName(question);
    }
    m_how->setEnabled(chosen >= 0 && !isUnknown());
    m_note->setEnabled(chosen >= 0);
    const bool asks = asksWhatChanged(m_given, values());
    m_whatChanged->setVisible(asks);
    if (asks || asksSince())
        emit appeared(asks ? static_cast<QWidget *>(m_whatChanged) : m_sinceRow);
}

bool SettingPage::isUnknown() const
{
    return m_choices->chosen() == m_setting.choices.size();
}

bool SettingPage::asksSince() const
{
    const int chosen = m_choices->chosen();
    return chosen >= 0 && !isUnknown() && !m_setting.choices.at(chosen).sinceQuestion.isEmpty();
}

QStringList SettingPage::values() const
{
    const int chosen = m_choices->chosen();
    if (chosen < 0)
        return {};
    return isUnknown() ? m_setting.valueIds() : m_setting.choices.at(chosen).values;
}

QString SettingPage::earlierWords() const
{
    if (!m_given.earlier)
        return {};
    const int choice = choiceFor(m_setting, m_given.earlier->values);
    const QString said = choice < 0 ? doNotKnowChoice() : m_setting.choices.at(choice).text;
    return tr("On %1 you said “%2”.")
        .arg(dateText(m_given.earlier->saidAt.toLocalTime().date()), said);
}

QList<Said> SettingPage::said() const
{
    Said said;
    said.name = m_setting.id;
    said.values = values();
    if (said.values.isEmpty())
        return {};
    if (asksSince())
        said.since = m_since->date();
    if (m_how->chosen() >= 0 && !isUnknown())
        said.how = howOnScreen.at(std::size_t(m_how->chosen()));
    said.note = m_note->text().trimmed();
    std::optional<EditReason> told;
    if (m_reason->chosen() >= 0 && asksWhatChanged(m_given, said.values))
        told = reasonsOnScreen.at(std::size_t(m_reason->chosen()));
    said.reason = reasonFor(m_given, said.values, told);
    return {said};
}

QWidget *SettingPage::firstFocus() const
{
    return m_choices->firstFocus();
}

void SettingPage::resizeEvent(QResizeEvent *event)
{
    CheckPage::resizeEvent(event);
    m_form->setRowWrapPolicy(roomFor(width()) == Room::Tight ? QFormLayout::WrapAllRows
                                                             : QFormLayout::DontWrapRows);
}

} // namespace Earshot
