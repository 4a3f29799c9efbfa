// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QUndoStack>

namespace Earshot {

//! The changes that are tried out, in the order in which they were ticked, and every step that led
//! there. Kept in memory only.
class ChangeTrials : public QObject
{
    Q_OBJECT

public:
    explicit ChangeTrials(QObject *parent = nullptr);

    const QStringList &changes() const { return m_changes; }
    QUndoStack *steps() { return &m_steps; }
    //! Ticks or unticks \a change; \a title names the step.
    void toggle(const QString &change, const QString &title);
    //! Unticks everything, in one step.
    void leaveAllOut();
    //! Ticks exactly \a changes, in one step called \a title.
    void tickAll(const QStringList &changes, const QString &title);
    //! Begins anew: no steps to go back to.
    void forget();

signals:
    void changed();

private:
    void set(const QStringList &changes);

    class Step;
    QStringList m_changes;
    QUndoStack m_steps;
};

} // namespace Earshot
