// SPDX-License-Identifier: MIT
// clazy:excludeall=non-pod-global-static
#include "history/storefixtures.h"
#include "session/session.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Earshot;
using namespace Earshot::Test;
using namespace Qt::StringLiterals;

namespace {

const QString backup = u"icloud-backup"_s;
const QString protection = u"advanced-data-protection"_s;
const QString backupKey = u"apple:backup"_s;

//! Two settings and one exposure: the backup is on (or the old one is kept) and ADP is off. An
//! old backup may be gone after 180 days.
Catalogue smallCatalogue()
{
    CatalogueContent content;
    content.observers = {{.id = u"apple"_s}};
    content.assets = {{.id = u"backup"_s}};
    content.exposures = {{.id = backupKey, .observer = u"apple"_s, .asset = u"backup"_s}};
    content.worries = {{.id = u"apple"_s, .exposures = {backupKey}}};
    content.settings = {
        {.id = backup,
         .values = {{.id = u"off-deleted"_s}, {.id = u"off-old-kept"_s}, {.id = u"on"_s}},
         .expiry = Expiry{.value = u"off-old-kept"_s,
                          .days = 180,
                          .becomes = {u"off-deleted"_s, u"off-old-kept"_s}}},
        {.id = protection, .values = {{.id = u"on"_s}, {.id = u"off"_s}}},
    };
    content.rules = {{.id = u"backup-key"_s,
                      .then = backupKey,
                      .when = {{.id = backup, .values = {u"off-old-kept"_s, u"on"_s}},
                               {.id = protection, .values = {u"off"_s}}}}};
    return {content, {{u"model.toml"_s, "version = \"1\"\n"}}};
}

Said saying(const QString &setting, const QStringList &values)
{
    return {.name = setting, .values = values};
}

} // namespace

class tst_Session : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void atFirstNothingIsAskedYet();
    void anAnswerMovesTheVerdictAtOnce();
    void anAnswerInACheckIsPartOfIt();
    void aTickIsNeverPartOfTheCheck();
    void aLookIsDated_data();
    void aLookIsDated();
    void aHalfDoneCheckIsResumed();
    void aSecondCheckCannotStartInsideOne();
    void withoutACheckThereIsNoPageAndNothingToFinish();
    void undoPutsBackWhatWasThere_data();
    void undoPutsBackWhatWasThere();
    void undoPutsBackARating();
    void undoIsOfferedOnlyWhereItIsClear();
    void anUndoIsAnEntryOfItsOwn();
    void aCheckIsRestatedAsOfItsOwnDate();
    void aCheckThatIsNotThereHasNoAssessment();
    void whoIsNearIsNeverWritten();
    void whatCannotBeSavedChangesNothing();
    void aFileThatCannotBeReadIsAnnounced();
    void theDayFollowsTheClock();

private:
    QString path() const { return m_folder->filePath(u"earshot.db"_s); }
    std::unique_ptr<Session> open(const QString &path) const
    {
        return std::make_unique<Session>(
            smallCatalogue(), HistoryStore::open(path).value(), [this] { return m_now; });
    }
    std::unique_ptr<Session> open() const { return open(path()); }
    static Verdict verdict(const Assessment &assessment)
    {
        return assessment.finding(backupKey)->verdict;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QDateTime m_now;
};

void tst_Session::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_now = minute(0);
}

void tst_Session::atFirstNothingIsAskedYet()
{
    const auto session = open();

    QVERIFY(session->answers().settings.isEmpty());
    QVERIFY(!session->openCheck());
    QVERIFY(!session->canUndo());
    QVERIFY(!session->isReadOnly());
    QCOMPARE(session->today(), QDate(2026, 11, 3));
    QCOMPARE(session->assessment().asOf, QDate(2026, 11, 3));
    QCOMPARE(verdict(session->assessment()), Verdict::NotSure);
}

void tst_Session::anAnswerMovesTheVerdictAtOnce()
{
    const auto session = open();
    const QSignalSpy changed(session.get(), &Session::assessmentChanged);
    Verdict heard = Verdict::NotSure;
    connect(session.get(), &Session::assessmentChanged, this, [&] {
        heard = verdict(session->assessment());
    });

    QVERIFY(session->record(saying(protection, {u"on"_s})));

    QCOMPARE(changed.count(), 1);
    QCOMPARE(heard, Verdict::NoWayFound);
    QCOMPARE(session->answers().settings.value(protection).values, QStringList{u"on"_s});
}

void tst_Session::anAnswerInACheckIsPartOfIt()
{
    const auto session = open();
    QVERIFY(session->startCheck(CheckKind::Quick));
    m_now = minute(3);

    QVERIFY(session->record(saying(backup, {u"on"_s}), protection));

    const AnswerRecord entry = session->log().answers.constLast();
    QCOMPARE(entry.check, session->openCheck()->id);
    QCOMPARE(entry.saidAt, minute(3));
    QCOMPARE(session->openCheck()->page, protection);
    QCOMPARE(session->openCheck()->startedAt, minute(0));
    QCOMPARE(session->openCheck()->catalogueHash, session->catalogue().hash());
}

