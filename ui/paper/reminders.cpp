// SPDX-License-Identifier: MIT
#include "paper/reminders.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

class Reminders
{
    Q_DECLARE_TR_FUNCTIONS(Reminders)
};

QString kindName(RunningKind kind)
{
    switch (kind) {
    case RunningKind::Answer:
        return u"answer"_s;
    case RunningKind::GuideStep:
        return u"step"_s;
    case RunningKind::Accepted:
        return u"accepted"_s;
    }
    Q_UNREACHABLE();
}

QString whatEnds(RunningKind kind)
{
    switch (kind) {
    case RunningKind::Answer:
        return Reminders::tr("A time that you wait for ends today.");
    case RunningKind::GuideStep:
        return Reminders::tr("A step that takes some days should be over by now.");
    case RunningKind::Accepted:
        return Reminders::tr("You left something as it is until today.");
    }
    Q_UNREACHABLE();
}

CalendarEntry entryFor(const QString &key, const QDate &day, const QString &what)
{
    return {key,
            day,
            Reminders::tr("Check your settings"),
            what + u'\n' + Reminders::tr("The page Now says more.")};
}

} // namespace

QList<CalendarEntry>
reminders(const QList<RunningDate> &dates, const QDate &lookAgain, const QDate &today)
{
    QList<CalendarEntry> entries;
    for (const RunningDate &date : dates) {
        const QString key = u"%1:%2:%3"_s.arg(kindName(date.kind), date.id, date.step);
        if (!date.isOver(today))
            entries.append(entryFor(key, date.until, whatEnds(date.kind)));
    }
    if (lookAgain.isValid())
        entries.append(entryFor(u"look-again"_s,
                                lookAgain,
                                Reminders::tr("It is time to look at your answers again.")));
    return entries;
}

} // namespace Earshot
