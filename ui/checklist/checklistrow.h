// SPDX-License-Identifier: MIT
#pragma once

#include "checklist/checklistitems.h"
#include "parts/pagescroll.h"
#include "session/session.h"

#include <QWidget>

class QCheckBox;
class QHBoxLayout;
class QToolButton;
class QVBoxLayout;

namespace Earshot {

class PathChips;
class RowDetails;
class StateChip;
class TextLabel;

//! One setting of the checklist: a real check box, its state, and on demand its details.
//! The box shows what is recorded; it never ticks itself.
class ChecklistRow : public QWidget
{
    Q_OBJECT

public:
    ChecklistRow(const Session &session, const QString &setting, QWidget *parent = nullptr);

    const QString &setting() const { return m_setting; }
    //! Null for advice, which has nothing to tick.
    QCheckBox *box() const { return m_box; }
    bool isOpen() const;
    void setOpen(bool open);
    //! Puts the focus on the box, or on the button where there is none.
    void takeFocus();
    //! The details; made when they are first needed.
    RowDetails *details();

    void setItem(const ChecklistItem &item, const QDate &today);
    void setRoom(Room room);
    void setReadOnly(bool readOnly);

signals:
    void tickAsked(bool on);
    void detailsMade(Earshot::RowDetails *details);
    //! \a together where the other rows stay as they are.
    void openChanged(bool open, bool together);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeHead(const Setting &setting);
    void toggle();
    void placeTrailing();
    void measure();
    int indent() const;

    const Session &m_session;
    QString m_setting;
    ChecklistItem m_item;
    Room m_room = Room::Full;
    bool m_readOnly = false;
    QCheckBox *m_box = nullptr;
    TextLabel *m_name = nullptr;
    QWidget *m_pathPlace;
    PathChips *m_path;
    QWidget *m_trailing;
    TextLabel *m_when;
    StateChip *m_chip;
    QToolButton *m_button = nullptr;
    QVBoxLayout *m_column;
    QVBoxLayout *m_words;
    QHBoxLayout *m_head;
    RowDetails *m_details = nullptr;
};

} // namespace Earshot
