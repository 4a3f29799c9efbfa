// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/flow/checkflow.h"
#include "wizard/pages/checkpage.h"

namespace Earshot {

class ChoiceList;

//! Asks how much to check. The last choice is missing where nothing needs a new look.
class KindPage : public CheckPage
{
    Q_OBJECT

public:
    KindPage(const CheckSituation &situation, CheckKind suggested, QWidget *parent = nullptr);

    CheckKind kind() const;
    QWidget *firstFocus() const override;

private:
    void addKind(CheckKind kind, const QString &detail, int minutes);

    QList<CheckKind> m_kinds;
    ChoiceList *m_choices;
};

} // namespace Earshot
