// SPDX-License-Identifier: MIT
#include "catalogue/catalogueloader.h"
#include "commandline/cataloguetext.h"
#include "commandline/commands.h"
#include "commandline/files.h"
#include "commandline/formats.h"
#include "paper/data/cataloguejson.h"
#include "review/cataloguereview.h"
#include "translation/translations.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

Result<Format> formatOf(const Arguments &arguments)
{
    return formatFor(arguments.value(u"format"_s), QString(), {Format::Text, Format::Json});
}

CommandResult print(const QByteArray &bytes)
{
    return resultOf(writeOutput(u"-"_s, bytes));
}

//! What keeps the catalogue from loading, or else what a review of it on \a day finds.
QList<Error> problemsOf(const QString &folder, const QDate &day)
{
    const Checked<Catalogue> catalogue
        = loadCatalogueFolder(folder.isEmpty() ? u":/catalogue"_s : folder);
    return catalogue ? reviewCatalogue(*catalogue, day) : catalogue.error();
}

//! How far each translation has come; a catalogue that cannot be read is told of elsewhere.
Checked<QList<TranslationState>> translationsIn(const QString &folder)
{
    const Checked<Catalogue> catalogue = loadCatalogueFolder(folder);
    if (!catalogue)
        return {};
    const Checked<CatalogueFiles> files = readTranslationFiles(folder);
    if (!files)
        return tl::unexpected(files.error());
    return checkTranslations(*catalogue, *files);
}

CommandResult check(const Arguments &arguments, Format format)
{
    const QString folder = arguments.words().value(0, arguments.value(u"catalogue"_s));
    if (!folder.isEmpty() && !QFileInfo(folder).isDir())
        return failed(Error{u"There is no such folder."_s, {folder, 0, 0}, {}});
    const Result<QDate> asOf = arguments.date(u"as-of"_s);
    if (!asOf)
        return failed(asOf.error());
    QList<Error> problems = problemsOf(folder, asOf->isValid() ? *asOf : QDate::currentDate());
    const auto translations = translationsIn(folder.isEmpty() ? u":/catalogue"_s : folder);
    if (!translations)
        problems += translations.error();
    const QList<TranslationState> states = translations.value_or(QList<TranslationState>());
    QByteArray told = problems.isEmpty() ? "No problems found.\n" : "";
    told = format == Format::Json ? writeProblemsJson(problems, states)
                                  : told + writeTranslationsText(states);
    if (CommandResult printed = print(told); printed.code != ExitCode::Done)
        return printed;
    return {problems.isEmpty() ? ExitCode::Done : ExitCode::ProblemsFound, problems};
}

CommandResult list(const Arguments &arguments, Format format)
{
    const Checked<Catalogue> catalogue = arguments.catalogue();
    if (!catalogue)
        return failed(catalogue.error());
    return print(format == Format::Json ? writeCatalogueListJson(*catalogue)
                                        : writeCatalogueListText(*catalogue));
}

CommandResult show(const Arguments &arguments, Format format)
{
    const bool all = arguments.has(u"all"_s);
    const QString id = arguments.words().value(0);
    if (all == !id.isEmpty())
        return failed(
            Error{u"Expected the id of one entry, or --all."_s, {u"earshot"_s, 0, 0}, {}});
    const Checked<Catalogue> catalogue = arguments.catalogue();
    if (!catalogue)
        return failed(catalogue.error());
    const bool json = format == Format::Json;
    if (all)
        return print(json ? writeCatalogueJson(*catalogue) : writeCatalogueText(*catalogue));
    const std::optional<QByteArray> entry
        = json ? writeEntryJson(*catalogue, id) : writeEntryText(*catalogue, id);
    if (!entry)
        return failed(
            Error{u"There is no \"%1\"; expected an id of earshot catalogue list."_s.arg(id),
                  {u"earshot"_s, 0, 0},
                  {}});
    return print(*entry);
}

} // namespace

CommandResult runCatalogue(const CommandCall &given)
{
    struct Part
    {
        QString name;
        QList<Arguments::Word> words;
        QList<Arguments::Option> options;
        CommandResult (*run)(const Arguments &, Format);
    };
    const Arguments::Option format = formatOption(u"text|json"_s);
    const QList<Part> parts{
        {u"check"_s, {{u"DIR"_s, true}}, {{u"as-of"_s, u"DATE"_s, {}}, format}, check},
        {u"list"_s, {}, {format}, list},
        {u"show"_s, {{u"ID"_s, true}}, {format, {u"all"_s, {}, {}}}, show}};
    for (const Part &part : parts) {
        if (given.words.value(0) != part.name)
            continue;
        const CommandCall rest{given.words.mid(1), given.languages};
        const auto arguments
            = Arguments::read(u"catalogue "_s + part.name, rest, part.words, part.options);
        if (!arguments)
            return failed(arguments.error());
        const Result<Format> chosen = formatOf(*arguments);
        return chosen ? part.run(*arguments, *chosen) : failed(chosen.error());
    }
    return failed(Error{u"Expected one of: catalogue check, catalogue list, catalogue show."_s,
                        {u"earshot"_s, 0, 0},
                        {}});
}

} // namespace Earshot
