// SPDX-License-Identifier: MIT
#include "wizard/pages/contextpage.h"

#include "wizard/fields/choicelist.h"

#include <QCheckBox>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Earshot {

ContextPage::ContextPage(const ContextQuestion &question, Given given, QWidget *parent)
    : CheckPage(question.question, question.hint, parent)
    , m_context(question)
    , m_given(std::move(given))
{
    if (question.several)
        addTicks();
    else
        addChoices();
    addStretch();
}

void ContextPage::addChoices()
{
    m_choices = new ChoiceList(m_context.name, this);
    addChoiceList(m_choices);
    for (const ContextValue &value : std::as_const(m_context.values))
        m_choices->addChoice(value.text);
    m_choices->addChoice(doNotKnowChoice(), {}, ChoiceCard::Look::Quiet);
    if (!m_given.last)
        return;
    const QStringList known = m_given.last->values;
    m_choices->setChosen(int(known.size() == 1 ? m_context.valueIds().indexOf(known.first())
                                               : m_context.values.size()));
}

void ContextPage::addTicks()
{
    for (const ContextValue &value : std::as_const(m_context.values)) {
        auto *tick = new QCheckBox(value.text, this);
        tick->setShortcut({});
        tick->setAccessibleName(u"%1: %2"_s.arg(m_context.name, value.text));
        tick->setChecked(m_given.last && m_given.last->values.contains(value.id));
        m_ticks << tick;
        auto *key = new QShortcut(QKeySequence(Qt::Key_0 + int(m_ticks.size())), this);
        connect(key, &QShortcut::activated, tick, [tick] {
            tick->setFocus(Qt::ShortcutFocusReason);
            tick->toggle();
        });
        add(tick);
        addSpace(12);
    }
}

QStringList ContextPage::values() const
{
    const QStringList all = m_context.valueIds();
    if (m_choices) {
        const int chosen = m_choices->chosen();
        if (chosen < 0)
            return {};
        return chosen < all.size() ? QStringList{all.at(chosen)} : all;
    }
    QStringList ticked;
    for (qsizetype i = 0; i < m_ticks.size(); ++i) {
        if (m_ticks.at(i)->isChecked())
            ticked << all.at(i);
    }
    return ticked;
}

QList<Said> ContextPage::said() const
{
    const QStringList chosen = values();
    if (chosen.isEmpty())
        return {};
    Said said;
    said.subject = RecordSubject::Context;
    said.name = m_context.id;
    said.values = chosen;
    said.reason = reasonFor(m_given, chosen);
    return {said};
}

QWidget *ContextPage::firstFocus() const
{
    if (m_choices)
        return m_choices->firstFocus();
    return m_ticks.isEmpty() ? nullptr : m_ticks.first();
}

} // namespace Earshot
