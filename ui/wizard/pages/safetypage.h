// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/pages/checkpage.h"

namespace Earshot {

class Card;
class ChoiceList;

//! Asks, before anything is written, whether someone near the person may look. Its answer is
//! not among said(): it never reaches the store.
class SafetyPage : public CheckPage
{
    Q_OBJECT

public:
    explicit SafetyPage(Nearby given, QWidget *parent = nullptr);

    //! Nearby::NotAsked where nothing is chosen.
    Nearby nearby() const;
    QWidget *firstFocus() const override;

private:
    void addChoices(Nearby given);
    void addHelp();

    ChoiceList *m_choices;
    Card *m_help;
};

} // namespace Earshot
