// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace Earshot {

//! What a decision is about: a change the person means to make, or a setting they leave as it is.
enum class DecisionKind { Plan, Accept };
//! Why a setting is left as it is.
enum class AcceptReason { None, DoesNotBother, CostsTooMuch, NotMineToChange };

QString token(DecisionKind kind);
QString token(AcceptReason reason); //!< Empty for AcceptReason::None.
std::optional<DecisionKind> decisionKindFromToken(const QString &text);
std::optional<AcceptReason> acceptReasonFromToken(const QString &text);

//! One entry of the log of decisions; the last one about a name counts.
struct DecisionRecord
{
    qint64 id = 0; //!< Given by the store, ascending; of its own, apart from answers.
    DecisionKind kind = DecisionKind::Plan;
    QString name;                             //!< A remediation of the plan, an accepted setting.
    bool isOn = true;                         //!< False takes the decision back.
    QDate until;                              //!< The last day it counts; invalid = without an end.
    AcceptReason reason = AcceptReason::None; //!< Only of a setting that is accepted.
    QDateTime saidAt;                         //!< UTC.

    bool operator==(const DecisionRecord &other) const = default;
};

//! The remediations the person means to carry out, in the order in which they were chosen.
QStringList plannedChanges(const QList<DecisionRecord> &decisions);
//! The entries that make \a changes the plan, said at \a now; none where it is that already.
QList<DecisionRecord> planEntries(const QList<DecisionRecord> &decisions,
                                  const QStringList &changes,
                                  const QDateTime &now);
//! The entry by which \a setting is accepted on \a day; null where it is not, or no longer.
const DecisionRecord *
acceptance(const QList<DecisionRecord> &decisions, const QString &setting, const QDate &day);

} // namespace Earshot
