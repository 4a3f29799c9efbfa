// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

namespace Earshot {

//! One whole day in a calendar. The same \a key and \a day give the same event again, so that a
//! calendar that has it already does not show it twice.
struct CalendarEntry
{
    QString key; //!< Never readable in the file.
    QDate day;
    QString summary;
    QString description;
};

//! \a entries as an iCalendar file (RFC 5545), with a reminder at nine in the morning of each
//! day. \a stamp is the time at which it is made.
QByteArray writeIcs(const QList<CalendarEntry> &entries, const QDateTime &stamp);

} // namespace Earshot
