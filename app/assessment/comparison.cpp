// SPDX-License-Identifier: MIT
#include "assessment/comparison.h"

namespace Earshot {

namespace {

QStringList shownValues(const State &state, const QString &setting)
{
    const auto possible = state.constFind(setting);
    if (possible == state.cend() || possible->origin == Origin::Unasked)
        return {};
    return possible->values;
}

} // namespace

QList<AnswerChange> answerChanges(const Catalogue &catalogue, const State &from, const State &to)
{
    QList<AnswerChange> changes;
    for (const Setting &setting : catalogue.settings()) {
        const QStringList before = shownValues(from, setting.id);
        const QStringList after = shownValues(to, setting.id);
        if (before != after)
            changes.append({setting.id, before, after});
    }
    return changes;
}

Comparison compare(const Catalogue &catalogue, const Assessment &from, const Assessment &to)
{
    Comparison comparison{from.asOf, to.asOf, from.headline, to.headline, {}, {}};
    for (const Exposure &exposure : catalogue.exposures()) {
        const Finding *before = from.finding(exposure.id);
        const Finding *after = to.finding(exposure.id);
        if (before && after && before->verdict != after->verdict)
            comparison.verdicts.append({exposure.id, before->verdict, after->verdict});
    }
    comparison.answers = answerChanges(catalogue, from.state, to.state);
    return comparison;
}

} // namespace Earshot
