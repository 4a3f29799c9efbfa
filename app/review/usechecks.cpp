// SPDX-License-Identifier: MIT
#include "review/cataloguereview.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

//! By setting, the values that something in force looks at.
using Uses = QHash<QString, QSet<QString>>;

void addUses(const QList<Condition> &conditions, Uses &uses)
{
    for (const Condition &condition : conditions) {
        if (condition.subject == Subject::Setting)
            uses[condition.id].unite(
                QSet<QString>(condition.values.cbegin(), condition.values.cend()));
    }
}

Uses usesIn(const CatalogueContent &content)
{
    Uses uses;
    for (const Rule &rule : content.rules) {
        if (rule.validity.holdsOn({}))
            addUses(rule.when, uses);
    }
    for (const Setting &setting : content.settings) {
        if (setting.askWhen)
            addUses(setting.askWhen->when, uses);
    }
    for (const Remediation &remediation : content.remediations) {
        addUses(remediation.needs, uses);
        for (const Availability &availability : remediation.availability) {
            if (availability.validity.holdsOn({}))
                addUses(availability.when, uses);
        }
    }
    return uses;
}

} // namespace

QList<Error> everyQuestionIsUsedOrExplained(const Catalogue &catalogue, const QDate &)
{
    const Uses uses = usesIn(catalogue.content());
    QList<Error> problems;
    for (const Setting &setting : catalogue.settings()) {
        const bool explained = !setting.about.isEmpty()
                               && std::ranges::all_of(setting.values, &SettingValue::harmless);
        if (setting.kind == SettingKind::Question && !uses.contains(setting.id) && !explained)
            problems.append(
                {u"Nothing looks at the question \"%1\"; expected a rule, or harmless = true for each value and a reason in \"about\"."_s
                     .arg(setting.id),
                 setting.at,
                 {}});
    }
    return problems;
}

QList<Error> everyValueIsInARuleInForceOrHarmless(const Catalogue &catalogue, const QDate &)
{
    const Uses uses = usesIn(catalogue.content());
    QList<Error> problems;
    for (const Setting &setting : catalogue.settings()) {
        const QSet<QString> used = uses.value(setting.id);
        for (const SettingValue &value : setting.values) {
            const bool safest = setting.ordered && &value == &setting.values.constFirst();
            if (!used.contains(value.id) && !value.harmless && !safest)
                problems.append(
                    {u"No rule in force looks at the value \"%1\" of \"%2\"; expected one, or harmless = true."_s
                         .arg(value.id, setting.id),
                     value.at,
                     {}});
        }
    }
    return problems;
}

QList<Error> noTwoChoicesStandForTheSame(const Catalogue &catalogue, const QDate &)
{
    QList<Error> problems;
    for (const Setting &setting : catalogue.settings()) {
        QHash<QSet<QString>, QString> seen;
        for (const Choice &choice : setting.choices) {
            const QSet<QString> values(choice.values.cbegin(), choice.values.cend());
            const QString earlier = seen.value(values);
            if (earlier.isEmpty())
                seen.insert(values, choice.text);
            else
                problems.append(
                    {u"\"%1\" stands for the same values as \"%2\"; expected other ones, or an answer could not be shown again as it was given."_s
                         .arg(choice.text, earlier),
                     choice.at,
                     {}});
        }
    }
    return problems;
}

} // namespace Earshot
