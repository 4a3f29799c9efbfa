// SPDX-License-Identifier: MIT
// clazy:excludeall=non-pod-global-static
#include "wizard/flow/checkflow.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Earshot;

class tst_CheckFlow : public QObject
{
    Q_OBJECT

private slots:
    void newCheckAsksForSafetyBeforeAnythingElse();
    void begunCheckGoesFromContextToLastLook();
    void answerTakesAwayThePagesItMakesNeedless();
    void nextPageIsTheOneAfterTheNewAnswer();
    void goesOnWhereItWasLeft();
    void goesOnAtTheFirstOpenQuestionWhereThePageIsGone();
    void newLookKeepsThePageThatWasJustAnswered();
    void newLookDoesNotRepeatContextAndWorries();
    void backAndNextMeetOnEveryPage();
    void progressCountsSettingsApart();
    void longCheckNamesTheGroupOfASetting();
    void leavingAGroupLeadsToTheNextOne();
    void pageTokensReadBack_data();
    void pageTokensReadBack();
    void strangeTokensAreNoPages_data();
    void strangeTokensAreNoPages();
};

static Setting setting(const QString &id, int quick, int seconds)
{
    Setting made;
    made.id = id;
    made.name = id;
    made.question = id + u"?"_s;
    made.quick = quick;
    made.seconds = seconds;
    made.freshMonths = 6;
    made.values = {{.id = u"off"_s}, {.id = u"on"_s}};
    made.choices
        = {{.text = u"Off"_s, .values = {u"off"_s}}, {.text = u"On"_s, .values = {u"on"_s}}};
    return made;
}

// "lamp" is asked first, "shade" only while the lamp may be on, "switch" only in a full check.
static Catalogue catalogue()
{
    CatalogueContent content;
    content.contexts
        = {{.id = u"room"_s, .question = u"Which room?"_s, .values = {{.id = u"hall"_s}}}};
    content.worries = {{.id = u"dark"_s}};
    Setting shade = setting(u"shade"_s, 2, 60);
    shade.askWhen
        = AskWhen{{{.id = u"lamp"_s, .values = {u"on"_s}}}, u"off"_s, u"there is no lamp"_s};
    content.groups
        = {{.id = u"light"_s, .name = u"Light"_s}, {.id = u"power"_s, .name = u"Power"_s}};
    content.settings = {setting(u"lamp"_s, 1, 90), shade, setting(u"switch"_s, 0, 30)};
    for (Setting &one : content.settings)
        one.group = one.id == u"switch" ? u"power"_s : u"light"_s;
    return {content, {}};
}

static const QDate startDay(2026, 11, 3);

static CheckRecord begun(CheckKind kind, const QString &page = {})
{
    CheckRecord check;
    check.id = 7;
    check.kind = kind;
    check.asOf = startDay;
    check.startedAt = QDateTime(startDay, QTime(9, 0), Qt::UTC);
    check.page = page;
    return check;
}

static AnswerRecord answered(const QString &name,
                             const QString &value,
                             std::optional<CheckId> check,
                             const QDate &looked = startDay)
{
    AnswerRecord record;
    record.check = check;
    record.name = name;
    record.values = {value};
    record.looked = looked;
    record.saidAt = QDateTime(looked, QTime(9, 5), Qt::UTC);
    return record;
}

static CheckFlow flowOf(const std::optional<CheckRecord> &check,
                        const QList<AnswerRecord> &answers = {})
{
    CheckSituation situation{catalogue(), {}, {}, check, startDay};
    situation.log.answers = answers;
    situation.answers = currentAnswers(situation.log);
    return CheckFlow(situation);
}

static QStringList tokensOf(const CheckFlow &flow)
{
    QStringList all;
    for (const PageId &page : flow.pages())
        all << token(page);
    return all;
}

static Said saidOf(const QString &name, const QString &value)
{
    Said said;
    said.name = name;
    said.values = {value};
    return said;
}

