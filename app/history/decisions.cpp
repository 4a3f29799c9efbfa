// SPDX-License-Identifier: MIT
#include "history/decisions.h"

#include "spelling.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

constexpr std::array kinds{
    Spelling{DecisionKind::Plan, "plan"_L1},
    Spelling{DecisionKind::Accept, "accept"_L1},
};

constexpr std::array reasons{
    Spelling{AcceptReason::DoesNotBother, "does-not-bother"_L1},
    Spelling{AcceptReason::CostsTooMuch, "costs-too-much"_L1},
    Spelling{AcceptReason::NotMineToChange, "not-mine-to-change"_L1},
};

} // namespace

QString token(DecisionKind kind)
{
    return spell(kinds, kind);
}

QString token(AcceptReason reason)
{
    return reason == AcceptReason::None ? QString() : spell(reasons, reason);
}

std::optional<DecisionKind> decisionKindFromToken(const QString &text)
{
    return unspell(kinds, text);
}

std::optional<AcceptReason> acceptReasonFromToken(const QString &text)
{
    return unspell(reasons, text);
}

QStringList plannedChanges(const QList<DecisionRecord> &decisions)
{
    QStringList changes;
    for (const DecisionRecord &decision : decisions) {
        if (decision.kind != DecisionKind::Plan)
            continue;
        changes.removeAll(decision.name);
        if (decision.isOn)
            changes.append(decision.name);
    }
    return changes;
}

QList<DecisionRecord> planEntries(const QList<DecisionRecord> &decisions,
                                  const QStringList &changes,
                                  const QDateTime &now)
{
    const QStringList before = plannedChanges(decisions);
    QList<DecisionRecord> entries;
    if (before == changes)
        return entries;
    const auto add = [&](const QString &change, bool isOn) {
        DecisionRecord entry;
        entry.name = change;
        entry.isOn = isOn;
        entry.saidAt = now;
        entries.append(entry);
    };
    for (const QString &change : before) {
        if (!changes.contains(change))
            add(change, false);
    }
    for (const QString &change : changes)
        add(change, true);
    return entries;
}

const DecisionRecord *
acceptance(const QList<DecisionRecord> &decisions, const QString &setting, const QDate &day)
{
    const auto last
        = std::find_if(decisions.crbegin(), decisions.crend(), [&](const DecisionRecord &decision) {
              return decision.kind == DecisionKind::Accept && decision.name == setting;
          });
    if (last == decisions.crend() || !last->isOn || (last->until.isValid() && day > last->until))
        return nullptr;
    return &*last;
}

} // namespace Earshot
