// SPDX-License-Identifier: MIT
#include "paper/data/assessmentjson.h"

#include "assessment/availability.h"
#include "assessment/detail/detail.h"
#include "catalogue/tokens.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

QJsonObject leafJson(const Leaf &leaf)
{
    return {{u"setting"_s, leaf.id}, {u"values"_s, QJsonArray::fromStringList(leaf.values)}};
}

QJsonArray leavesJson(const QList<Leaf> &leaves)
{
    QJsonArray array;
    for (const Leaf &leaf : leaves)
        array.append(leafJson(leaf));
    return array;
}

QJsonObject proofJson(const ProofNode &node)
{
    if (node.isLeaf())
        return leafJson(node.leaf);
    QJsonArray from;
    for (const ProofNode &child : node.from)
        from.append(proofJson(child));
    return {{u"exposure"_s, node.exposure},
            {u"rule"_s, node.rule},
            {u"rev"_s, node.revision},
            {u"from"_s, from}};
}

QJsonValue proofsJson(const QList<ProofCase> &cases)
{
    if (cases.size() == 1 && cases.constFirst().when.isEmpty())
        return proofJson(cases.constFirst().proof);
    QJsonArray array;
    for (const ProofCase &one : cases) {
        QJsonObject tree = proofJson(one.proof);
        tree.insert(u"case"_s, leavesJson(one.when));
        array.append(tree);
    }
    return array;
}

QJsonValue becauseJson(const Finding &finding)
{
    switch (finding.verdict) {
    case Verdict::Yes:
        return proofsJson(finding.reason.cases);
    case Verdict::NotSure:
        return QJsonObject{{u"to_yes"_s, leavesJson(finding.reason.toYes)},
                           {u"to_no"_s, leavesJson(finding.reason.toNo)}};
    case Verdict::NoWayFound:
        break;
    }
    return leavesJson(finding.reason.forcedBy);
}

QJsonArray setsJson(const QList<QStringList> &sets)
{
    QJsonArray array;
    for (const QStringList &set : sets)
        array.append(QJsonArray::fromStringList(set));
    return array;
}

QJsonObject verdictJson(const Catalogue &catalogue, const Finding &finding)
{
    const Exposure *exposure = catalogue.exposure(finding.exposure);
    QJsonObject object{{u"verdict"_s, token(finding.verdict)},
                       {u"comes_with"_s, finding.comesWith},
                       {u"because"_s, becauseJson(finding)},
                       {u"fixes"_s, setsJson(finding.fixes)}};
    if (exposure != nullptr) {
        object.insert(u"who"_s, exposure->observer);
        object.insert(u"what"_s, exposure->asset);
        object.insert(u"how"_s, token(exposure->how));
    }
    return object;
}

QJsonObject stepJson(const PlanStep &step)
{
    return {{u"group"_s, token(step.group)},
            {u"remediation"_s, step.remediation},
            {u"number"_s, step.number ? QJsonValue(*step.number) : QJsonValue(QJsonValue::Null)}};
}

QJsonArray waysJson(const QList<NamedWay> &ways)
{
    QJsonArray array;
    for (const NamedWay &way : ways)
        array.append(QJsonObject{{u"definite"_s, way.definite},
                                 {u"conditions"_s, leavesJson(way.conditions)}});
    return array;
}

QJsonArray unavailableJson(const Catalogue &catalogue,
                           const Assessment &assessment,
                           const QStringList &unavailable)
{
    QJsonArray array;
    for (const QString &id : unavailable) {
        const Remediation *remediation = catalogue.remediation(id);
        const QString reason
            = remediation != nullptr
                  ? whyUnavailable(*remediation, assessment.state, assessment.rulesAsOf)
                  : QString();
        array.append(QJsonObject{{u"remediation"_s, id}, {u"reason"_s, reason}});
    }
    return array;
}

QJsonObject replayJson(const ReplayResult &replay)
{
    QJsonObject object{{u"cited"_s, leavesJson(replay.cited)},
                       {u"verdict"_s, token(replay.verdict)},
                       {u"holds"_s, replay.holds}};
    QJsonArray settled;
    for (const SettledReplay &one : replay.settled)
        settled.append(QJsonObject{{u"answers"_s, leavesJson(one.answers)},
                                   {u"verdict"_s, token(one.verdict)}});
    if (!settled.isEmpty())
        object.insert(u"settled"_s, settled);
    return object;
}

} // namespace

QByteArray jsonBytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

QJsonObject headlineJson(const Headline &headline)
{
    return {{u"worries"_s,
             QJsonObject{{u"yes"_s, headline.yes},
                         {u"not_sure"_s, headline.notSure},
                         {u"no_way_found"_s, headline.noWayFound}}},
            {u"exposures"_s,
             QJsonObject{{u"not_ruled_out"_s, headline.notRuledOut}, {u"of"_s, headline.of}}}};
}

QByteArray writeAssessmentJson(const Catalogue &catalogue, const Assessment &assessment)
{
    QJsonArray verdicts;
    for (const Finding &finding : assessment.findings)
        verdicts.append(verdictJson(catalogue, finding));
    QJsonArray plan;
    for (const PlanStep &step : assessment.plan.steps)
        plan.append(stepJson(step));
    return jsonBytes({{u"as_of"_s, assessment.asOf.toString(Qt::ISODate)},
                      {u"catalogue"_s, assessment.catalogueHash},
                      {u"headline"_s, headlineJson(assessment.headline)},
                      {u"verdicts"_s, verdicts},
                      {u"plan"_s, plan}});
}

QByteArray writeExplanationJson(const Catalogue &catalogue,
                                const Assessment &assessment,
                                const Finding &finding,
                                const std::optional<ReplayResult> &replay)
{
    const Detail detail = detailOf(catalogue, assessment, finding.exposure);
    QJsonObject object = verdictJson(catalogue, finding);
    object.insert(u"ways"_s, waysJson(detail.ways));
    object.insert(u"ways_capped"_s, detail.waysCapped);
    object.insert(u"your_part"_s, setsJson(detail.yourPart));
    object.insert(u"unavailable"_s, unavailableJson(catalogue, assessment, detail.unavailable));
    if (replay)
        object.insert(u"replay"_s, replayJson(*replay));
    return jsonBytes(object);
}

} // namespace Earshot
