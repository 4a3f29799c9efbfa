// SPDX-License-Identifier: MIT
#pragma once

#include "parts/choicecard.h"

class QButtonGroup;
class QVBoxLayout;

namespace Earshot {

//! Choices below each other, of which at most one is chosen; none at first. Keys 1 to 9 choose
//! from anywhere in the window, but not while a text is being typed.
class ChoiceList : public QWidget
{
    Q_OBJECT

public:
    //! \a subject stands before each choice in its accessible name: "iCloud Backup".
    explicit ChoiceList(QString subject, QWidget *parent = nullptr);

    ChoiceCard *addChoice(const QString &sentence,
                          const QString &detail = {},
                          ChoiceCard::Look look = ChoiceCard::Look::Card);
    //! From 0; -1 = none.
    int chosen() const;
    //! Does not announce it.
    void setChosen(int index);
    //! The chosen one, else the first.
    QWidget *firstFocus() const;

signals:
    void choiceMade(int index);

private:
    QString m_subject;
    QButtonGroup *m_group;
    QVBoxLayout *m_column;
};

} // namespace Earshot
