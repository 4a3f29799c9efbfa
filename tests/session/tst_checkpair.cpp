// SPDX-License-Identifier: MIT
// clazy:excludeall=non-pod-global-static
#include "catalogue/catalogueloader.h"
#include "history/storefixtures.h"
#include "session/checkpair.h"
#include "session/session.h"
#include "support/mistakes.h"

#include <QTest>

using namespace Earshot;
using namespace Earshot::Test;
using namespace Qt::StringLiterals;

//! Two checks of a file, made with catalogues that may differ.
class tst_CheckPair : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void worldIsSeenWithUnchangedAnswers();
    void stepsThatAreGoneAreNamed();
    void oldCheckSaysWhatItSaidThen();
    void renamedSettingKeepsItsAnswer();
    void renamedValueKeepsItsAnswer();
    void newMeaningOpensTheAnswer();
    void newMeaningIsAskedAgain();
    void answerOutsideACheckGoesByItsDay_data();
    void answerOutsideACheckGoesByItsDay();
    void otherWordsAreShownBesideEachOther();
    void catalogueThatCannotBeReadIsReplaced();
    void nowIsASideToo();

private:
    CheckId check(const Catalogue &catalogue,
                  const QDate &day,
                  const QMap<QString, QStringList> &settings,
                  const QMap<QString, QStringList> &context = {});
    Log log() const { return m_store->log().value(); }
    ComparedChecks compared(const Catalogue &today, CheckId from, CheckId to) const;

    std::unique_ptr<HistoryStore> m_store;
};

namespace {

const QDate january(2025, 1, 15);
const QDate march(2026, 3, 15);
const QDate november(2026, 11, 15);

CatalogueFiles smallFiles()
{
    return readCatalogueFiles(QStringLiteral(TEST_DATA_DIR "/catalogues/small")).value();
}

Catalogue loaded(const CatalogueFiles &files)
{
    const auto catalogue = loadCatalogue(files);
    if (!catalogue)
        qFatal("%s", qPrintable(problemLines(catalogue)));
    return *catalogue;
}

//! The small catalogue with \a find in \a file replaced.
Catalogue edited(const QString &file, const QByteArray &find, const QByteArray &replace)
{
    CatalogueFiles files = smallFiles();
    if (!edit(files, file, find, replace))
        qFatal("%s is not there once", find.constData());
    return loaded(files);
}

const QString backupFile = u"settings/backup.toml"_s;

//! The small catalogue in which the question about the backup means something else.
Catalogue revised()
{
    return edited(
        backupFile, "ordered = true\n", "revision = 2\nrevised = 2026-06-01\nordered = true\n");
}

const ExposureComparison &only(const ComparedChecks &checks)
{
    return checks.exposures.constFirst();
}

//! "yes no-way-found > yes no-way-found one world": as said then and restated, before and after.
QString textOf(const ExposureComparison &exposure)
{
    QStringList sets;
    for (const QList<Cause> &set : exposure.why.sufficient) {
        QStringList tokens;
        for (const Cause cause : set)
            tokens.append(token(cause));
        sets.append(tokens.join(u'+'));
    }
    const auto said
        = [](const std::optional<Verdict> &verdict) { return verdict ? token(*verdict) : u"-"_s; };
    return u"%1 %2 > %3 %4 %5 %6"_s
        .arg(said(exposure.fromThen),
             token(exposure.from),
             said(exposure.toThen),
             token(exposure.to),
             token(exposure.why.interplay),
             sets.join(u'|'))
        .trimmed();
}

//! Someone in the United Kingdom who has not turned on what Apple offers there no more.
const QMap<QString, QStringList> ukSettings{{u"advanced-data-protection"_s, {u"off"_s}},
                                            {u"icloud-backup"_s, {u"on"_s}},
                                            {u"imessage-on"_s, {u"on"_s}},
                                            {u"send-as-text-message"_s, {u"off"_s}},
                                            {u"rcs-messaging"_s, {u"on"_s}},
                                            {u"rcs-end-to-end-encryption"_s, {u"lock-on-all"_s}},
                                            {u"notification-previews"_s, {u"always"_s}},
                                            {u"software-updates"_s, {u"up-to-date"_s}}};
const QMap<QString, QStringList> ukContext{
    {u"region"_s, {u"uk"_s}}, {u"ios"_s, {u"26.5"_s}}, {u"green-chats"_s, {u"some"_s}}};

} // namespace

