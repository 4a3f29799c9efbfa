// SPDX-License-Identifier: MIT
#include "answers/answersjson.h"
#include "paper/data/jsonfields.h"
#include "paper/data/logjson.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

std::optional<CheckKind> checkKind(const QString &text)
{
    const CheckKind kind = checkKindFromToken(text);
    return token(kind) == text ? std::optional(kind) : std::nullopt;
}

std::optional<bool> onOrOff(const QString &text)
{
    if (text == u"on"_s || text == u"off"_s)
        return text == u"on"_s;
    return std::nullopt;
}

CheckRecord readCheck(JsonFields fields)
{
    CheckRecord check;
    check.id = fields.number(u"id"_s);
    check.kind = fields.token<CheckKind>(
        u"kind"_s, checkKind, u"Expected one of: quick, full, recheck."_s);
    check.asOf = fields.date(u"as_of"_s);
    check.startedAt = fields.time(u"started"_s);
    check.finishedAt = fields.timeOrNull(u"finished"_s);
    check.catalogueHash = fields.text(u"catalogue"_s);
    check.page = fields.text(u"page"_s);
    check.lastEntry = fields.numberOrNull(u"last_answer"_s).value_or(0);
    fields.finish();
    return check;
}

AnswerRecord readAnswer(JsonFields fields)
{
    AnswerRecord record;
    record.id = fields.number(u"id"_s);
    record.check = fields.numberOrNull(u"check"_s);
    record.subject = fields.token<RecordSubject>(
        u"subject"_s, recordSubjectFromToken, u"Expected one of: setting, context, worry."_s);
    record.name = fields.text(u"name"_s);
    record.values = fields.texts(u"values"_s);
    record.since = fields.dateOrNull(u"since"_s);
    record.looked = fields.dateOrNull(u"looked"_s);
    record.how = fields.token<KnownHow>(
        u"how"_s, knownHowFromToken, u"Expected one of: not-said, looked, memory, told."_s);
    record.reason = fields.token<EditReason>(
        u"reason"_s,
        editReasonFromToken,
        u"Expected one of: first, changed-setting, found-out, had-it-wrong, undone."_s);
    record.undoes = fields.numberOrNull(u"undoes"_s);
    record.note = fields.text(u"note"_s);
    record.saidAt = fields.time(u"said_at"_s);
    fields.finish();
    return record;
}

GuideRecord readGuideRecord(JsonFields fields)
{
    GuideRecord record;
    record.id = fields.number(u"id"_s);
    record.guide = fields.name(u"guide"_s);
    record.step = fields.name(u"step"_s);
    record.state = fields.token<StepState>(
        u"state"_s, stepStateFromToken, u"Expected one of: open, done, skipped."_s);
    if (record.state == StepState::Skipped)
        record.reason
            = fields.token<SkipReason>(u"reason"_s,
                                       skipReasonFromToken,
                                       u"Expected one of: does-not-apply, later, too-much."_s);
    else
        fields.null(u"reason"_s);
    record.saidAt = fields.time(u"said_at"_s);
    fields.finish();
    return record;
}

DecisionRecord readDecision(JsonFields fields)
{
    DecisionRecord record;
    record.id = fields.number(u"id"_s);
    record.kind = fields.token<DecisionKind>(
        u"kind"_s, decisionKindFromToken, u"Expected one of: plan, accept."_s);
    record.name = fields.name(u"name"_s);
    record.isOn = fields.token<bool>(u"state"_s, onOrOff, u"Expected one of: on, off."_s);
    const bool isAccepted = record.kind == DecisionKind::Accept && record.isOn;
    if (isAccepted) {
        record.until = fields.dateOrNull(u"until"_s);
        record.reason = fields.token<AcceptReason>(
            u"reason"_s,
            acceptReasonFromToken,
            u"Expected one of: does-not-bother, costs-too-much, not-mine-to-change."_s);
    } else {
        fields.null(u"until"_s);
        fields.null(u"reason"_s);
    }
    record.saidAt = fields.time(u"said_at"_s);
    fields.finish();
    return record;
}

