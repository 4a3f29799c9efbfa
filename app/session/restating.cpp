// SPDX-License-Identifier: MIT
#include "session/restating.h"

#include <algorithm>

namespace Earshot {

namespace {

//! The catalogue of the check that \a record belongs to, or null.
const Catalogue *
catalogueOf(const AnswerRecord &record, const QList<CheckRecord> &checks, const Archive &archive)
{
    if (!record.check)
        return nullptr;
    const auto check = std::ranges::find(checks, *record.check, &CheckRecord::id);
    return check == checks.cend() ? nullptr : archive.at(check->catalogueHash);
}

bool isOutdated(const AnswerRecord &record, const Setting &setting, const Catalogue *givenWith)
{
    const Setting *then = givenWith ? givenWith->setting(setting.id) : nullptr;
    return then ? then->revision < setting.revision : record.saidAt.date() < setting.revised;
}

} // namespace

Log renamedLog(Log log, const Renaming &renaming)
{
    if (renaming.isEmpty())
        return log;
    for (AnswerRecord &record : log.answers) {
        if (record.subject != RecordSubject::Setting)
            continue;
        record.name = renaming.setting(record.name);
        record.values = renaming.values(record.name, record.values);
    }
    return log;
}

Log countingLog(Log log, const Catalogue &questions, const Archive &archive)
{
    QHash<QString, const Setting *> revised;
    for (const Setting &setting : questions.settings()) {
        if (setting.revision > 1)
            revised.insert(setting.id, &setting);
    }
    if (revised.isEmpty())
        return log;
    for (AnswerRecord &record : log.answers) {
        const Setting *setting = revised.value(record.name);
        if (record.subject == RecordSubject::Setting && setting
            && isOutdated(record, *setting, catalogueOf(record, log.checks, archive)))
            record.values.clear();
    }
    return log;
}

Log restatedLog(const Log &log, const Archive &archive)
{
    return countingLog(renamedLog(log, archive.renaming()), archive.today(), archive);
}

} // namespace Earshot
