// SPDX-License-Identifier: MIT
#include "checklist/tickfinder.h"

#include "assessment/availability.h"
#include "assessment/effects.h"

#include <algorithm>
#include <limits>

namespace Earshot {

namespace {

constexpr int notPlanned = std::numeric_limits<int>::max();

QStringList common(const QStringList &values, const QStringList &others)
{
    QStringList both;
    for (const QString &value : values) {
        if (others.contains(value))
            both.append(value);
    }
    return both;
}

} // namespace

TickFinder::TickFinder(const Catalogue &catalogue, const Assessment &assessment, Nearby nearby)
    : m_catalogue(catalogue)
    , m_assessment(assessment)
    , m_nearby(nearby)
    , m_evaluator(compileRules(catalogue, assessment.rulesAsOf))
    , m_remedies(
          catalogue, m_evaluator, m_evaluator.rules().masks(assessment.state), assessment.rulesAsOf)
{}

static int numberOf(const Catalogue &catalogue, const Remediation &remediation)
{
    const QList<Remediation> &all = catalogue.remediations();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const Remediation &each) {
        return each.id == remediation.id;
    });
    return static_cast<int>(std::distance(all.cbegin(), found));
}

bool TickFinder::isAvailable(const Remediation &remediation) const
{
    return m_remedies.isAvailable(numberOf(m_catalogue, remediation));
}

QString TickFinder::whyUnavailable(const Remediation &remediation) const
{
    return Earshot::whyUnavailable(remediation, m_assessment.state, m_assessment.rulesAsOf);
}

bool TickFinder::changesSomething(const Remediation &remediation) const
{
    return m_remedies.changesSomething(numberOf(m_catalogue, remediation));
}

bool TickFinder::isPlanned(const QString &remediation) const
{
    return placeInPlan(remediation) != notPlanned;
}

int TickFinder::placeInPlan(const QString &remediation) const
{
    const QList<PlanStep> &steps = m_assessment.plan.steps;
    for (int i = 0; i < steps.size(); ++i) {
        const bool isOffered = steps.at(i).group != PlanGroup::TradeOffs
                               && steps.at(i).group != PlanGroup::ComesWith;
        if (isOffered && steps.at(i).remediation == remediation)
            return i;
    }
    return notPlanned;
}

QStringList TickFinder::possible(const QString &setting) const
{
    return m_assessment.state.value(setting).values;
}

// Who says "I have done it" also says that what it needed was so.
QStringList TickFinder::valuesAfter(const Remediation &remediation, const Effect &effect) const
{
    QStringList before = possible(effect.setting);
    for (const Condition &need : remediation.needs) {
        if (need.subject == Subject::Setting && need.id == effect.setting)
            before = common(before, need.values);
    }
    const Setting *setting = m_catalogue.setting(effect.setting);
    return setting ? Earshot::valuesAfter(before, effect, setting->valueIds()) : QStringList();
}

int TickFinder::worstPlaceAfter(const Remediation &remediation, const Setting &subject) const
{
    int worst = 0;
    for (const Effect &effect : remediation.sets) {
        if (effect.setting != subject.id)
            continue;
        const QStringList after = valuesAfter(remediation, effect);
        if (!after.isEmpty())
            worst = static_cast<int>(subject.valueIds().indexOf(after.constLast()));
    }
    return worst;
}

bool TickFinder::canStandFor(const Remediation &remediation,
                             const Setting &setting,
                             const Setting &subject) const
{
    if (remediation.setting != setting.id || remediation.lastResort || remediation.sets.isEmpty()
        || !isAvailable(remediation))
        return false;
    // A part is there for its one change, also while that cannot be made yet.
    if (setting.kind != SettingKind::PartOf && !changesSomething(remediation))
        return false;
    return subject.ordered || isPlanned(remediation.id);
}

Tick TickFinder::tickFor(const Setting &setting, const Setting &subject) const
{
    const auto rank = [&](const Remediation &remediation) {
        return std::pair(placeInPlan(remediation.id), worstPlaceAfter(remediation, subject));
    };
    const Remediation *best = nullptr;
    for (const Remediation &remediation : m_catalogue.remediations()) {
        if (canStandFor(remediation, setting, subject)
            && (!best || rank(remediation) < rank(*best)))
            best = &remediation;
    }
    return best ? describe(*best) : Tick();
}

QMap<QString, QStringList> TickFinder::valuesAfter(const Remediation &remediation) const
{
    QMap<QString, QStringList> changed;
    for (const Effect &effect : remediation.sets) {
        const QStringList after = valuesAfter(remediation, effect);
        if (after.isEmpty())
            return {};
        if (after != possible(effect.setting))
            changed.insert(effect.setting, after);
    }
    return changed;
}

QStringList TickFinder::noticedBy(const Remediation &remediation) const
{
    if (m_nearby != Nearby::Yes && m_nearby != Nearby::RatherNotSay)
        return {};
    QStringList people;
    for (const QString &id : remediation.seenBy) {
        const SeenBy *someone = m_catalogue.seenBy(id);
        if (someone && someone->planFirst)
            people.append(id);
    }
    return people;
}

Tick TickFinder::describe(const Remediation &remediation) const
{
    Tick tick{.remediation = remediation.id,
              .values = valuesAfter(remediation),
              .noticedBy = noticedBy(remediation),
              .hasNoWayBack = !remediation.noWayBack.isEmpty()};
    for (const Condition &need : remediation.needs) {
        const QStringList values = possible(need.id);
        if (need.subject == Subject::Setting && common(values, need.values) != values)
            tick.lookFirst.append(need.id);
    }
    for (const QString &id : remediation.after) {
        const Remediation *earlier = m_catalogue.remediation(id);
        if (earlier && isAvailable(*earlier) && changesSomething(*earlier))
            tick.doFirst.append(id);
    }
    return tick;
}

} // namespace Earshot
