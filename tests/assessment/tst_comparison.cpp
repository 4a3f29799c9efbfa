// SPDX-License-Identifier: MIT
// clazy:excludeall=non-pod-global-static
#include "assessment/comparison.h"
#include "support/builders.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Earshot;

//! Two assessments beside each other.
class tst_Comparison : public QObject
{
    Q_OBJECT

private slots:
    void sameAssessmentsDifferInNothing();
    void verdictsDifferInModelOrder();
    void answersDifferInCatalogueOrder();
    void whatOnlyTimeChangedIsAnAnswerToo();
    void whatIsNotAskedAnyMoreIsNamed();
    void whatOnlyOneKnowsIsLeftOut();
};

namespace {

const QDate march(2026, 3, 1);
const QDate november(2026, 11, 24);

CatalogueBuilder small()
{
    CatalogueBuilder builder;
    builder.setting(u"backup"_s, u"deleted kept on"_s);
    builder.lastSetting().expiry
        = Expiry{.value = u"kept"_s, .days = 180, .becomes = {u"deleted"_s, u"kept"_s}};
    builder.setting(u"adp"_s, u"on off"_s)
        .setting(u"web"_s, u"off on"_s)
        .exposures(u"apple:new apple:older apple:web"_s)
        .rule(u"apple:new"_s, u"backup=on adp=off"_s)
        .rule(u"apple:older"_s, u"backup=kept|on adp=off"_s)
        .rule(u"apple:web"_s, u"adp=on web=on"_s)
        .worry(u"apple"_s, u"apple:new apple:older apple:web"_s);
    return builder;
}

Assessment assessed(const Catalogue &catalogue, const QString &answers, const QDate &asOf)
{
    return assess(catalogue, answersOf(catalogue, answers), {.asOf = asOf});
}

QStringList textsOf(const QList<VerdictChange> &changes)
{
    QStringList texts;
    for (const VerdictChange &change : changes)
        texts.append(u"%1 %2 > %3"_s.arg(change.exposure, token(change.from), token(change.to)));
    return texts;
}

QStringList textsOf(const QList<AnswerChange> &changes)
{
    QStringList texts;
    for (const AnswerChange &change : changes)
        texts.append(
            u"%1 %2 > %3"_s.arg(change.setting, change.from.join(u'|'), change.to.join(u'|')));
    return texts;
}

} // namespace

void tst_Comparison::sameAssessmentsDifferInNothing()
{
    const Catalogue catalogue = small().build();
    const Assessment one = assessed(catalogue, u"backup=on adp=off"_s, march);
    const Comparison comparison = compare(catalogue, one, one);
    QVERIFY(comparison.verdicts.isEmpty());
    QVERIFY(comparison.answers.isEmpty());
    QCOMPARE(comparison.from, comparison.to);
}

void tst_Comparison::verdictsDifferInModelOrder()
{
    const Catalogue catalogue = small().build();
    const Comparison comparison
        = compare(catalogue,
                  assessed(catalogue, u"backup=on adp=off web=on"_s, march),
                  assessed(catalogue, u"backup=on adp=on web=on"_s, november));
    QCOMPARE(comparison.fromDate, march);
    QCOMPARE(comparison.toDate, november);
    QCOMPARE(textsOf(comparison.verdicts),
             (QStringList{u"apple:new yes > no-way-found"_s,
                          u"apple:older yes > no-way-found"_s,
                          u"apple:web no-way-found > yes"_s}));
    QCOMPARE(comparison.from.notRuledOut, 2);
    QCOMPARE(comparison.to.notRuledOut, 1);
    QCOMPARE(comparison.to.of, 3);
}

void tst_Comparison::answersDifferInCatalogueOrder()
{
    const Catalogue catalogue = small().build();
    const Comparison comparison
        = compare(catalogue,
                  assessed(catalogue, u"adp=off web=on"_s, march),
                  assessed(catalogue, u"backup=deleted|kept adp=on"_s, november));
    QCOMPARE(textsOf(comparison.answers),
             (QStringList{u"backup  > deleted|kept"_s, u"adp off > on"_s, u"web on > "_s}));
}

void tst_Comparison::whatOnlyTimeChangedIsAnAnswerToo()
{
    const Catalogue catalogue = small().build();
    Answers answers = answersOf(catalogue, u"backup=kept adp=off"_s);
    answers.settings[u"backup"_s].since = march; // runs out at the end of August
    const Comparison comparison = compare(catalogue,
                                          assess(catalogue, answers, {.asOf = march}),
                                          assess(catalogue, answers, {.asOf = november}));
    QCOMPARE(textsOf(comparison.answers), QStringList{u"backup kept > deleted|kept"_s});
    QCOMPARE(textsOf(comparison.verdicts), QStringList{u"apple:older yes > not-sure"_s});
}

void tst_Comparison::whatIsNotAskedAnyMoreIsNamed()
{
    CatalogueBuilder builder = small();
    builder.lastSetting().askWhen
        = AskWhen{.when = builder.conditions(u"adp=on"_s), .otherwise = u"off"_s};
    const Catalogue catalogue = builder.build();
    const Comparison comparison = compare(catalogue,
                                          assessed(catalogue, u"adp=on web=on"_s, march),
                                          assessed(catalogue, u"adp=off web=on"_s, november));
    QCOMPARE(textsOf(comparison.answers), (QStringList{u"adp on > off"_s, u"web on > off"_s}));
}

void tst_Comparison::whatOnlyOneKnowsIsLeftOut()
{
    CatalogueBuilder builder;
    builder.setting(u"adp"_s, u"on off"_s)
        .exposures(u"apple:web apple:gone"_s)
        .rule(u"apple:gone"_s, u"adp=off"_s)
        .worry(u"apple"_s, u"apple:gone"_s);
    const Catalogue catalogue = small().build();
    const Comparison comparison
        = compare(catalogue,
                  assessed(builder.build(), u"adp=off"_s, march),
                  assessed(catalogue, u"backup=on adp=off web=off"_s, november));
    QVERIFY(comparison.verdicts.isEmpty()); // the web session is ruled out in both
    QCOMPARE(textsOf(comparison.answers), (QStringList{u"backup  > on"_s, u"web  > off"_s}));
}

QTEST_GUILESS_MAIN(tst_Comparison)
#include "tst_comparison.moc"
