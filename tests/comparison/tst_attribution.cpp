// SPDX-License-Identifier: MIT
// clazy:excludeall=non-pod-global-static
#include "comparison/checkstates.h"
#include "support/builders.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Earshot;

//! Why a verdict is another than in an earlier check.
class tst_Attribution : public QObject
{
    Q_OBJECT

private slots:
    void smallestSetsAreNamed_data();
    void smallestSetsAreNamed();
    void tokensAreThoseOfTheFormat();
    void newQuestionIsUnknownInAnOldCheck();
    void rangeOfSetsIsWhole();
};

namespace {

const QDate march(2026, 3, 1);
const QDate november(2026, 11, 1);
const QDate may(2026, 5, 11);

//! "a=bad", "world- a=bad" for a rule that the world ended in May, "correction+ …" for one that we
//! added then; rules are divided by ";". All lead to the one exposure.
Catalogue catalogueOf(const QString &rules)
{
    CatalogueBuilder builder;
    builder.setting(u"a"_s, u"good bad"_s).setting(u"b"_s, u"good bad"_s);
    builder.setting(u"old"_s, u"deleted kept"_s);
    builder.lastSetting().expiry
        = Expiry{.value = u"kept"_s, .days = 180, .becomes = {u"deleted"_s, u"kept"_s}};
    builder.context(u"chats"_s, u"none some"_s).exposures(u"x:e"_s);
    for (const QString &text : rules.split(u';')) {
        QStringList parts = words(text);
        Validity validity;
        const QString mark = parts.value(0);
        if (mark.endsWith(u'-') || mark.endsWith(u'+')) {
            (mark.endsWith(u'+') ? validity.from : validity.until) = may;
            if (mark.startsWith(u"correction"_s))
                validity.kind = ChangeKind::Correction;
            parts.removeFirst();
        }
        builder.rule(u"x:e"_s, parts.join(u' '));
        builder.lastRule().validity = validity;
    }
    return builder.build();
}

Answers answersIn(const Catalogue &catalogue, const QString &text)
{
    Answers answers = answersOf(catalogue, text);
    if (answers.settings.contains(u"old"_s))
        answers.settings[u"old"_s].since = march;
    return answers;
}

QString textOf(const QList<QList<Cause>> &sets)
{
    QStringList texts;
    for (const QList<Cause> &set : sets) {
        QStringList tokens;
        for (const Cause cause : set)
            tokens.append(token(cause));
        texts.append(tokens.join(u" + "_s));
    }
    return texts.join(u" | "_s);
}

} // namespace

void tst_Attribution::smallestSetsAreNamed_data()
{
    QTest::addColumn<QString>("rules");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("changed");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("verdicts");
    QTest::addColumn<QString>("interplay");
    QTest::addColumn<QString>("sufficient");
    QTest::addColumn<QString>("pulled");

    QTest::newRow("nothing happened")
        << u"a=bad"_s << u"a=bad"_s << u"a=bad"_s << u"a=bad"_s << u"a=bad"_s << u"yes > yes"_s
        << u"same"_s << u""_s << u""_s;
    QTest::newRow("a setting was changed")
        << u"a=bad"_s << u"a=bad"_s << u"a=good"_s << u"a=bad"_s << u"a=good"_s
        << u"yes > no-way-found"_s << u"one"_s << u"changed-setting"_s << u""_s;
    QTest::newRow("a context question was found out")
        << u"a=bad chats=some"_s << u"a=bad"_s << u"a=bad"_s << u"a=bad chats=some"_s
        << u"a=bad chats=some"_s << u"not-sure > yes"_s << u"one"_s << u"found-out"_s << u""_s;
    QTest::newRow("time passed") << u"old=kept"_s << u"old=kept"_s << u"old=kept"_s << u"old=kept"_s
                                 << u"old=kept"_s << u"yes > not-sure"_s << u"one"_s << u"time"_s
                                 << u""_s;
    QTest::newRow("the world ended a rule")
        << u"world- a=bad"_s << u"a=bad"_s << u"a=bad"_s << u"a=bad"_s << u"a=bad"_s
        << u"yes > no-way-found"_s << u"one"_s << u"world"_s << u""_s;
    QTest::newRow("the world brought a rule")
        << u"world+ a=bad"_s << u"a=bad"_s << u"a=bad"_s << u"a=bad"_s << u"a=bad"_s
        << u"no-way-found > yes"_s << u"one"_s << u"world"_s << u""_s;
    QTest::newRow("we had left a rule out")
        << u"correction+ a=bad"_s << u"a=bad"_s << u"a=bad"_s << u"a=bad"_s << u"a=bad"_s
        << u"no-way-found > yes"_s << u"one"_s << u"correction"_s << u""_s;
    QTest::newRow("either of two was enough")
        << u"a=bad b=bad"_s << u"a=bad b=bad"_s << u"a=good b=bad"_s << u"a=bad b=good"_s
        << u"a=good b=good"_s << u"yes > no-way-found"_s << u"either"_s
        << u"changed-setting | found-out"_s << u""_s;
    QTest::newRow("it took both together")
        << u"a=bad; b=bad"_s << u"a=bad b=bad"_s << u"a=good b=bad"_s << u"a=bad b=good"_s
        << u"a=good b=good"_s << u"yes > no-way-found"_s << u"together"_s
        << u"changed-setting + found-out"_s << u""_s;
    QTest::newRow("one alone, or two others together")
        << u"a=bad b=bad; world- a=bad"_s << u"a=bad b=bad"_s << u"a=good b=bad"_s
        << u"a=bad b=good"_s << u"a=good b=good"_s << u"yes > no-way-found"_s << u"either"_s
        << u"changed-setting | found-out + world"_s << u""_s;
    QTest::newRow("two things pulled in opposite directions")
        << u"a=bad; b=bad"_s << u"a=bad b=good"_s << u"a=good b=good"_s << u"a=bad b=bad"_s
        << u"a=good b=bad"_s << u"yes > yes"_s << u"opposite"_s << u""_s << u"changed-setting"_s;
    QTest::newRow("a rule for a rule, the same for the person")
        << u"world- a=bad; world+ b=bad"_s << u"a=bad b=bad"_s << u"a=bad b=bad"_s
        << u"a=bad b=bad"_s << u"a=bad b=bad"_s << u"yes > yes"_s << u"same"_s << u""_s << u""_s;
    QTest::newRow("it took all five")
        << u"a=bad; b=bad; old=kept; world- chats=some; correction- chats=some"_s
        << u"a=bad b=bad old=kept chats=some"_s << u"a=good b=bad old=kept chats=some"_s
        << u"a=bad b=good old=kept chats=some"_s << u"a=good b=good old=kept chats=some"_s
        << u"yes > not-sure"_s << u"together"_s
        << u"changed-setting + found-out + time + world + correction"_s << u""_s;
}

