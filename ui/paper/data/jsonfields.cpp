// SPDX-License-Identifier: MIT
#include "paper/data/jsonfields.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

//! 2^53: above it a JSON number may have been rounded.
constexpr double largestExact = 9007199254740992.0;

bool isWholeNumber(const QJsonValue &value)
{
    const double number = value.toDouble();
    return value.isDouble() && number >= 1 && number < largestExact && number == std::floor(number);
}

} // namespace

JsonFields::JsonFields(const QJsonValue &value, QString path, QString file, QList<Error> *problems)
    : m_object(value.toObject())
    , m_path(std::move(path))
    , m_file(std::move(file))
    , m_problems(problems)
{
    if (!value.isObject())
        m_problems->append({u"Expected an object here."_s, {m_file, 0, 0}, m_path});
}

QString JsonFields::pathOf(const QString &key) const
{
    return m_path.isEmpty() ? key : m_path + u'.' + key;
}

void JsonFields::complain(const QString &key, const QString &what)
{
    const QString path = pathOf(key);
    if (m_problems->isEmpty() || m_problems->constLast().path != path)
        m_problems->append({what, {m_file, 0, 0}, path});
}

QJsonValue JsonFields::take(const QString &key)
{
    m_taken.append(key);
    return m_object.value(key);
}

QString JsonFields::text(const QString &key)
{
    const QJsonValue value = take(key);
    if (!value.isString())
        complain(key, u"Expected a text."_s);
    return value.toString();
}

QString JsonFields::name(const QString &key)
{
    QString found = text(key);
    if (found.isEmpty())
        complain(key, u"Expected a text that is not empty."_s);
    return found;
}

QStringList JsonFields::texts(const QString &key)
{
    QStringList list;
    const QJsonArray items = array(key);
    for (const auto &item : items) {
        if (!item.isString())
            complain(key, u"Expected a list of texts."_s);
        list.append(item.toString());
    }
    return list;
}

qint64 JsonFields::number(const QString &key)
{
    const QJsonValue value = take(key);
    if (!isWholeNumber(value))
        complain(key, u"Expected a whole number above 0."_s);
    return value.toInteger();
}

std::optional<qint64> JsonFields::numberOrNull(const QString &key)
{
    const QJsonValue value = take(key);
    if (value.isNull())
        return std::nullopt;
    if (!isWholeNumber(value))
        complain(key, u"Expected a whole number above 0, or null."_s);
    return value.toInteger();
}

QDate JsonFields::date(const QString &key)
{
    const QDate date = dateOrNull(key);
    if (m_object.value(key).isNull())
        complain(key, u"Expected a date such as 2026-11-24."_s);
    return date;
}

QDate JsonFields::dateOrNull(const QString &key)
{
    const QJsonValue value = take(key);
    if (value.isNull())
        return {};
    const QDate date = QDate::fromString(value.toString(), u"yyyy-MM-dd"_s);
    if (!date.isValid())
        complain(key, u"Expected a date such as 2026-11-24, or null."_s);
    return date;
}

QDateTime JsonFields::time(const QString &key)
{
    QDateTime time = timeOrNull(key);
    if (m_object.value(key).isNull())
        complain(key, u"Expected a time such as 2026-11-24T10:15:00.000Z."_s);
    return time;
}

QDateTime JsonFields::timeOrNull(const QString &key)
{
    const QJsonValue value = take(key);
    if (value.isNull())
        return {};
    QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() != Qt::UTC)
        complain(key, u"Expected a time such as 2026-11-24T10:15:00.000Z, or null."_s);
    return time;
}

void JsonFields::null(const QString &key)
{
    if (!take(key).isNull())
        complain(key, u"Expected null."_s);
}

QJsonArray JsonFields::array(const QString &key)
{
    const QJsonValue value = take(key);
    if (!value.isArray())
        complain(key, u"Expected a list."_s);
    return value.toArray();
}

QJsonObject JsonFields::object(const QString &key)
{
    const QJsonValue value = take(key);
    if (!value.isObject())
        complain(key, u"Expected an object."_s);
    return value.toObject();
}

void JsonFields::finish()
{
    const QStringList keys = m_object.keys();
    for (const QString &key : keys) {
        if (!m_taken.contains(key))
            complain(key, u"This key is not known here."_s);
    }
}

} // namespace Earshot
