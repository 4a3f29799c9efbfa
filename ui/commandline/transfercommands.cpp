// SPDX-License-Identifier: MIT
#include "commandline/commands.h"
#include "commandline/files.h"
#include "paper/data/logjson.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

Result<QByteArray> exported(const HistoryStore &store)
{
    const Result<Log> log = store.log();
    if (!log)
        return tl::unexpected(log.error());
    const auto catalogues = store.catalogues();
    if (!catalogues)
        return tl::unexpected(catalogues.error());
    return writeLogJson({*log, *catalogues});
}

Result<> importInto(const QString &path, const ExportedLog &exported)
{
    Result<HistoryStore> store = HistoryStore::open(path);
    if (!store)
        return tl::unexpected(store.error());
    if (store->isReadOnly())
        return tl::unexpected(Error{u"This file can only be read."_s, {path, 0, 0}, {}});
    return store->importLog(exported.log, exported.catalogues);
}

} // namespace

CommandResult runExport(const CommandCall &given)
{
    const auto arguments
        = Arguments::read(u"export"_s, given, {{u"FILE.json"_s}}, {databaseOption()});
    if (!arguments)
        return failed(arguments.error());
    const Result<HistoryStore> store = openForReading(*arguments);
    if (!store)
        return failed(store.error());
    const Result<QByteArray> bytes = exported(*store);
    if (!bytes)
        return failed(bytes.error());
    return resultOf(writeOutput(arguments->words().constFirst(), *bytes));
}

CommandResult runImport(const CommandCall &given)
{
    const auto arguments
        = Arguments::read(u"import"_s, given, {{u"FILE.json"_s}}, {databaseOption()});
    if (!arguments)
        return failed(arguments.error());
    const QString source = arguments->words().constFirst();
    const Result<QByteArray> json = readInput(source, importSizeLimit);
    if (!json)
        return failed(json.error());
    const Checked<ExportedLog> log = readLogJson(*json, source);
    if (!log)
        return failed(log.error());
    const QString path = arguments->has(u"db"_s) ? arguments->value(u"db"_s) : defaultHistoryPath();
    const QFileInfo before(path);
    const bool isNew = !before.exists() && !before.isSymLink();
    const Result<> imported = importInto(path, *log);
    if (!imported && isNew)
        QFile::remove(path);
    return resultOf(imported);
}

} // namespace Earshot
