// SPDX-License-Identifier: MIT
#pragma once

#include "paper/content/blocks.h"

#include <QByteArray>

namespace Earshot {

//! Markdown with tables, in UTF-8. Signs that mean something in Markdown or HTML are escaped.
QByteArray writeMarkdown(const PaperContent &content);

} // namespace Earshot
