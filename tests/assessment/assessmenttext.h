// SPDX-License-Identifier: MIT
#pragma once

#include "assessment/assessment.h"

//! Everything an assessment says but the answers it was made from, for a comparison.
QString textOf(const Earshot::Assessment &assessment);
