// SPDX-License-Identifier: MIT
#pragma once

#include "parts/pagescroll.h"
#include "report/runningdate.h"
#include "session/session.h"

class QBoxLayout;

namespace Earshot {

//! Answers that need a new look, and dates that run out, side by side where there is room.
class NoticeCards : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeCards(QWidget *parent = nullptr);

    void update(const Session &session);
    using QWidget::update;
    void setRoom(Room room);

signals:
    void recheckWanted();
    void remindersWanted();

private:
    QWidget *makeStaleCard(const Session &session, const QStringList &stale);
    QWidget *makeDatesCard(const Session &session, const QList<RunningDate> &dates);

    QBoxLayout *m_row;
};

} // namespace Earshot
