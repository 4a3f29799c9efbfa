// SPDX-License-Identifier: MIT
#pragma once

#include "mainwindow.h"

#include <QTemporaryDir>

#include <memory>

//! A window on a person's file in a folder of its own, with the compiled-in catalogue and a clock
//! to set.
class WindowFixture
{
public:
    WindowFixture();
    ~WindowFixture();

    QString path(const QString &name) const { return m_folder.filePath(name); }
    void setToday(const QDate &today) { m_today = today; }
    std::unique_ptr<Earshot::Session> openSession(const QString &path) const;
    //! Puts a finished check of \a day into the file at \a path that says what the file of answers
    //! at \a sample says, and makes that day today.
    void check(const QString &path, const QString &sample, const QDate &day);

    //! Makes the window on the file at \a path and shows it.
    void openWindow(std::unique_ptr<Earshot::Session> session);
    Earshot::MainWindow &window() const { return *m_window; }

    //! What Tab can lead to in \a root, as far as it is shown.
    static QList<QWidget *> focusable(const QWidget *root);
    //! The name a screen reader says.
    static QString nameOf(QWidget *widget);

private:
    QTemporaryDir m_folder;
    QDate m_today{2026, 11, 3};
    std::unique_ptr<Earshot::MainWindow> m_window;
};
