// SPDX-License-Identifier: MIT
#include "paper/data/assessmentjson.h"
#include "paper/data/logjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

QJsonValue dateJson(const QDate &date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonValue timeJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs))
                          : QJsonValue(QJsonValue::Null);
}

QJsonValue idJson(const std::optional<qint64> &id)
{
    return id ? QJsonValue(*id) : QJsonValue(QJsonValue::Null);
}

QJsonObject checkJson(const CheckRecord &check)
{
    return {{u"id"_s, check.id},
            {u"kind"_s, token(check.kind)},
            {u"as_of"_s, dateJson(check.asOf)},
            {u"started"_s, timeJson(check.startedAt)},
            {u"finished"_s, timeJson(check.finishedAt)},
            {u"catalogue"_s, check.catalogueHash},
            {u"page"_s, check.page},
            {u"last_answer"_s,
             check.lastEntry > 0 ? QJsonValue(check.lastEntry) : QJsonValue(QJsonValue::Null)}};
}

QJsonObject answerJson(const AnswerRecord &record)
{
    return {{u"id"_s, record.id},
            {u"check"_s, idJson(record.check)},
            {u"subject"_s, token(record.subject)},
            {u"name"_s, record.name},
            {u"values"_s, QJsonArray::fromStringList(record.values)},
            {u"since"_s, dateJson(record.since)},
            {u"looked"_s, dateJson(record.looked)},
            {u"how"_s, token(record.how)},
            {u"reason"_s, token(record.reason)},
            {u"undoes"_s, idJson(record.undoes)},
            {u"note"_s, record.note},
            {u"said_at"_s, timeJson(record.saidAt)}};
}

QJsonObject guideRecordJson(const GuideRecord &record)
{
    const QString reason = token(record.reason);
    return {{u"id"_s, record.id},
            {u"guide"_s, record.guide},
            {u"step"_s, record.step},
            {u"state"_s, token(record.state)},
            {u"reason"_s, reason.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(reason)},
            {u"said_at"_s, timeJson(record.saidAt)}};
}

QJsonObject decisionJson(const DecisionRecord &record)
{
    const QString reason = token(record.reason);
    return {{u"id"_s, record.id},
            {u"kind"_s, token(record.kind)},
            {u"name"_s, record.name},
            {u"state"_s, record.isOn ? u"on"_s : u"off"_s},
            {u"until"_s, dateJson(record.until)},
            {u"reason"_s, reason.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(reason)},
            {u"said_at"_s, timeJson(record.saidAt)}};
}

//! The oldest version that holds all of it, for programs that know no newer one.
int versionFor(const Log &log)
{
    if (!log.decisions.isEmpty())
        return 3;
    return log.guides.isEmpty() ? 1 : 2;
}

} // namespace

QByteArray writeLogJson(const ExportedLog &exported)
{
    QJsonObject catalogues;
    for (auto it = exported.catalogues.cbegin(); it != exported.catalogues.cend(); ++it) {
        QJsonObject files;
        for (auto file = it->cbegin(); file != it->cend(); ++file)
            files.insert(file.key(), QString::fromUtf8(file.value()));
        catalogues.insert(it.key(), files);
    }
    QJsonArray checks;
    for (const CheckRecord &check : exported.log.checks)
        checks.append(checkJson(check));
    QJsonArray answers;
    for (const AnswerRecord &record : exported.log.answers)
        answers.append(answerJson(record));
    QJsonArray guides;
    for (const GuideRecord &record : exported.log.guides)
        guides.append(guideRecordJson(record));
    QJsonObject object{{u"format"_s, u"earshot"_s},
                       {u"version"_s, versionFor(exported.log)},
                       {u"catalogues"_s, catalogues},
                       {u"checks"_s, checks},
                       {u"answers"_s, answers}};
    QJsonArray decisions;
    for (const DecisionRecord &record : exported.log.decisions)
        decisions.append(decisionJson(record));
    if (versionFor(exported.log) >= 2)
        object.insert(u"guides"_s, guides);
    if (versionFor(exported.log) >= 3)
        object.insert(u"decisions"_s, decisions);
    return jsonBytes(object);
}

} // namespace Earshot
