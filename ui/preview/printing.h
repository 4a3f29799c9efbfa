// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"
#include "paper/painted/pageddocument.h"

class QWidget;

namespace Earshot {

//! Letter where inches are used, else A4.
PaperSize usualPaperSize();

//! Asks for a printer and prints. False where the person cancels. Nothing talks to the print
//! service before this is called.
Result<bool> printDocument(const PaperContent &content, PaperSize size, QWidget *parent);

//! Asks for a file and writes the pages into it as PDF. Empty where the person cancels.
Result<QString> savePdf(const PaperContent &content, PaperSize size, QWidget *parent);

} // namespace Earshot
