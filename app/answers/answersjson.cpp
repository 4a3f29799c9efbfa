// SPDX-License-Identifier: MIT
#include "answers/answersjson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

QString list(const QStringList &names)
{
    return u'"' + names.join(u"\", \""_s) + u'"';
}

//! The deepest nesting of brackets outside texts. Looked at before parsing, which recurses.
int nestingDepth(const QByteArray &json)
{
    int depth = 0;
    int deepest = 0;
    bool inText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (inText) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inText = false;
        } else if (c == '"') {
            inText = true;
        } else if (c == '[' || c == '{') {
            deepest = std::max(deepest, ++depth);
        } else if (c == ']' || c == '}') {
            --depth;
        }
    }
    return deepest;
}

Place placeAt(const QByteArray &json, qsizetype offset, const QString &file)
{
    const QByteArray before = json.left(offset);
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return {
        file, static_cast<int>(before.count('\n')) + 1, static_cast<int>(offset - lineStart) + 1};
}

//! Reads the parts of one file and collects every problem.
class Reader
{
public:
    Reader(const Catalogue &catalogue, QString file)
        : m_catalogue(catalogue)
        , m_file(std::move(file))
    {}

    Checked<Answers> read(const QJsonObject &root)
    {
        rejectUnknown(root, {u"as_of"_s, u"answers"_s, u"context"_s, u"worries"_s}, {});
        if (root.contains("as_of"_L1))
            m_answers.asOf = readDate(root.value("as_of"_L1), u"as_of"_s);
        readAnswers(objectAt(root, u"answers"_s));
        readContext(objectAt(root, u"context"_s));
        readWorries(objectAt(root, u"worries"_s));
        if (!m_problems.isEmpty())
            return tl::unexpected(m_problems);
        return m_answers;
    }

private:
    void report(const QString &path, const QString &what)
    {
        m_problems.append({what, {m_file, 0, 0}, path});
    }

    void rejectUnknown(const QJsonObject &object, const QStringList &known, const QString &path)
    {
        for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
            if (!known.contains(it.key()))
                report(path + it.key(),
                       u"The key \"%1\" is not known here; expected one of: %2."_s.arg(
                           it.key(), list(known)));
        }
    }

    QJsonObject objectAt(const QJsonObject &root, const QString &key)
    {
        const QJsonValue value = root.value(key);
        if (!value.isUndefined() && !value.isObject())
            report(key, u"Expected an object, like { … }."_s);
        return value.toObject();
    }

    QDate readDate(const QJsonValue &value, const QString &path)
    {
        const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
        const bool exact = date.isValid() && date.toString(Qt::ISODate) == value.toString();
        if (!exact)
            report(path, u"Expected a date like \"2026-11-24\"."_s);
        return exact ? date : QDate();
    }

    //! A text or a list of texts, each out of \a domain; in the order of the domain.
    QStringList readValues(const QJsonValue &value, const QStringList &domain, const QString &path)
    {
        const QString expected = u"expected %1, or a list of these"_s.arg(list(domain));
        QJsonArray given;
        if (value.isString())
            given.append(value);
        else if (value.isArray())
            given = value.toArray();
        if (given.isEmpty()) {
            const bool wrongType = !value.isArray() && !value.isUndefined();
            report(path,
                   (wrongType ? u"A value must be a text; %1."_s : u"No value is given; %1."_s)
                       .arg(expected));
            return {};
        }
        for (const auto &one : std::as_const(given)) {
            if (!one.isString())
                report(path, u"A value must be a text; %1."_s.arg(expected));
            else if (!domain.contains(one.toString()))
                report(path, u"The value \"%1\" is not known; %2."_s.arg(one.toString(), expected));
        }
        QStringList values;
        for (const QString &known : domain) {
            if (given.contains(known))
                values.append(known);
        }
        return values;
    }

    Answer readAnswer(const QJsonValue &value, const QStringList &domain, const QString &path)
    {
        if (!value.isObject())
            return {readValues(value, domain, path), {}, {}};
        const QJsonObject object = value.toObject();
        rejectUnknown(object, {u"value"_s, u"since"_s, u"looked"_s}, path + u'.');
        Answer answer;
        answer.values = readValues(object.value("value"_L1), domain, path + u".value"_s);
        if (object.contains("since"_L1))
            answer.since = readDate(object.value("since"_L1), path + u".since"_s);
        if (object.contains("looked"_L1))
            answer.looked = readDate(object.value("looked"_L1), path + u".looked"_s);
        return answer;
    }

    void readAnswers(const QJsonObject &answers)
    {
        for (auto it = answers.constBegin(); it != answers.constEnd(); ++it) {
            const QString path = u"answers."_s + it.key();
            const Setting *setting = m_catalogue.setting(it.key());
            if (!setting || setting->values.isEmpty())
                report(
                    path,
                    u"There is no setting called \"%1\" to answer; \"catalogue list\" shows those there are."_s
                        .arg(it.key()));
            else
                m_answers.settings[it.key()] = readAnswer(it.value(), setting->valueIds(), path);
        }
    }

    void readContext(const QJsonObject &context)
    {
        QStringList known;
        for (const ContextQuestion &question : m_catalogue.contexts())
            known.append(question.id);
        rejectUnknown(context, known, u"context."_s);
        for (const ContextQuestion &question : m_catalogue.contexts()) {
            const QJsonValue value = context.value(question.id);
            if (value.isUndefined())
                continue;
            const QString path = u"context."_s + question.id;
            const bool emptyList = question.several && value.isArray() && value.toArray().isEmpty();
            if (!emptyList)
                m_answers.context[question.id]
                    = readAnswer(value, question.valueIds(), path).values;
        }
    }

    void readWorries(const QJsonObject &worries)
    {
        QStringList known;
        for (const Worry &worry : m_catalogue.worries())
            known.append(worry.id);
        rejectUnknown(worries, known, u"worries."_s);
        for (const QString &id : std::as_const(known)) {
            const QJsonValue value = worries.value(id);
            if (value.isUndefined())
                continue;
            if (isRatingToken(value.toString()))
                m_answers.worries[id] = ratingFromToken(value.toString());
            else
                report(u"worries."_s + id, u"Expected \"a-lot\", \"a-bit\" or \"no\"."_s);
        }
    }

    const Catalogue &m_catalogue;
    QString m_file;
    Answers m_answers;
    QList<Error> m_problems;
};

