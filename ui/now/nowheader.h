// SPDX-License-Identifier: MIT
#pragma once

#include "parts/pagescroll.h"
#include "session/session.h"

class QBoxLayout;
class QPushButton;

namespace Earshot {

class TextLabel;

//! The first line of Now: the day the answers are from, and print, new check, resume.
class NowHeader : public QWidget
{
    Q_OBJECT

public:
    explicit NowHeader(QWidget *parent = nullptr);

    void update(const Session &session);
    void setRoom(Room room);
    using QWidget::update;

signals:
    void printWanted();
    void checkWanted();
    void resumeWanted();

private:
    QBoxLayout *m_row;
    TextLabel *m_date;
    QPushButton *m_new;
    QPushButton *m_resume;
};

} // namespace Earshot
