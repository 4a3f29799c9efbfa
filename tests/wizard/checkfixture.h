// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"
#include "wizard/checkdialog.h"

#include <QTemporaryDir>

#include <memory>

//! A person's file in a folder of its own, and the check on top of it.
class CheckFixture
{
public:
    enum class Where { File, Memory };

    explicit CheckFixture(Where where = Where::File);
    ~CheckFixture();

    Earshot::Session &session() { return *m_session; }
    Earshot::CheckDialog &dialog() { return *m_dialog; }
    QString path() const;

    void setToday(const QDate &today) { m_today = today; }
    //! Opens the window and waits until keys reach it.
    void openDialog();
    //! As if the program had been killed: nothing gets a chance to save. Then starts again.
    void killAndRestart();
    //! What a second connection reads.
    Earshot::Log onDisk() const;
    //! The page remembered on the disk.
    QString pageOnDisk() const;
    Earshot::AnswerRecord lastOnDisk(const QString &name) const;

    QString page() const;
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    //! A button's Alt key; waits for the button to come up again.
    void pressAlt(int key);
    void type(const QString &text);
    //! Goes on with Enter until \a page shows, answering nothing.
    void skipTo(const QString &page);
    //! From the first page to the first question of a check of this kind.
    void start(Earshot::CheckKind kind);

private:
    void openSession();

    Where m_where;
    QTemporaryDir m_folder;
    QDate m_today{2026, 11, 3};
    std::unique_ptr<Earshot::Session> m_session;
    std::unique_ptr<Earshot::CheckDialog> m_dialog;
};
