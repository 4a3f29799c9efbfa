// SPDX-License-Identifier: MIT
#include "history/storefixtures.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Earshot;
using namespace Earshot::Test;
using namespace Qt::StringLiterals;

//! A file that is absent is made by the first change and not by a look.
class tst_FirstChange : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aLookLeavesNoTrace();
    void theFirstChangeMakesTheFile();
    void theFirstChangeMakesTheFolders();
    void aFileThatAppearedMeanwhileIsKept();
    void aFolderThatCannotTakeItIsAnErrorAtOnce();
    void aFileThatIsThereOpensAsEver();

private:
    QString path() const { return m_folder->filePath(u"earshot/earshot.db"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_FirstChange::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_FirstChange::aLookLeavesNoTrace()
{
    {
        const auto store = HistoryStore::openOrAwait(path()).value();
        QCOMPARE(store.path(), path());
        QVERIFY(!store.isReadOnly());
        QVERIFY(store.log().value().answers.isEmpty());
        must(store.verify());
    }
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void tst_FirstChange::theFirstChangeMakesTheFile()
{
    auto store = HistoryStore::openOrAwait(path()).value();
    must(store.append(said(u"imessage-on"_s, {u"on"_s})));
    QCOMPARE(store.log().value().answers.size(), 1);
    QCOMPARE(store.path(), path());
    QCOMPARE(modeOf(path()), 0600);

    const auto again = HistoryStore::openForReading(path()).value();
    QCOMPARE(again.log().value().answers.size(), 1);
}

void tst_FirstChange::theFirstChangeMakesTheFolders()
{
    const QString deep = m_folder->filePath(u"one/two/three/earshot.db"_s);
    auto store = HistoryStore::openOrAwait(deep).value();
    QVERIFY(!QFileInfo::exists(m_folder->filePath(u"one"_s)));
    must(store.append(said(u"imessage-on"_s, {u"on"_s})));
    QVERIFY(QFileInfo::exists(deep));
}

void tst_FirstChange::aFileThatAppearedMeanwhileIsKept()
{
    auto waiting = HistoryStore::openOrAwait(path()).value();
    {
        auto other = HistoryStore::open(path()).value();
        must(other.append(said(u"imessage-on"_s, {u"on"_s})));
    }
    must(waiting.append(said(u"icloud-backup"_s, {u"on"_s})));
    QCOMPARE(waiting.log().value().answers.size(), 2);
}

void tst_FirstChange::aFolderThatCannotTakeItIsAnErrorAtOnce()
{
    // A file where the folder should be: no permission lets anybody make one there.
    QFile blocker(m_folder->filePath(u"earshot"_s));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    blocker.close();
    const auto store = HistoryStore::openOrAwait(path());
    QVERIFY(!store);
    QVERIFY(!store.error().what.isEmpty());
}

void tst_FirstChange::aFileThatIsThereOpensAsEver()
{
    {
        auto store = HistoryStore::open(path()).value();
        must(store.append(said(u"imessage-on"_s, {u"on"_s})));
    }
    const auto store = HistoryStore::openOrAwait(path()).value();
    QCOMPARE(store.log().value().answers.size(), 1);
}

QTEST_GUILESS_MAIN(tst_FirstChange)
#include "tst_firstchange.moc"
