// SPDX-License-Identifier: MIT
#include "catalogue/catalogueproblems.h"
#include "catalogue/names.h"

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

//! Where a condition stands, which decides what it may look at.
enum class Stand { Rule, AskWhen, Change };

//! Calls \a visit(condition, stand) for every condition of the catalogue.
template<typename Visit>
void forEachCondition(const CatalogueContent &content, Visit visit)
{
    const auto visitAll = [&](const QList<Condition> &conditions, Stand stand) {
        for (const Condition &condition : conditions)
            visit(condition, stand);
    };
    for (const Rule &rule : content.rules)
        visitAll(rule.when, Stand::Rule);
    for (const Setting &setting : content.settings) {
        if (setting.askWhen)
            visitAll(setting.askWhen->when, Stand::AskWhen);
    }
    for (const Remediation &remediation : content.remediations) {
        visitAll(remediation.needs, Stand::Change);
        for (const Availability &availability : remediation.availability)
            visitAll(availability.when, Stand::Change);
    }
}

//! A condition on answers: to something that exists and may be asked here, and to part of it.
void requireSensible(const Condition &condition,
                     Stand stand,
                     const Names &names,
                     QList<Error> &problems)
{
    const QStringList *domain = names.valuesOf(condition);
    if (!domain) {
        const QString what
            = condition.subject == Subject::Context ? u"context question"_s : u"setting"_s;
        problems.append(
            {u"There is no %1 called \"%2\"."_s.arg(what, condition.id), condition.at, {}});
        return;
    }
    if (names.isList(condition) && stand != Stand::AskWhen)
        problems.append(
            {u"\"%1\" is a list to tick; only \"ask-when\" may look at it."_s.arg(condition.id),
             condition.at,
             {}});
    requireValues(condition.values, *domain, condition.id, condition.at, problems);
    const QSet<QString> used(condition.values.cbegin(), condition.values.cend());
    if (used.contains(QSet<QString>(domain->cbegin(), domain->cend())))
        problems.append(
            {u"This condition on \"%1\" always holds; expected fewer values."_s.arg(condition.id),
             condition.at,
             {}});
}

} // namespace

QList<Error> everyNameThatIsUsedExists(const CatalogueContent &content)
{
    const Names names(content);
    QList<Error> problems;
    for (const Exposure &exposure : content.exposures) {
        requireKnown({exposure.observer}, names.observers, u"observer"_s, exposure.at, problems);
        requireKnown({exposure.asset}, names.assets, u"asset"_s, exposure.at, problems);
        requireKnown(exposure.sources, names.sources, u"source"_s, exposure.at, problems);
    }
    for (const Worry &worry : content.worries)
        requireKnown(worry.exposures, names.exposures, u"exposure"_s, worry.at, problems);
    for (const Rule &rule : content.rules) {
        requireKnown({rule.then}, names.exposures, u"exposure"_s, rule.at, problems);
        requireKnown(rule.sources, names.sources, u"source"_s, rule.at, problems);
    }
    for (const Remediation &remediation : content.remediations) {
        requireKnown(
            remediation.after, names.remediations, u"remediation"_s, remediation.at, problems);
        requireKnown(remediation.seenBy, names.seenBy, u"seen-by"_s, remediation.at, problems);
        requireKnown(remediation.sources, names.sources, u"source"_s, remediation.at, problems);
    }
    for (const Setting &setting : content.settings) {
        requireKnown({setting.group}, names.groups, u"group"_s, setting.at, problems);
        requireKnown(setting.sources, names.sources, u"source"_s, setting.at, problems);
        if (!setting.partOf.isEmpty() && !names.valuesOf(setting.partOf))
            problems.append(
                {u"There is no setting called \"%1\"."_s.arg(setting.partOf), setting.at, {}});
        if ((setting.kind == SettingKind::PartOf) == setting.partOf.isEmpty())
            problems.append(
                {u"\"part-of\" goes with kind = \"part-of\", and only with it."_s, setting.at, {}});
    }
    return problems;
}

QList<Error> everyConditionNamesValuesThatExist(const CatalogueContent &content)
{
    const Names names(content);
    QList<Error> problems;
    forEachCondition(content, [&](const Condition &condition, Stand stand) {
        if (condition.id.isEmpty())
            return;
        if (condition.subject != Subject::Exposure) {
            requireSensible(condition, stand, names, problems);
            return;
        }
        if (stand != Stand::Rule)
            problems.append({u"Only a rule may look at an exposure."_s, condition.at, {}});
        requireKnown({condition.id}, names.exposures, u"exposure"_s, condition.at, problems);
    });
    return problems;
}

QList<Error> everyEffectNamesValuesThatExist(const CatalogueContent &content)
{
    const Names names(content);
    QList<Error> problems;
    for (const Remediation &remediation : content.remediations)
        requireEffects(remediation.sets, names, problems);
    return problems;
}

QList<Error> everyValueNamedByASettingExists(const CatalogueContent &content)
{
    QList<Error> problems;
    for (const Setting &setting : content.settings) {
        const QStringList domain = setting.valueIds();
        for (const Choice &choice : setting.choices)
            requireValues(choice.values, domain, setting.id, choice.at, problems);
        requireValues({setting.standard.value}, domain, setting.id, setting.at, problems);
        if (setting.askWhen)
            requireValues({setting.askWhen->otherwise}, domain, setting.id, setting.at, problems);
        if (setting.expiry)
            requireValues(setting.expiry->becomes + QStringList{setting.expiry->value},
                          domain,
                          setting.id,
                          setting.at,
                          problems);
    }
    return problems;
}

QList<Error> everyQuestionHasChoicesForAllValues(const CatalogueContent &content)
{
    QList<Error> problems;
    for (const Setting &setting : content.settings) {
        QSet<QString> reached;
        for (const Choice &choice : setting.choices)
            reached.unite(QSet<QString>(choice.values.cbegin(), choice.values.cend()));
        for (const SettingValue &value : setting.values) {
            if (!reached.contains(value.id))
                problems.append(
                    {u"No choice of \"%1\" leads to the value \"%2\"."_s.arg(setting.id, value.id),
                     value.at,
                     {}});
        }
    }
    return problems;
}

QList<Error> everyValueMattersOrIsHarmless(const CatalogueContent &content)
{
    QHash<QString, QSet<QString>> used;
    forEachCondition(content, [&](const Condition &condition, Stand) {
        if (condition.subject == Subject::Setting)
            used[condition.id].unite(
                QSet<QString>(condition.values.cbegin(), condition.values.cend()));
    });
    QList<Error> problems;
    for (const Setting &setting : content.settings) {
        for (qsizetype i = 0; i < setting.values.size(); ++i) {
            const SettingValue &value = setting.values.at(i);
            const bool safest = i == 0 && setting.ordered;
            const bool matters = used.value(setting.id).contains(value.id);
            if (!matters && !value.harmless && !safest)
                problems.append(
                    {u"No rule looks at the value \"%1\" of \"%2\"; expected one, or harmless = true."_s
                         .arg(value.id, setting.id),
                     value.at,
                     {}});
        }
    }
    return problems;
}

} // namespace Earshot
