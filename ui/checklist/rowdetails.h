// SPDX-License-Identifier: MIT
#pragma once

#include "checklist/checklistitems.h"
#include "parts/pagescroll.h"
#include "session/session.h"

#include <QWidget>

class QBoxLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace Earshot {

class AnswerEditor;
class BeforePanel;
class LeavePanel;
class TextLabel;

//! Everything about one setting, below its row: what was said, what it does, where it is, the
//! changes with their steps and catches, a note, another answer, the sources.
class RowDetails : public QWidget
{
    Q_OBJECT

public:
    RowDetails(const Session &session, QString setting, QWidget *parent = nullptr);

    void setItem(const ChecklistItem &item);
    //! Asks once more before the tick of this row counts; the answer is tickConfirmed().
    void askBefore();
    //! What was last opened in it: the question before a tick, or the choices; may be null.
    QWidget *inHand() const;
    //! Opens the choices and puts the focus there.
    void changeAnswer();
    //! Puts what takes the focus here after \a before, in the order of the eye.
    void chainAfter(QWidget *before);
    void setRoom(Room room);
    void setReadOnly(bool readOnly);

signals:
    void tickConfirmed();
    void noteEdited(const QString &note);
    void answerGiven(const Earshot::Said &said);
    void settingWanted(const QString &setting);
    void guideWanted(const QString &guide);
    void acceptWanted(Earshot::AcceptReason reason, const QDate &until);
    void takeBackWanted();          //!< What was accepted is open again.
    void partOpened(QWidget *part); //!< What should be seen whole.
    void askClosed();               //!< The question before a tick is gone.
    void contentChanged();          //!< Something that takes the focus came or went.

private:
    void describe();
    void describePaths(const Setting &setting);
    void placePaths();
    void closeEditor();
    void addNote();
    void addAnswer();
    void addSources();
    void saveNote();
    void closeAsk();

    const Session &m_session;
    QString m_setting;
    ChecklistItem m_item;
    QVBoxLayout *m_column;
    TextLabel *m_said;
    QVBoxLayout *m_askPlace;
    QVBoxLayout *m_text;
    BeforePanel *m_before = nullptr;
    QLineEdit *m_note = nullptr;
    QPushButton *m_change = nullptr;
    AnswerEditor *m_editor = nullptr;
    QVBoxLayout *m_answerPlace;
    LeavePanel *m_leave;
    QList<QBoxLayout *> m_paths;
    Room m_room = Room::Full;
    bool m_readOnly = false;
};

} // namespace Earshot
