// SPDX-License-Identifier: MIT
#pragma once

#include "checklist/checklistrow.h"

namespace Earshot {

class Card;

//! A heading of the checklist with its count, and a card of rows.
class ChecklistGroup : public QWidget
{
    Q_OBJECT

public:
    explicit ChecklistGroup(const QString &name, QWidget *parent = nullptr);

    void addRow(ChecklistRow *row);
    const QList<ChecklistRow *> &rows() const { return m_rows; }
    //! Shows the rows whose setting is in \a shown and counts those; hides itself without any.
    void show(const QList<ChecklistItem> &shown);

private:
    TextLabel *m_count;
    Card *m_card;
    QList<ChecklistRow *> m_rows;
};

} // namespace Earshot
