// SPDX-License-Identifier: MIT
#pragma once

#include "checklist/checklistitems.h"

namespace Earshot {

//! "Done", "You do not know"; empty for advice.
QString stateWord(ItemState state);
//! "Open 9": the text of a filter chip.
QString filterText(ItemFilter filter, const ItemCounts &counts);
//! "24 settings on your list. Tick what you have done. We save it at once."
QString listSentence(const ItemCounts &counts);
//! "2 of 3 open, 1 you do not know"; empty where there is nothing but advice.
QString groupCountText(const ItemCounts &counts);
//! "3 November", "since the last check" or "until 15 March 2027"; may be empty.
QString whenText(const ChecklistItem &item, const QDate &today);
//! "You said: iCloud Backup is on."; for a part, what was said about the whole.
QString saidSentence(const Catalogue &catalogue, const ChecklistItem &item);
//! "It does not bother me"; empty for AcceptReason::None.
QString acceptReasonText(AcceptReason reason);
//! Until when an accepted setting stays as it is, and why.
QString acceptedSentence(const ChecklistItem &item);
//! How a new phone is set, and that this is not the answer; empty where nothing is known.
QString defaultSentence(const Setting &setting);
//! What the undo bar says after \a tick, when the row now has the state \a state.
QString
markedText(const Catalogue &catalogue, const QString &setting, const Tick &tick, ItemState state);
//! "iOS 26, verified 2026-08" or "iOS 27, not verified, check on your phone".
QString verifiedText(const ShownPath &path);
//! "Title, publisher; title, publisher. Looked at in November 2026.", by month; empty without any.
QString sourcesText(const Catalogue &catalogue, const QStringList &sources);

} // namespace Earshot
