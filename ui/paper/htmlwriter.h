// SPDX-License-Identifier: MIT
#pragma once

#include "paper/content/blocks.h"

#include <QByteArray>

namespace Earshot {

//! One HTML file that needs nothing else and loads nothing, with real headings and tables.
QByteArray writeHtml(const PaperContent &content);

} // namespace Earshot
