// SPDX-License-Identifier: MIT
#include "who/changetrials.h"

namespace Earshot {

class ChangeTrials::Step : public QUndoCommand
{
public:
    Step(ChangeTrials &trials, QStringList after, const QString &text)
        : QUndoCommand(text)
        , m_trials(trials)
        , m_before(trials.changes())
        , m_after(std::move(after))
    {}

    void undo() override { m_trials.set(m_before); }
    void redo() override { m_trials.set(m_after); }

private:
    ChangeTrials &m_trials;
    QStringList m_before;
    QStringList m_after;
};

ChangeTrials::ChangeTrials(QObject *parent)
    : QObject(parent)
{}

void ChangeTrials::toggle(const QString &change, const QString &title)
{
    QStringList after = m_changes;
    const bool isTicked = after.removeAll(change) > 0;
    if (!isTicked)
        after.append(change);
    m_steps.push(new Step(*this, after, isTicked ? tr("Leave out: %1").arg(title) : title));
}

void ChangeTrials::leaveAllOut()
{
    if (!m_changes.isEmpty())
        m_steps.push(new Step(*this, {}, tr("Leave everything out")));
}

void ChangeTrials::tickAll(const QStringList &changes, const QString &title)
{
    m_steps.push(new Step(*this, changes, title));
}

void ChangeTrials::forget()
{
    m_steps.clear();
    if (!m_changes.isEmpty())
        set({});
}

void ChangeTrials::set(const QStringList &changes)
{
    m_changes = changes;
    emit changed();
}

} // namespace Earshot
