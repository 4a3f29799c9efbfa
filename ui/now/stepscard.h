// SPDX-License-Identifier: MIT
#pragma once

#include "parts/card.h"
#include "parts/pagescroll.h"
#include "session/session.h"

class QBoxLayout;

namespace Earshot {

//! The steps to begin with: number, what to do, how long, what it brings, the catch.
class StepsCard : public Card
{
    Q_OBJECT

public:
    explicit StepsCard(QWidget *parent = nullptr);

    //! \a steps are remediations, the first one to begin with.
    void update(const Session &session, const QStringList &steps);
    using QWidget::update;
    void setRoom(Room room);

signals:
    void settingWanted(const QString &setting);
    void guideWanted(const QString &guide);

private:
    QWidget *makeRow(const Session &session, const Remediation &remediation, int number);
    QWidget *makeWords(const Session &session, const Remediation &remediation);

    QStringList m_steps;
    Room m_room = Room::Full;
    QList<QBoxLayout *> m_buttonRows;
};

} // namespace Earshot
