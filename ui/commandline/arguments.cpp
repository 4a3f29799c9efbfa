// SPDX-License-Identifier: MIT
#include "commandline/arguments.h"

#include "catalogue/catalogueloader.h"
#include "translation/translations.h"

#include <QCommandLineParser>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

Error wrongUse(const QString &what)
{
    return {what, {u"earshot"_s, 0, 0}, {}};
}

QString usage(const QString &command, const QList<Arguments::Word> &words)
{
    QString line = u"earshot "_s + command;
    for (const Arguments::Word &word : words)
        line += word.optional ? u" [%1]"_s.arg(word.name) : u' ' + word.name;
    return line;
}

//! An error where \a catalogue is not translated into \a language.
Checked<Catalogue>
inLanguage(const Catalogue &catalogue, const QString &folder, const QString &language)
{
    const Checked<CatalogueFiles> files = readTranslationFiles(folder);
    if (!files)
        return tl::unexpected(files.error());
    QStringList available = translatedLanguages(*files);
    if (language == "en"_L1)
        return catalogue;
    if (available.contains(language))
        return translated(catalogue, *files, language);
    available.prepend(u"en"_s);
    return tl::unexpected(
        QList<Error>{{u"There is no translation \"%1\", expected one of: %2."_s.arg(
                          language, available.join(u", "_s)),
                      {u"--language"_s, 0, 0},
                      {}}});
}

} // namespace

Result<Arguments> Arguments::read(const QString &command,
                                  const CommandCall &given,
                                  const QList<Word> &words,
                                  const QList<Option> &options)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    QList<Option> all = options;
    all.append({u"catalogue"_s, u"DIR"_s, {}});
    all.append({u"language"_s, u"LANG"_s, {}});
    for (const Option &option : std::as_const(all))
        parser.addOption(QCommandLineOption(option.name, option.help, option.valueName));
    if (!parser.parse(QStringList{u"earshot"_s} + given.words)) {
        QString text = parser.errorText();
        if (!text.endsWith(u'.'))
            text += u'.';
        return tl::unexpected(wrongUse(text));
    }
    Arguments read;
    read.m_words = parser.positionalArguments();
    read.m_languages = given.languages;
    const auto needed = std::count_if(
        words.cbegin(), words.cend(), [](const Word &word) { return !word.optional; });
    if (read.m_words.size() < needed || read.m_words.size() > words.size())
        return tl::unexpected(wrongUse(
            u"Expected: %1, and options. See: earshot --help."_s.arg(usage(command, words))));
    for (const Option &option : std::as_const(all)) {
        if (!parser.isSet(option.name))
            continue;
        if (parser.values(option.name).size() > 1)
            return tl::unexpected(wrongUse(u"--%1 is given twice."_s.arg(option.name)));
        const QString value = parser.value(option.name);
        if (!option.valueName.isEmpty() && value.isEmpty())
            return tl::unexpected(
                wrongUse(u"--%1 needs a value: %2."_s.arg(option.name, option.valueName)));
        read.m_values.insert(option.name, value);
    }
    return read;
}

Result<QDate> Arguments::date(const QString &option) const
{
    if (!has(option))
        return QDate();
    const QDate date = QDate::fromString(value(option), u"yyyy-MM-dd"_s);
    if (!date.isValid())
        return tl::unexpected(
            Error{u"\"%1\" is no date, expected one such as 2026-11-24."_s.arg(value(option)),
                  {u"--"_s + option, 0, 0},
                  {}});
    return date;
}

Checked<Catalogue> Arguments::catalogue() const
{
    const QString folder = has(u"catalogue"_s) ? value(u"catalogue"_s) : u":/catalogue"_s;
    if (!QFileInfo(folder).isDir())
        return tl::unexpected(QList<Error>{{u"There is no such folder."_s, {folder, 0, 0}, {}}});
    if (!has(u"language"_s))
        return loadCatalogueIn(folder, m_languages);
    return loadCatalogueFolder(folder).and_then([&](const Catalogue &catalogue) {
        return inLanguage(catalogue, folder, value(u"language"_s));
    });
}

Arguments::Option outputOption()
{
    return {u"o"_s, u"FILE"_s, {}};
}

Arguments::Option formatOption(const QString &formats)
{
    return {u"format"_s, formats, {}};
}

Arguments::Option databaseOption()
{
    return {u"db"_s, u"FILE"_s, {}};
}

} // namespace Earshot
