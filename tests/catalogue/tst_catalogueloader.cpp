// SPDX-License-Identifier: MIT
// clazy:excludeall=non-pod-global-static
#include "catalogue/catalogueloader.h"
#include "support/mistakes.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Earshot;

namespace {

const QString model = u"model.toml"_s;
const QString sources = u"sources.toml"_s;
const QString backup = u"settings/backup.toml"_s;
const QString lock = u"settings/lock.toml"_s;
const QString smallFolder = QStringLiteral(TEST_DATA_DIR "/catalogues/small");

} // namespace

//! Breaks a small catalogue in one place after the other, and reads what is said about it.
class tst_CatalogueLoader : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void smallCatalogueIsRead();
    void oneMistakeIsReportedWhereItStands_data();
    void oneMistakeIsReportedWhereItStands();
    void allProblemsAreReportedInTheOrderOfTheFiles();
    void fileThatIsNoTomlDoesNotHideTheOthers();
    void questionMayDependOnWhatIsTicked();
    void fileIsNamedAfterItsSetting();
    void fileOfAnotherNameIsRefused();
    void revisionsMayFollowEachOther();
    void filesThatMustBeThereAreMissed();
    void folderIsFoundHoweverItIsNamed();
    void hashFollowsNamesAndBytes();
    void fileOverOneMebibyteIsRefused();
    void everyKeyIsKnownOnce();

private:
    CatalogueFiles m_small;
    const QList<Mistake> m_mistakes
        = readMistakes(QStringLiteral(TEST_DATA_DIR "/catalogues/mistakes.tsv"));
};

void tst_CatalogueLoader::initTestCase()
{
    const auto files = readCatalogueFiles(smallFolder);
    QVERIFY(files);
    QCOMPARE(files->keys(),
             (QStringList{
                 u"claims.toml"_s, u"guides/stop-backup.toml"_s, model, backup, lock, sources}));
    m_small = *files;
}

void tst_CatalogueLoader::smallCatalogueIsRead()
{
    const auto loaded = loadCatalogue(m_small);
    QVERIFY2(loaded, qPrintable(problemLines(loaded)));
    QCOMPARE(loaded->version(), u"1"_s);
    QCOMPARE(loaded->settings().size(), 2);
    QCOMPARE(loaded->exposure(u"apple:messages"_s)->how, How::HasKey);
    QCOMPARE(loaded->exposure(u"apple:messages"_s)->observer, u"apple"_s);
    QCOMPARE(loaded->setting(u"backup"_s)->valueIds(), (QStringList{u"off"_s, u"on"_s}));
    QCOMPARE(loaded->setting(u"lock"_s)->askWhen->otherwise, u"off"_s);
    QCOMPARE(loaded->setting(u"lock"_s)->expiry->days, 30);
    QCOMPARE(loaded->remediation(u"turn-off-backup"_s)->setting, u"backup"_s);
    QCOMPARE(loaded->remediation(u"turn-off-backup"_s)->sets.constFirst().to, u"off"_s);
    QCOMPARE(loaded->rule(u"backup-holds-key"_s, 1)->checked, QDate(2026, 11, 24));
    QVERIFY(!loaded->rule(u"backup-holds-key"_s, 2));
    QVERIFY(!loaded->setting(u"nothing"_s));
    QCOMPARE(loaded->claim(u"R1"_s)->verdict, ClaimVerdict::Wrong);
    QCOMPARE(loaded->claim(u"R1"_s)->confidence, Confidence::Medium);
    QCOMPARE(loaded->guide(u"stop-backup"_s)->steps.size(), 1);
    QCOMPARE(loaded->guide(u"stop-backup"_s)->step(u"turn-off"_s)->countdown.days, 7);
    QCOMPARE(loaded->guide(u"stop-backup"_s)->minutes(), 2);
}

void tst_CatalogueLoader::oneMistakeIsReportedWhereItStands_data()
{
    QTest::addColumn<int>("index");
    QVERIFY(!m_mistakes.isEmpty());
    for (int i = 0; i < m_mistakes.size(); ++i)
        QTest::newRow(qPrintable(m_mistakes.at(i).name)) << i;
}

