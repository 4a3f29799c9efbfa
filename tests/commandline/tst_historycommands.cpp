// SPDX-License-Identifier: MIT
// clazy:excludeall=non-pod-global-static
#include "catalogue/catalogueloader.h"
#include "commandline/runner.h"
#include "history/historystore.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

const QDateTime firstDay(QDate(2026, 3, 1), QTime(10, 0), Qt::UTC);
const QDateTime secondDay(QDate(2026, 11, 3), QTime(10, 0), Qt::UTC);

//! One finished check in which \a adp is all that is new.
bool addCheck(HistoryStore &store, const QDateTime &day, const QString &adp)
{
    const auto catalogue = loadCatalogueFolder(u":/catalogue"_s);
    if (!catalogue)
        return false;
    const auto check = store.startCheck(CheckKind::Quick, day.date(), day, *catalogue);
    if (!check)
        return false;
    const QList<std::pair<QString, QString>> answers{{u"icloud-backup"_s, u"on"_s},
                                                     {u"messages-in-icloud"_s, u"on"_s},
                                                     {u"advanced-data-protection"_s, adp}};
    for (const auto &[name, value] : answers) {
        AnswerRecord record;
        record.check = *check;
        record.name = name;
        record.values = {value};
        record.note = u"a note, with a \"quote\""_s;
        record.saidAt = day;
        if (!store.append(record, u"next"_s))
            return false;
    }
    return store.finishCheck(*check, day.addSecs(300)).has_value();
}

} // namespace

class tst_HistoryCommands : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void historyListsTheChecks();
    void compareNamesWhatChanged();
    void compareTakesAnyTwo();
    void unknownCheckIsRefused();
    void exportComesBackTheSame();
    void importIntoAFullFileChangesNothing();
    void brokenImportLeavesNothing();
    void reportIsMadeFromTheFile_data();
    void reportIsMadeFromTheFile();
    void usualFileIsFoundWithoutAnOption();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    Ran on(QStringList arguments, const QString &database = u"one.db"_s) const
    {
        return run(arguments << u"--db"_s << path(database));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_HistoryCommands::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = HistoryStore::open(path(u"one.db"_s));
    QVERIFY(store);
    QVERIFY(addCheck(*store, firstDay, u"off"_s));
    QVERIFY(addCheck(*store, secondDay, u"on"_s));
}

void tst_HistoryCommands::historyListsTheChecks()
{
    const Ran text = on({u"history"_s});
    QCOMPARE(text.code, 0);
    QVERIFY(text.out.contains("1 March 2026"));
    QVERIFY(text.out.contains("3 November 2026"));
    const Ran json = on({u"history"_s, u"--format"_s, u"json"_s});
    const QJsonArray checks
        = QJsonDocument::fromJson(json.out).object().value(u"checks"_s).toArray();
    QCOMPARE(checks.size(), 2);
    QCOMPARE(checks.at(0).toObject().value(u"as_of"_s), QJsonValue(u"2026-03-01"_s));
    QCOMPARE(checks.at(1).toObject().value(u"kind"_s), QJsonValue(u"quick"_s));
}

void tst_HistoryCommands::compareNamesWhatChanged()
{
    const Ran json = on({u"compare"_s, u"--format"_s, u"json"_s});
    QCOMPARE(json.code, 0);
    const QJsonObject object = QJsonDocument::fromJson(json.out).object();
    const QJsonArray answers = object.value(u"answers"_s).toArray();
    QCOMPARE(answers.size(), 1);
    QCOMPARE(answers.at(0).toObject().value(u"setting"_s),
             QJsonValue(u"advanced-data-protection"_s));
    const auto catalogue = loadCatalogueFolder(u":/catalogue"_s);
    QVERIFY(catalogue);
    const QJsonArray verdicts = object.value(u"verdicts"_s).toArray();
    QCOMPARE(verdicts.size(), catalogue->exposures().size());
    const QJsonObject first = verdicts.at(0).toObject();
    QCOMPARE(first.value(u"who"_s), QJsonValue(u"apple"_s));
    QCOMPARE(first.value(u"what"_s), QJsonValue(u"messages.your-copy.new"_s));
    for (const QString &key : {u"then"_s, u"from"_s})
        QCOMPARE(first.value(key), QJsonValue(u"yes"_s));
    for (const QString &key : {u"to_then"_s, u"to"_s})
        QCOMPARE(first.value(key), QJsonValue(u"no-way-found"_s));
    QCOMPARE(first.value(u"how"_s), QJsonValue(u"one"_s));
    QCOMPARE(first.value(u"causes"_s), QJsonValue(QJsonArray{QJsonArray{u"found-out"_s}}));
    const Ran text = on({u"compare"_s});
    QVERIFY(text.out.contains("Apple can open your messages from now on."));
    QVERIFY(text.out.contains("You changed a setting: no change."));
}