void tst_Session::aTickIsNeverPartOfTheCheck()
{
    const auto session = open();
    QVERIFY(session->startCheck(CheckKind::Quick));

    QVERIFY(session->recordOutsideCheck(saying(backup, {u"on"_s})));

    QVERIFY(!session->log().answers.constLast().check);
}

void tst_Session::aLookIsDated_data()
{
    QTest::addColumn<KnownHow>("how");
    QTest::addColumn<QDate>("looked");

    QTest::newRow("who has looked just now") << KnownHow::Looked << QDate(2026, 11, 3);
    QTest::newRow("who answers from memory") << KnownHow::Memory << QDate();
    QTest::newRow("who was told") << KnownHow::Told << QDate();
    QTest::newRow("who does not say") << KnownHow::NotSaid << QDate();
}

void tst_Session::aLookIsDated()
{
    QFETCH(const KnownHow, how);
    QFETCH(const QDate, looked);
    const auto session = open();
    Said answer = saying(backup, {u"off-old-kept"_s});
    answer.how = how;
    answer.since = QDate(2026, 10, 1);

    QVERIFY(session->record(answer));

    QCOMPARE(session->answers().settings.value(backup),
             (Answer{{u"off-old-kept"_s}, QDate(2026, 10, 1), looked}));
}

void tst_Session::aHalfDoneCheckIsResumed()
{
    {
        const auto session = open();
        QVERIFY(session->startCheck(CheckKind::Full));
        QVERIFY(session->record(saying(backup, {u"on"_s}), protection));
        QVERIFY(session->rememberPage(backup));
        QCOMPARE(session->openCheck()->page, backup);
    }

    const auto session = open();

    QVERIFY(session->openCheck());
    QCOMPARE(session->openCheck()->kind, CheckKind::Full);
    QCOMPARE(session->openCheck()->page, backup);
    QCOMPARE(session->answers().settings.value(backup).values, QStringList{u"on"_s});
    QVERIFY(session->finishCheck());
    QVERIFY(!session->openCheck());
    QCOMPARE(session->log().checks.constFirst().finishedAt, m_now);
}

void tst_Session::aSecondCheckCannotStartInsideOne()
{
    const auto session = open();
    QVERIFY(session->startCheck(CheckKind::Quick));
    const QSignalSpy failed(session.get(), &Session::failed);

    QVERIFY(!session->startCheck(CheckKind::Full));

    QCOMPARE(failed.count(), 1);
    QCOMPARE(session->log().checks.size(), 1);
}

void tst_Session::withoutACheckThereIsNoPageAndNothingToFinish()
{
    const auto session = open();

    QVERIFY(!session->rememberPage(backup));
    QVERIFY(!session->finishCheck());
}

void tst_Session::undoPutsBackWhatWasThere_data()
{
    QTest::addColumn<QStringList>("before");

    QTest::newRow("a known value") << QStringList{u"on"_s};
    QTest::newRow("I do not know") << QStringList{u"off-deleted"_s, u"off-old-kept"_s, u"on"_s};
    QTest::newRow("not asked yet") << QStringList();
}

void tst_Session::undoPutsBackWhatWasThere()
{
    QFETCH(const QStringList, before);
    const auto session = open();
    if (!before.isEmpty()) {
        Said first = saying(backup, before);
        first.since = QDate(2026, 10, 1);
        first.how = KnownHow::Looked;
        first.note = u"a note"_s;
        QVERIFY(session->recordOutsideCheck(first));
    }
    const Answers answers = session->answers();
    QVERIFY(session->recordOutsideCheck(saying(backup, {u"off-deleted"_s})));
    const QSignalSpy changed(session.get(), &Session::assessmentChanged);

    QVERIFY(session->undo());

    QCOMPARE(session->answers(), answers);
    QCOMPARE(session->log().answers.constLast().note, before.isEmpty() ? QString() : u"a note"_s);
    QCOMPARE(changed.count(), 1);
}

void tst_Session::undoPutsBackARating()
{
    const auto session = open();
    const Said much{.subject = RecordSubject::Worry, .name = u"apple"_s, .values = {u"a-lot"_s}};
    QVERIFY(session->recordOutsideCheck(much));
    QCOMPARE(session->answers().rating(u"apple"_s), Rating::ALot);

    QVERIFY(session->undo());

    QVERIFY(session->answers().worries.isEmpty());
}