void tst_CatalogueLoader::oneMistakeIsReportedWhereItStands()
{
    QFETCH(int, index);
    const Mistake &mistake = m_mistakes.at(index);
    CatalogueFiles files = m_small;
    QVERIFY(edit(files, mistake.file, mistake.find, mistake.replace));
    const auto loaded = loadCatalogue(files);
    QVERIFY(!loaded);
    const QString first = toLine(loaded.error().constFirst());
    QVERIFY2(first.startsWith(mistake.at + u':'), qPrintable(problemLines(loaded)));
    QVERIFY2(first.contains(mistake.part), qPrintable(problemLines(loaded)));
    QVERIFY2(loaded.error().size() == mistake.problems, qPrintable(problemLines(loaded)));
}

void tst_CatalogueLoader::allProblemsAreReportedInTheOrderOfTheFiles()
{
    CatalogueFiles files = m_small;
    QVERIFY(edit(files, lock, "steps = [\"Turn on Lock.\"]", "steps = []"));
    QVERIFY(edit(files, lock, "harmless = true\n", ""));
    QVERIFY(edit(files, model, "how = \"has-key\"", "how = \"sees\""));
    QVERIFY(edit(files, backup, "in = [\"on\"] }]\nbecause", "in = [\"maybe\"] }]\nbecause"));
    QVERIFY(edit(files, backup, "quick = 1", "quik = 1"));
    const auto loaded = loadCatalogue(files);
    QVERIFY(!loaded);
    QStringList places;
    for (const Error &error : loaded.error())
        places.append(u"%1:%2:%3"_s.arg(error.at.file).arg(error.at.line).arg(error.at.column));
    // The first edit of lock.toml leaves its lines; the second takes one away above it.
    QCOMPARE(places,
             (QStringList{u"model.toml:13:1"_s,
                          u"settings/backup.toml:8:1"_s,
                          u"settings/backup.toml:45:9"_s,
                          u"settings/lock.toml:19:1"_s,
                          u"settings/lock.toml:50:1"_s}));
}

void tst_CatalogueLoader::fileThatIsNoTomlDoesNotHideTheOthers()
{
    CatalogueFiles files = m_small;
    files[lock] = "This is a letter to a friend.\n";
    QVERIFY(edit(files, backup, "quick = 1", "quik = 1"));
    const auto loaded = loadCatalogue(files);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().size(), 2);
    QCOMPARE(loaded.error().at(0).at.file, backup);
    QCOMPARE(loaded.error().at(1).at.file, lock);
    QCOMPARE(loaded.error().at(1).at.line, 1);
}

void tst_CatalogueLoader::questionMayDependOnWhatIsTicked()
{
    CatalogueFiles files = m_small;
    QVERIFY(edit(files,
                 lock,
                 "setting = \"backup\", in = [\"on\"]",
                 "context = \"devices\", in = [\"mac\"]"));
    const auto loaded = loadCatalogue(files);
    QVERIFY2(loaded, qPrintable(problemLines(loaded)));
    const Condition condition = loaded->setting(u"lock"_s)->askWhen->when.constFirst();
    QCOMPARE(condition.subject, Subject::Context);
    QCOMPARE(condition.id, u"devices"_s);
    QCOMPARE(condition.values, QStringList{u"mac"_s});
}

void tst_CatalogueLoader::fileIsNamedAfterItsSetting()
{
    CatalogueFiles files = m_small;
    files.insert(u"settings/door.toml"_s, files.take(lock));
    const auto loaded = loadCatalogue(files);
    QVERIFY(!loaded);
    QCOMPARE(problemLines(loaded),
             u"settings/door.toml:1:1: The file of setting \"lock\" must be called "
             "settings/lock.toml."_s);
}

void tst_CatalogueLoader::fileOfAnotherNameIsRefused()
{
    CatalogueFiles files = m_small;
    files.insert(u"notes.toml"_s, "text = \"x\"\n");
    const auto loaded = loadCatalogue(files);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().size(), 1);
    QCOMPARE(loaded.error().constFirst().at.file, u"notes.toml"_s);
}

