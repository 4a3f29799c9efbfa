// SPDX-License-Identifier: MIT
#include "commandline/runner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

using Known = QMap<QString, QString>; // question to its one value

QList<QJsonObject> objects(const QJsonValue &array)
{
    QList<QJsonObject> all;
    const QJsonArray entries = array.toArray();
    for (const auto &entry : entries)
        all.append(entry.toObject());
    return all;
}

//! Another program, made of nothing but what "catalogue show --all --format json" prints.
class OtherProgram
{
public:
    OtherProgram(QJsonObject catalogue, QString day)
        : m_catalogue(std::move(catalogue))
        , m_day(std::move(day))
    {}

    QList<QJsonObject> entries(const QString &key) const { return objects(m_catalogue.value(key)); }

    //! What counts once the questions that are not asked have their "otherwise".
    Known settled(Known known, const QStringList &ticked) const
    {
        const QList<QJsonObject> settings = entries(u"settings"_s);
        // A round for each setting is enough, whatever waits for what.
        for (qsizetype round = 0; round < settings.size(); ++round) {
            for (const QJsonObject &setting : settings) {
                const QJsonObject askWhen = setting.value(u"ask_when"_s).toObject();
                const QList<QJsonObject> when = objects(askWhen.value(u"when"_s));
                const bool asked = std::all_of(when.cbegin(), when.cend(), [&](const auto &c) {
                    return isList(c) ? ticked.isEmpty() || anyIn(ticked, c) : holds(c, known, {});
                });
                if (!asked)
                    known[setting.value(u"id"_s).toString()]
                        = askWhen.value(u"otherwise"_s).toString();
            }
        }
        return known;
    }

    //! The least fixpoint: all that follows.
    QSet<QString> open(const Known &known) const
    {
        QSet<QString> derived;
        for (bool moved = true; moved;) {
            moved = false;
            for (const QJsonObject &rule : entries(u"rules"_s)) {
                const QString then = rule.value(u"then"_s).toString();
                if (derived.contains(then) || !inForce(rule)
                    || !allHold(rule.value(u"when"_s), known, derived))
                    continue;
                derived.insert(then);
                moved = true;
            }
        }
        return derived;
    }

    //! What \a known becomes by one change; unchanged where it is not to be had.
    Known changed(const Known &known, const QJsonObject &change) const
    {
        for (const QJsonObject &one : objects(change.value(u"availability"_s))) {
            if (inForce(one) && !allHold(one.value(u"when"_s), known, {}))
                return known;
        }
        if (!allHold(change.value(u"needs"_s), known, {}))
            return known;
        Known after = known;
        for (const QJsonObject &effect : objects(change.value(u"sets"_s))) {
            const QString setting = effect.value(u"setting"_s).toString();
            const QJsonArray from = effect.value(u"from"_s).toArray();
            if (from.isEmpty() || from.contains(after.value(setting)))
                after[setting] = effect.value(u"to"_s).toString();
        }
        return after;
    }

private:
    bool isList(const QJsonObject &condition) const
    {
        const QList<QJsonObject> questions = entries(u"context"_s);
        return std::any_of(questions.cbegin(), questions.cend(), [&](const auto &question) {
            return question.value(u"id"_s) == condition.value(u"context"_s)
                   && question.value(u"several"_s).toBool();
        });
    }

    static bool anyIn(const QStringList &ticked, const QJsonObject &condition)
    {
        const QJsonArray in = condition.value(u"in"_s).toArray();
        return std::any_of(
            ticked.cbegin(), ticked.cend(), [&](const auto &one) { return in.contains(one); });
    }

    static bool holds(const QJsonObject &condition, const Known &known, const QSet<QString> &open)
    {
        if (condition.contains(u"exposure"_s))
            return open.contains(condition.value(u"exposure"_s).toString());
        const QString question
            = condition.value(condition.contains(u"context"_s) ? u"context"_s : u"setting"_s)
                  .toString();
        return condition.value(u"in"_s).toArray().contains(known.value(question));
    }

    static bool allHold(const QJsonValue &when, const Known &known, const QSet<QString> &open)
    {
        const QList<QJsonObject> conditions = objects(when);
        return std::all_of(conditions.cbegin(), conditions.cend(), [&](const auto &condition) {
            return holds(condition, known, open);
        });
    }

    //! Dates are written so that their texts compare as they do. No day: the newest rules.
    bool inForce(const QJsonObject &entry) const
    {
        const QJsonValue from = entry.value(u"from"_s);
        const QJsonValue until = entry.value(u"until"_s);
        if (m_day.isEmpty())
            return until.isNull();
        return (from.isNull() || from.toString() <= m_day)
               && (until.isNull() || m_day < until.toString());
    }

    QJsonObject m_catalogue;
    QString m_day;
};

