// SPDX-License-Identifier: MIT
#include "wizard/fields/choicelist.h"

#include <QButtonGroup>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Earshot {

static constexpr int lastNumberKey = 9;

ChoiceList::ChoiceList(QString subject, QWidget *parent)
    : QWidget(parent)
    , m_subject(std::move(subject))
    , m_group(new QButtonGroup(this))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        if (on)
            emit choiceMade(index);
    });
}

ChoiceCard *
ChoiceList::addChoice(const QString &sentence, const QString &detail, ChoiceCard::Look look)
{
    const int index = int(m_group->buttons().size());
    auto *card = new ChoiceCard(sentence, this, look);
    // An ampersand in the catalogue is a letter, not a key.
    card->setShortcut({});
    card->setDetail(detail);
    card->setAccessibleName(u"%1: %2"_s.arg(m_subject, sentence));
    m_group->addButton(card, index);
    m_column->addWidget(card);
    if (index >= lastNumberKey)
        return card;
    card->setKey(index + 1);
    auto *key = new QShortcut(QKeySequence(Qt::Key_1 + index), this);
    connect(key, &QShortcut::activated, card, [card] {
        card->setFocus(Qt::ShortcutFocusReason);
        card->setChecked(true);
    });
    return card;
}

int ChoiceList::chosen() const
{
    return m_group->checkedId();
}

void ChoiceList::setChosen(int index)
{
    const QSignalBlocker quiet(m_group);
    if (QAbstractButton *card = m_group->button(index))
        card->setChecked(true);
}

QWidget *ChoiceList::firstFocus() const
{
    return m_group->checkedId() < 0 ? m_group->button(0) : m_group->checkedButton();
}

} // namespace Earshot
