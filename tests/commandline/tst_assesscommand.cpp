// SPDX-License-Identifier: MIT
#include "commandline/runner.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

class tst_AssessCommand : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void versionAndHelpNeedNothing();
    void sampleGivesTheSameBytesTwice_data();
    void sampleGivesTheSameBytesTwice();
    void dateOfTheOptionBeatsTheFile();
    void formatFollowsTheEnding_data();
    void formatFollowsTheEnding();
    void fileIsReplacedAndBelongsToThePersonAlone();
    void explanationIsOneVerdict();
    void rulesOfAnEarlierDayCanBeUsed();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QJsonObject assessed(const QStringList &options) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_AssessCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(put(path(u"in.json"_s),
                R"({"as_of": "2026-11-03", "answers": {"icloud-backup": "on",
                    "advanced-data-protection": "off", "messages-in-icloud": "on"}})"));
}

QJsonObject tst_AssessCommand::assessed(const QStringList &options) const
{
    const QStringList all{u"assess"_s, path(u"in.json"_s), u"--format"_s, u"json"_s};
    const Ran ran = run(all + options);
    return ran.code == 0 ? QJsonDocument::fromJson(ran.out).object() : QJsonObject();
}

void tst_AssessCommand::versionAndHelpNeedNothing()
{
    const Ran version = run({u"--version"_s});
    QCOMPARE(version.code, 0);
    QVERIFY(version.out.startsWith("earshot "));
    QVERIFY(version.err.isEmpty());
    for (const QStringList &arguments :
         {QStringList{u"--help"_s}, QStringList{u"assess"_s, u"--help"_s}}) {
        const Ran help = run(arguments);
        QCOMPARE(help.code, 0);
        QVERIFY(help.out.contains("earshot assess ANSWERS.json"));
        QVERIFY(help.err.isEmpty());
    }
}

void tst_AssessCommand::sampleGivesTheSameBytesTwice_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<QString>("format");
    const QDir samples(QStringLiteral(SOURCE_DIR "/data/samples"));
    const QStringList names = samples.entryList({u"*.json"_s});
    QVERIFY(!names.isEmpty());
    for (const QString &name : names) {
        for (const QString &format : {u"text"_s, u"json"_s, u"html"_s, u"md"_s})
            QTest::addRow("%s as %s", qPrintable(name), qPrintable(format))
                << samples.filePath(name) << format;
    }
}

void tst_AssessCommand::sampleGivesTheSameBytesTwice()
{
    QFETCH(QString, sample);
    QFETCH(QString, format);
    const Ran first = run({u"assess"_s, sample, u"--format"_s, format});
    QCOMPARE(first.code, 0);
    QVERIFY(first.err.isEmpty());
    QVERIFY(!first.out.isEmpty());
    const Ran again = run({u"assess"_s, sample, u"--format"_s, format, u"-o"_s, u"-"_s});
    QCOMPARE(again.out, first.out);
}

void tst_AssessCommand::dateOfTheOptionBeatsTheFile()
{
    QCOMPARE(assessed({}).value(u"as_of"_s), QJsonValue(u"2026-11-03"_s));
    QCOMPARE(assessed({u"--as-of"_s, u"2026-12-24"_s}).value(u"as_of"_s),
             QJsonValue(u"2026-12-24"_s));
    QVERIFY(put(path(u"in.json"_s), "{}"));
    QCOMPARE(assessed({}).value(u"as_of"_s),
             QJsonValue(QDate::currentDate().toString(Qt::ISODate)));
}

void tst_AssessCommand::formatFollowsTheEnding_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("PDF") << u"out.pdf"_s << QByteArray("%PDF-");
    QTest::newRow("HTML") << u"out.html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("JSON") << u"out.json"_s << QByteArray("{");
    QTest::newRow("Markdown") << u"out.md"_s << QByteArray("# You told us");
    QTest::newRow("text") << u"out.txt"_s << QByteArray("Earshot\n");
    QTest::newRow("anything else is text") << u"out.xyz"_s << QByteArray("Earshot\n");
}

void tst_AssessCommand::formatFollowsTheEnding()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, start);
    const Ran ran = run({u"assess"_s, path(u"in.json"_s), u"-o"_s, path(name)});
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.out.isEmpty());
    QVERIFY2(ran.err.isEmpty(), ran.err.constData());
    QVERIFY(contentOf(path(name)).startsWith(start));
}

void tst_AssessCommand::fileIsReplacedAndBelongsToThePersonAlone()
{
    QVERIFY(put(path(u"old.txt"_s), QByteArray(100000, 'x')));
    QCOMPARE(run({u"assess"_s, path(u"in.json"_s), u"-o"_s, path(u"old.txt"_s)}).code, 0);
    QVERIFY(!contentOf(path(u"old.txt"_s)).contains("xxx"));
    QCOMPARE(run({u"assess"_s, path(u"in.json"_s), u"-o"_s, path(u"new.txt"_s)}).code, 0);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(path(u"new.txt"_s)) & others));
}

void tst_AssessCommand::explanationIsOneVerdict()
{
    const QJsonObject verdict = assessed({u"--explain"_s, u"apple:messages.your-copy.new"_s});
    QCOMPARE(verdict.value(u"who"_s), QJsonValue(u"apple"_s));
    QCOMPARE(verdict.value(u"what"_s), QJsonValue(u"messages.your-copy.new"_s));
    QCOMPARE(verdict.value(u"verdict"_s), QJsonValue(u"yes"_s));
    const Ran text
        = run({u"assess"_s, path(u"in.json"_s), u"--explain"_s, u"apple:messages.your-copy.new"_s});
    QCOMPARE(text.code, 0);
    QVERIFY(text.out.contains("You said: iCloud Backup is on."));
    QVERIFY(text.out.contains("Advanced Data Protection is off."));
}

void tst_AssessCommand::rulesOfAnEarlierDayCanBeUsed()
{
    // Before iOS 26.5 no green chat had a lock.
    QVERIFY(put(path(u"in.json"_s),
                R"({"as_of": "2026-11-03", "context": {"ios": "26.5", "green-chats": "some"},
                    "answers": {"imessage-on": "on", "rcs-messaging": "on",
                                "rcs-end-to-end-encryption": "lock-on-all"}})"));
    const QString exposure = u"carrier:messages.green"_s;
    QCOMPARE(assessed({u"--explain"_s, exposure}).value(u"verdict"_s),
             QJsonValue(u"no-way-found"_s));
    QCOMPARE(assessed({u"--explain"_s, exposure, u"--rules-as-of"_s, u"2026-01-01"_s})
                 .value(u"verdict"_s),
             QJsonValue(u"yes"_s));
}

QTEST_GUILESS_MAIN(tst_AssessCommand)
#include "tst_assesscommand.moc"
