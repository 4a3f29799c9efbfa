// SPDX-License-Identifier: MIT
#include "history/storefixtures.h"

#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/Database.h>

#include <array>
#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Earshot;
using namespace Earshot::Test;
using namespace Qt::StringLiterals;

namespace {

QDate today()
{
    return {2026, 11, 3};
}

//! Two ends: what is written to one comes out of the other.
class Pipe
{
public:
    Pipe()
    {
        if (pipe(m_ends.data()) != 0)
            qFatal("no pipe");
    }
    ~Pipe()
    {
        close(m_ends[0]);
        close(m_ends[1]);
    }
    Pipe(const Pipe &) = delete;
    Pipe &operator=(const Pipe &) = delete;

    void put(char letter) const
    {
        if (write(m_ends[1], &letter, 1) != 1)
            _exit(2);
    }
    //! Waits until something was put.
    char get() const
    {
        char letter = 0;
        return read(m_ends[0], &letter, 1) == 1 ? letter : '\0';
    }

private:
    std::array<int, 2> m_ends{};
};

//! Answers page after page until it is killed, and puts a letter once each is on the disk.
[[noreturn]] void answerForEver(const QString &path, const Pipe &pipe)
{
    auto store = HistoryStore::open(path);
    if (!store || !store->startCheck(CheckKind::Quick, today(), minute(0), catalogueOf("a")))
        _exit(1);
    for (int page = 1;; ++page) {
        AnswerRecord record = said(u"setting-%1"_s.arg(page), {u"on"_s}, page);
        record.check = 1;
        record.note = u"note %1"_s.arg(page);
        if (!store->append(record, u"setting-%1"_s.arg(page + 1)))
            _exit(1);
        pipe.put('.');
    }
}

//! Begins a change too big for the cache behind the program's back, and dies in the middle of it.
[[noreturn]] void dieInTheMiddle(const QString &path)
{
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE);
    database.exec("PRAGMA cache_size = 2; BEGIN IMMEDIATE; "
                  "CREATE TABLE probe AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 "
                  "FROM n WHERE i < 200) SELECT randomblob(2000) FROM n");
    kill(getpid(), SIGKILL);
    _exit(1);
}

//! Lets a child do so; true where it did die.
bool diesInTheMiddle(const QString &path)
{
    const pid_t child = fork();
    if (child == 0)
        dieInTheMiddle(path);
    int status = 0;
    waitpid(child, &status, 0);
    return WIFSIGNALED(status);
}

//! Lets no file grow past \a bytes, as on a full disk, until it goes.
class SmallDisk
{
public:
    explicit SmallDisk(qint64 bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_old);
        rlimit small = m_old;
        small.rlim_cur = static_cast<rlim_t>(bytes);
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_old);
        std::signal(SIGXFSZ, SIG_DFL);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

private:
    rlimit m_old{};
};

} // namespace

class tst_Durability : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void anAnswerSurvivesAKill_data();
    void anAnswerSurvivesAKill();
    void aChangeCutShortIsTakenBack();
    void aFirstChangeCutShortIsTakenBack();
    void aFullDiskIsAnErrorAndNothingIsHalfDone();
    void aFullDiskMakesNoFile();
    void twoProgramsTakeTurns();
    void nothingIsLeftBesideTheFile();

