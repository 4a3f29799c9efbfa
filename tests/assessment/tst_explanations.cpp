// SPDX-License-Identifier: MIT
#include "answers/answersjson.h"
#include "assessment/assessment.h"
#include "assessmentcases.h"
#include "catalogue/catalogueloader.h"
#include "replay.h"
#include "support/builders.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Earshot;

//! Feeds reasons back: only what they cite, everything else unknown.
class tst_Explanations : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyProofIsADerivation_data() { addRows(); }
    void everyProofIsADerivation();
    void reasonForYesReplays_data() { addRows(); }
    void reasonForYesReplays();
    void nothingInAProofCanBeDropped_data() { addRows(); }
    void nothingInAProofCanBeDropped();
    void casesOfEitherWayCoverAllThatIsPossible_data() { addRows(); }
    void casesOfEitherWayCoverAllThatIsPossible();
    void reasonForNoWayFoundReplaysAndIsSmallest_data() { addRows(); }
    void reasonForNoWayFoundReplaysAndIsSmallest();
    void notSureSaysWhatWouldSettleIt_data() { addRows(); }
    void notSureSaysWhatWouldSettleIt();
    void eitherWayIsFoundWithNothingAnswered();
    void whatIsNotAskedIsCitedAsItCounts_data();
    void whatIsNotAskedIsCitedAsItCounts();

private:
    struct Sample
    {
        QString name;
        Assessment assessment;
        QDate rulesAsOf;
    };

    void addRows() const;
    const Sample &current() const;

    Catalogue m_catalogue;
    QList<Sample> m_samples;
};

namespace {

bool isAbout(const QList<Leaf> &leaves, const QString &id)
{
    return std::any_of(
        leaves.begin(), leaves.end(), [&](const Leaf &leaf) { return leaf.id == id; });
}

//! What is wrong with \a node as a step of a derivation; empty if nothing is.
QString faultOf(const Catalogue &catalogue,
                const ProofNode &node,
                const QDate &rulesAsOf,
                QStringList above)
{
    const Rule *rule = catalogue.rule(node.rule, node.revision);
    if (!rule || rule->then != node.exposure || !rule->validity.holdsOn(rulesAsOf))
        return u"%1 does not follow from rule %2"_s.arg(node.exposure, node.rule);
    if (above.contains(node.exposure))
        return u"%1 rests on itself"_s.arg(node.exposure);
    if (rule->when.size() != node.from.size())
        return u"%1 does not meet every condition of %2"_s.arg(node.exposure, node.rule);
    above.append(node.exposure);
    for (qsizetype i = 0; i < node.from.size(); ++i) {
        const Condition &condition = rule->when.at(i);
        const ProofNode &child = node.from.at(i);
        const bool isExposure = condition.subject == Subject::Exposure;
        if (child.isLeaf() == isExposure
            || condition.id != (isExposure ? child.exposure : child.leaf.id))
            return u"%1 cites something else than %2"_s.arg(node.rule, condition.id);
        for (const QString &value : child.leaf.values) {
            if (!condition.values.contains(value))
                return u"%1 does not hold for %2"_s.arg(condition.id, value);
        }
        QString fault = isExposure ? faultOf(catalogue, child, rulesAsOf, above) : QString();
        if (!fault.isEmpty())
            return fault;
    }
    return {};
}

//! Runs \a fault on every finding with \a verdict; lists what it returns.
template<typename Check>
QString faultsOf(const Assessment &assessment, Verdict verdict, Check check)
{
    QStringList faults;
    for (const Finding &finding : assessment.findings) {
        const QString fault = finding.verdict == verdict ? check(finding) : QString();
        if (!fault.isEmpty())
            faults.append(finding.exposure + u": "_s + fault);
    }
    return faults.join(u'\n');
}

} // namespace

void tst_Explanations::initTestCase()
{
    const auto loaded = loadCatalogueFolder(u":/catalogue"_s);
    QVERIFY(loaded);
    m_catalogue = *loaded;
    const QList<AssessmentCase> cases = assessmentCases();
    QVERIFY(!cases.isEmpty());
    for (const AssessmentCase &one : cases) {
        const auto answers = readAnswers(one.answers, m_catalogue, one.file);
        QVERIFY2(answers, qPrintable(one.file));
        const AssessOptions options{.asOf = answers->asOf, .rulesAsOf = one.rulesAsOf};
        m_samples.append({one.name, assess(m_catalogue, *answers, options), one.rulesAsOf});
    }
}

