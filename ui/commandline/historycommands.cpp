// SPDX-License-Identifier: MIT
#include "commandline/commands.h"
#include "commandline/files.h"
#include "commandline/formats.h"
#include "paper/data/historyjson.h"
#include "paper/historytext.h"
#include "session/checkpair.h"

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

//! What is read before either command can start.
struct Loaded
{
    Catalogue catalogue;
    Log log;
    std::unique_ptr<HistoryStore> store;
    Format format = Format::Text;
};

Checked<Loaded> load(const Arguments &arguments)
{
    Loaded loaded;
    const Result<Format> format
        = formatFor(arguments.value(u"format"_s), QString(), {Format::Text, Format::Json});
    if (!format)
        return tl::unexpected(QList{format.error()});
    loaded.format = *format;
    const Checked<Catalogue> catalogue = arguments.catalogue();
    if (!catalogue)
        return tl::unexpected(catalogue.error());
    loaded.catalogue = *catalogue;
    Result<HistoryStore> store = openForReading(arguments);
    if (!store)
        return tl::unexpected(QList{store.error()});
    loaded.store = std::make_unique<HistoryStore>(std::move(*store));
    const Result<Log> log = loaded.store->log();
    if (!log)
        return tl::unexpected(QList{log.error()});
    loaded.log = *log;
    return loaded;
}

Headline headlineAt(const Catalogue &catalogue, const Log &restated, const CheckRecord &check)
{
    return headlineFor(catalogue, answersAtEndOf(restated, check.id), {.asOf = check.asOf});
}

Error optionError(const QString &option, const QString &what)
{
    return {what, {u"--"_s + option, 0, 0}, {}};
}

//! The check named by \a option; without it, the one that is \a fromEnd places from the end.
Result<CheckRecord>
checkFrom(const Arguments &arguments, const QString &option, const Log &log, qsizetype fromEnd)
{
    const QList<CheckRecord> &checks = log.checks;
    if (!arguments.has(option)) {
        if (checks.size() <= fromEnd)
            return tl::unexpected(
                optionError(option, u"There are not two checks to compare yet."_s));
        return checks.at(checks.size() - 1 - fromEnd);
    }
    const QString given = arguments.value(option);
    const auto found = std::find_if(checks.cbegin(), checks.cend(), [&](const CheckRecord &check) {
        return QString::number(check.id) == given;
    });
    if (found == checks.cend())
        return tl::unexpected(optionError(
            option, u"There is no check \"%1\", expected an id of earshot history."_s.arg(given)));
    return *found;
}

CommandResult print(const QByteArray &bytes)
{
    return resultOf(writeOutput(u"-"_s, bytes));
}

} // namespace

Result<HistoryStore> openForReading(const Arguments &arguments)
{
    return HistoryStore::openForReading(arguments.has(u"db"_s) ? arguments.value(u"db"_s)
                                                               : defaultHistoryPath());
}

CommandResult runHistory(const CommandCall &given)
{
    const auto arguments = Arguments::read(
        u"history"_s, given, {}, {databaseOption(), formatOption(u"text|json"_s)});
    if (!arguments)
        return failed(arguments.error());
    const Checked<Loaded> loaded = load(*arguments);
    if (!loaded)
        return failed(loaded.error());
    const Log restated = restatedLog(loaded->log, Archive(loaded->catalogue, *loaded->store));
    QList<DatedCheck> checks;
    for (const CheckRecord &check : loaded->log.checks)
        checks.append({check, headlineAt(loaded->catalogue, restated, check)});
    return print(loaded->format == Format::Json ? writeHistoryJson(checks)
                                                : writeHistoryText(checks));
}

CommandResult runCompare(const CommandCall &given)
{
    const auto arguments = Arguments::read(u"compare"_s,
                                           given,
                                           {},
                                           {databaseOption(),
                                            {u"from"_s, u"ID"_s, {}},
                                            {u"to"_s, u"ID"_s, {}},
                                            formatOption(u"text|json"_s)});
    if (!arguments)
        return failed(arguments.error());
    const Checked<Loaded> loaded = load(*arguments);
    if (!loaded)
        return failed(loaded.error());
    const Result<CheckRecord> from = checkFrom(*arguments, u"from"_s, loaded->log, 1);
    if (!from)
        return failed(from.error());
    const Result<CheckRecord> to = checkFrom(*arguments, u"to"_s, loaded->log, 0);
    if (!to)
        return failed(to.error());
    const ComparedChecks checks = compareInLog(loaded->log,
                                               Archive(loaded->catalogue, *loaded->store),
                                               from->id,
                                               to->id,
                                               QDate::currentDate());
    if (loaded->format == Format::Json)
        return print(writeComparisonJson({from->id, to->id, checks}));
    return print(writeComparisonText(loaded->catalogue, checks));
}

} // namespace Earshot
