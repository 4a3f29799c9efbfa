// SPDX-License-Identifier: MIT
#include "paper/data/cataloguejson.h"

#include "catalogue/tokens.h"
#include "paper/data/assessmentjson.h"
#include "paper/data/changejson.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

QJsonObject summaryJson(const Setting &setting)
{
    return {{u"id"_s, setting.id},
            {u"fact"_s, setting.fact},
            {u"name"_s, setting.name},
            {u"group"_s, setting.group},
            {u"kind"_s, token(setting.kind)}};
}

QJsonArray valuesJson(const Setting &setting)
{
    QJsonArray array;
    for (const SettingValue &value : setting.values)
        array.append(QJsonObject{{u"id"_s, value.id}, {u"says"_s, value.says}});
    return array;
}

QJsonArray choicesJson(const Setting &setting)
{
    QJsonArray array;
    for (const Choice &choice : setting.choices)
        array.append(QJsonObject{{u"text"_s, choice.text},
                                 {u"detail"_s, choice.detail},
                                 {u"values"_s, QJsonArray::fromStringList(choice.values)}});
    return array;
}

QJsonArray pathsJson(const Setting &setting)
{
    QJsonArray array;
    for (const MenuPath &path : setting.paths)
        array.append(QJsonObject{{u"systems"_s, QJsonArray::fromStringList(path.systems)},
                                 {u"steps"_s, QJsonArray::fromStringList(path.steps)},
                                 {u"evidence"_s, path.evidence},
                                 {u"verified"_s, path.isVerified()},
                                 {u"checked"_s, path.checked.toString(Qt::ISODate)}});
    return array;
}

QJsonArray sourcesJson(const Catalogue &catalogue, const QStringList &ids)
{
    QJsonArray array;
    for (const QString &id : ids) {
        if (const Source *source = catalogue.source(id))
            array.append(QJsonObject{{u"id"_s, id},
                                     {u"title"_s, source->title},
                                     {u"publisher"_s, source->publisher},
                                     {u"address"_s, source->address},
                                     {u"checked"_s, source->checked.toString(Qt::ISODate)}});
    }
    return array;
}

QJsonObject settingJson(const Catalogue &catalogue, const Setting &setting)
{
    QJsonObject object = summaryJson(setting);
    object.insert(u"part_of"_s, setting.partOf);
    object.insert(u"question"_s, setting.question);
    object.insert(u"hint"_s, setting.hint);
    object.insert(u"ordered"_s, setting.ordered);
    object.insert(u"quick"_s, setting.quick);
    object.insert(u"values"_s, valuesJson(setting));
    object.insert(u"choices"_s, choicesJson(setting));
    object.insert(u"default"_s,
                  QJsonObject{{u"basis"_s, token(setting.standard.basis)},
                              {u"value"_s, setting.standard.value},
                              {u"text"_s, setting.standard.text}});
    object.insert(u"paths"_s, pathsJson(setting));
    object.insert(u"about"_s, QJsonArray::fromStringList(setting.about));
    object.insert(u"sources"_s, sourcesJson(catalogue, setting.sources));
    object.insert(u"checked"_s, setting.checked.toString(Qt::ISODate));
    object.insert(u"rules"_s, rulesJson(catalogue, setting.id));
    object.insert(u"remediations"_s, remediationsJson(catalogue, setting.id));
    return object;
}

QJsonArray exposuresJson(const Catalogue &catalogue)
{
    QJsonArray array;
    for (const Exposure &exposure : catalogue.exposures())
        array.append(QJsonObject{{u"who"_s, exposure.observer},
                                 {u"what"_s, exposure.asset},
                                 {u"how"_s, token(exposure.how)},
                                 {u"clause"_s, exposure.clause},
                                 {u"limits"_s, exposure.limits},
                                 {u"sources"_s, QJsonArray::fromStringList(exposure.sources)}});
    return array;
}

QJsonArray worriesJson(const Catalogue &catalogue)
{
    QJsonArray array;
    for (const Worry &worry : catalogue.worries())
        array.append(QJsonObject{{u"id"_s, worry.id},
                                 {u"text"_s, worry.text},
                                 {u"exposures"_s, QJsonArray::fromStringList(worry.exposures)}});
    return array;
}

QJsonArray contextJson(const Catalogue &catalogue)
{
    QJsonArray array;
    for (const ContextQuestion &question : catalogue.contexts()) {
        QJsonArray values;
        for (const ContextValue &value : question.values)
            values.append(QJsonObject{{u"id"_s, value.id}, {u"text"_s, value.text}});
        array.append(QJsonObject{{u"id"_s, question.id},
                                 {u"question"_s, question.question},
                                 {u"several"_s, question.several},
                                 {u"values"_s, values}});
    }
    return array;
}

QJsonObject headJson(const Catalogue &catalogue)
{
    return {{u"version"_s, catalogue.version()}, {u"hash"_s, catalogue.hash()}};
}

} // namespace

QByteArray writeCatalogueListJson(const Catalogue &catalogue)
{
    QJsonObject object = headJson(catalogue);
    QJsonArray settings;
    for (const Setting &setting : catalogue.settings())
        settings.append(summaryJson(setting));
    object.insert(u"settings"_s, settings);
    return jsonBytes(object);
}

QByteArray writeSettingJson(const Catalogue &catalogue, const Setting &setting)
{
    return jsonBytes(settingJson(catalogue, setting));
}

QByteArray writeCatalogueJson(const Catalogue &catalogue)
{
    QJsonObject object = headJson(catalogue);
    QJsonArray settings;
    for (const Setting &setting : catalogue.settings())
        settings.append(settingJson(catalogue, setting));
    object.insert(u"settings"_s, settings);
    object.insert(u"exposures"_s, exposuresJson(catalogue));
    object.insert(u"worries"_s, worriesJson(catalogue));
    object.insert(u"context"_s, contextJson(catalogue));
    object.insert(u"rules"_s, rulesJson(catalogue, QString()));
    return jsonBytes(object);
}

QByteArray writeProblemsJson(const QList<Error> &problems)
{
    QJsonArray array;
    for (const Error &problem : problems)
        array.append(QJsonObject{{u"file"_s, problem.at.file},
                                 {u"line"_s, problem.at.line},
                                 {u"column"_s, problem.at.column},
                                 {u"path"_s, problem.path},
                                 {u"what"_s, problem.what}});
    return jsonBytes({{u"problems"_s, array}});
}

} // namespace Earshot
