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
    void explanationNamesTheWays_data();
    void explanationNamesTheWays();
    void explanationNamesWhatIsNotToBeHadHere();
    void explanationSaysWhereTheOwnPartEnds();
    void verdictIsReachedAgainWhenAskedTo();
    void assessmentItselfSaysNothingOfWays();
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

void tst_AssessCommand::explanationNamesTheWays_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("text") << u"text"_s;
    QTest::newRow("Markdown") << u"md"_s;
    QTest::newRow("HTML") << u"html"_s;
}

void tst_AssessCommand::explanationNamesTheWays()
{
    QFETCH(QString, format);
    const Ran ran = run({u"assess"_s,
                         path(u"in.json"_s),
                         u"--explain"_s,
                         u"apple:messages.your-copy.new"_s,
                         u"--format"_s,
                         format});
    QCOMPARE(ran.code, 0);
    const QByteArray text = ran.out.simplified();
    QVERIFY2(text.contains("Ways we know of"), ran.out.constData());
    QVERIFY2(text.contains("iCloud Backup is on, Messages in iCloud is on and Advanced Data "
                           "Protection is off. This is what you said."),
             ran.out.constData());
    QVERIFY(!text.contains("Replayed"));
}

void tst_AssessCommand::explanationNamesWhatIsNotToBeHadHere()
{
    QVERIFY(put(path(u"in.json"_s),
                R"({"as_of": "2026-11-03", "context": {"region": "uk"},
                    "answers": {"icloud-backup": "on", "advanced-data-protection": "off",
                                "messages-in-icloud": "on"}})"));
    const QString exposure = u"apple:messages.your-copy.new"_s;
    const QJsonArray unavailable
        = assessed({u"--explain"_s, exposure}).value(u"unavailable"_s).toArray();
    QCOMPARE(unavailable.size(), 1);
    QCOMPARE(unavailable.at(0).toObject().value(u"remediation"_s), QJsonValue(u"turn-on-adp"_s));
    const Ran ran = run({u"assess"_s, path(u"in.json"_s), u"--explain"_s, exposure});
    QVERIFY2(ran.out.simplified().contains(
                 "Not to be had here: Turn on Advanced Data Protection. It is not offered to new "
                 "users in the United Kingdom."),
             ran.out.constData());
}

void tst_AssessCommand::explanationSaysWhereTheOwnPartEnds()
{
    QVERIFY(put(path(u"in.json"_s),
                R"({"as_of": "2026-11-03", "answers": {"contact-cloud-copies": "some-open"}})"));
    const QString exposure = u"apple:messages.their-copy"_s;
    QCOMPARE(assessed({u"--explain"_s, exposure}).value(u"your_part"_s),
             QJsonValue(QJsonArray{QJsonArray()}));
    const Ran ran = run({u"assess"_s, path(u"in.json"_s), u"--explain"_s, exposure});
    QVERIFY2(ran.out.simplified().contains("Your part is done. The other side is still open. Only "
                                           "they can change that."),
             ran.out.constData());
}

void tst_AssessCommand::verdictIsReachedAgainWhenAskedTo()
{
    const QStringList explain{u"--explain"_s, u"apple:messages.your-copy.new"_s, u"--replay"_s};
    const QJsonObject replay = assessed(explain).value(u"replay"_s).toObject();
    QCOMPARE(replay.value(u"verdict"_s), QJsonValue(u"yes"_s));
    QCOMPARE(replay.value(u"holds"_s), QJsonValue(true));
    QCOMPARE(replay.value(u"cited"_s).toArray().size(), 3);
    const Ran ran = run(QStringList{u"assess"_s, path(u"in.json"_s)} + explain);
    QCOMPARE(ran.code, 0);
    QVERIFY2(ran.out.simplified().contains(
                 "Replayed from these answers alone: the verdict is the same."),
             ran.out.constData());
}

void tst_AssessCommand::assessmentItselfSaysNothingOfWays()
{
    const QJsonArray verdicts = assessed({}).value(u"verdicts"_s).toArray();
    QVERIFY(!verdicts.isEmpty());
    const QStringList keys{
        u"because"_s, u"comes_with"_s, u"fixes"_s, u"how"_s, u"verdict"_s, u"what"_s, u"who"_s};
    for (const QJsonValue &verdict : verdicts)
        QCOMPARE(verdict.toObject().keys(), keys);
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
