// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"
#include "paper/textlines.h"

namespace Earshot {

//! A setting with its values, choices, menu paths, rules, changes and sources.
void addSetting(TextLines &lines, const Catalogue &catalogue, const Setting &setting);

} // namespace Earshot