QMap<QString, CatalogueFiles>
readCatalogues(const QJsonObject &object, const QString &file, QList<Error> *problems)
{
    QMap<QString, CatalogueFiles> catalogues;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString path = u"catalogues."_s + it.key();
        JsonFields fields(it.value(), path, file, problems);
        CatalogueFiles files;
        const QStringList names = it.value().toObject().keys();
        for (const QString &name : names)
            files.insert(name, fields.text(name).toUtf8());
        if (contentHash(files) != it.key())
            problems->append({u"The files do not have this hash."_s, {file, 0, 0}, path});
        catalogues.insert(it.key(), files);
    }
    return catalogues;
}

//! What the parts say of each other: ids ascend, and what is pointed at is there.
class References
{
public:
    References(const ExportedLog &exported, const QString &file, QList<Error> *problems)
        : m_exported(exported)
        , m_file(file)
        , m_problems(problems)
    {}

    void check()
    {
        checkChecks();
        checkAnswers();
        checkAscending(m_exported.log.guides, u"guides"_s);
        checkAscending(m_exported.log.decisions, u"decisions"_s);
    }

private:
    void complain(const QString &path, const QString &what)
    {
        m_problems->append({what, {m_file, 0, 0}, path});
    }

    template<typename Record>
    void checkAscending(const QList<Record> &records, const QString &list)
    {
        for (qsizetype i = 1; i < records.size(); ++i) {
            if (records.at(i).id <= records.at(i - 1).id)
                complain(u"%1[%2].id"_s.arg(list).arg(i),
                         u"Expected a number above the one before."_s);
        }
    }

    void checkChecks()
    {
        const QList<CheckRecord> &checks = m_exported.log.checks;
        checkAscending(checks, u"checks"_s);
        for (qsizetype i = 0; i < checks.size(); ++i) {
            if (!m_exported.catalogues.contains(checks.at(i).catalogueHash))
                complain(u"checks[%1].catalogue"_s.arg(i),
                         u"There is no catalogue with this hash."_s);
            m_checks.insert(checks.at(i).id);
        }
    }

    void checkAnswers()
    {
        const QList<AnswerRecord> &answers = m_exported.log.answers;
        checkAscending(answers, u"answers"_s);
        QSet<RecordId> earlier;
        for (qsizetype i = 0; i < answers.size(); ++i) {
            const AnswerRecord &record = answers.at(i);
            if (record.check && !m_checks.contains(*record.check))
                complain(u"answers[%1].check"_s.arg(i), u"There is no check with this number."_s);
            if (record.undoes && !earlier.contains(*record.undoes))
                complain(u"answers[%1].undoes"_s.arg(i),
                         u"There is no earlier answer with this number."_s);
            earlier.insert(record.id);
        }
    }

    const ExportedLog &m_exported;
    const QString &m_file;
    QList<Error> *m_problems;
    QSet<CheckId> m_checks;
};

} // namespace

Checked<ExportedLog> readLogJson(const QByteArray &json, const QString &file)
{
    const Result<QJsonObject> object = parseJsonObject(json, file);
    if (!object)
        return tl::unexpected(QList<Error>{object.error()});
    QList<Error> problems;
    JsonFields fields(*object, QString(), file, &problems);
    if (fields.text(u"format"_s) != u"earshot"_s) {
        const Error notOurs{
            u"Expected \"earshot\", as in a file of earshot export."_s, {file, 0, 0}, u"format"_s};
        return tl::unexpected(QList<Error>{notOurs});
    }
    const qint64 version = fields.number(u"version"_s);
    if (version < 1 || version > 3)
        fields.complain(u"version"_s, u"Expected 1, 2 or 3, the versions this program knows."_s);
    if (!problems.isEmpty())
        return tl::unexpected(problems);

    ExportedLog exported;
    exported.catalogues = readCatalogues(fields.object(u"catalogues"_s), file, &problems);
    Log &log = exported.log;
    const auto read = [&](const QString &list, auto readOne, auto &records) {
        const QJsonArray array = fields.array(list);
        for (qsizetype i = 0; i < array.size(); ++i)
            records.append(readOne({array.at(i), u"%1[%2]"_s.arg(list).arg(i), file, &problems}));
    };
    read(u"checks"_s, readCheck, log.checks);
    read(u"answers"_s, readAnswer, log.answers);
    if (version >= 2)
        read(u"guides"_s, readGuideRecord, log.guides);
    if (version >= 3)
        read(u"decisions"_s, readDecision, log.decisions);
    fields.finish();
    References(exported, file, &problems).check();
    if (!problems.isEmpty())
        return tl::unexpected(problems);
    return exported;
}

} // namespace Earshot