void tst_CatalogueLoader::revisionsMayFollowEachOther()
{
    CatalogueFiles files = m_small;
    QVERIFY(edit(files, backup, "revision = 1\nthen", "revision = 1\nuntil = 2026-05-11\nthen"));
    files[backup] += "\n[[rule]]\nid = \"backup-holds-key\"\nrevision = 2\nfrom = 2026-05-11\n"
                     "kind = \"correction\"\nthen = \"apple:messages\"\nwhen = []\n"
                     "because = \"so\"\nbasis = \"inferred\"\nsources = [\"a1\"]\n"
                     "checked = 2026-11-24\n";
    const auto loaded = loadCatalogue(files);
    QVERIFY2(loaded, qPrintable(problemLines(loaded)));
    QCOMPARE(loaded->rule(u"backup-holds-key"_s, 1)->validity.kind, ChangeKind::World);
    QCOMPARE(loaded->rule(u"backup-holds-key"_s, 2)->validity.kind, ChangeKind::Correction);
}

void tst_CatalogueLoader::filesThatMustBeThereAreMissed()
{
    QVERIFY(!loadCatalogue({}));
    CatalogueFiles files = m_small;
    files.remove(sources);
    QVERIFY(!loadCatalogue(files));

    const QTemporaryDir folder;
    const auto empty = readCatalogueFiles(folder.path());
    QVERIFY(!empty);
    QVERIFY(empty.error().constFirst().what.contains(u"model.toml"_s));
    QVERIFY(!readCatalogueFiles(folder.filePath(u"not-there"_s)));
}

void tst_CatalogueLoader::folderIsFoundHoweverItIsNamed()
{
    const QString absolute = QStringLiteral(SOURCE_DIR "/data/catalogue");
    const auto compiledIn = loadCatalogueFolder(u":/catalogue"_s);
    QVERIFY2(compiledIn, qPrintable(problemLines(compiledIn)));
    QCOMPARE(compiledIn->hash().size(), 64);
    for (const QString &folder :
         {absolute, absolute + u'/', QDir::current().relativeFilePath(absolute)}) {
        const auto loaded = loadCatalogueFolder(folder);
        QVERIFY2(loaded, qPrintable(folder));
        QCOMPARE(loaded->hash(), compiledIn->hash());
        QCOMPARE(loaded->files().keys(), compiledIn->files().keys());
    }
}

void tst_CatalogueLoader::hashFollowsNamesAndBytes()
{
    const QString hash = contentHash(m_small);
    CatalogueFiles files = m_small;
    QCOMPARE(contentHash(files), hash);
    files[model] += '\n';
    QVERIFY(contentHash(files) != hash);
    files = m_small;
    files.insert(u"settings/door.toml"_s, files.take(lock));
    QVERIFY(contentHash(files) != hash);
    // A byte that moves from the end of one file to the start of the next is a change too.
    QVERIFY(contentHash({{u"a"_s, "xy"}, {u"b"_s, "z"}})
            != contentHash({{u"a"_s, "x"}, {u"b"_s, "yz"}}));
}

void tst_CatalogueLoader::fileOverOneMebibyteIsRefused()
{
    const QTemporaryDir folder;
    for (const QString &inside : {u"settings"_s, u"guides"_s})
        QVERIFY(QDir(folder.path()).mkdir(inside));
    for (auto it = m_small.cbegin(); it != m_small.cend(); ++it)
        QVERIFY(QFile::copy(smallFolder + u'/' + it.key(), folder.filePath(it.key())));
    QFile file(folder.filePath(sources));
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(file.open(QIODevice::Append));
    file.write("#" + QByteArray(qsizetype{1024} * 1024 - file.size() - 1, ' '));
    file.flush();
    QVERIFY(loadCatalogueFolder(folder.path()));
    file.write(" ");
    file.close();
    const auto loaded = loadCatalogueFolder(folder.path());
    QVERIFY(!loaded);
    QVERIFY(loaded.error().constFirst().at.file.endsWith(sources));
    QVERIFY(loaded.error().constFirst().what.contains(u"1 MiB"_s));
}

void tst_CatalogueLoader::everyKeyIsKnownOnce()
{
    QStringList keys = knownCatalogueKeys();
    QCOMPARE(keys.removeDuplicates(), 0);
    for (const QString &key : {u"model.version"_s,
                               u"sources.source.address"_s,
                               u"setting.choice.since-question"_s,
                               u"setting.remediation.availability.when.in"_s})
        QVERIFY2(keys.contains(key), qPrintable(key));
}

QTEST_GUILESS_MAIN(tst_CatalogueLoader)
#include "tst_catalogueloader.moc"
