// SPDX-License-Identifier: MIT
#pragma once

#include "style/tokens.h"

namespace Earshot {

//! Gives the application our style; the ground follows the palette it has from the system.
//! On macOS the native style stays.
void installLook();

//! Forces one ground, whatever the system says.
void setGround(Ground ground);

constexpr int smallestTextSize = 80;
constexpr int largestTextSize = 200;
//! The person's own text size, in percent of the system's; kept between the two limits.
void setTextSize(int percent);
int textSize();

} // namespace Earshot
