// SPDX-License-Identifier: MIT
#include "commandline/runner.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

class tst_CatalogueCommand : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void ownCatalogueHasNoProblems();
    void copyOnDiskHasNoProblemsEither();
    void everyProblemIsListed();
    void brokenCatalogueStopsTheOthers();
    void listNamesEverySetting();
    void showTellsAboutOneOrAll();

private:
    QString folder() const { return m_folder->filePath(u"catalogue"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_CatalogueCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QDir source(QStringLiteral(SOURCE_DIR "/data/catalogue"));
    QDirIterator files(source.path(), {u"*.toml"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString target = folder() + u'/' + source.relativeFilePath(file);
        QVERIFY(QDir().mkpath(QFileInfo(target).path()));
        QVERIFY(put(target, contentOf(file)));
    }
}

void tst_CatalogueCommand::ownCatalogueHasNoProblems()
{
    const Ran ran = run({u"catalogue"_s, u"check"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.out, QByteArray("No problems found.\n"));
    QVERIFY(ran.err.isEmpty());
}

void tst_CatalogueCommand::copyOnDiskHasNoProblemsEither()
{
    QCOMPARE(run({u"catalogue"_s, u"check"_s, folder()}).code, 0);
    QCOMPARE(run({u"catalogue"_s, u"list"_s, u"--catalogue"_s, folder()}).out,
             run({u"catalogue"_s, u"list"_s}).out);
}

void tst_CatalogueCommand::everyProblemIsListed()
{
    QVERIFY(put(folder() + u"/settings/one.toml"_s, "id = \"one\"\nnonsense = 1\n"));
    QVERIFY(put(folder() + u"/settings/two.toml"_s, "id = \"two\"\nrubbish = 1\n"));
    const Ran ran = run({u"catalogue"_s, u"check"_s, folder()});
    QCOMPARE(ran.code, 1);
    QVERIFY(ran.err.contains("one.toml:2:1: "));
    QVERIFY(ran.err.contains("nonsense"));
    QVERIFY(ran.err.contains("two.toml:2:1: "));
    QVERIFY(ran.err.contains("rubbish"));
    const Ran json = run({u"catalogue"_s, u"check"_s, folder(), u"--format"_s, u"json"_s});
    QCOMPARE(json.code, 1);
    const QJsonArray problems
        = QJsonDocument::fromJson(json.out).object().value(u"problems"_s).toArray();
    QCOMPARE(problems.size(), ran.problems().size());
}

void tst_CatalogueCommand::brokenCatalogueStopsTheOthers()
{
    QVERIFY(put(folder() + u"/settings/one.toml"_s, "id = \n"));
    QVERIFY(put(m_folder->filePath(u"in.json"_s), "{}"));
    const Ran ran
        = run({u"assess"_s, m_folder->filePath(u"in.json"_s), u"--catalogue"_s, folder()});
    QCOMPARE(ran.code, 2);
    QVERIFY(ran.err.contains("one.toml:1:"));
    QVERIFY(ran.out.isEmpty());
}

void tst_CatalogueCommand::listNamesEverySetting()
{
    const Ran text = run({u"catalogue"_s, u"list"_s});
    const Ran json = run({u"catalogue"_s, u"list"_s, u"--format"_s, u"json"_s});
    QCOMPARE(json.code, 0);
    const QJsonArray settings
        = QJsonDocument::fromJson(json.out).object().value(u"settings"_s).toArray();
    const QStringList files = QDir(folder() + u"/settings"_s).entryList({u"*.toml"_s});
    QCOMPARE(settings.size(), files.size());
    for (const QString &file : files)
        QVERIFY(text.out.contains(file.chopped(5).toUtf8() + ' '));
}

void tst_CatalogueCommand::showTellsAboutOneOrAll()
{
    const Ran one = run({u"catalogue"_s, u"show"_s, u"icloud-backup"_s});
    QCOMPARE(one.code, 0);
    QVERIFY(one.out.contains("iCloud Backup"));
    QVERIFY(one.out.contains("off-old-kept"));
    const Ran all = run({u"catalogue"_s, u"show"_s, u"--all"_s});
    QCOMPARE(all.code, 0);
    QVERIFY(all.out.contains("icloud-backup"));
    QVERIFY(all.out.contains("send-as-text-message"));
    const Ran json = run({u"catalogue"_s, u"show"_s, u"--all"_s, u"--format"_s, u"json"_s});
    QVERIFY(QJsonDocument::fromJson(json.out).isObject());
}

QTEST_GUILESS_MAIN(tst_CatalogueCommand)
#include "tst_cataloguecommand.moc"
