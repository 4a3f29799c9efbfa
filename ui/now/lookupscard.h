// SPDX-License-Identifier: MIT
#pragma once

#include "parts/card.h"
#include "session/session.h"

namespace Earshot {

//! Open questions that are worth looking up first: what a look could settle, and how long it takes.
class LookUpsCard : public Card
{
    Q_OBJECT

public:
    explicit LookUpsCard(QWidget *parent = nullptr);

    void update(const Session &session);
    using QWidget::update;

signals:
    void settingWanted(const QString &setting);

private:
    QWidget *makeRow(const Setting &setting, int worries);
};

} // namespace Earshot
