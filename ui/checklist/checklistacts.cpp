// SPDX-License-Identifier: MIT
#include "checklist/checklistacts.h"

#include "checklist/rowdetails.h"

namespace Earshot {

namespace {

// A value that runs out is counted from the day on which it became so.
QDate beginning(const Setting *setting, const QStringList &values, const QDate &today)
{
    const bool runsOut = setting && setting->expiry && values.contains(setting->expiry->value);
    return runsOut ? today : QDate();
}

QString noteOf(const Log &log, const QString &setting)
{
    const AnswerRecord *entry = standingRecord(log, setting);
    return entry ? entry->note : QString();
}

} // namespace

bool recordTick(Session &session, const Tick &tick)
{
    QList<Said> said;
    for (auto value = tick.values.cbegin(); value != tick.values.cend(); ++value) {
        const Setting *setting = session.catalogue().setting(value.key());
        said.append({.name = value.key(),
                     .values = value.value(),
                     .since = beginning(setting, value.value(), session.today()),
                     .reason = EditReason::ChangedSetting,
                     .note = noteOf(session.log(), value.key())});
    }
    return session.recordOutsideCheck(said);
}

bool recordNote(Session &session, const QString &setting, const QString &note)
{
    Said said{.name = setting, .note = note};
    if (const AnswerRecord *entry = standingRecord(session.log(), setting)) {
        said.values = entry->values;
        said.since = entry->since;
        said.how = entry->how;
        said.reason = entry->reason;
    }
    return session.recordOutsideCheck(said);
}

bool recordAnswer(Session &session, Said said)
{
    said.note = noteOf(session.log(), said.name);
    return session.recordOutsideCheck(said);
}

void connectAcceptance(Session &session, const QString &setting, const RowDetails &details)
{
    QObject::connect(&details,
                     &RowDetails::acceptWanted,
                     &session,
                     [&session, setting](AcceptReason reason, const QDate &until) {
                         session.accept(setting, reason, until);
                     });
    QObject::connect(&details, &RowDetails::takeBackWanted, &session, [&session, setting] {
        session.takeBackAcceptance(setting);
    });
}

} // namespace Earshot
