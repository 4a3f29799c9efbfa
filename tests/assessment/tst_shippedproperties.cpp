// SPDX-License-Identifier: MIT
// clazy:excludeall=non-pod-global-static
#include "answers/answersjson.h"
#include "answers/questionnaire.h"
#include "assessment/assessment.h"
#include "catalogue/catalogueloader.h"
#include "replay.h"

#include <QFile>
#include <QTest>

#include <rapidcheck.h>

#include <ostream>

using namespace Qt::StringLiterals;
using namespace Earshot;

//! What must hold of the catalogue that is compiled in, whatever someone answers.
class tst_ShippedProperties : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void reasonsReplay();
    void skippingNeverHelps();
    void planKeepsWhatMustComeFirst();
    void sameInputGivesTheSameValue();
    void theCountsAloneAreThoseOfTheWhole();
    void typicalSampleIsRankedAsByHand();

private:
    Catalogue m_catalogue;
};

namespace {

const QDate today(2026, 11, 24);

template<typename T>
T oneOf(const QList<T> &items)
{
    return *rc::gen::resize(rc::kNominalSize,
                            rc::gen::elementOf(std::vector<T>(items.begin(), items.end())));
}

//! Nothing, one value, or any set of values.
QStringList anyValues(const QStringList &domain)
{
    switch (oneOf(QList{0, 1, 2})) {
    case 0:
        return {};
    case 1:
        return {oneOf(domain)};
    default:
        QStringList values;
        for (const QString &value : domain) {
            if (oneOf(QList{false, true}))
                values.append(value);
        }
        return values;
    }
}

Answers anyAnswers(const Catalogue &catalogue)
{
    Answers answers;
    for (const Setting &setting : catalogue.settings()) {
        const QStringList values
            = setting.values.isEmpty() ? QStringList() : anyValues(setting.valueIds());
        if (!values.isEmpty())
            answers.settings[setting.id] = {values, oneOf(QList{QDate(), QDate(2026, 5, 1)}), {}};
    }
    for (const ContextQuestion &context : catalogue.contexts()) {
        const QStringList values = anyValues(context.valueIds());
        if (!values.isEmpty())
            answers.context[context.id] = values;
    }
    for (const Worry &worry : catalogue.worries())
        answers.worries[worry.id] = oneOf(QList{Rating::No, Rating::ABit, Rating::ALot});
    return answers;
}

//! Only what is asked of someone who answers like this.
Answers withoutWhatIsNotAsked(const Catalogue &catalogue, const Answers &answers)
{
    Answers left = answers;
    left.settings.clear();
    for (const QString &id : settingsToAsk(catalogue, answers, CheckKind::Full, today)) {
        if (answers.settings.contains(id))
            left.settings[id] = answers.settings.value(id);
    }
    return left;
}

QString textOf(const ProofNode &node)
{
    if (node.isLeaf())
        return node.leaf.id + u'=' + node.leaf.values.join(u'|');
    QStringList from;
    for (const ProofNode &child : node.from)
        from.append(textOf(child));
    return u"%1[%2 %3: %4]"_s.arg(node.exposure, node.rule).arg(node.revision).arg(from.join(u' '));
}

QString textOf(const QList<Leaf> &leaves)
{
    QStringList all;
    for (const Leaf &leaf : leaves)
        all.append(leaf.id + u'=' + leaf.values.join(u'|'));
    return all.join(u' ');
}

//! Everything an assessment says, for a comparison.
QString textOf(const Assessment &assessment)
{
    QStringList lines;
    for (const Finding &finding : assessment.findings) {
        lines.append(finding.exposure + u' ' + token(finding.verdict)
                     + (finding.comesWith ? u" comes with"_s : u""_s));
        for (const ProofCase &one : finding.reason.cases)
            lines.append(textOf(one.when) + u" => "_s + textOf(one.proof));
        lines.append(textOf(finding.reason.forcedBy) + u" / "_s + textOf(finding.reason.toYes)
                     + u" / "_s + textOf(finding.reason.toNo));
        for (const QStringList &fix : finding.fixes)
            lines.append(fix.join(u" + "_s));
    }
    for (const WorryState &worry : assessment.worries)
        lines.append(worry.worry + u' ' + token(worry.verdict) + worry.exposures.join(u' '));
    for (const PlanStep &step : assessment.plan.steps)
        lines.append(token(step.group) + u' ' + step.remediation
                     + QString::number(step.number.value_or(0)) + step.closes.join(u' ')
                     + step.closesWith.join(u' ') + step.opens.join(u' ') + step.neededBy.join(u' ')
                     + step.sameAs.join(u' '));
    lines += assessment.plan.findOut + assessment.plan.firstSteps + assessment.plan.comesWith;
    return lines.join(u'\n');
}

//! Remediations that must come before \a id, directly or through others.
QStringList before(const Catalogue &catalogue, const QString &id)
{
    QStringList all;
    for (const QString &earlier : catalogue.remediation(id)->after)
        all += QStringList{earlier} + before(catalogue, earlier);
    return all;
}

} // namespace

