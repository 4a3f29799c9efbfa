// SPDX-License-Identifier: MIT
// clazy:excludeall=non-pod-global-static
#include "support/builders.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Earshot;

//! What is possible on a day: what was said, what is not asked, and what ran out.
class tst_State : public QObject
{
    Q_OBJECT

private slots:
    void oldBackupRunsOutAfter180Days_data();
    void oldBackupRunsOutAfter180Days();
    void dayOfRunningOutIsKnown();
    void whatIsNotAskedIsOpen();
    void valuesComeInTheOrderOfTheCatalogue();
    void listsToTickAreNoQuestion();
    void unaskedQuestionHasItsOtherValue_data();
    void unaskedQuestionHasItsOtherValue();
    void whatIsTickedSettlesAQuestion_data();
    void whatIsTickedSettlesAQuestion();
    void oneUnaskedQuestionSettlesTheNext_data();
    void oneUnaskedQuestionSettlesTheNext();
    void whatIsImpliedCountsAndNotWhatWasSaid_data();
    void whatIsImpliedCountsAndNotWhatWasSaid();
};

namespace {

//! Turned off on 1 January 2026; day 180 is 30 June 2026.
const QDate turnedOff(2026, 1, 1);

Catalogue withBackup()
{
    CatalogueBuilder builder;
    builder.setting(u"backup"_s, u"off-deleted off-old-kept on"_s);
    builder.lastSetting().expiry = Expiry{
        .value = u"off-old-kept"_s, .days = 180, .becomes = {u"off-deleted"_s, u"off-old-kept"_s}};
    return builder.build();
}

QString textOf(const Possible &possible)
{
    static const QMap<Origin, QString> origins{{Origin::Unasked, u"unasked"_s},
                                               {Origin::Said, u"said"_s},
                                               {Origin::Implied, u"implied"_s},
                                               {Origin::Aged, u"aged"_s}};
    return possible.values.join(u'|') + u' ' + origins.value(possible.origin);
}

} // namespace

void tst_State::oldBackupRunsOutAfter180Days_data()
{
    QTest::addColumn<QStringList>("said");
    QTest::addColumn<QDate>("since");
    QTest::addColumn<QDate>("looked");
    QTest::addColumn<QDate>("asOf");
    QTest::addColumn<QString>("possible");

    const QStringList kept{u"off-old-kept"_s};
    const QDate day180(2026, 6, 30);
    const QDate day181(2026, 7, 1);
    QTest::newRow("on day 10 it is as said")
        << kept << turnedOff << QDate() << QDate(2026, 1, 11) << u"off-old-kept said"_s;
    QTest::newRow("on day 180 it is as said")
        << kept << turnedOff << QDate() << day180 << u"off-old-kept said"_s;
    QTest::newRow("on day 181 it may be gone")
        << kept << turnedOff << QDate() << day181 << u"off-deleted|off-old-kept aged"_s;
    QTest::newRow("on day 181, looked at that day, it is as said")
        << kept << turnedOff << day181 << day181 << u"off-old-kept said"_s;
    QTest::newRow("a look on day 180 is too early to tell")
        << kept << turnedOff << day180 << day181 << u"off-deleted|off-old-kept aged"_s;
    QTest::newRow("a look at the start does not help")
        << kept << turnedOff << turnedOff << day181 << u"off-deleted|off-old-kept aged"_s;
    QTest::newRow("without a date it does not run out")
        << kept << QDate() << QDate() << QDate(2030, 1, 1) << u"off-old-kept said"_s;
    QTest::newRow("a value that does not run out stays")
        << QStringList{u"on"_s} << turnedOff << QDate() << day181 << u"on said"_s;
    QTest::newRow("two values, one of which runs out")
        << QStringList{u"off-old-kept"_s, u"on"_s} << turnedOff << QDate() << day181
        << u"off-deleted|off-old-kept|on aged"_s;
}

void tst_State::oldBackupRunsOutAfter180Days()
{
    QFETCH(QStringList, said);
    QFETCH(QDate, since);
    QFETCH(QDate, looked);
    QFETCH(QDate, asOf);
    Answers answers;
    answers.settings[u"backup"_s] = {said, since, looked};
    QTEST(textOf(deriveState(withBackup(), answers, asOf).value(u"backup"_s)), "possible");
}