void tst_CheckPair::init()
{
    m_store = std::make_unique<HistoryStore>(HistoryStore::open(u":memory:"_s).value());
}

CheckId tst_CheckPair::check(const Catalogue &catalogue,
                             const QDate &day,
                             const QMap<QString, QStringList> &settings,
                             const QMap<QString, QStringList> &context)
{
    const QDateTime time(day, QTime(10, 0), Qt::UTC);
    const CheckId id = m_store->startCheck(CheckKind::Quick, day, time, catalogue).value();
    const auto say = [&](RecordSubject subject, const QMap<QString, QStringList> &answers) {
        for (auto it = answers.cbegin(); it != answers.cend(); ++it)
            must(m_store->append({.check = id,
                                  .subject = subject,
                                  .name = it.key(),
                                  .values = it.value(),
                                  .saidAt = time}));
    };
    say(RecordSubject::Context, context);
    say(RecordSubject::Setting, settings);
    must(m_store->finishCheck(id, time.addSecs(60)));
    return id;
}

ComparedChecks tst_CheckPair::compared(const Catalogue &today, CheckId from, CheckId to) const
{
    return compareInLog(log(), Archive(today, *m_store), from, to, november);
}

void tst_CheckPair::worldIsSeenWithUnchangedAnswers()
{
    const Catalogue catalogue = loadCatalogueFolder(u":/catalogue"_s).value();
    const CheckId first = check(catalogue, january, ukSettings, ukContext);
    const CheckId second = check(catalogue, march, ukSettings, ukContext);
    const CheckId third = check(catalogue, november, ukSettings, ukContext);

    const ComparedChecks early = compared(catalogue, first, second);
    for (const ExposureComparison &exposure : early.exposures) {
        QCOMPARE(exposure.why, Attribution());
        QCOMPARE(exposure.fromThen, exposure.toThen);
    }
    QVERIFY(early.answers.isEmpty());
    QVERIFY(early.changed.isEmpty());
    QVERIFY(early.foundOut.isEmpty());

    // From 22 April only an old iOS keeps previews, and from 11 May a green chat can have a lock.
    const QStringList moved{u"carrier:messages.green"_s,
                            u"law:messages.green"_s,
                            u"network:messages.green"_s,
                            u"phone:notifications.stored"_s};
    const ComparedChecks late = compared(catalogue, second, third);
    QStringList seen;
    for (const ExposureComparison &exposure : late.exposures) {
        if (exposure.why == Attribution())
            continue;
        seen.append(exposure.exposure);
        QCOMPARE(textOf(exposure), u"yes no-way-found > no-way-found no-way-found one world"_s);
    }
    seen.sort();
    QCOMPARE(seen, moved);
    QCOMPARE(late.from.then.notRuledOut, late.to.then.notRuledOut + 4);
    QCOMPARE(late.from.restated.notRuledOut, late.to.restated.notRuledOut);
    QCOMPARE(late.world.size(), 3);
}

void tst_CheckPair::stepsThatAreGoneAreNamed()
{
    const Catalogue catalogue = loadCatalogueFolder(u":/catalogue"_s).value();
    const CheckId first = check(catalogue, january, ukSettings, ukContext);
    const CheckId second = check(catalogue, march, ukSettings, ukContext);
    const CheckId third = check(catalogue, november, ukSettings, ukContext);
    const auto goneBetween = [&](CheckId from, CheckId to) {
        QStringList gone;
        for (const AvailabilityChange &change : compared(catalogue, from, to).availability) {
            if (!change.isAvailable)
                gone.append(change.remediation);
        }
        return gone;
    };
    QVERIFY(goneBetween(first, second).contains(u"turn-on-adp"_s));
    QVERIFY(goneBetween(second, third).isEmpty());
}

