// SPDX-License-Identifier: MIT
#include "session/checkpair.h"

#include "catalogue/catalogueloader.h"
#include "session/answercauses.h"

#include <algorithm>

namespace Earshot {

namespace {

//! A check, or now.
struct Moment
{
    qsizetype entries = 0; //!< How much of the log there was.
    QDate day;
    DatedRules rules;
    bool isArchived = true;
};

Moment
momentOf(const Log &log, const Archive &archive, std::optional<CheckId> check, const QDate &today)
{
    const auto found = std::ranges::find_if(
        log.checks, [&check](const CheckRecord &record) { return check && record.id == *check; });
    if (found == log.checks.cend())
        return {.entries = log.answers.size(), .day = today, .rules = {archive.today(), {}}};
    const Catalogue *catalogue = archive.at(found->catalogueHash);
    return {.entries = entriesUpToEndOf(log, *found),
            .day = found->asOf,
            .rules = {catalogue ? *catalogue : archive.today(), found->asOf},
            .isArchived = catalogue != nullptr};
}

//! An archived catalogue is in English, so the one in use is read in English too.
QList<Rewording> rewordingsSince(const Catalogue &then, const Archive &archive)
{
    if (then.hash() == archive.today().hash())
        return {};
    const auto english = loadCatalogue(archive.today().files());
    return rewordings(then, english ? *english : archive.today());
}

} // namespace

ComparedChecks compareInLog(const Log &log,
                            const Archive &archive,
                            std::optional<CheckId> from,
                            std::optional<CheckId> to,
                            const QDate &today)
{
    const Log named = renamedLog(log, archive.renaming());
    const Moment first = momentOf(named, archive, from, today);
    const Moment second = momentOf(named, archive, to, today);
    const auto counting
        = [&](const Catalogue &questions) { return countingLog(named, questions, archive); };
    const Log restated = counting(archive.today());
    return compareChecks(
        {.today = archive.today(),
         .pair = {.fromRules = first.rules,
                  .toRules = second.rules,
                  .fromDay = first.day,
                  .toDay = second.day,
                  .byOldQuestions
                  = answersByCause(counting(first.rules.catalogue), first.entries, second.entries),
                  .byNewQuestions = answersByCause(
                      counting(second.rules.catalogue), first.entries, second.entries)},
         .fromRestated = answersAfter(restated, first.entries),
         .toRestated = answersAfter(restated, second.entries),
         .rewordings = rewordingsSince(first.rules.catalogue, archive),
         .isFromArchived = first.isArchived,
         .isToArchived = second.isArchived});
}

} // namespace Earshot
