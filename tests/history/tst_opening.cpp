// SPDX-License-Identifier: MIT
#include "history/storefixtures.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Earshot;
using namespace Earshot::Test;
using namespace Qt::StringLiterals;

namespace {

//! A file of the program with one answer.
QByteArray fileWithOneAnswer()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"earshot.db"_s);
    {
        auto store = HistoryStore::open(path).value();
        must(store.append(said(u"imessage-on"_s, {u"on"_s})));
    }
    return bytesOf(path);
}

} // namespace

class tst_Opening : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void foreignFilesAreRefusedUntouched_data();
    void foreignFilesAreRefusedUntouched();
    void anEmptyFileBecomesOurs();
    void aNewerFileIsOnlyRead_data();
    void aNewerFileIsOnlyRead();
    void aLinkIsRefused();
    void aLinkToNothingIsRefused();
    void aFolderThatIsALinkIsFollowed();
    void aFolderIsNotAFile();
    void readingNeverCreates_data();
    void readingNeverCreates();
    void readingNeverChanges();
    void whatIsMadeIsForTheOwnerAlone_data();
    void whatIsMadeIsForTheOwnerAlone();
    void anOlderFileThatIsOpenToOthersIsNarrowed();
    void aFileThatCannotBeWrittenIsOnlyRead();
    void aFileInAFolderThatCannotBeWrittenIsOnlyRead();
    void aFolderThatCannotBeWrittenTakesNoNewFile();
    void aFileThatCannotBeReadSaysSo();
    void aCutOffFileIsAnError();

private:
    QString path() const { return m_folder->filePath(u"earshot.db"_s); }
    QStringList names() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_Opening::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_Opening::foreignFilesAreRefusedUntouched_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("sql");

    QTest::newRow("a text") << QByteArray("Dear diary,\n") << QString();
    QTest::newRow("a long text") << QByteArray(5000, 'x') << QString();
    QTest::newRow("nothing but zeros") << QByteArray(4096, '\0') << QString();
    QTest::newRow("one byte") << QByteArray(1, '\0') << QString();
    QTest::newRow("the first line of a SQLite file and no more")
        << QByteArray("SQLite format 3\0", 16) << QString();
    QTest::newRow("a SQLite file of nobody") << QByteArray() << u"CREATE TABLE t (a)"_s;
    QTest::newRow("a SQLite file of somebody else")
        << QByteArray() << u"PRAGMA application_id = 252006674; CREATE TABLE t (a)"_s;
    QTest::newRow("a SQLite file of nobody with our schema number")
        << QByteArray() << u"PRAGMA user_version = 1; CREATE TABLE t (a)"_s;
}

void tst_Opening::foreignFilesAreRefusedUntouched()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, sql);
    writeBytes(path(), content);
    QVERIFY(chmod(path().toLocal8Bit().constData(), 0644) == 0);
    if (!sql.isEmpty())
        QCOMPARE(runSql(path(), sql), QString());
    const QByteArray before = bytesOf(path());

    for (const auto open : {HistoryStore::open, HistoryStore::openForReading}) {
        const auto refused = open(path());

        QVERIFY(!refused);
        QCOMPARE(refused.error().what,
                 u"This file was not made by Earshot. It was left as it is."_s);
        QCOMPARE(refused.error().at.file, path());
    }
    QCOMPARE(bytesOf(path()), before);
    QCOMPARE(modeOf(path()), 0644);
    QCOMPARE(names(), QStringList{u"earshot.db"_s});
}

void tst_Opening::anEmptyFileBecomesOurs()
{
    writeBytes(path(), {});

    auto store = HistoryStore::open(path());

    QVERIFY_RESULT(store);
    QVERIFY_RESULT(store->append(said(u"imessage-on"_s, {u"on"_s})));
    QCOMPARE(modeOf(path()), 0600);
}

void tst_Opening::aNewerFileIsOnlyRead_data()
{
    QTest::addColumn<QString>("sql");

    QTest::newRow("the next schema") << u"PRAGMA user_version = 4"_s;
    QTest::newRow("a schema far ahead, with more columns")
        << u"PRAGMA user_version = 999; ALTER TABLE answer ADD COLUMN mood TEXT"_s;
    QTest::newRow("a schema kept with a write-ahead log")
        << u"PRAGMA user_version = 4; PRAGMA journal_mode = WAL"_s;
}