void tst_Attribution::smallestSetsAreNamed()
{
    QFETCH(QString, rules);
    QFETCH(QString, before);
    QFETCH(QString, changed);
    QFETCH(QString, found);
    QFETCH(QString, after);
    const Catalogue catalogue = catalogueOf(rules);
    const AnswersByCause answers{answersIn(catalogue, before),
                                 answersIn(catalogue, changed),
                                 answersIn(catalogue, found),
                                 answersIn(catalogue, after)};
    const VerdictsBySet verdicts = verdictsBySet({.fromRules = {catalogue, march},
                                                  .toRules = {catalogue, november},
                                                  .fromDay = march,
                                                  .toDay = november,
                                                  .byOldQuestions = answers,
                                                  .byNewQuestions = answers})
                                       .value(u"x:e"_s);
    const Attribution attribution = attribute(verdicts);
    QTEST(u"%1 > %2"_s.arg(token(verdicts[noCause]), token(verdicts[everyCause])), "verdicts");
    QTEST(token(attribution.interplay), "interplay");
    QTEST(textOf(attribution.sufficient), "sufficient");
    QStringList pulled;
    for (const Cause cause : attribution.pulled)
        pulled.append(token(cause));
    QTEST(pulled.join(u" | "_s), "pulled");
}

void tst_Attribution::tokensAreThoseOfTheFormat()
{
    QStringList tokens;
    for (const Cause cause : allCauses)
        tokens.append(token(cause));
    QCOMPARE(tokens,
             (QStringList{
                 u"changed-setting"_s, u"found-out"_s, u"time"_s, u"world"_s, u"correction"_s}));
}

void tst_Attribution::newQuestionIsUnknownInAnOldCheck()
{
    CatalogueBuilder old;
    old.setting(u"a"_s, u"good bad"_s).exposures(u"x:e"_s).rule(u"x:e"_s, u"a=bad"_s);
    const Catalogue before = old.build();
    old.setting(u"b"_s, u"good bad"_s).rule(u"x:e"_s, u"b=bad"_s);
    const Catalogue after = old.build();
    const Answers said = answersOf(before, u"a=good"_s);
    const AnswersByCause answers{said, said, said, said};
    const VerdictsBySet verdicts = verdictsBySet({.fromRules = {before, march},
                                                  .toRules = {after, november},
                                                  .fromDay = march,
                                                  .toDay = november,
                                                  .byOldQuestions = answers,
                                                  .byNewQuestions = answers})
                                       .value(u"x:e"_s);
    QCOMPARE(verdicts[noCause], Verdict::NoWayFound);
    QCOMPARE(verdicts[everyCause], Verdict::NotSure);
    QCOMPARE(textOf(attribute(verdicts).sufficient), u"correction"_s);
}

void tst_Attribution::rangeOfSetsIsWhole()
{
    QCOMPARE(everyCause, 31U);
    QCOMPARE(causesIn(everyCause).size(), 5);
    QCOMPARE(causesIn(onlyCause(Cause::Time)), QList<Cause>{Cause::Time});
}

QTEST_GUILESS_MAIN(tst_Attribution)
#include "tst_attribution.moc"
