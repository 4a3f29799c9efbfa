// SPDX-License-Identifier: MIT
#pragma once

#include "paper/content/blocks.h"

#include <QByteArray>

namespace Earshot {

//! Plain text in UTF-8, wrapped at 78 characters.
QByteArray writeText(const PaperContent &content);

//! The sign of a mark in text, "●"; empty for Mark::None.
QString markSign(Mark mark);

} // namespace Earshot