void tst_Opening::aNewerFileIsOnlyRead()
{
    QFETCH(const QString, sql);
    writeBytes(path(), fileWithOneAnswer());
    QCOMPARE(runSql(path(), sql), QString());
    QVERIFY(chmod(path().toLocal8Bit().constData(), 0644) == 0);
    const QByteArray before = bytesOf(path());
    {
        auto store = HistoryStore::open(path());

        QVERIFY_RESULT(store);
        QVERIFY(store->isReadOnly());
        QVERIFY(store->isNewer());
        QCOMPARE(store->log()->answers.size(), 1);
        QVERIFY_RESULT(store->verify());

        const auto refused = store->append(said(u"imessage-on"_s, {u"off"_s}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().what,
                 u"This file was made by a newer Earshot. Here it can only be read."_s);
        QVERIFY(!store->startCheck(CheckKind::Quick, QDate(2026, 11, 3), minute(0), Catalogue()));
        QVERIFY(!store->rememberPage(1, u"x"_s));
        QVERIFY(!store->finishCheck(1, minute(0)));
        QVERIFY(!store->importLog({}, {}));
        QCOMPARE(names(), QStringList{u"earshot.db"_s});
    }
    QCOMPARE(bytesOf(path()), before);
    QCOMPARE(modeOf(path()), 0644);
    QCOMPARE(names(), QStringList{u"earshot.db"_s});
}

void tst_Opening::aLinkIsRefused()
{
    const QString target = m_folder->filePath(u"target.db"_s);
    writeBytes(target, fileWithOneAnswer());
    const QByteArray before = bytesOf(target);
    QVERIFY(QFile::link(target, path()));

    QVERIFY(!HistoryStore::open(path()));
    QVERIFY(!HistoryStore::openForReading(path()));
    QCOMPARE(bytesOf(target), before);
}

void tst_Opening::aLinkToNothingIsRefused()
{
    const QString target = m_folder->filePath(u"target.db"_s);
    QVERIFY(QFile::link(target, path()));

    QVERIFY(!HistoryStore::open(path()));
    QVERIFY(!QFile::exists(target));
}

void tst_Opening::aFolderThatIsALinkIsFollowed()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"real"_s));
    QVERIFY(QFile::link(m_folder->filePath(u"real"_s), m_folder->filePath(u"link"_s)));

    QVERIFY_RESULT(HistoryStore::open(m_folder->filePath(u"link/earshot.db"_s)));

    QVERIFY(QFile::exists(m_folder->filePath(u"real/earshot.db"_s)));
}

void tst_Opening::aFolderIsNotAFile()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"earshot.db"_s));

    QVERIFY(!HistoryStore::open(path()));
    QVERIFY(!HistoryStore::openForReading(path()));
}

void tst_Opening::readingNeverCreates_data()
{
    QTest::addColumn<QString>("name");

    QTest::newRow("a missing file") << u"earshot.db"_s;
    QTest::newRow("a missing folder") << u"folder/earshot.db"_s;
}

void tst_Opening::readingNeverCreates()
{
    QFETCH(const QString, name);

    const auto missing = HistoryStore::openForReading(m_folder->filePath(name));

    QVERIFY(!missing);
    QCOMPARE(missing.error().what, u"There is no such file."_s);
    QVERIFY(names().isEmpty());
}

void tst_Opening::readingNeverChanges()
{
    writeBytes(path(), fileWithOneAnswer());
    QVERIFY(chmod(path().toLocal8Bit().constData(), 0644) == 0);
    const QByteArray before = bytesOf(path());
    {
        auto store = HistoryStore::openForReading(path());

        QVERIFY_RESULT(store);
        QVERIFY(store->isReadOnly());
        QVERIFY(!store->isNewer());
        QCOMPARE(store->log()->answers.size(), 1);
        QVERIFY(!store->append(said(u"imessage-on"_s, {u"off"_s})));
    }
    QCOMPARE(bytesOf(path()), before);
    QCOMPARE(modeOf(path()), 0644);

    writeBytes(path(), {});
    QVERIFY(!HistoryStore::openForReading(path()));
    QCOMPARE(bytesOf(path()), QByteArray());
    QCOMPARE(names(), QStringList{u"earshot.db"_s});
}

void tst_Opening::whatIsMadeIsForTheOwnerAlone_data()
{
    QTest::addColumn<int>("mask");

    QTest::newRow("where the umask forbids nothing") << 0;
    QTest::newRow("where the umask is the usual one") << 022;
    QTest::newRow("where the umask is strict") << 077;
}

