// SPDX-License-Identifier: MIT
#include "comparison/rulemix.h"

#include <QMap>

#include <algorithm>

namespace Earshot {

namespace {

//! Those in force, by id; on one day no rule has two revisions.
QMap<QString, const Rule *> rulesInForce(const DatedRules &rules)
{
    QMap<QString, const Rule *> inForce;
    for (const Rule &rule : rules.catalogue.rules()) {
        if (rule.validity.holdsOn(rules.day))
            inForce.insert(rule.id, &rule);
    }
    return inForce;
}

//! The world let \a rule come or go, so that it did not hold by \a other, as one of them dates it.
bool isExplainedByDates(const Rule &rule, const DatedRules &other)
{
    const auto explains = [&other](const Validity &validity) {
        return validity.kind == ChangeKind::World && !validity.holdsOn(other.day);
    };
    const Rule *known = other.catalogue.rule(rule.id, rule.validity.revision);
    return explains(rule.validity) || (known && explains(known->validity));
}

//! \a wanted, and then those of \a others with other ids.
template<typename T>
QList<T> joinedById(QList<T> wanted, const QList<T> &others)
{
    for (const T &other : others) {
        const bool isThere = std::ranges::any_of(
            std::as_const(wanted), [&other](const T &one) { return one.id == other.id; });
        if (!isThere)
            wanted.append(other);
    }
    return wanted;
}

QList<Rule> mixedRules(const DatedRules &from, const DatedRules &to, CauseSet causes)
{
    const QMap<QString, const Rule *> before = rulesInForce(from);
    const QMap<QString, const Rule *> after = rulesInForce(to);
    QMap<QString, const Rule *> all = after;
    all.insert(before);
    QList<Rule> mixed;
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        const Rule *old = before.value(it.key());
        const Rule *now = after.value(it.key());
        const Rule *chosen = hasCause(causes, causeOfChange(old, now, from, to)) ? now : old;
        if (!chosen)
            continue;
        mixed.append(*chosen);
        mixed.last().validity = {};
    }
    return mixed;
}

} // namespace

Cause causeOfChange(const Rule *before,
                    const Rule *after,
                    const DatedRules &from,
                    const DatedRules &to)
{
    bool isWorld = false;
    if (before && after) {
        // A rule that was edited under the same number was wrong, as the world has a new number.
        const bool isNewer = before->validity.revision < after->validity.revision;
        const bool isOlder = before->validity.revision > after->validity.revision;
        isWorld = (isNewer && after->validity.kind == ChangeKind::World)
                  || (isOlder && before->validity.kind == ChangeKind::World);
    } else if (after) {
        isWorld = isExplainedByDates(*after, from);
    } else if (before) {
        isWorld = isExplainedByDates(*before, to);
    }
    return isWorld ? Cause::World : Cause::Correction;
}

Catalogue mixedCatalogue(const DatedRules &from, const DatedRules &to, CauseSet causes)
{
    const CatalogueContent &old = from.catalogue.content();
    const CatalogueContent &now = to.catalogue.content();
    const bool ofNow = hasCause(causes, Cause::Correction);
    CatalogueContent mixed;
    mixed.exposures = joinedById(now.exposures, old.exposures);
    mixed.contexts
        = ofNow ? joinedById(now.contexts, old.contexts) : joinedById(old.contexts, now.contexts);
    mixed.settings
        = ofNow ? joinedById(now.settings, old.settings) : joinedById(old.settings, now.settings);
    mixed.rules = mixedRules(from, to, causes);
    return {mixed, {}, {}};
}

} // namespace Earshot