void tst_State::dayOfRunningOutIsKnown()
{
    const Catalogue catalogue = withBackup();
    Answers answers;
    const auto until = [&](const QDate &asOf) {
        return deriveState(catalogue, answers, asOf).value(u"backup"_s).until;
    };
    answers.settings[u"backup"_s] = {{u"off-old-kept"_s}, turnedOff, {}};
    QCOMPARE(until(turnedOff), QDate(2026, 6, 30));
    QCOMPARE(until(QDate(2026, 6, 30)), QDate(2026, 6, 30));
    QCOMPARE(until(QDate(2026, 7, 1)), QDate());
    answers.settings[u"backup"_s] = {{u"off-old-kept"_s}, {}, {}};
    QCOMPARE(until(turnedOff), QDate());
    answers.settings[u"backup"_s] = {{u"on"_s}, turnedOff, {}};
    QCOMPARE(until(turnedOff), QDate());
}

void tst_State::whatIsNotAskedIsOpen()
{
    CatalogueBuilder builder;
    builder.setting(u"adp"_s, u"on off"_s).context(u"region"_s, u"uk eu other"_s);
    builder.setting(u"advice"_s, {});
    const State state = deriveState(builder.build(), {}, QDate(2026, 11, 24));
    QCOMPARE(state.keys(), (QStringList{u"adp"_s, u"region"_s}));
    QCOMPARE(textOf(state.value(u"adp"_s)), u"on|off unasked"_s);
    QCOMPARE(textOf(state.value(u"region"_s)), u"uk|eu|other unasked"_s);
}

void tst_State::valuesComeInTheOrderOfTheCatalogue()
{
    CatalogueBuilder builder;
    builder.setting(u"keep"_s, u"days year forever"_s).context(u"region"_s, u"uk eu other"_s);
    const Catalogue catalogue = builder.build();
    const Answers answers = answersOf(catalogue, u"keep=forever|days region=other|uk"_s);
    const State state = deriveState(catalogue, answers, QDate(2026, 11, 24));
    QCOMPARE(textOf(state.value(u"keep"_s)), u"days|forever said"_s);
    QCOMPARE(textOf(state.value(u"region"_s)), u"uk|other said"_s);
}

void tst_State::listsToTickAreNoQuestion()
{
    CatalogueContent content;
    content.contexts.append({.id = u"devices"_s, .several = true, .values = {{.id = u"mac"_s}}});
    Answers answers;
    answers.context[u"devices"_s] = {u"mac"_s};
    QVERIFY(deriveState(Catalogue(content, {}), answers, QDate(2026, 11, 24)).isEmpty());
}

void tst_State::unaskedQuestionHasItsOtherValue_data()
{
    QTest::addColumn<QString>("answers");
    QTest::addColumn<QString>("possible"); // of the lock in green chats
    QTest::newRow("the system has no such switch") << u"ios=26"_s << u"not-on-all implied"_s;
    QTest::newRow("the system is one of two without it")
        << u"ios=18|26"_s << u"not-on-all implied"_s;
    QTest::newRow("the system may have it")
        << u"ios=26|26.5"_s << u"lock-on-all|not-on-all unasked"_s;
    QTest::newRow("the system is not known") << u""_s << u"lock-on-all|not-on-all unasked"_s;
    QTest::newRow("the system has it and it was answered")
        << u"ios=26.5 lock=lock-on-all"_s << u"lock-on-all said"_s;
    QTest::newRow("an answer that cannot be is set aside")
        << u"ios=18 lock=lock-on-all"_s << u"not-on-all implied"_s;
}

void tst_State::unaskedQuestionHasItsOtherValue()
{
    QFETCH(QString, answers);
    CatalogueBuilder builder;
    builder.context(u"ios"_s, u"18 26 26.5 27"_s).setting(u"lock"_s, u"lock-on-all not-on-all"_s);
    builder.lastSetting().askWhen
        = AskWhen{.when = builder.conditions(u"ios=26.5|27"_s), .otherwise = u"not-on-all"_s};
    const Catalogue catalogue = builder.build();
    const State state = deriveState(catalogue, answersOf(catalogue, answers), QDate(2026, 11, 24));
    QTEST(textOf(state.value(u"lock"_s)), "possible");
}

