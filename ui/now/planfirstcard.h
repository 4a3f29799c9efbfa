// SPDX-License-Identifier: MIT
#pragma once

#include "parts/card.h"
#include "session/session.h"

namespace Earshot {

//! Changes that somebody near the person may notice. Quiet, never orange, nothing hidden.
class PlanFirstCard : public Card
{
    Q_OBJECT

public:
    explicit PlanFirstCard(QWidget *parent = nullptr);

    //! Hides itself where there is nothing to plan.
    void update(const Session &session);
    using QWidget::update;

signals:
    void settingWanted(const QString &setting);

private:
    QWidget *makeHead();
    QWidget *makeRow(const Session &session, const Remediation &remediation);
};

} // namespace Earshot
