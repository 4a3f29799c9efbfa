// SPDX-License-Identifier: MIT
#pragma once

#include "parts/pagescroll.h"
#include "session/session.h"

class QBoxLayout;
class QPushButton;

namespace Earshot {

class WorryStrip;
class TextLabel;

//! The headline in two counts: the sentence, a mark for each worry, and the count of things.
class HeadlineView : public QWidget
{
    Q_OBJECT

public:
    explicit HeadlineView(QWidget *parent = nullptr);

    void update(const Session &session);
    using QWidget::update;
    void setRoom(Room room);

signals:
    void changesWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_sentence;
    QBoxLayout *m_row;
    WorryStrip *m_strip;
    QWidget *m_countSide;
    TextLabel *m_count;
    QPushButton *m_changes;
};

} // namespace Earshot
