// SPDX-License-Identifier: MIT
#include "catalogue/catalogueloader.h"

#include "catalogue/catalogueproblems.h"
#include "catalogue/readers.h"
#include "toml/packednode.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QResource>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

constexpr qint64 fileSizeLimit = qint64{1024} * 1024;

const QString modelFile = u"model.toml"_s;
const QString sourcesFile = u"sources.toml"_s;
const QString missingFile = u"A catalogue needs the file %1; it is not there."_s;
const QString claimsFile = u"claims.toml"_s;
const QString settingsFolder = u"settings/"_s;
const QString guidesFolder = u"guides/"_s;
const QString compiledInFolder = u":/catalogue"_s;
const QString packedFile = u":/catalogue.packed"_s;
const QString translationsFolder = u"locale/"_s;

Error atFile(const QString &what, const QString &file)
{
    return {what, {file, 0, 0}, {}};
}

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(atFile(u"This file cannot be read."_s, path));
    if (file.size() > fileSizeLimit)
        return tl::unexpected(
            atFile(u"This file is over 1 MiB, which no catalogue needs."_s, path));
    return file.readAll();
}

//! The files below \a root: those of translations, or all but those.
CatalogueFiles readFiles(const QDir &root, bool translations, QList<Error> &problems)
{
    CatalogueFiles files;
    QDirIterator it(root.path(), {u"*.toml"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        const QString name = root.relativeFilePath(path);
        if (name.startsWith(translationsFolder) != translations)
            continue;
        const Result<QByteArray> bytes = readFile(path);
        if (bytes)
            files.insert(name, *bytes);
        else
            problems.append(bytes.error());
    }
    return files;
}

void readInto(const QString &name,
              const DataNode &root,
              Findings &findings,
              CatalogueContent &content)
{
    if (name == modelFile) {
        TableReader reader(root, u"model"_s, findings);
        readModel(reader, content);
    } else if (name == sourcesFile) {
        TableReader reader(root, u"sources"_s, findings);
        readSources(reader, content);
    } else if (name.startsWith(settingsFolder)) {
        TableReader reader(root, u"setting"_s, findings);
        readSetting(reader, content);
    } else if (name.startsWith(guidesFolder)) {
        TableReader reader(root, u"guide"_s, findings);
        readGuide(reader, content);
    } else if (name == claimsFile) {
        TableReader reader(root, u"claims"_s, findings);
        readClaims(reader, content);
    } else {
        findings.problems.append(
            atFile(u"A file of this name is not known; expected model.toml, sources.toml, "
                   "claims.toml, settings/<id>.toml or guides/<id>.toml."_s,
                   name));
    }
}

using Trees = QMap<QString, DataNode>;

//! The tree of every file that can be parsed.
Trees parse(const CatalogueFiles &files, Findings &findings)
{
    Trees trees;
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        const Result<DataNode> root = parseToml(it.value(), it.key());
        if (root)
            trees.insert(it.key(), *root);
        else
            findings.problems.append(root.error());
    }
    return trees;
}

bool isEarlier(const Error &left, const Error &right)
{
    return std::tie(left.at.file, left.at.line, left.at.column)
           < std::tie(right.at.file, right.at.line, right.at.column);
}

//! Settings by the groups of the model, guides by their places.
void sortContent(CatalogueContent &content)
{
    QHash<QString, int> places;
    for (const Group &group : std::as_const(content.groups))
        places.insert(group.id, static_cast<int>(places.size()));
    const auto place = [&](const Setting &setting) {
        return std::pair(places.value(setting.group), setting.fact);
    };
    std::ranges::stable_sort(content.settings, {}, place);
    std::ranges::stable_sort(content.guides, {}, &Guide::place);
}

CatalogueContent readTrees(const Trees &trees, Findings &findings)
{
    CatalogueContent content;
    for (auto it = trees.cbegin(); it != trees.cend(); ++it)
        readInto(it.key(), it.value(), findings, content);
    sortContent(content);
    return content;
}

//! Without a parser or the checks, both of which the build has been through.
Checked<Catalogue> loadCompiledIn(const CatalogueFiles &files)
{
    Findings findings;
    CatalogueContent content;
    const QResource packed(packedFile);
    // The texts stay where they are in the program, which only works where nothing is unpacked.
    if (packed.compressionAlgorithm() != QResource::NoCompression)
        return loadCatalogue(files);
    const std::optional<QString> hash
        = unpack(packed.uncompressedData(), [&](const QString &name, const DataNode &tree) {
              readInto(name, tree, findings, content);
          });
    if (!hash)
        return loadCatalogue(files);
    sortContent(content);
    return Catalogue(std::move(content), files, *hash);
}

} // namespace

Checked<CatalogueFiles> readCatalogueFiles(const QString &folder)
{
    QList<Error> problems;
    const QDir root(QDir(folder).absolutePath());
    const CatalogueFiles files = readFiles(root, false, problems);
    for (const QString &needed : {modelFile, sourcesFile}) {
        if (!root.exists(needed))
            problems.append(atFile(missingFile.arg(needed), folder));
    }
    if (!problems.isEmpty())
        return tl::unexpected(problems);
    return files;
}

Checked<CatalogueFiles> readTranslationFiles(const QString &folder)
{
    QList<Error> problems;
    const CatalogueFiles files = readFiles(QDir(QDir(folder).absolutePath()), true, problems);
    if (!problems.isEmpty())
        return tl::unexpected(problems);
    return files;
}

Checked<Catalogue> loadCatalogue(const CatalogueFiles &files)
{
    Findings findings;
    const Trees trees = parse(files, findings);
    // Every name that a file which cannot be parsed should have given would look missing.
    const bool allParsed = trees.size() == files.size();
    for (const QString &needed : {modelFile, sourcesFile}) {
        if (!files.contains(needed))
            findings.problems.append(atFile(missingFile.arg(needed), needed));
    }
    CatalogueContent content = readTrees(trees, findings);
    if (allParsed)
        findings.problems += findProblems(content);
    std::ranges::stable_sort(findings.problems, isEarlier);
    if (!findings.problems.isEmpty())
        return tl::unexpected(findings.problems);
    return Catalogue(std::move(content), files);
}

Checked<Catalogue> loadCatalogueFolder(const QString &folder)
{
    const auto load = [&](const CatalogueFiles &files) {
        return folder == compiledInFolder ? loadCompiledIn(files) : loadCatalogue(files);
    };
    return readCatalogueFiles(folder).and_then(load);
}

QByteArray prepareCatalogue(const CatalogueFiles &files)
{
    Findings findings;
    return pack({contentHash(files), parse(files, findings)});
}

QStringList knownCatalogueKeys()
{
    QStringList keys;
    Findings findings;
    findings.knownKeys = &keys;
    CatalogueContent content;
    const DataNode empty{.kind = DataNode::Kind::Table};
    TableReader setting(empty, u"setting"_s, findings);
    readSetting(setting, content);
    TableReader model(empty, u"model"_s, findings);
    readModel(model, content);
    TableReader sources(empty, u"sources"_s, findings);
    readSources(sources, content);
    TableReader claims(empty, u"claims"_s, findings);
    readClaims(claims, content);
    TableReader guide(empty, u"guide"_s, findings);
    readGuide(guide, content);
    return keys;
}

} // namespace Earshot