void tst_HistoryCommands::compareTakesAnyTwo()
{
    const Ran back
        = on({u"compare"_s, u"--from"_s, u"2"_s, u"--to"_s, u"1"_s, u"--format"_s, u"json"_s});
    QCOMPARE(back.code, 0);
    const QJsonObject object = QJsonDocument::fromJson(back.out).object();
    QCOMPARE(object.value(u"from"_s).toObject().value(u"check"_s), QJsonValue(2));
    QCOMPARE(object.value(u"to"_s).toObject().value(u"check"_s), QJsonValue(1));
}

void tst_HistoryCommands::unknownCheckIsRefused()
{
    const Ran ran = on({u"compare"_s, u"--from"_s, u"9"_s});
    QCOMPARE(ran.code, 2);
    QCOMPARE(ran.problems().size(), 1);
    QVERIFY(ran.out.isEmpty());
}

void tst_HistoryCommands::exportComesBackTheSame()
{
    QCOMPARE(on({u"export"_s, path(u"out.json"_s)}).code, 0);
    const QByteArray bytes = contentOf(path(u"out.json"_s));
    QVERIFY(bytes.contains("\"format\": \"earshot\""));
    const Ran imported = on({u"import"_s, path(u"out.json"_s)}, u"two.db"_s);
    QVERIFY2(imported.code == 0, imported.err.constData());
    QCOMPARE(on({u"export"_s, path(u"again.json"_s)}, u"two.db"_s).code, 0);
    QVERIFY(contentOf(path(u"again.json"_s)) == bytes);
}

void tst_HistoryCommands::importIntoAFullFileChangesNothing()
{
    QCOMPARE(on({u"export"_s, path(u"out.json"_s)}).code, 0);
    const QByteArray before = contentOf(path(u"one.db"_s));
    const Ran ran = on({u"import"_s, path(u"out.json"_s)});
    QCOMPARE(ran.code, 2);
    QCOMPARE(ran.problems().size(), 1);
    QVERIFY(contentOf(path(u"one.db"_s)) == before);
}

void tst_HistoryCommands::brokenImportLeavesNothing()
{
    QCOMPARE(on({u"export"_s, path(u"out.json"_s)}).code, 0);
    QByteArray bytes = contentOf(path(u"out.json"_s));
    QVERIFY(put(path(u"broken.json"_s), bytes.replace("\"quick\"", "\"slow\"")));
    const Ran ran = on({u"import"_s, path(u"broken.json"_s)}, u"two.db"_s);
    QCOMPARE(ran.code, 2);
    QVERIFY(ran.err.contains("checks[0].kind"));
    QVERIFY(!QFileInfo::exists(path(u"two.db"_s)));
}

void tst_HistoryCommands::reportIsMadeFromTheFile_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("holds");
    QTest::newRow("summary as text")
        << u"summary"_s << u"text"_s << QByteArray("iCloud Backup is on");
    QTest::newRow("summary as PDF") << u"summary"_s << u"pdf"_s << QByteArray("%PDF-");
    QTest::newRow("summary as HTML")
        << u"summary"_s << u"html"_s << QByteArray("<h2>Who can read what");
    QTest::newRow("summary as CSV")
        << u"summary"_s << u"csv"_s << QByteArray("Who,What,How,Verdict");
    QTest::newRow("summary as JSON") << u"summary"_s << u"json"_s << QByteArray("\"verdicts\"");
    QTest::newRow("everything as text")
        << u"full"_s << u"text"_s << QByteArray("What each setting does");
    QTest::newRow("worksheet as text")
        << u"worksheet"_s << u"text"_s << QByteArray("[ ] I do not know");
    QTest::newRow("worksheet as PDF") << u"worksheet"_s << u"pdf"_s << QByteArray("%PDF-");
}

void tst_HistoryCommands::reportIsMadeFromTheFile()
{
    QFETCH(QString, kind);
    QFETCH(QString, format);
    QFETCH(QByteArray, holds);
    const Ran ran = on({u"report"_s, u"--kind"_s, kind, u"--format"_s, format});
    QVERIFY2(ran.code == 0, ran.err.constData());
    QVERIFY(ran.out.contains(holds));
    QVERIFY(ran.err.isEmpty());
}

void tst_HistoryCommands::usualFileIsFoundWithoutAnOption()
{
    const QMap<QString, QString> environment{{u"XDG_DATA_HOME"_s, path(u"data"_s)}};
    QCOMPARE(run({u"history"_s}, environment).code, 2);
    QVERIFY(!QFileInfo::exists(path(u"data"_s)));
    QCOMPARE(on({u"export"_s, path(u"out.json"_s)}).code, 0);
    const Ran imported = run({u"import"_s, path(u"out.json"_s)}, environment);
    QVERIFY2(imported.code == 0, imported.err.constData());
    QCOMPARE(run({u"history"_s}, environment).code, 0);
}

QTEST_GUILESS_MAIN(tst_HistoryCommands)
#include "tst_historycommands.moc"
