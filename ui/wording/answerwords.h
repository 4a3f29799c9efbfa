// SPDX-License-Identifier: MIT
#pragma once

#include "answers/answers.h"
#include "answers/questionnaire.h"
#include "catalogue/catalogue.h"

namespace Earshot {

//! What the person said, as a clause with a capital; a name such as "iCloud" keeps its letters.
//! "Not asked yet" for no values, "You do not know" for all of them.
QString answerText(const Catalogue &catalogue, const QString &setting, const QStringList &values);
//! The same for a context question; a list to tick shows all that is ticked.
QString contextText(const Catalogue &catalogue, const QString &context, const QStringList &values);
QString notAskedText();
QString doNotKnowText();

//! "iCloud Backup is on" or "A or B"; for a setting or a context question, to stand in a sentence.
QString
valuesClause(const Catalogue &catalogue, const QString &question, const QStringList &values);

//! "a lot", "a bit", "no".
QString ratingWord(Rating rating);
//! "Quick check", "Full check", "Only what needs a new look".
QString checkKindName(CheckKind kind);

} // namespace Earshot
