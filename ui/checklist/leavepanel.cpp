// SPDX-License-Identifier: MIT
#include "checklist/leavepanel.h"

#include "checklist/checklistwords.h"
#include "parts/button.h"
#include "parts/flowlayout.h"
#include "parts/pagescroll.h"
#include "parts/textlabel.h"
#include "wizard/fields/radiorow.h"

#include <QRadioButton>
#include <QVBoxLayout>

#include <array>

namespace Earshot {

static constexpr std::array reasons{
    AcceptReason::DoesNotBother, AcceptReason::CostsTooMuch, AcceptReason::NotMineToChange};
// The last choice has no end.
static constexpr std::array months{3, 6, 12};

LeavePanel::LeavePanel(QString name, QWidget *parent)
    : QWidget(parent)
    , m_name(std::move(name))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    hide();
}

void LeavePanel::setItem(const ChecklistItem &item, const QDate &today)
{
    m_today = today;
    const bool isSame = m_content && item.state == m_item.state
                        && item.acceptReason == m_item.acceptReason
                        && item.acceptedUntil == m_item.acceptedUntil;
    m_item = item;
    if (!isSame)
        describe(item);
}

void LeavePanel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    setEnabled(!readOnly);
}

void LeavePanel::describe(const ChecklistItem &item)
{
    clear();
    setShown(this, item.state == ItemState::Open || item.state == ItemState::Accepted);
    if (item.state == ItemState::Open)
        offer();
    else if (item.state == ItemState::Accepted)
        say(item);
    showContent();
    if (auto *link = m_content->findChild<QPushButton *>(); link && m_isFocusWanted)
        link->setFocus(Qt::OtherFocusReason);
    m_isFocusWanted = false;
}

// Only what is complete is shown: a layout shows what is added later not at once.
void LeavePanel::showContent()
{
    m_column->addWidget(m_content);
    m_content->show();
    emit contentChanged();
}

void LeavePanel::clear()
{
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_reason = nullptr;
    m_until = nullptr;
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
}

QPushButton *LeavePanel::addLink(const QString &text, const QString &name)
{
    QPushButton *link = makeButton(text, ButtonVariant::Link, m_content);
    link->setAccessibleName(name);
    static_cast<QVBoxLayout *>(m_content->layout())->addLayout(makeLinkRow({link}));
    return link;
}

void LeavePanel::offer()
{
    QPushButton *link = addLink(tr("Accept this for now…"), tr("Accept %1 for now").arg(m_name));
    connect(link, &QPushButton::clicked, this, &LeavePanel::ask);
}

void LeavePanel::say(const ChecklistItem &item)
{
    m_content->layout()->addWidget(
        new TextLabel(acceptedSentence(item), TextRole::Body, Tone::Text, m_content));
    QPushButton *link
        = addLink(tr("Take this back"), tr("Take back that you accept %1").arg(m_name));
    connect(link, &QPushButton::clicked, this, [this] {
        m_isFocusWanted = true;
        emit takenBack();
    });
}

void LeavePanel::ask()
{
    if (m_readOnly)
        return;
    clear();
    const QString why = tr("Why do you leave it as it is?");
    const QString how = tr("For how long?");
    QStringList texts;
    for (const AcceptReason reason : reasons)
        texts.append(acceptReasonText(reason));
    m_reason = new RadioRow(why, texts, m_content);
    m_until = new RadioRow(
        how, {tr("3 months"), tr("6 months"), tr("1 year"), tr("No end")}, m_content);
    QLayout *column = m_content->layout();
    column->addWidget(
        new TextLabel(tr("It moves from open to accepted. What can happen stays the same."),
                      TextRole::Body,
                      Tone::Quiet,
                      m_content));
    column->addWidget(new TextLabel(why, TextRole::SmallStrong, Tone::Quiet, m_content));
    column->addWidget(m_reason);
    column->addWidget(new TextLabel(how, TextRole::SmallStrong, Tone::Quiet, m_content));
    column->addWidget(m_until);
    column->addWidget(makeButtons());
    m_until->setChosen(0);
    showContent();
    if (auto *first = m_reason->findChild<QRadioButton *>())
        first->setFocus(Qt::OtherFocusReason);
    emit asked(this);
}

QWidget *LeavePanel::makeButtons()
{
    auto *row = new QWidget(m_content);
    auto *flow = new FlowLayout(8, 8, row);
    QPushButton *yes = makeButton(tr("Accept"), ButtonVariant::Normal, row);
    yes->setAccessibleName(tr("Accept: %1").arg(m_name));
    QPushButton *no = makeButton(tr("Not now"), ButtonVariant::Link, row);
    no->setAccessibleName(tr("Do not accept %1 now").arg(m_name));
    flow->addWidget(yes);
    flow->addWidget(no);
    // The reason is the person's own, so none is chosen for them.
    yes->setEnabled(false);
    const QList<QRadioButton *> choices = m_reason->findChildren<QRadioButton *>();
    for (QRadioButton *choice : choices)
        connect(choice, &QRadioButton::toggled, yes, [yes] { yes->setEnabled(true); });
    connect(yes, &QPushButton::clicked, this, &LeavePanel::accept);
    connect(no, &QPushButton::clicked, this, [this] {
        m_isFocusWanted = true;
        describe(m_item);
    });
    return row;
}

void LeavePanel::accept()
{
    m_isFocusWanted = true;
    const auto reason = static_cast<std::size_t>(m_reason->chosen());
    emit accepted(reasons.at(reason), until());
}

QDate LeavePanel::until() const
{
    const auto chosen = static_cast<std::size_t>(m_until->chosen());
    return chosen < months.size() ? m_today.addMonths(months.at(chosen)) : QDate();
}

} // namespace Earshot