void tst_CheckPair::oldCheckSaysWhatItSaidThen()
{
    const Catalogue old = loaded(smallFiles());
    // We had missed that the key is only in a backup without the lock.
    const Catalogue today = edited(backupFile,
                                   R"(revision = 1
then = "apple:messages"
when = [{ setting = "backup", in = ["on"] }])",
                                   R"(revision = 2
kind = "correction"
then = "apple:messages"
when = [{ setting = "backup", in = ["on"] }, { setting = "lock", in = ["off"] }])");
    const QMap<QString, QStringList> said{{u"backup"_s, {u"on"_s}}, {u"lock"_s, {u"on"_s}}};
    const CheckId first = check(old, march, said);
    const CheckId second = check(today, november, said);
    const ComparedChecks checks = compared(today, first, second);
    QCOMPARE(textOf(only(checks)),
             u"yes no-way-found > no-way-found no-way-found one correction"_s);
    QCOMPARE(checks.from.then.notRuledOut, 1);
    QCOMPARE(checks.from.restated.notRuledOut, 0);
    QVERIFY(checks.from.isArchived);
    // The other way round the mistake comes back.
    QCOMPARE(textOf(only(compared(today, second, first))),
             u"no-way-found no-way-found > yes no-way-found one correction"_s);
}

void tst_CheckPair::renamedSettingKeepsItsAnswer()
{
    const Catalogue old = loaded(smallFiles());
    CatalogueFiles files;
    const CatalogueFiles before = smallFiles();
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        QByteArray text = it.value();
        text.replace("setting = \"backup\"", "setting = \"cloud-copy\"");
        text.replace("settings = [\"backup\"]", "settings = [\"cloud-copy\"]");
        text.replace("id = \"backup\"", "id = \"cloud-copy\"\nformerly = [\"backup\"]");
        files.insert(it.key() == backupFile ? u"settings/cloud-copy.toml"_s : it.key(), text);
    }
    const Catalogue today = loaded(files);
    const CheckId first = check(old, march, {{u"backup"_s, {u"on"_s}}});
    const CheckId second = check(today, november, {{u"cloud-copy"_s, {u"on"_s}}});
    const ComparedChecks checks = compared(today, first, second);
    QCOMPARE(textOf(only(checks)), u"yes yes > yes yes same"_s);
    QVERIFY(checks.answers.isEmpty());
    const Answers now = currentAnswers(restatedLog(log(), Archive(today, *m_store)));
    QCOMPARE(now.settings.keys(), QStringList{u"cloud-copy"_s});
}

void tst_CheckPair::renamedValueKeepsItsAnswer()
{
    const Catalogue old = loaded(smallFiles());
    CatalogueFiles files = smallFiles();
    for (QByteArray &text : files)
        text.replace("setting = \"backup\", in = [\"on\"]",
                     "setting = \"backup\", in = [\"running\"]");
    QByteArray &text = files[backupFile];
    text.replace("id = \"on\"", "id = \"running\"\nformerly = [\"on\"]");
    text.replace("values = [\"on\"]", "values = [\"running\"]");
    text.replace("from = [\"on\"]", "from = [\"running\"]");
    const Catalogue today = loaded(files);
    const CheckId first = check(old, march, {{u"backup"_s, {u"on"_s}}});
    const CheckId second = check(today, november, {{u"backup"_s, {u"running"_s}}});
    const ComparedChecks checks = compared(today, first, second);
    QCOMPARE(textOf(only(checks)), u"yes yes > yes yes same"_s);
    QVERIFY(checks.answers.isEmpty());
    QVERIFY(checks.foundOut.isEmpty());
}

void tst_CheckPair::newMeaningOpensTheAnswer()
{
    const Catalogue today = revised();
    const CheckId first = check(loaded(smallFiles()), march, {{u"backup"_s, {u"on"_s}}});
    const CheckId second = check(today, november, {});
    // Said "on" then; by today's questions that is open again, and so it was in the second check.
    QCOMPARE(textOf(only(compared(today, first, second))),
             u"yes not-sure > not-sure not-sure one correction"_s);
    const CheckId third = check(today, november, {{u"backup"_s, {u"on"_s}}});
    QCOMPARE(textOf(only(compared(today, second, third))),
             u"not-sure not-sure > yes yes one found-out"_s);
}

