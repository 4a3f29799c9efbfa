// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"
#include "session/session.h"

#include <QDialog>

namespace Earshot {

//! Says what a calendar file holds and who may see it, before one is written.
class ReminderDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ReminderDialog(const QList<QDate> &days, QWidget *parent = nullptr);
};

//! Asks, then asks for a file and writes the dates to come into it. Empty where the person
//! cancels; an error where there is no date or the file is not written.
Result<QString> saveReminders(const Session &session, QWidget *parent);

} // namespace Earshot
