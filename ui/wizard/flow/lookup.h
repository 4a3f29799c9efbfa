// SPDX-License-Identifier: MIT
#pragma once

#include "answers/answers.h"
#include "catalogue/setting.h"

namespace Earshot {

//! Where to look \a setting up: on the phone with the iOS the person named, or on the Mac where
//! that is all they use. Empty where nothing is to be looked up.
std::optional<ShownPath> pathToShow(const Setting &setting, const Answers &answers);

} // namespace Earshot