void tst_CheckPair::newMeaningIsAskedAgain()
{
    check(loaded(smallFiles()), march, {{u"backup"_s, {u"on"_s}}, {u"lock"_s, {u"off"_s}}});
    const Catalogue today = revised();
    const Answers now = currentAnswers(restatedLog(log(), Archive(today, *m_store)));
    QVERIFY(!now.settings.contains(u"backup"_s));
    QCOMPARE(staleSettings(today, now, march), QStringList{u"backup"_s});
    check(today, november, {{u"backup"_s, {u"off"_s}}});
    const Answers later = currentAnswers(restatedLog(log(), Archive(today, *m_store)));
    QVERIFY(later.askAgain.isEmpty());
    QCOMPARE(later.settings.value(u"backup"_s).values, QStringList{u"off"_s});
}

void tst_CheckPair::answerOutsideACheckGoesByItsDay_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("counts");
    QTest::newRow("before the question meant that") << QDate(2026, 5, 31) << false;
    QTest::newRow("on the first day") << QDate(2026, 6, 1) << true;
}

void tst_CheckPair::answerOutsideACheckGoesByItsDay()
{
    QFETCH(QDate, day);
    must(m_store->append({.name = u"backup"_s,
                          .values = {u"on"_s},
                          .saidAt = QDateTime(day, QTime(10, 0), Qt::UTC)}));
    const Answers now = currentAnswers(restatedLog(log(), Archive(revised(), *m_store)));
    QTEST(now.settings.contains(u"backup"_s), "counts");
}

void tst_CheckPair::otherWordsAreShownBesideEachOther()
{
    const Catalogue old = loaded(smallFiles());
    const Catalogue today = edited(
        backupFile, "question = \"Is Backup on?\"", "question = \"Is Backup on, on any device?\"");
    const QMap<QString, QStringList> said{{u"backup"_s, {u"on"_s}}};
    const CheckId first = check(old, march, said);
    const CheckId second = check(today, november, said);
    const ComparedChecks checks = compared(today, first, second);
    QCOMPARE(checks.rewordings.size(), 1);
    const Rewording &rewording = checks.rewordings.constFirst();
    QCOMPARE(rewording.setting, u"backup"_s);
    QCOMPARE(rewording.wordings.size(), 1);
    QCOMPARE(rewording.wordings.constFirst().then, u"Is Backup on?"_s);
    QCOMPARE(rewording.wordings.constFirst().now, u"Is Backup on, on any device?"_s);
    QCOMPARE(textOf(only(checks)), u"yes yes > yes yes same"_s);
    // Nobody is asked twice for a matter of words.
    QVERIFY(compared(today, second, second).rewordings.isEmpty());
}

void tst_CheckPair::catalogueThatCannotBeReadIsReplaced()
{
    const Catalogue gone({}, {{u"model.toml"_s, "version = \"0\"\nolder = true\n"}});
    const Catalogue today = loaded(smallFiles());
    const CheckId first = check(gone, march, {{u"backup"_s, {u"on"_s}}});
    const CheckId second = check(today, november, {{u"backup"_s, {u"on"_s}}});
    const ComparedChecks checks = compared(today, first, second);
    QVERIFY(!checks.from.isArchived);
    QVERIFY(checks.to.isArchived);
    QCOMPARE(textOf(only(checks)), u"yes yes > yes yes same"_s);
}

void tst_CheckPair::nowIsASideToo()
{
    const Catalogue today = loaded(smallFiles());
    const CheckId first = check(today, march, {{u"backup"_s, {u"on"_s}}});
    Session session(
        today, std::move(*m_store), [] { return QDateTime(november, QTime(10, 0), Qt::UTC); });
    QVERIFY(session.recordOutsideCheck(
        {.name = u"backup"_s, .values = {u"off"_s}, .reason = EditReason::ChangedSetting}));
    const ComparedChecks checks = session.compared(first, std::nullopt);
    QCOMPARE(checks.to.asOf, november);
    QCOMPARE(checks.changed, QStringList{u"backup"_s});
    QCOMPARE(textOf(only(checks)), u"yes yes > no-way-found no-way-found one changed-setting"_s);
    QVERIFY(session.undo());
    const ComparedChecks undone = session.compared(first, std::nullopt);
    QVERIFY(undone.changed.isEmpty());
    QCOMPARE(textOf(only(undone)), u"yes yes > yes yes same"_s);
}

QTEST_GUILESS_MAIN(tst_CheckPair)
#include "tst_checkpair.moc"
