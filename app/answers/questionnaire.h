// SPDX-License-Identifier: MIT
#pragma once

#include "answers/answers.h"
#include "catalogue/catalogue.h"

namespace Earshot {

//! How much a check asks.
enum class CheckKind { Quick, Full, Recheck };

QString token(CheckKind kind);
//! CheckKind::Full for anything that is no token.
CheckKind checkKindFromToken(const QString &text);

//! The settings to ask, in order: those of the kind whose ask-when is not surely false.
//! Quick goes by the quick places; Full goes group by group, the quick ones of a group first.
//! What decides whether a setting is asked always comes before it.
//! Recheck holds what staleSettings() gives.
QStringList settingsToAsk(const Catalogue &catalogue,
                          const Answers &answers,
                          CheckKind kind,
                          const QDate &today);

//! Settings whose answer is older than it stays fresh, has run out by now, was given to a question
//! that means something else since, or before a new major iOS.
QStringList staleSettings(const Catalogue &catalogue, const Answers &answers, const QDate &today);

//! The first day after \a today on which one more answer is older than it stays fresh; invalid
//! where none will be.
QDate nextStaleDay(const Catalogue &catalogue, const Answers &answers, const QDate &today);

//! How long asking \a settings takes, in whole minutes, at least 1.
int minutesFor(const Catalogue &catalogue, const QStringList &settings);

} // namespace Earshot
