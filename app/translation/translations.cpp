// SPDX-License-Identifier: MIT
#include "translation/translations.h"

#include "catalogue/catalogueloader.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

const QString ownLanguage = u"en"_s;

QString languageOf(const QString &file)
{
    static const QRegularExpression pattern(u"^locale/([a-z]{2,3}(-[A-Za-z0-9]{2,8})*)/.+$"_s);
    return pattern.match(file).captured(1);
}

QString folderOf(const QString &language)
{
    return u"locale/%1/"_s.arg(language);
}

QString baseOf(const QString &language)
{
    return language.section(u'-', 0, 0);
}

CatalogueFiles filesOf(const CatalogueFiles &files, const QString &language)
{
    CatalogueFiles own = files;
    own.removeIf([&](const std::pair<const QString &, QByteArray &> &file) {
        return languageOf(file.first) != language;
    });
    return own;
}

QList<Error> everyFileIsOfALanguage(const CatalogueFiles &files)
{
    QList<Error> problems;
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        if (languageOf(it.key()).isEmpty())
            problems.append({u"Expected a file of a language, such as locale/de/model.toml."_s,
                             {it.key(), 0, 0},
                             {}});
    }
    return problems;
}

QList<Error> everyStringHasAKeyOfItsOwn(const CatalogueContent &content)
{
    QList<Error> problems;
    QSet<QString> seen;
    const QList<CatalogueText> all = catalogueTexts(content);
    for (const CatalogueText &shown : all) {
        const QString name = shown.file + u' ' + shown.key;
        if (seen.contains(name))
            problems.append(
                {u"Two strings have this key, so they cannot be translated; expected other values."_s,
                 {shown.file, 0, 0},
                 shown.key});
        seen.insert(name);
    }
    return problems;
}

} // namespace

QStringList translatedLanguages(const CatalogueFiles &files)
{
    QStringList languages;
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        const QString language = languageOf(it.key());
        if (!language.isEmpty() && !languages.contains(language))
            languages.append(language);
    }
    return languages;
}

QString chooseLanguage(const QStringList &available, const QStringList &wanted)
{
    for (const QString &language : wanted) {
        if (available.contains(language))
            return language;
        if (available.contains(baseOf(language)))
            return baseOf(language);
        if (baseOf(language) == ownLanguage)
            return {};
    }
    return {};
}

Checked<Catalogue>
translated(const Catalogue &catalogue, const CatalogueFiles &files, const QString &language)
{
    if (language.isEmpty())
        return catalogue;
    const Checked<Overlay> overlay = readOverlay(filesOf(files, language), folderOf(language));
    if (!overlay)
        return tl::unexpected(overlay.error());
    Checked<CatalogueContent> content = applyOverlay(catalogue.content(), *overlay);
    if (!content)
        return tl::unexpected(content.error());
    return Catalogue(std::move(*content), catalogue.files(), catalogue.hash());
}

Checked<Catalogue> loadCatalogueIn(const QString &folder, const QStringList &languages)
{
    Checked<Catalogue> catalogue = loadCatalogueFolder(folder);
    if (!catalogue)
        return catalogue;
    const Checked<CatalogueFiles> files = readTranslationFiles(folder);
    if (!files)
        return tl::unexpected(files.error());
    return translated(*catalogue, *files, chooseLanguage(translatedLanguages(*files), languages));
}

Checked<QList<TranslationState>> checkTranslations(const Catalogue &catalogue,
                                                   const CatalogueFiles &files)
{
    QList<TranslationState> states;
    QList<Error> problems
        = everyStringHasAKeyOfItsOwn(catalogue.content()) + everyFileIsOfALanguage(files);
    const qsizetype all = catalogueTexts(catalogue.content()).size();
    const QStringList languages = translatedLanguages(files);
    for (const QString &language : languages) {
        const Checked<Overlay> overlay = readOverlay(filesOf(files, language), folderOf(language));
        if (!overlay) {
            problems += overlay.error();
            continue;
        }
        const auto applied = applyOverlay(catalogue.content(), *overlay);
        if (applied)
            states.append({language, missingTexts(catalogue.content(), *overlay), all});
        else
            problems += applied.error();
    }
    if (!problems.isEmpty())
        return tl::unexpected(problems);
    return states;
}

} // namespace Earshot
