// SPDX-License-Identifier: MIT
#include "history/storefixtures.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Earshot;
using namespace Earshot::Test;
using namespace Qt::StringLiterals;

namespace {

QDate today()
{
    return {2026, 11, 3};
}

//! One finished check with two answers, one with a note, and an answer after it.
void fill(const QString &path)
{
    auto store = HistoryStore::open(path).value();
    must(store.startCheck(CheckKind::Quick, today(), minute(0), catalogueOf("version = \"1\"\n")));
    for (const auto &name : {u"icloud-backup"_s, u"imessage-on"_s}) {
        AnswerRecord record = said(name, {u"on"_s}, 1);
        record.check = 1;
        record.since = QDate(2026, 10, 1);
        record.note = name == u"icloud-backup"_s ? u"a secret word"_s : QString();
        must(store.append(record));
    }
    must(store.finishCheck(1, minute(2)));
    must(store.append(said(u"business-chats"_s, {u"never"_s}, 3)));
}

} // namespace

class tst_Verifying : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void oneFlippedBitIsFound_data();
    void oneFlippedBitIsFound();
    void aChangeBehindOurBackIsFound_data();
    void aChangeBehindOurBackIsFound();
    void anErasedNoteBreaksNothing();
    void anErasedNoteIsGoneFromTheFile();
    void theSameNoteTwiceHasTwoDigests();

private:
    QString path() const { return m_folder->filePath(u"earshot.db"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_Verifying::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    fill(path());
    QVERIFY_RESULT(HistoryStore::open(path())->verify());
}

void tst_Verifying::oneFlippedBitIsFound_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("letter");

    QTest::newRow("in the value of an answer") << QByteArray("[\"on\"]") << 3;
    QTest::newRow("in the name of an answer") << QByteArray("icloud-backup[") << 0;
    QTest::newRow("in the date of an answer") << QByteArray("2026-10-01") << 9;
    QTest::newRow("in the time of an answer") << QByteArray("2026-11-03T09:01:00.000Z") << 15;
    QTest::newRow("in a note") << QByteArray("a secret word") << 4;
    QTest::newRow("in the date of a finished check") << QByteArray("quick2026-11-03") << 14;
    QTest::newRow("in an answer outside any check") << QByteArray("[\"never\"]") << 2;
}

void tst_Verifying::oneFlippedBitIsFound()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, letter);
    QByteArray bytes = bytesOf(path());
    const qsizetype at = bytes.indexOf(text);
    QVERIFY(at >= 0);
    bytes[at + letter] = static_cast<char>(bytes.at(at + letter) ^ 1);
    writeBytes(path(), bytes);

    const auto store = HistoryStore::open(path());

    QVERIFY_RESULT(store);
    QVERIFY_RESULT(store->log());
    const auto verified = store->verify();
    QVERIFY(!verified);
    QVERIFY(verified.error().what.startsWith(u"This file is damaged."_s));
}

void tst_Verifying::aChangeBehindOurBackIsFound_data()
{
    QTest::addColumn<QString>("sql");

    QTest::newRow("another value")
        << u"DROP TRIGGER answer_never_changes; UPDATE answer SET possible = '[]' WHERE id = 3"_s;
    QTest::newRow("an answer taken out")
        << u"DROP TRIGGER answer_never_goes; DELETE FROM note; DELETE FROM answer WHERE id = 1"_s;
    QTest::newRow("the last answer of a check taken out")
        << u"DROP TRIGGER answer_never_goes; DELETE FROM answer WHERE id > 1"_s;
    QTest::newRow("an answer moved into a check")
        << u"DROP TRIGGER answer_never_changes; UPDATE answer SET check_id = 1 WHERE id = 3"_s;
    QTest::newRow("a check of another kind")
        << u"DROP TRIGGER check_keeps_its_start; DROP TRIGGER check_stays_finished; "
           "UPDATE check_run SET kind = 'full'"_s;
    QTest::newRow("a note on an answer without one")
        << u"INSERT INTO note VALUES (3, zeroblob(16), 'planted')"_s;
    QTest::newRow("an answer in a check that is not there")
        << u"PRAGMA foreign_keys = OFF; DROP TRIGGER check_never_goes; DELETE FROM check_run"_s;
    QTest::newRow("a catalogue with a file missing")
        << u"DROP TRIGGER catalogue_file_never_goes; DELETE FROM catalogue_file"_s;
    QTest::newRow("a catalogue that is no longer packed")
        << u"DROP TRIGGER catalogue_file_never_changes; "
           "UPDATE catalogue_file SET content = x'ffffffff00'"_s;
}

void tst_Verifying::aChangeBehindOurBackIsFound()
{
    QFETCH(const QString, sql);
    QCOMPARE(runSql(path(), sql), QString());

    const auto store = HistoryStore::open(path());

    QVERIFY_RESULT(store);
    QVERIFY(!store->verify());
}

void tst_Verifying::anErasedNoteBreaksNothing()
{
    QCOMPARE(runSql(path(), u"DELETE FROM note"_s), QString());

    const auto store = HistoryStore::open(path()).value();

    QVERIFY_RESULT(store.verify());
    QCOMPARE(store.log()->answers.constFirst().note, QString());
}

void tst_Verifying::anErasedNoteIsGoneFromTheFile()
{
    QVERIFY(bytesOf(path()).contains("secret"));

    QCOMPARE(runSql(path(), u"PRAGMA secure_delete = ON; DELETE FROM note"_s), QString());

    QVERIFY(!bytesOf(path()).contains("secret"));
}

void tst_Verifying::theSameNoteTwiceHasTwoDigests()
{
    auto store = HistoryStore::open(path()).value();
    AnswerRecord record = said(u"imessage-on"_s, {u"on"_s}, 4);
    record.note = u"a secret word"_s;
    QVERIFY_RESULT(store.append(record));

    // A unique index can only be made where no two digests are the same.
    QCOMPARE(runSql(path(), u"CREATE UNIQUE INDEX probe ON answer (note_digest)"_s), QString());
}

QTEST_GUILESS_MAIN(tst_Verifying)
#include "tst_verifying.moc"
