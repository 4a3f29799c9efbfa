// SPDX-License-Identifier: MIT
#include "report/smallcatalogue.h"
#include "wording/translations.h"
#include "wording/wording.h"

#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

//! The lines with two blanks for each step of depth, "*" before an answer.
QStringList shown(const Assessment &assessment, const QString &exposure)
{
    QStringList lines;
    const QList<ReasonLine> reasons
        = reasonLines(smallCatalogue(), assessment, *assessment.finding(exposure));
    for (const ReasonLine &line : reasons)
        lines.append(QString(qsizetype{2} * line.depth, u' ') + (line.answer ? u"* "_s : QString())
                     + line.text);
    return lines;
}

} // namespace

class tst_ReasonWords : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installTranslations(); }
    void proofIsATreeDownToWhatWasSaid();
    void noWayFoundNamesTheAnswersThatForceIt();
    void notSureSaysWhatWouldSettleIt();
    void fixesThatDoTheSameAreOffered();
    void whatNothingClosesSaysSo();
    void basisNamesTheMonth();
    void unsaidLeafIsNeverQuoted();
    void stepSaysWhatItIsNeededFor();
};

void tst_ReasonWords::proofIsATreeDownToWhatWasSaid()
{
    QCOMPARE(shown(smallAssessment({u"on"_s}, {u"off"_s}), u"law:new"_s),
             QStringList({u"Because the law can make Apple hand it over."_s,
                          u"  Apple can open your new messages."_s,
                          u"  Because Apple has the key."_s,
                          u"    * You said: iCloud Backup is on."_s,
                          u"    * You said: the lock is off."_s}));
}

void tst_ReasonWords::noWayFoundNamesTheAnswersThatForceIt()
{
    QCOMPARE(shown(smallAssessment({u"on"_s}, {u"on"_s}), u"apple:new"_s),
             QStringList({u"Because of what you told us:"_s, u"  * You said: the lock is on."_s}));
}

void tst_ReasonWords::notSureSaysWhatWouldSettleIt()
{
    QCOMPARE(shown(smallAssessment({u"on"_s}, {u"on"_s, u"off"_s}), u"apple:new"_s),
             QStringList({u"It can happen if the lock is off."_s,
                          u"We know of no way if the lock is on."_s,
                          u"The lock: you can look this up in about 1 minute."_s}));
}

void tst_ReasonWords::fixesThatDoTheSameAreOffered()
{
    const Assessment assessment = smallAssessment({u"on"_s}, {u"off"_s});
    QCOMPARE(fixSentences(smallCatalogue(), *assessment.finding(u"apple:new"_s)),
             QStringList({u"Either of these closes it:"_s,
                          u"Turn off iCloud Backup."_s,
                          u"Turn on the lock."_s}));
}

void tst_ReasonWords::whatNothingClosesSaysSo()
{
    const Assessment assessment = smallAssessment({u"on"_s}, {u"off"_s});
    const Finding finding = *assessment.finding(u"carrier:who"_s);
    QVERIFY(finding.comesWith);
    QCOMPARE(fixSentences(smallCatalogue(), finding), QStringList({u"No setting changes this."_s}));
    QCOMPARE(verdictWord(finding.verdict, finding.comesWith), u"Comes with using it"_s);
}

void tst_ReasonWords::basisNamesTheMonth()
{
    const Assessment assessment = smallAssessment({u"on"_s}, {u"off"_s});
    QCOMPARE(basisSentence(assessment.finding(u"apple:new"_s)->reason),
             u"Based on Apple's own documents, checked November 2026."_s);
}

void tst_ReasonWords::unsaidLeafIsNeverQuoted()
{
    const QStringList lines = shown(smallAssessment({}, {}), u"apple:new"_s);
    for (const QString &line : lines)
        QVERIFY2(!line.contains(u"You said"_s), qPrintable(line));
}

void tst_ReasonWords::stepSaysWhatItIsNeededFor()
{
    PlanStep step;
    step.remediation = u"stop-backup"_s;
    step.closes = {u"apple:new"_s};
    step.neededBy = {u"set-lock"_s};
    QCOMPARE(stepEffectText(smallCatalogue(), step, {u"stop-backup"_s, u"set-lock"_s}),
             u"Closes 1 thing on its own. Step 2 needs this."_s);
    QCOMPARE(stepEffectText(smallCatalogue(), step),
             u"Closes 1 thing on its own. Do this before “Turn on the lock”."_s);
}

QTEST_GUILESS_MAIN(tst_ReasonWords)
#include "tst_reasonwords.moc"
