// SPDX-License-Identifier: MIT
#include "paper/data/cataloguejson.h"

#include "paper/data/assessmentjson.h"
#include "paper/data/changejson.h"
#include "paper/data/guidejson.h"
#include "paper/data/jsonvalues.h"
#include "paper/data/modeljson.h"
#include "paper/data/settingjson.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

//! All entries of one kind.
struct Kind
{
    QString key;  //!< Of the list of all: "settings".
    QString type; //!< Of one entry: "setting".
    QJsonArray entries;
};

//! The order decides which entry comes first where several have the same id.
QList<Kind> kindsOf(const CatalogueContent &content)
{
    return {{u"settings"_s, u"setting"_s, arrayJson(content.settings, settingJson)},
            {u"exposures"_s, u"exposure"_s, arrayJson(content.exposures, exposureJson)},
            {u"rules"_s, u"rule"_s, arrayJson(content.rules, ruleJson)},
            {u"remediations"_s, u"remediation"_s, arrayJson(content.remediations, remediationJson)},
            {u"sources"_s, u"source"_s, arrayJson(content.sources, sourceJson)},
            {u"worries"_s, u"worry"_s, arrayJson(content.worries, worryJson)},
            {u"context"_s, u"context"_s, arrayJson(content.contexts, contextJson)},
            {u"observers"_s, u"observer"_s, arrayJson(content.observers, observerJson)},
            {u"assets"_s, u"asset"_s, arrayJson(content.assets, assetJson)},
            {u"groups"_s, u"group"_s, arrayJson(content.groups, groupJson)},
            {u"seen_by"_s, u"seen-by"_s, arrayJson(content.seenBy, seenByJson)},
            {u"claims"_s, u"claim"_s, arrayJson(content.claims, claimJson)},
            {u"guides"_s, u"guide"_s, arrayJson(content.guides, guideJson)},
            {u"headings"_s, u"heading"_s, arrayJson(content.headings, headingJson)}};
}

//! Those of \a entries whose \a key is \a text.
QJsonArray entriesWhere(const QJsonArray &entries, const QString &key, const QString &text)
{
    QJsonArray found;
    for (const auto &entry : entries) {
        if (entry.toObject().value(key) == QJsonValue(text))
            found.append(entry);
    }
    return found;
}

//! The ids of \a entries; those of several revisions once.
QJsonArray idsOf(const QJsonArray &entries)
{
    QJsonArray ids;
    QSet<QString> seen;
    for (const auto &entry : entries) {
        const QString id = entry.toObject().value(u"id"_s).toString();
        if (!seen.contains(id))
            ids.append(id);
        seen.insert(id);
    }
    return ids;
}

QJsonObject problemJson(const Error &problem)
{
    return {{u"file"_s, problem.at.file},
            {u"line"_s, problem.at.line},
            {u"column"_s, problem.at.column},
            {u"path"_s, problem.path},
            {u"what"_s, problem.what}};
}

QJsonObject missingJson(const CatalogueText &missing)
{
    return {{u"file"_s, missing.file}, {u"key"_s, missing.key}};
}

QJsonObject translationJson(const TranslationState &state)
{
    return {{u"language"_s, state.language},
            {u"texts"_s, state.all},
            {u"missing"_s, arrayJson(state.missing, missingJson)}};
}

QJsonObject headJson(const Catalogue &catalogue)
{
    return {{u"version"_s, catalogue.version()}, {u"hash"_s, catalogue.hash()}};
}

//! The entries of \a kind called \a asked as one object; empty where there is none.
QJsonObject entryJson(const Kind &kind, const CatalogueContent &content, const QString &asked)
{
    const bool hasType = asked.startsWith(kind.type + u':');
    const QString id = hasType ? asked.mid(kind.type.size() + 1) : asked;
    const QJsonArray found = entriesWhere(kind.entries, u"id"_s, id);
    if (found.isEmpty())
        return {};
    if (kind.type == "rule"_L1)
        return {{u"type"_s, kind.type}, {u"id"_s, id}, {u"revisions"_s, found}};
    QJsonObject entry = found.at(0).toObject();
    entry.insert(u"type"_s, kind.type);
    if (kind.type == "setting"_L1) {
        entry.insert(u"rules"_s,
                     entriesWhere(arrayJson(content.rules, ruleJson), u"setting"_s, id));
        entry.insert(
            u"remediations"_s,
            entriesWhere(arrayJson(content.remediations, remediationJson), u"setting"_s, id));
    }
    return entry;
}

} // namespace

bool isEntry(const QString &asked, const QString &type, const QString &id)
{
    return asked == id || asked == type + u':' + id;
}

QByteArray writeCatalogueListJson(const Catalogue &catalogue)
{
    QJsonObject object = headJson(catalogue);
    const QList<Kind> kinds = kindsOf(catalogue.content());
    for (const Kind &kind : kinds)
        object.insert(kind.key, idsOf(kind.entries));
    return jsonBytes(object);
}

std::optional<QByteArray> writeEntryJson(const Catalogue &catalogue, const QString &id)
{
    QJsonObject first;
    QJsonArray also;
    const QList<Kind> kinds = kindsOf(catalogue.content());
    for (const Kind &kind : kinds) {
        const QJsonObject entry = entryJson(kind, catalogue.content(), id);
        if (first.isEmpty())
            first = entry;
        else if (!entry.isEmpty())
            also.append(entry);
    }
    if (first.isEmpty())
        return std::nullopt;
    if (!also.isEmpty())
        first.insert(u"also"_s, also);
    return jsonBytes(first);
}

QByteArray writeCatalogueJson(const Catalogue &catalogue)
{
    QJsonObject object = headJson(catalogue);
    const QList<Kind> kinds = kindsOf(catalogue.content());
    for (const Kind &kind : kinds)
        object.insert(kind.key, kind.entries);
    return jsonBytes(object);
}

QByteArray writeProblemsJson(const QList<Error> &problems,
                             const QList<TranslationState> &translations)
{
    return jsonBytes({{u"problems"_s, arrayJson(problems, problemJson)},
                      {u"translations"_s, arrayJson(translations, translationJson)}});
}

} // namespace Earshot
