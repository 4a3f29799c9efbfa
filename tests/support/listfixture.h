// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"

#include <QTemporaryDir>

#include <memory>

//! A person's file in a folder of its own, with the compiled-in catalogue and a clock to set.
class ListFixture
{
public:
    ListFixture();

    Earshot::Session &session() { return *m_session; }
    void setToday(const QDate &today) { m_today = today; }
    //! A finished check on \a day that says all of \a settings.
    void check(const QDate &day,
               const QMap<QString, QStringList> &settings,
               Earshot::CheckKind kind = Earshot::CheckKind::Quick);
    //! What a second connection reads.
    Earshot::Log onDisk() const;
    Earshot::Verdict verdict(const QString &exposure) const;

private:
    QTemporaryDir m_folder;
    QDate m_today{2026, 11, 24};
    std::unique_ptr<Earshot::Session> m_session;
};
