// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/flow/given.h"
#include "wizard/pages/checkpage.h"

class QCheckBox;

namespace Earshot {

class ChoiceList;

//! A question asked once, before the settings: choices, or a list to tick.
class ContextPage : public CheckPage
{
    Q_OBJECT

public:
    ContextPage(const ContextQuestion &question, Given given, QWidget *parent = nullptr);

    QList<Said> said() const override;
    QWidget *firstFocus() const override;

private:
    void addChoices();
    void addTicks();
    QStringList values() const;

    ContextQuestion m_context;
    Given m_given;
    ChoiceList *m_choices = nullptr;
    QList<QCheckBox *> m_ticks;
};

} // namespace Earshot