void tst_State::whatIsTickedSettlesAQuestion_data()
{
    QTest::addColumn<QString>("answers");
    QTest::addColumn<QString>("possible"); // of the question that is about Macs
    QTest::newRow("nothing is ticked") << u""_s << u"nobody|some unasked"_s;
    QTest::newRow("only a phone is ticked") << u"devices=iphone"_s << u"nobody implied"_s;
    QTest::newRow("all but a Mac are ticked") << u"devices=iphone|ipad"_s << u"nobody implied"_s;
    QTest::newRow("a Mac is ticked") << u"devices=mac"_s << u"nobody|some unasked"_s;
    QTest::newRow("a Mac is ticked among others")
        << u"devices=iphone|mac"_s << u"nobody|some unasked"_s;
    QTest::newRow("a Mac is ticked and it was answered")
        << u"devices=mac program=some"_s << u"some said"_s;
    QTest::newRow("nothing is ticked and it was answered") << u"program=some"_s << u"some said"_s;
    QTest::newRow("an answer that cannot be is set aside")
        << u"devices=iphone program=some"_s << u"nobody implied"_s;
}

void tst_State::whatIsTickedSettlesAQuestion()
{
    QFETCH(QString, answers);
    CatalogueBuilder builder;
    builder.list(u"devices"_s, u"iphone ipad mac"_s).setting(u"program"_s, u"nobody some"_s);
    builder.lastSetting().askWhen
        = AskWhen{.when = builder.conditions(u"devices=mac"_s), .otherwise = u"nobody"_s};
    const Catalogue catalogue = builder.build();
    const State state = deriveState(catalogue, answersOf(catalogue, answers), QDate(2026, 11, 24));
    QTEST(textOf(state.value(u"program"_s)), "possible");
}

void tst_State::oneUnaskedQuestionSettlesTheNext_data()
{
    QTest::addColumn<bool>("lastFirst"); // in the order of the catalogue
    QTest::addColumn<QString>("answers");
    QTest::addColumn<QString>("possible"); // of the last question
    for (const bool lastFirst : {false, true}) {
        const auto row = [&](const char *name) -> QTestData & {
            return QTest::addRow("%s, %s", name, lastFirst ? "last one first" : "first one first");
        };
        row("the first answer ends the chain")
            << lastFirst << u"first=off last=on"_s << u"off implied"_s;
        row("the chain stays open") << lastFirst << u""_s << u"off|on unasked"_s;
        row("the chain is met") << lastFirst << u"first=on middle=on last=on"_s << u"on said"_s;
        row("the middle answer ends the chain")
            << lastFirst << u"first=on middle=off last=on"_s << u"off implied"_s;
    }
}

void tst_State::oneUnaskedQuestionSettlesTheNext()
{
    QFETCH(bool, lastFirst);
    QFETCH(QString, answers);
    QStringList ids{u"first"_s, u"middle"_s, u"last"_s};
    const QMap<QString, QString> asked{{u"middle"_s, u"first=on"_s}, {u"last"_s, u"middle=on"_s}};
    if (lastFirst)
        std::reverse(ids.begin(), ids.end());
    CatalogueBuilder builder;
    for (const QString &id : std::as_const(ids)) {
        builder.setting(id, u"off on"_s);
        if (asked.contains(id))
            builder.lastSetting().askWhen
                = AskWhen{.when = builder.conditions(asked.value(id)), .otherwise = u"off"_s};
    }
    const Catalogue catalogue = builder.build();
    const State state = deriveState(catalogue, answersOf(catalogue, answers), QDate(2026, 11, 24));
    QTEST(textOf(state.value(u"last"_s)), "possible");
}

void tst_State::whatIsImpliedCountsAndNotWhatWasSaid_data()
{
    QTest::addColumn<bool>("lastFirst");
    QTest::newRow("in the order of asking") << false;
    QTest::newRow("in the other order") << true;
}

void tst_State::whatIsImpliedCountsAndNotWhatWasSaid()
{
    QFETCH(bool, lastFirst);
    CatalogueBuilder builder;
    builder.setting(u"first"_s, u"off on"_s);
    for (const bool last : {lastFirst, !lastFirst}) {
        builder.setting(last ? u"last"_s : u"middle"_s, u"off on"_s);
        builder.lastSetting().askWhen
            = last ? AskWhen{.when = builder.conditions(u"middle=on"_s), .otherwise = u"off"_s}
                   : AskWhen{.when = builder.conditions(u"first=on"_s), .otherwise = u"on"_s};
    }
    const Catalogue catalogue = builder.build();
    const Answers answers = answersOf(catalogue, u"first=off middle=off last=on"_s);
    const State state = deriveState(catalogue, answers, QDate(2026, 11, 24));
    QCOMPARE(textOf(state.value(u"middle"_s)), u"on implied"_s);
    QCOMPARE(textOf(state.value(u"last"_s)), u"on said"_s);
}

QTEST_GUILESS_MAIN(tst_State)
#include "tst_state.moc"