void tst_Explanations::everyProofIsADerivation()
{
    const Sample &sample = current();
    const QString faults
        = faultsOf(sample.assessment, Verdict::Yes, [&](const Finding &finding) -> QString {
              if (finding.reason.cases.isEmpty())
                  return u"there is no proof"_s;
              for (const ProofCase &one : finding.reason.cases) {
                  if (one.proof.exposure != finding.exposure)
                      return u"proves %1"_s.arg(one.proof.exposure);
                  QString fault = faultOf(m_catalogue, one.proof, sample.rulesAsOf, {});
                  if (!fault.isEmpty())
                      return fault;
              }
              return {};
          });
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults));
}

void tst_Explanations::reasonForYesReplays()
{
    const Sample &sample = current();
    const Replay replay(m_catalogue, sample.assessment.state, sample.rulesAsOf);
    const QString faults
        = faultsOf(sample.assessment, Verdict::Yes, [&](const Finding &finding) -> QString {
              QList<Leaf> cited;
              for (const ProofCase &one : finding.reason.cases) {
                  QList<Leaf> leaves = leavesOf(one.proof);
                  // What is only supposed in a case is not an answer; it goes back as it was given.
                  for (const Leaf &supposed : one.when) {
                      leaves = without(leaves, supposed.id);
                      leaves.append(replay.given(supposed.id));
                  }
                  if (!replay.isAsGiven(leaves))
                      return u"cites what was not answered"_s;
                  cited += leaves;
              }
              return replay.onlyWith(finding.exposure, cited) == Verdict::Yes
                         ? QString()
                         : u"does not follow from what is cited"_s;
          });
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults));
}

void tst_Explanations::nothingInAProofCanBeDropped()
{
    const Sample &sample = current();
    const Replay replay(m_catalogue, sample.assessment.state, sample.rulesAsOf);
    const QString faults
        = faultsOf(sample.assessment, Verdict::Yes, [&](const Finding &finding) -> QString {
              for (const ProofCase &one : finding.reason.cases) {
                  const QList<Leaf> leaves = leavesOf(one.proof);
                  if (!replay.isProvedBy(finding.exposure, leaves))
                      return u"a case is not proved by its answers"_s;
                  for (const Leaf &leaf : leaves) {
                      if (replay.isProvedBy(finding.exposure, without(leaves, leaf.id)))
                          return u"is proved without %1"_s.arg(leaf.id);
                  }
              }
              return {};
          });
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults));
}

void tst_Explanations::casesOfEitherWayCoverAllThatIsPossible()
{
    const Sample &sample = current();
    const Replay replay(m_catalogue, sample.assessment.state, sample.rulesAsOf);
    const QString faults
        = faultsOf(sample.assessment, Verdict::Yes, [&](const Finding &finding) -> QString {
              const QList<ProofCase> &cases = finding.reason.cases;
              if (cases.isEmpty())
                  return u"there is no proof"_s;
              const QList<Leaf> &first = cases.constFirst().when;
              qsizetype combinations = 1;
              for (const Leaf &supposed : first)
                  combinations *= replay.given(supposed.id).values.size();
              if (cases.size() != combinations)
                  return u"has %1 cases of %2"_s.arg(cases.size()).arg(combinations);
              QList<QList<Leaf>> seen;
              for (const ProofCase &one : cases) {
                  if (seen.contains(one.when) || !replay.narrowsWhatIsOpen(one.when))
                      return u"has a case twice, or one that cannot be"_s;
                  for (const Leaf &supposed : one.when) {
                      if (supposed.values.size() != 1 || !isAbout(first, supposed.id))
                          return u"a case leaves %1 open"_s.arg(supposed.id);
                  }
                  seen.append(one.when);
              }
              return {};
          });
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults));
}

void tst_Explanations::reasonForNoWayFoundReplaysAndIsSmallest()
{
    const Sample &sample = current();
    const Replay replay(m_catalogue, sample.assessment.state, sample.rulesAsOf);
    const QString faults
        = faultsOf(sample.assessment, Verdict::NoWayFound, [&](const Finding &finding) -> QString {
              const QList<Leaf> &cited = finding.reason.forcedBy;
              if (!replay.isAsGiven(cited))
                  return u"cites what was not answered"_s;
              if (replay.onlyWith(finding.exposure, cited) != Verdict::NoWayFound)
                  return u"is not forced by what is cited"_s;
              for (const Leaf &leaf : cited) {
                  if (replay.onlyWith(finding.exposure, without(cited, leaf.id))
                      == Verdict::NoWayFound)
                      return u"is forced without %1"_s.arg(leaf.id);
              }
              return {};
          });
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults));
}