void tst_Opening::whatIsMadeIsForTheOwnerAlone()
{
    QFETCH(const int, mask);
    const QString file = m_folder->filePath(u"a/b/earshot.db"_s);
    const auto old = umask(static_cast<mode_t>(mask));

    auto store = HistoryStore::open(file);
    const auto appended = store.and_then(
        [](HistoryStore &opened) { return opened.append(said(u"imessage-on"_s, {u"on"_s})); });
    umask(old);

    QVERIFY_RESULT(appended);
    QCOMPARE(modeOf(file), 0600);
    QCOMPARE(modeOf(m_folder->filePath(u"a/b"_s)), 0700);
    QCOMPARE(modeOf(m_folder->filePath(u"a"_s)), 0700);
}

void tst_Opening::anOlderFileThatIsOpenToOthersIsNarrowed()
{
    writeBytes(path(), fileWithOneAnswer());
    QVERIFY(chmod(path().toLocal8Bit().constData(), 0664) == 0);

    QVERIFY_RESULT(HistoryStore::open(path()));

    QCOMPARE(modeOf(path()), 0600);
}

void tst_Opening::aFileThatCannotBeWrittenIsOnlyRead()
{
    writeBytes(path(), fileWithOneAnswer());
    QVERIFY(chmod(m_folder->path().toLocal8Bit().constData(), 0777) == 0);
    QVERIFY(chmod(path().toLocal8Bit().constData(), 0444) == 0);
    const QByteArray before = bytesOf(path());
    const OrdinaryUser user;

    auto store = HistoryStore::open(path());

    QVERIFY_RESULT(store);
    QVERIFY(store->isReadOnly());
    QVERIFY(!store->isNewer());
    QCOMPARE(store->log()->answers.size(), 1);
    const auto refused = store->append(said(u"imessage-on"_s, {u"off"_s}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().what, u"This file can only be read here. Nothing was saved."_s);
    QCOMPARE(bytesOf(path()), before);
}

void tst_Opening::aFileInAFolderThatCannotBeWrittenIsOnlyRead()
{
    writeBytes(path(), fileWithOneAnswer());
    QVERIFY(chmod(path().toLocal8Bit().constData(), 0666) == 0);
    QVERIFY(chmod(m_folder->path().toLocal8Bit().constData(), 0555) == 0);
    {
        const OrdinaryUser user;

        auto store = HistoryStore::open(path());

        QVERIFY_RESULT(store);
        QVERIFY(store->isReadOnly());
        QCOMPARE(store->log()->answers.size(), 1);
        QVERIFY(!store->append(said(u"imessage-on"_s, {u"off"_s})));
    }
    QVERIFY(chmod(m_folder->path().toLocal8Bit().constData(), 0700) == 0);
}

void tst_Opening::aFolderThatCannotBeWrittenTakesNoNewFile()
{
    QVERIFY(chmod(m_folder->path().toLocal8Bit().constData(), 0555) == 0);
    {
        const OrdinaryUser user;

        QVERIFY(!HistoryStore::open(path()));
        QVERIFY(!HistoryStore::open(m_folder->filePath(u"folder/earshot.db"_s)));
        QVERIFY(names().isEmpty());
    }
    QVERIFY(chmod(m_folder->path().toLocal8Bit().constData(), 0700) == 0);
}

void tst_Opening::aFileThatCannotBeReadSaysSo()
{
    writeBytes(path(), fileWithOneAnswer());
    QVERIFY(chmod(m_folder->path().toLocal8Bit().constData(), 0777) == 0);
    QVERIFY(chmod(path().toLocal8Bit().constData(), 0) == 0);
    const OrdinaryUser user;

    const auto refused = HistoryStore::open(path());

    QVERIFY(!refused);
    QCOMPARE(refused.error().what, u"This file cannot be read. Check who may read it."_s);
}

void tst_Opening::aCutOffFileIsAnError()
{
    const QByteArray whole = fileWithOneAnswer();
    for (const qsizetype size : {qsizetype(100), qsizetype(4096), whole.size() - 4096}) {
        writeBytes(path(), whole.left(size));

        const auto store = HistoryStore::open(path());

        QVERIFY(!store || !store->verify());
    }
}

QTEST_GUILESS_MAIN(tst_Opening)
#include "tst_opening.moc"
