// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"
#include "paper/textlines.h"

namespace Earshot {

// Each begins with a name and the id, and says what else in the catalogue has to do with it.
void addExposure(TextLines &lines, const Catalogue &catalogue, const Exposure &exposure);
void addWorry(TextLines &lines, const Catalogue &catalogue, const Worry &worry);
void addContext(TextLines &lines, const Catalogue &catalogue, const ContextQuestion &question);
void addObserver(TextLines &lines, const Catalogue &catalogue, const Observer &observer);
void addAsset(TextLines &lines, const Catalogue &catalogue, const Asset &asset);
void addGroup(TextLines &lines, const Catalogue &catalogue, const Group &group);
void addSeenBy(TextLines &lines, const Catalogue &catalogue, const SeenBy &seenBy);
void addSource(TextLines &lines, const Catalogue &catalogue, const Source &source);

} // namespace Earshot
