// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"
#include "paper/textlines.h"

namespace Earshot {

//! Each condition on a line: what it says, and how the catalogue writes it.
void addConditions(TextLines &lines,
                   const Catalogue &catalogue,
                   const QList<Condition> &conditions,
                   int indent);

//! "Then: iCloud Backup is off (icloud-backup = off-old-kept)."
QString effectSentence(const Catalogue &catalogue, const Effect &effect);

//! "From 1 March 2026 to 3 April 2026."; empty where both ends are open.
QString validitySentence(const Validity &validity);

//! One revision of a rule, as a sentence with its reason; every line is indented by \a indent.
void addRule(TextLines &lines, const Catalogue &catalogue, const Rule &rule, int indent);

//! A change with its steps, catches, effects and what it needs.
void addRemediation(TextLines &lines,
                    const Catalogue &catalogue,
                    const Remediation &remediation,
                    int indent);

//! Each source on a line with its address and the day it was checked.
void addSources(TextLines &lines, const Catalogue &catalogue, const QStringList &ids, int indent);

} // namespace Earshot