private:
    QString path() const { return m_folder->filePath(u"earshot.db"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_Durability::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_Durability::anAnswerSurvivesAKill_data()
{
    QTest::addColumn<int>("answers");

    QTest::newRow("after the first answer") << 1;
    QTest::newRow("after the second answer") << 2;
    QTest::newRow("after seven answers") << 7;
    QTest::newRow("after thirty answers") << 30;
}

void tst_Durability::anAnswerSurvivesAKill()
{
    QFETCH(const int, answers);
    const Pipe pipe;
    const pid_t child = fork();
    if (child == 0)
        answerForEver(path(), pipe);
    for (int i = 0; i < answers; ++i)
        QCOMPARE(pipe.get(), '.');
    // It is somewhere in the next answer by now.
    kill(child, SIGKILL);
    int status = 0;
    waitpid(child, &status, 0);
    QVERIFY(WIFSIGNALED(status));

    auto store = HistoryStore::open(path());

    QVERIFY_RESULT(store);
    QVERIFY_RESULT(store->verify());
    const Log log = store->log().value();
    QVERIFY(log.answers.size() >= answers);
    QVERIFY(log.checks.constFirst().isOpen());
    QCOMPARE(log.checks.constFirst().page, u"setting-%1"_s.arg(log.answers.size() + 1));
    QCOMPARE(log.answers.constLast().note, u"note %1"_s.arg(log.answers.size()));
    AnswerRecord next = said(u"next"_s, {u"on"_s});
    next.check = 1;
    QVERIFY_RESULT(store->append(next));
}

void tst_Durability::aChangeCutShortIsTakenBack()
{
    Log before;
    {
        auto store = HistoryStore::open(path()).value();
        QVERIFY_RESULT(store.startCheck(CheckKind::Quick, today(), minute(0), catalogueOf("a")));
        before = store.log().value();
    }
    QVERIFY(diesInTheMiddle(path()));
    const QString journal = path() + u"-journal"_s;
    QVERIFY(QFileInfo(journal).size() > 0);
    QCOMPARE(modeOf(journal), 0600);
    const QByteArray halfDone = bytesOf(path());

    // Only reading must not take it back, so it cannot be read.
    const auto refused = HistoryStore::openForReading(path());
    QVERIFY(!refused);
    QCOMPARE(refused.error().what,
             u"The last change to this file was cut short. Open it in the window once."_s);
    QCOMPARE(bytesOf(path()), halfDone);

    const auto store = HistoryStore::open(path());
    QVERIFY_RESULT(store);
    QCOMPARE(store->log().value(), before);
    QVERIFY_RESULT(store->verify());
    QVERIFY(!QFileInfo::exists(journal));
}

void tst_Durability::aFirstChangeCutShortIsTakenBack()
{
    writeBytes(path(), {});
    QVERIFY(diesInTheMiddle(path()));
    QCOMPARE(bytesOf(path()).left(100), QByteArray(100, '\0'));

    auto store = HistoryStore::open(path());

    QVERIFY_RESULT(store);
    QCOMPARE(store->log().value(), Log());
    QVERIFY_RESULT(store->append(said(u"a"_s, {u"on"_s})));
    QVERIFY_RESULT(store->verify());
}

void tst_Durability::aFullDiskIsAnErrorAndNothingIsHalfDone()
{
    auto store = HistoryStore::open(path()).value();
    QVERIFY_RESULT(store.startCheck(CheckKind::Quick, today(), minute(0), catalogueOf("a")));
    AnswerRecord record = said(u"icloud-backup"_s, {u"on"_s});
    record.check = 1;
    QVERIFY_RESULT(store.append(record, u"first"_s));
    const Log before = store.log().value();
    // Longer than a page, so that the file has to grow.
    record.note = QString(20'000, u'n');

    Result<RecordId> refused;
    Result<Log> meanwhile;
    {
        const SmallDisk disk(QFileInfo(path()).size());
        refused = store.append(record, u"second"_s);
        meanwhile = store.log();
    }

    QVERIFY(!refused);
    QVERIFY(!refused.error().what.isEmpty());
    QCOMPARE(meanwhile.value(), before);
    QVERIFY_RESULT(store.verify());
    QVERIFY_RESULT(store.append(record, u"second"_s));
    QCOMPARE(store.log()->checks.constFirst().page, u"second"_s);
    QVERIFY_RESULT(store.verify());
}

void tst_Durability::aFullDiskMakesNoFile()
{
    {
        const SmallDisk disk(512);
        QVERIFY(!HistoryStore::open(path()));
    }
    QVERIFY_RESULT(HistoryStore::open(path()));
}

void tst_Durability::twoProgramsTakeTurns()
{
    auto first = HistoryStore::open(path()).value();
    auto second = HistoryStore::open(path()).value();

    QVERIFY_RESULT(first.append(said(u"a"_s, {u"on"_s})));
    QVERIFY_RESULT(second.append(said(u"b"_s, {u"on"_s})));
    QVERIFY_RESULT(first.append(said(u"c"_s, {u"on"_s})));

    QCOMPARE(first.log().value(), second.log().value());
    QCOMPARE(first.log()->answers.size(), 3);
    QVERIFY_RESULT(second.verify());
}

void tst_Durability::nothingIsLeftBesideTheFile()
{
    auto store = HistoryStore::open(path()).value();
    QVERIFY_RESULT(store.append(said(u"a"_s, {u"on"_s})));

    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
             QStringList{u"earshot.db"_s});
}

QTEST_GUILESS_MAIN(tst_Durability)
#include "tst_durability.moc"