void tst_Session::undoIsOfferedOnlyWhereItIsClear()
{
    const auto session = open();
    QVERIFY(!session->undo());
    QVERIFY(session->recordOutsideCheck(saying(backup, {u"on"_s})));
    QVERIFY(session->canUndo());

    QVERIFY(session->undo());
    QVERIFY(!session->canUndo());
    QVERIFY(!session->undo());

    QVERIFY(session->recordOutsideCheck(saying(backup, {u"on"_s})));
    QVERIFY(session->startCheck(CheckKind::Quick));
    QVERIFY(session->record(saying(backup, {u"off-deleted"_s})));
    QVERIFY(!session->canUndo());
}

void tst_Session::anUndoIsAnEntryOfItsOwn()
{
    const auto session = open();
    QVERIFY(session->recordOutsideCheck(saying(backup, {u"on"_s})));
    m_now = minute(1);

    QVERIFY(session->undo());

    QCOMPARE(session->log().answers.size(), 2);
    const AnswerRecord undo = session->log().answers.constLast();
    QCOMPARE(undo.reason, EditReason::Undone);
    QCOMPARE(undo.undoes, session->log().answers.constFirst().id);
    QCOMPARE(undo.saidAt, minute(1));
    QVERIFY(!undo.check);
}

void tst_Session::aCheckIsRestatedAsOfItsOwnDate()
{
    const auto session = open();
    QVERIFY(session->startCheck(CheckKind::Full));
    Said old = saying(backup, {u"off-old-kept"_s});
    old.since = QDate(2026, 11, 3);
    QVERIFY(session->record(old));
    QVERIFY(session->record(saying(protection, {u"off"_s})));
    QVERIFY(session->finishCheck());

    // 181 days later the old backup may be gone, and then ADP is turned on.
    m_now = minute(0).addDays(181);
    QVERIFY(session->startCheck(CheckKind::Recheck));
    QVERIFY(session->finishCheck());
    QVERIFY(session->recordOutsideCheck(saying(protection, {u"on"_s})));

    QCOMPARE(verdict(session->assessmentAt(1)), Verdict::Yes);
    QCOMPARE(session->assessmentAt(1).asOf, QDate(2026, 11, 3));
    QCOMPARE(verdict(session->assessmentAt(2)), Verdict::NotSure);
    QCOMPARE(verdict(session->assessment()), Verdict::NoWayFound);
}

void tst_Session::aCheckThatIsNotThereHasNoAssessment()
{
    const auto session = open();

    QVERIFY(session->assessmentAt(1).findings.isEmpty());
}

void tst_Session::whoIsNearIsNeverWritten()
{
    const auto session = open();
    const QByteArray before = bytesOf(path());
    const QSignalSpy changed(session.get(), &Session::assessmentChanged);

    session->setNearby(Nearby::Yes);

    QCOMPARE(session->nearby(), Nearby::Yes);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(bytesOf(path()), before);
}

void tst_Session::whatCannotBeSavedChangesNothing()
{
    {
        const auto session = open();
        QVERIFY(session->startCheck(CheckKind::Quick));
        QVERIFY(session->record(saying(backup, {u"on"_s}), protection));
    }
    QCOMPARE(runSql(path(), u"PRAGMA user_version = 4"_s), QString());
    const auto session = open();
    const Log before = session->log();
    const QSignalSpy failed(session.get(), &Session::failed);
    const QSignalSpy changed(session.get(), &Session::assessmentChanged);
    QVERIFY(session->isReadOnly());

    QVERIFY(!session->record(saying(backup, {u"off-deleted"_s}), backup));
    QVERIFY(!session->recordOutsideCheck(saying(backup, {u"off-deleted"_s})));
    QVERIFY(!session->rememberPage(backup));
    QVERIFY(!session->finishCheck());

    QCOMPARE(failed.count(), 4);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(session->log(), before);
    QCOMPARE(session->answers().settings.value(backup).values, QStringList{u"on"_s});
    QVERIFY(!session->canUndo());
}

void tst_Session::aFileThatCannotBeReadIsAnnounced()
{
    {
        const auto session = open();
    }
    QCOMPARE(runSql(path(), u"PRAGMA user_version = 4; DROP TABLE note; DROP TABLE answer"_s),
             QString());

    const auto session = open();
    QSignalSpy failed(session.get(), &Session::failed);

    QVERIFY(failed.wait());
    QCOMPARE(verdict(session->assessment()), Verdict::NotSure);
}

void tst_Session::theDayFollowsTheClock()
{
    const auto session = open();
    m_now = minute(0).addDays(1);

    QCOMPARE(session->today(), QDate(2026, 11, 4));
    QVERIFY(session->record(saying(protection, {u"on"_s})));
    QCOMPARE(session->assessment().asOf, QDate(2026, 11, 4));
}

QTEST_GUILESS_MAIN(tst_Session)
#include "tst_session.moc"