void tst_CheckFlow::newCheckAsksForSafetyBeforeAnythingElse()
{
    const CheckFlow flow = flowOf({});
    QCOMPARE(tokensOf(flow), (QStringList{u"safety"_s, u"kind"_s}));
    QCOMPARE(token(flow.start()), u"safety"_s);
}

void tst_CheckFlow::begunCheckGoesFromContextToLastLook()
{
    const QStringList quick{u"safety"_s,
                            u"context:room"_s,
                            u"worries"_s,
                            u"setting:lamp"_s,
                            u"setting:shade"_s,
                            u"review"_s};
    QCOMPARE(tokensOf(flowOf(begun(CheckKind::Quick))), quick);
    const QStringList full{u"safety"_s,
                           u"context:room"_s,
                           u"worries"_s,
                           u"setting:lamp"_s,
                           u"setting:shade"_s,
                           u"setting:switch"_s,
                           u"review"_s};
    QCOMPARE(tokensOf(flowOf(begun(CheckKind::Full))), full);
    QCOMPARE(token(flowOf(begun(CheckKind::Quick)).start()), u"context:room"_s);
}

void tst_CheckFlow::answerTakesAwayThePagesItMakesNeedless()
{
    const CheckFlow flow = flowOf(begun(CheckKind::Quick), {answered(u"lamp"_s, u"off"_s, 7)});
    QCOMPARE(flow.settings(), QStringList{u"lamp"_s});
}

void tst_CheckFlow::nextPageIsTheOneAfterTheNewAnswer()
{
    const CheckFlow flow = flowOf(begun(CheckKind::Quick));
    const PageId lamp{PageKind::Setting, u"lamp"_s};
    QCOMPARE(token(*flow.after(lamp)), u"setting:shade"_s);
    QCOMPARE(token(*flow.assuming({saidOf(u"lamp"_s, u"off"_s)}).after(lamp)), u"review"_s);
    QCOMPARE(token(*flow.assuming({saidOf(u"lamp"_s, u"on"_s)}).after(lamp)), u"setting:shade"_s);
}

void tst_CheckFlow::goesOnWhereItWasLeft()
{
    const CheckFlow flow = flowOf(begun(CheckKind::Quick, u"setting:shade"_s));
    QCOMPARE(token(flow.start()), u"setting:shade"_s);
    QCOMPARE(token(*flow.before(flow.start())), u"setting:lamp"_s);
}

void tst_CheckFlow::goesOnAtTheFirstOpenQuestionWhereThePageIsGone()
{
    AnswerRecord room = answered(u"room"_s, u"hall"_s, 7);
    room.subject = RecordSubject::Context;
    const CheckFlow flow = flowOf(begun(CheckKind::Quick, u"setting:chandelier"_s), {room});
    QCOMPARE(token(flow.start()), u"worries"_s);
}

void tst_CheckFlow::newLookKeepsThePageThatWasJustAnswered()
{
    const QDate longAgo(2025, 1, 1);
    QList<AnswerRecord> answers{answered(u"lamp"_s, u"on"_s, 1, longAgo),
                                answered(u"switch"_s, u"on"_s, 1, longAgo)};
    const QStringList both{u"lamp"_s, u"switch"_s};
    QCOMPARE(flowOf(begun(CheckKind::Recheck), answers).settings(), both);
    answers << answered(u"lamp"_s, u"on"_s, 7);
    QCOMPARE(flowOf(begun(CheckKind::Recheck), answers).settings(), both);
}

void tst_CheckFlow::newLookDoesNotRepeatContextAndWorries()
{
    const QDate longAgo(2025, 1, 1);
    AnswerRecord room = answered(u"room"_s, u"hall"_s, 1, longAgo);
    room.subject = RecordSubject::Context;
    AnswerRecord dark = answered(u"dark"_s, u"a-lot"_s, 1, longAgo);
    dark.subject = RecordSubject::Worry;
    const CheckFlow flow
        = flowOf(begun(CheckKind::Recheck), {room, dark, answered(u"lamp"_s, u"on"_s, 1, longAgo)});
    QCOMPARE(tokensOf(flow), (QStringList{u"safety"_s, u"setting:lamp"_s, u"review"_s}));
}

