// SPDX-License-Identifier: MIT
#include "window/reminderdialog.h"

#include "commandline/files.h"
#include "paper/reminders.h"
#include "parts/button.h"
#include "parts/textlabel.h"
#include "session/running.h"
#include "session/shelflife.h"
#include "wording/datewords.h"
#include "wording/sentences.h"

#include <QFileDialog>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Earshot {

ReminderDialog::ReminderDialog(const QList<QDate> &days, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Remind me"));
    setAccessibleName(windowTitle());
    QStringList names;
    for (const QDate &day : days) {
        if (const QString name = dateText(day); !names.contains(name))
            names.append(name);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 24, 32, 20);
    column->setSpacing(8);
    column->addWidget(new TextLabel(tr("A file for your calendar"), TextRole::Headline));
    for (const QString &text :
         {tr("It holds these days: %1.").arg(joinedByAnd(names)),
          tr("Each entry says \"Check your settings\". It names no setting."),
          tr("Earshot sends no reminders. Your calendar does, once you open the file with it."),
          tr("Other people may find the file. A calendar may show it on other devices too, and to "
             "people you share it with.")})
        column->addWidget(new TextLabel(text));
    column->addStretch(1);

    auto *leave = makeButton(tr("&Cancel"), ButtonVariant::Quiet, this);
    auto *save = makeButton(tr("&Save the file…"), ButtonVariant::Normal, this);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    row->addWidget(leave);
    row->addWidget(save);
    column->addSpacing(16);
    column->addLayout(row);
    setMinimumWidth(ems(38));
    resize(minimumWidth(), column->heightForWidth(minimumWidth()));
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &QDialog::accept);
}

static QList<CalendarEntry> remindersOf(const Session &session)
{
    const QList<RunningDate> dates
        = runningDates(session.catalogue(), session.assessment(), session.log());
    const QDate today = session.today();
    return reminders(dates, nextRecheckDay(session.catalogue(), session.log(), today), today);
}

Result<QString> saveReminders(const Session &session, QWidget *parent)
{
    const QList<CalendarEntry> entries = remindersOf(session);
    if (entries.isEmpty())
        return tl::unexpected(
            Error{ReminderDialog::tr("There is no date to come. Do a check first."), {}, {}});
    QList<QDate> days;
    for (const CalendarEntry &entry : entries)
        days.append(entry.day);
    std::ranges::sort(days);
    if (ReminderDialog(days, parent).exec() != QDialog::Accepted)
        return QString();
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString path = QFileDialog::getSaveFileName(parent,
                                                ReminderDialog::tr("Save the calendar file"),
                                                folder + u"/dates.ics"_s,
                                                ReminderDialog::tr("Calendar files (*.ics)"));
    if (path.isEmpty())
        return QString();
    if (!path.endsWith(u".ics"_s, Qt::CaseInsensitive))
        path += u".ics"_s;
    const QByteArray bytes = writeIcs(entries, QDateTime::currentDateTimeUtc());
    if (const Result<> written = writeOutput(path, bytes); !written)
        return tl::unexpected(written.error());
    return path;
}

} // namespace Earshot
