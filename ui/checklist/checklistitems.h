// SPDX-License-Identifier: MIT
#pragma once

#include "assessment/assessment.h"
#include "history/records.h"

#include <optional>

namespace Earshot {

//! What a row of the checklist says about its setting. Advice has nothing to answer or to tick.
//! Accepted is open, and the person leaves it as it is for now.
enum class ItemState { NotAsked, Open, Accepted, DoNotKnow, Done, DoesNotApply, Advice };

//! What a tick says: that one change has been made.
struct Tick
{
    QString remediation; //!< Empty where no change is left to tick.
    QMap<QString, QStringList>
        values;            //!< What it records, by setting; empty = cannot be taken yet.
    QStringList lookFirst; //!< Settings that must be in order before it counts.
    QStringList doFirst;   //!< Remediations still to be made that should come before.
    QStringList noticedBy; //!< Those near the person who may notice; empty unless to be planned.
    bool hasNoWayBack = false;

    bool isPossible() const { return !values.isEmpty(); }
    //! True where it is asked once more before it counts.
    bool needsAWord() const { return hasNoWayBack || !noticedBy.isEmpty() || !lookFirst.isEmpty(); }
};

//! One row of the checklist; a plain value.
struct ChecklistItem
{
    QString setting;
    QString subject; //!< The setting whose answer it shows: its own, or the one it is a part of.
    QString group;
    ItemState state = ItemState::NotAsked;
    QStringList values; //!< Still possible; empty for advice.
    bool answered = false;
    QDate said;                  //!< Invalid while it is not asked.
    bool sinceLastCheck = false; //!< Said outside a check, after the last one.
    QDate until;                 //!< The day up to which a value that runs out is counted.
    AcceptReason acceptReason = AcceptReason::None; //!< Only of what is accepted.
    QDate acceptedUntil;                            //!< Invalid = without an end.
    QString note;
    QString notBecause; //!< Why it does not apply: a clause or a sentence; may be empty.
    std::optional<ShownPath> path;
    QStringList remediations; //!< Of this setting, those that can be had here, in order.
    Tick tick;
};

//! One row per setting, in the order of the catalogue. \a log must be the one \a assessment was
//! made from.
QList<ChecklistItem> checklistItems(const Catalogue &catalogue,
                                    const Assessment &assessment,
                                    const Log &log,
                                    Nearby nearby);

//! The entry that stands for \a name: the last one that was not taken back. Null without one.
const AnswerRecord *standingRecord(const Log &log, const QString &name);

//! The filters in the order in which they are shown.
enum class ItemFilter { All, Open, Accepted, NotAsked, DoNotKnow, Done };

//! Does \a item pass \a filter? Advice passes ItemFilter::All only.
bool passes(const ChecklistItem &item, ItemFilter filter);
//! Does every word of \a search occur in the name, the path or the text of the setting?
bool isFound(const ChecklistItem &item, const Catalogue &catalogue, const QString &search);

//! How many rows there are; advice is not counted.
struct ItemCounts
{
    int all = 0;
    int open = 0;
    int accepted = 0;
    int notAsked = 0;
    int doNotKnow = 0;
    int done = 0;

    bool operator==(const ItemCounts &other) const = default;
    int of(ItemFilter filter) const;
};
ItemCounts countItems(const QList<ChecklistItem> &items);

} // namespace Earshot