QJsonValue valuesToJson(const QStringList &values)
{
    return values.size() == 1 ? QJsonValue(values.constFirst())
                              : QJsonValue(QJsonArray::fromStringList(values));
}

QJsonValue answerToJson(const Answer &answer)
{
    if (!answer.since.isValid() && !answer.looked.isValid())
        return valuesToJson(answer.values);
    QJsonObject object{{u"value"_s, valuesToJson(answer.values)}};
    if (answer.since.isValid())
        object.insert(u"since"_s, answer.since.toString(Qt::ISODate));
    if (answer.looked.isValid())
        object.insert(u"looked"_s, answer.looked.toString(Qt::ISODate));
    return object;
}

} // namespace

Result<QJsonObject> parseJsonObject(const QByteArray &json, const QString &file)
{
    if (nestingDepth(json) > jsonDepthLimit)
        return tl::unexpected(
            Error{u"This file nests more than %1 levels deep; expected at most that."_s.arg(
                      jsonDepthLimit),
                  {file, 0, 0},
                  {}});
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return tl::unexpected(Error{u"This is not valid JSON: %1."_s.arg(problem.errorString()),
                                    placeAt(json, problem.offset, file),
                                    {}});
    if (!document.isObject())
        return tl::unexpected(
            Error{u"Expected an object, like { … }, around everything."_s, {file, 1, 1}, {}});
    return document.object();
}

Checked<Answers>
readAnswers(const QByteArray &json, const Catalogue &catalogue, const QString &file)
{
    if (json.size() > answersSizeLimit)
        return tl::unexpected(
            QList<Error>{{u"This file is over 1 MiB, which no answers need."_s, {file, 0, 0}, {}}});
    const Result<QJsonObject> root = parseJsonObject(json, file);
    if (!root)
        return tl::unexpected(QList<Error>{root.error()});
    return Reader(catalogue, file).read(*root);
}

QByteArray writeAnswers(const Answers &answers)
{
    QJsonObject settings;
    for (auto it = answers.settings.cbegin(); it != answers.settings.cend(); ++it)
        settings.insert(it.key(), answerToJson(it.value()));
    QJsonObject context;
    for (auto it = answers.context.cbegin(); it != answers.context.cend(); ++it)
        context.insert(it.key(), valuesToJson(it.value()));
    QJsonObject worries;
    for (auto it = answers.worries.cbegin(); it != answers.worries.cend(); ++it)
        worries.insert(it.key(), token(it.value()));
    QJsonObject root{{u"answers"_s, settings}, {u"context"_s, context}, {u"worries"_s, worries}};
    if (answers.asOf.isValid())
        root.insert(u"as_of"_s, answers.asOf.toString(Qt::ISODate));
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace Earshot
