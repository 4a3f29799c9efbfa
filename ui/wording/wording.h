// SPDX-License-Identifier: MIT
#pragma once

//! The words of the interface: free functions from the values of the core to whole sentences.
//! Advice itself stands in the catalogue; nothing here knows one setting from another.
#include "wording/answerwords.h"
#include "wording/causewords.h"
#include "wording/changewords.h"
#include "wording/claimwords.h"
#include "wording/datewords.h"
#include "wording/guidewords.h"
#include "wording/reasonwords.h"
#include "wording/stepwords.h"
#include "wording/verdictwords.h"
#include "wording/waywords.h"