void tst_ShippedProperties::initTestCase()
{
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "seed=20261124 max_success=20");
    const auto loaded = loadCatalogueFolder(u":/catalogue"_s);
    QVERIFY(loaded);
    m_catalogue = *loaded;
}

void tst_ShippedProperties::reasonsReplay()
{
    QVERIFY(rc::check("a reason replays", [this] {
        const Assessment assessment = assess(m_catalogue, anyAnswers(m_catalogue), {.asOf = today});
        const Replay replay(m_catalogue, assessment.state, {});
        for (const Finding &finding : assessment.findings) {
            QList<Leaf> cited = finding.reason.forcedBy;
            for (const ProofCase &one : finding.reason.cases) {
                QList<Leaf> leaves = leavesOf(one.proof);
                RC_ASSERT(replay.isProvedBy(finding.exposure, leaves));
                for (const Leaf &supposed : one.when)
                    leaves = without(leaves, supposed.id) + QList{replay.given(supposed.id)};
                cited += leaves;
            }
            RC_ASSERT(replay.isAsGiven(cited));
            if (finding.verdict != Verdict::NotSure) {
                RC_ASSERT(replay.onlyWith(finding.exposure, cited) == finding.verdict);
            } else {
                RC_ASSERT(replay.asGivenWith(finding.exposure, finding.reason.toYes)
                          == Verdict::Yes);
                RC_ASSERT(replay.asGivenWith(finding.exposure, finding.reason.toNo)
                          == Verdict::NoWayFound);
            }
        }
    }));
}

void tst_ShippedProperties::skippingNeverHelps()
{
    QVERIFY(rc::check("an answer left out rules nothing more out", [this] {
        // What was answered before it could no longer be is set aside, and would come back.
        const Answers answers = withoutWhatIsNotAsked(m_catalogue, anyAnswers(m_catalogue));
        const Headline said = assess(m_catalogue, answers, {.asOf = today}).headline;
        Answers fewer = answers;
        QStringList ids = answers.settings.keys();
        ids += answers.context.keys();
        for (const QString &id : std::as_const(ids)) {
            if (oneOf(QList{0, 1, 2, 3}) == 0) {
                fewer.settings.remove(id);
                fewer.context.remove(id);
            }
        }
        const Headline skipped = assess(m_catalogue, fewer, {.asOf = today}).headline;
        RC_ASSERT(skipped.notRuledOut >= said.notRuledOut);
        RC_ASSERT(skipped.yes + skipped.notSure >= said.yes + said.notSure);
        RC_ASSERT(skipped.yes <= said.yes);
    }));
}

