// SPDX-License-Identifier: MIT
#pragma once

#include "assessment/whatif.h"
#include "parts/card.h"

#include <QHash>

class QPushButton;
class QUndoView;

namespace Earshot {

class ChangeList;
class ChangeTrials;
class FlowLayout;
class TextLabel;

//! What if: changes to tick, what they would do, and the way back. Saves nothing by itself.
class WhatIfBar : public Card
{
    Q_OBJECT

public:
    explicit WhatIfBar(ChangeTrials &trials, QWidget *parent = nullptr);

    //! The changes that can be tried; begins with those of the plan.
    void setChanges(const Catalogue &catalogue, const Assessment &now);
    void say(const Catalogue &catalogue, const WhatIf &whatIf);
    //! The changes the person means to make; \a mayChange is false for a file that is only read.
    void setPlan(const QStringList &plan, bool mayChange);

signals:
    void toggled(const QString &change);
    //! What is ticked becomes the plan; nothing ticked = there is none any more.
    void planWanted();
    //! The person wants to see what their plan would do.
    void planTried();

private:
    void makeFirstRow();
    void makeMore();
    void makeLastRow();
    void setMoreOpen(bool open);
    void addChip(const Catalogue &catalogue, const QString &change);
    QString outcomeOf(const WhatIf &whatIf, const QString &problem) const;
    void refillChips(const Catalogue &catalogue, const QStringList &ticked);

    ChangeTrials &m_trials;
    QStringList m_offered; //!< The chips that are there without being ticked.
    QWidget *m_chips;
    FlowLayout *m_flow;
    QHash<QString, QPushButton *> m_byChange;
    QPushButton *m_more;
    QWidget *m_moreRow;
    ChangeList *m_list;
    TextLabel *m_outcome;
    QWidget *m_lastRow;
    QPushButton *m_undo;
    QPushButton *m_redo;
    QPushButton *m_clear;
    QPushButton *m_try;
    QPushButton *m_makePlan;
    QStringList m_plan;
    bool m_mayChange = true;
};

} // namespace Earshot
