// SPDX-License-Identifier: MIT
#pragma once

#include "assessment/state.h"

namespace Earshot {

//! Something that became another way on a day, as the catalogue dates it. One of \a rule and
//! \a remediation is empty.
struct WorldChange
{
    QDate on;
    QString rule;        //!< A revision came in, went out, or took the place of another.
    QString remediation; //!< When it can be had became another.

    bool operator==(const WorldChange &other) const = default;
};

//! What the world did after \a from and up to and including \a to, soonest first, then in the
//! order of the files. The order of the two days does not matter.
QList<WorldChange> worldChanges(const Catalogue &catalogue, const QDate &from, const QDate &to);

//! A change that is no longer to be had, or newly so, for one and the same person.
struct AvailabilityChange
{
    QString remediation;
    bool isAvailable = false; //!< By the rules of the second day.
    QString otherwise;        //!< One sentence: why it is, or was, not to be had.
    QDate on;                 //!< When that came or went; invalid = not dated.
    ChangeKind kind = ChangeKind::World;
};

//! What differs for someone in \a state between the rules of two days (invalid = the newest), in
//! the order of the files.
QList<AvailabilityChange> availabilityChanges(const Catalogue &catalogue,
                                              const State &state,
                                              const QDate &from,
                                              const QDate &to);

} // namespace Earshot