void tst_CheckFlow::backAndNextMeetOnEveryPage()
{
    const CheckFlow flow = flowOf(begun(CheckKind::Full));
    for (qsizetype i = 1; i < flow.pages().size(); ++i) {
        QCOMPARE(flow.after(flow.pages().at(i - 1)), std::optional(flow.pages().at(i)));
        QCOMPARE(flow.before(flow.pages().at(i)), std::optional(flow.pages().at(i - 1)));
    }
    QVERIFY(!flow.before(flow.pages().first()));
    QVERIFY(!flow.after(flow.pages().last()));
}

void tst_CheckFlow::progressCountsSettingsApart()
{
    const CheckFlow flow = flowOf(begun(CheckKind::Quick));
    const CheckProgress room = flow.progress({PageKind::Context, u"room"_s});
    QCOMPARE(room.number, 1);
    QCOMPARE(room.of, 2);
    const CheckProgress worries = flow.progress({PageKind::Worries, {}});
    QCOMPARE(worries.number, 2);
    QCOMPARE(worries.of, 2);
    const CheckProgress lamp = flow.progress({PageKind::Setting, u"lamp"_s});
    QCOMPARE(lamp.number, 1);
    QCOMPARE(lamp.of, 2);
    const CheckProgress shade = flow.progress({PageKind::Setting, u"shade"_s});
    QCOMPARE(shade.number, 2);
    QCOMPARE(shade.minutesLeft, 1);
    QVERIFY(room.share < worries.share && worries.share < lamp.share && lamp.share < shade.share);
    QCOMPARE(flow.progress({PageKind::Review, {}}).share, 1.0);
    QCOMPARE(flow.progress({PageKind::Safety, {}}).of, 0);
}

void tst_CheckFlow::longCheckNamesTheGroupOfASetting()
{
    const CheckFlow full = flowOf(begun(CheckKind::Full));
    QCOMPARE(full.groupName({PageKind::Setting, u"shade"_s}), u"Light"_s);
    QCOMPARE(full.groupName({PageKind::Setting, u"switch"_s}), u"Power"_s);
    QCOMPARE(full.groupName({PageKind::Worries, {}}), QString());
    const CheckFlow quick = flowOf(begun(CheckKind::Quick));
    QCOMPARE(quick.groupName({PageKind::Setting, u"shade"_s}), QString());
}

void tst_CheckFlow::leavingAGroupLeadsToTheNextOne()
{
    const CheckFlow flow = flowOf(begun(CheckKind::Full));
    QCOMPARE(token(flow.afterGroup({PageKind::Setting, u"lamp"_s})), u"setting:switch"_s);
    QCOMPARE(token(flow.afterGroup({PageKind::Setting, u"shade"_s})), u"setting:switch"_s);
    QCOMPARE(token(flow.afterGroup({PageKind::Setting, u"switch"_s})), u"review"_s);
}

void tst_CheckFlow::pageTokensReadBack_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"safety"_s,
                                u"kind"_s,
                                u"context:ios"_s,
                                u"worries"_s,
                                u"setting:icloud-backup"_s,
                                u"review"_s})
        QTest::newRow(qUtf8Printable(text)) << text;
}

void tst_CheckFlow::pageTokensReadBack()
{
    QFETCH(const QString, text);
    const auto page = pageIdFromToken(text);
    QVERIFY(page);
    QCOMPARE(token(*page), text);
}

void tst_CheckFlow::strangeTokensAreNoPages_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("an unknown word") << u"welcome"_s;
    QTest::newRow("a setting without a name") << u"setting"_s;
    QTest::newRow("a page that takes no name") << u"review:ios"_s;
}

void tst_CheckFlow::strangeTokensAreNoPages()
{
    QFETCH(const QString, text);
    QVERIFY(!pageIdFromToken(text));
}

QTEST_GUILESS_MAIN(tst_CheckFlow)
#include "tst_checkflow.moc"