void tst_Explanations::notSureSaysWhatWouldSettleIt()
{
    const Sample &sample = current();
    const Replay replay(m_catalogue, sample.assessment.state, sample.rulesAsOf);
    const auto fault = [&](const QString &exposure, const QList<Leaf> &leaves, Verdict target) {
        if (leaves.isEmpty() || !replay.narrowsWhatIsOpen(leaves))
            return u"names no open answers for %1"_s.arg(token(target));
        if (replay.asGivenWith(exposure, leaves) != target)
            return u"does not become %1"_s.arg(token(target));
        for (const Leaf &leaf : leaves) {
            if (replay.asGivenWith(exposure, without(leaves, leaf.id)) == target)
                return u"becomes %1 without %2"_s.arg(token(target), leaf.id);
        }
        return QString();
    };
    const QString faults
        = faultsOf(sample.assessment, Verdict::NotSure, [&](const Finding &finding) {
              const QString yes = fault(finding.exposure, finding.reason.toYes, Verdict::Yes);
              return yes.isEmpty()
                         ? fault(finding.exposure, finding.reason.toNo, Verdict::NoWayFound)
                         : yes;
          });
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults));
}

void tst_Explanations::eitherWayIsFoundWithNothingAnswered()
{
    const Assessment assessment = assess(m_catalogue, Answers(), {.asOf = QDate(2026, 11, 24)});
    const Finding *finding = assessment.finding(u"law:who-you-message"_s);
    QVERIFY(finding);
    QCOMPARE(finding->verdict, Verdict::Yes);
    QStringList supposed;
    for (const ProofCase &one : finding->reason.cases) {
        for (const Leaf &leaf : one.when)
            supposed.append(leaf.id + u" = "_s + leaf.values.join(u", "_s));
    }
    QCOMPARE(supposed, (QStringList{u"imessage-on = on"_s, u"imessage-on = off"_s}));
}

void tst_Explanations::whatIsNotAskedIsCitedAsItCounts_data()
{
    QTest::addColumn<QString>("exposure");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<Leaf>("cited");
    const Leaf program{u"program"_s, {u"nobody"_s}};
    QTest::newRow("it rules something out") << u"apps:open"_s << u"no-way-found"_s << program;
    QTest::newRow("it opens something") << u"apps:shut"_s << u"yes"_s << program;
}

//! A list to tick is no question that a rule looks at, so its effect is what a reason can cite.
void tst_Explanations::whatIsNotAskedIsCitedAsItCounts()
{
    QFETCH(QString, exposure);
    QFETCH(Leaf, cited);
    CatalogueBuilder builder;
    builder.list(u"devices"_s, u"iphone mac"_s).setting(u"program"_s, u"nobody some"_s);
    builder.lastSetting().askWhen
        = AskWhen{.when = builder.conditions(u"devices=mac"_s), .otherwise = u"nobody"_s};
    builder.exposures(u"apps:open apps:shut"_s);
    builder.rule(u"apps:open"_s, u"program=some"_s).rule(u"apps:shut"_s, u"program=nobody"_s);
    const Catalogue catalogue = builder.build();
    const AssessOptions options{.asOf = QDate(2026, 11, 24)};

    // An answer of before that can no longer be is set aside, and never cited.
    const Answers said = answersOf(catalogue, u"devices=iphone program=some"_s);
    const Finding found = *assess(catalogue, said, options).finding(exposure);
    QTEST(token(found.verdict), "verdict");
    const QList<Leaf> leaves = found.verdict == Verdict::Yes
                                   ? leavesOf(found.reason.cases.constFirst().proof)
                                   : found.reason.forcedBy;
    QCOMPARE(leaves, QList<Leaf>{cited});

    Answers fedBack;
    for (const Leaf &leaf : leaves)
        fedBack.settings[leaf.id] = {leaf.values, {}, {}};
    QCOMPARE(assess(catalogue, fedBack, options).finding(exposure)->verdict, found.verdict);
}

void tst_Explanations::addRows() const
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < m_samples.size(); ++i)
        QTest::newRow(qPrintable(m_samples.at(i).name)) << i;
}

const tst_Explanations::Sample &tst_Explanations::current() const
{
    QFETCH(int, index);
    return m_samples.at(index);
}

QTEST_GUILESS_MAIN(tst_Explanations)
#include "tst_explanations.moc"