void tst_ShippedProperties::planKeepsWhatMustComeFirst()
{
    QVERIFY(rc::check("the plan keeps what must come first, whatever bothers someone", [this] {
        const AssessOptions options{.asOf = today, .nearby = oneOf(QList{Nearby::No, Nearby::Yes})};
        const Plan plan = assess(m_catalogue, anyAnswers(m_catalogue), options).plan;
        QStringList order;
        for (const PlanStep &step : plan.steps) {
            RC_ASSERT(!order.contains(step.remediation));
            order.append(step.remediation);
            const bool ranked = step.group != PlanGroup::TradeOffs;
            RC_ASSERT(step.opens.isEmpty() || !ranked);
            RC_ASSERT(!ranked || !m_catalogue.remediation(step.remediation)->lastResort);
        }
        for (const QStringList &steps : {order, plan.firstSteps}) {
            for (qsizetype i = 0; i < steps.size(); ++i) {
                for (const QString &earlier : before(m_catalogue, steps.at(i)))
                    RC_ASSERT(steps.indexOf(earlier) < i);
            }
        }
        RC_ASSERT(plan.firstSteps.size() <= 3);
    }));
}

void tst_ShippedProperties::sameInputGivesTheSameValue()
{
    QVERIFY(rc::check("the same input gives the same value", [this] {
        const Answers answers = anyAnswers(m_catalogue);
        RC_ASSERT(textOf(assess(m_catalogue, answers, {.asOf = today}))
                  == textOf(assess(m_catalogue, answers, {.asOf = today})));
    }));
}

void tst_ShippedProperties::theCountsAloneAreThoseOfTheWhole()
{
    QVERIFY(rc::check("the headline alone is the headline of the assessment", [this] {
        const Answers answers = anyAnswers(m_catalogue);
        const AssessOptions options{.asOf = today,
                                    .rulesAsOf = oneOf(QList{QDate(), QDate(2026, 4, 21)})};
        RC_ASSERT(headlineFor(m_catalogue, answers, options)
                  == assess(m_catalogue, answers, options).headline);
    }));
}

void tst_ShippedProperties::typicalSampleIsRankedAsByHand()
{
    QFile file(QStringLiteral(SOURCE_DIR "/data/samples/typical.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto answers = readAnswers(file.readAll(), m_catalogue, file.fileName());
    QVERIFY(answers);
    const Plan plan = assess(m_catalogue, *answers, {.asOf = answers->asOf}).plan;

    // Open behind each worry, with its weight a: apple 5 (a lot), law 6 (a lot), carrier 2 (a
    // bit), network 2 (a bit), records 5 (a lot), phone 4 (a lot), account 2 (a bit), them 4 (a
    // bit). Credit by effort, with a = 2, 3, 5:
    //   turn-off-send-as-text   (1/2 + 1/2 + a/6) / 1        1.33  1.50  1.83
    //   turn-off-analytics      (a/5 + a/5) / 1              0.80  1.20  2.00
    //   turn-on-adp             (2a/5 + 2a/6) / 2            0.73  1.10  1.83
    //   turn-off-icloud-backup  (3/2 a/5 + 3/2 a/6) / 2      0.55  0.83  1.38
    //   leave-business-chats    (a/5 + a/6) / 2              0.37  0.55  0.92
    //   use-locked-green-chats  (1/2 + 1/2 + a/6) / 4        0.33  0.38  0.46
    QStringList order;
    for (const PlanStep &step : plan.steps)
        order.append(step.remediation);
    const auto place = [&](const QString &id) { return order.indexOf(id); };
    QVERIFY(place(u"turn-off-send-as-text"_s) < place(u"turn-off-analytics"_s)); // quick
    QVERIFY(place(u"turn-off-analytics"_s) < place(u"turn-on-adp"_s));           // takes more
    QVERIFY(place(u"turn-on-adp"_s) < place(u"turn-off-icloud-backup"_s));
    QVERIFY(place(u"turn-off-icloud-backup"_s) < place(u"leave-business-chats"_s));
    QVERIFY(place(u"leave-business-chats"_s) < place(u"use-locked-green-chats"_s));
    // The third table puts analytics first, so no place is agreed on and no step has a number.
    for (const PlanStep &step : plan.steps)
        QVERIFY2(!step.number, qPrintable(step.remediation));
    // Analytics is not known to be on, and comes after what is sure. Then the safety step.
    QCOMPARE(
        plan.firstSteps,
        (QStringList{u"turn-off-send-as-text"_s, u"add-recovery-contact"_s, u"turn-on-adp"_s}));
}

QTEST_GUILESS_MAIN(tst_ShippedProperties)
#include "tst_shippedproperties.moc"
