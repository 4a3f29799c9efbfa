// SPDX-License-Identifier: MIT
#pragma once

#include "assessment/plan.h"
#include "catalogue/catalogue.h"

namespace Earshot {

QString planGroupName(PlanGroup group);
//! One sentence under the name of the group; may be empty.
QString planGroupNote(PlanGroup group);
//! "1 minute", "5 minutes"; above an hour and a half "2 hours".
QString minutesText(int minutes);
//! The label before a catch.
QString catchLabel();

//! What a step closes or is needed for: "Closes 4 things on its own. Step 2 needs this."
//! \a numbered holds the remediations that are shown with a number, from 1.
QString
stepEffectText(const Catalogue &catalogue, const PlanStep &step, const QStringList &numbered = {});
//! The same, then the sentence of the catalogue on what it does.
QString
stepGainText(const Catalogue &catalogue, const PlanStep &step, const QStringList &numbered = {});
//! "anyone who uses another device on your account or …"; empty where nobody was found.
QString noticePeople(const Catalogue &catalogue, const QStringList &seenBy);
//! "Who may notice: …." and how.
QStringList
noticeSentences(const Catalogue &catalogue, const QStringList &seenBy, const QString &seenHow);

} // namespace Earshot
