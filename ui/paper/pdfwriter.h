// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"
#include "paper/content/blocks.h"
#include "paper/painted/pagelook.h"

#include <QByteArray>

namespace Earshot {

//! The pages as a PDF with the fonts inside. Needs an application object with fonts.
Result<QByteArray> writePdf(const PaperContent &content, PaperSize size);

} // namespace Earshot