//! One value for every question, and some things ticked in each list.
struct Told
{
    QJsonObject file;
    Known known;
    QStringList ticked;
};

Told randomAnswers(const OtherProgram &program, QRandomGenerator &random)
{
    Told told;
    QJsonObject answers;
    QJsonObject context;
    for (const QJsonObject &setting : program.entries(u"settings"_s)) {
        const QList<QJsonObject> values = objects(setting.value(u"values"_s));
        if (values.isEmpty())
            continue;
        const QString id = setting.value(u"id"_s).toString();
        const QJsonValue value = values.at(random.bounded(values.size())).value(u"id"_s);
        answers.insert(id, value);
        told.known.insert(id, value.toString());
    }
    for (const QJsonObject &question : program.entries(u"context"_s)) {
        const QList<QJsonObject> values = objects(question.value(u"values"_s));
        const QString id = question.value(u"id"_s).toString();
        const QJsonValue value = values.at(random.bounded(values.size())).value(u"id"_s);
        if (question.value(u"several"_s).toBool()) {
            told.ticked.append(value.toString());
            context.insert(id, QJsonArray{value});
        } else {
            told.known.insert(id, value.toString());
            context.insert(id, value);
        }
    }
    told.file = {{u"as_of"_s, u"2026-11-24"_s}, {u"answers"_s, answers}, {u"context"_s, context}};
    return told;
}

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QString exposureOf(const QJsonObject &verdict)
{
    return verdict.value(u"who"_s).toString() + u':' + verdict.value(u"what"_s).toString();
}

} // namespace

//! The JSON of the catalogue is enough for another program to say the same as we do.
class tst_EvaluateFromJson : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void anotherProgramComesToTheSame_data();
    void anotherProgramComesToTheSame();

private:
    QJsonObject assessed(const Told &told, const QString &day);

    QTemporaryDir m_folder;
    QJsonObject m_catalogue;
};

void tst_EvaluateFromJson::initTestCase()
{
    const Ran shown = run({u"catalogue"_s, u"show"_s, u"--all"_s, u"--format"_s, u"json"_s});
    QCOMPARE(shown.code, 0);
    m_catalogue = parsed(shown.out);
    QVERIFY(m_catalogue.value(u"rules"_s).toArray().size() > 20);
}

QJsonObject tst_EvaluateFromJson::assessed(const Told &told, const QString &day)
{
    const QString path = m_folder.filePath(u"in.json"_s);
    if (!put(path, QJsonDocument(told.file).toJson()))
        return {};
    QStringList arguments{u"assess"_s, path, u"--format"_s, u"json"_s};
    if (!day.isEmpty())
        arguments += {u"--rules-as-of"_s, day};
    return parsed(run(arguments).out);
}

void tst_EvaluateFromJson::anotherProgramComesToTheSame_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<QString>("day");
    for (quint32 seed = 1; seed <= 40; ++seed)
        QTest::addRow("newest rules, answers %u", seed) << seed << QString();
    QTest::newRow("rules of January 2025") << quint32(41) << u"2025-01-15"_s;
    QTest::newRow("rules of January 2026") << quint32(42) << u"2026-01-15"_s;
}

void tst_EvaluateFromJson::anotherProgramComesToTheSame()
{
    QFETCH(quint32, seed);
    QFETCH(QString, day);
    const OtherProgram program(m_catalogue, day);
    QRandomGenerator random(seed);
    const Told told = randomAnswers(program, random);
    const Known known = program.settled(told.known, told.ticked);
    const QSet<QString> open = program.open(known);
    QMap<QString, QSet<QString>> closedBy;
    for (const QJsonObject &change : program.entries(u"remediations"_s)) {
        const QSet<QString> after = program.open(program.changed(known, change));
        for (const QString &exposure : open) {
            if (!after.contains(exposure))
                closedBy[exposure].insert(change.value(u"id"_s).toString());
        }
    }

    const QList<QJsonObject> verdicts = objects(assessed(told, day).value(u"verdicts"_s));
    QCOMPARE(verdicts.size(), m_catalogue.value(u"exposures"_s).toArray().size());
    for (const QJsonObject &verdict : verdicts) {
        const QString exposure = exposureOf(verdict);
        QVERIFY2(verdict.value(u"verdict"_s)
                     == (open.contains(exposure) ? u"yes"_s : u"no-way-found"_s),
                 qPrintable(exposure));
        QSet<QString> single;
        const QJsonArray fixes = verdict.value(u"fixes"_s).toArray();
        for (const auto &fix : fixes) {
            if (fix.toArray().size() == 1)
                single.insert(fix.toArray().at(0).toString());
        }
        QCOMPARE(single, closedBy.value(exposure));
    }
}

QTEST_GUILESS_MAIN(tst_EvaluateFromJson)
#include "tst_evaluatefromjson.moc"
