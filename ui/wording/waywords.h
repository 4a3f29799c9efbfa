// SPDX-License-Identifier: MIT
#pragma once

#include "assessment/detail/detail.h"
#include "assessment/detail/replay.h"

namespace Earshot {

//! "iCloud Backup is on and the lock is off. This is what you said."
QString waySentence(const Catalogue &catalogue, const Assessment &assessment, const NamedWay &way);
//! To stand below the ways where there are more than are listed; else empty.
QString moreWaysSentence(const Detail &detail);
//! "Your part is done. …", or after which changes it is; empty where it is not up to others.
QStringList yourPartSentences(const Catalogue &catalogue, const Detail &detail);
//! "Not to be had here: Turn on the lock. It came with iOS 18.", one for each such change.
QStringList unavailableSentences(const Catalogue &catalogue,
                                 const Assessment &assessment,
                                 const Detail &detail);
//! Whether the answers cited lead to the verdict by themselves.
QString replaySentence(const ReplayResult &replay);
//! What an open verdict becomes if some open answers were these, one sentence each.
QStringList settledSentences(const Catalogue &catalogue, const ReplayResult &replay);

} // namespace Earshot
