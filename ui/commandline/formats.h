// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"
#include "paper/content/blocks.h"

#include <QByteArray>
#include <QList>

namespace Earshot {

enum class Format { Text, Json, Html, Markdown, Pdf, Csv };

//! The format called \a name; without a name, the one that the ending of \a output stands for,
//! else text. An error names what is \a allowed.
Result<Format> formatFor(const QString &name, const QString &output, const QList<Format> &allowed);

//! A paper in one of the formats that hold a paper; not for JSON and CSV.
Result<QByteArray> writePaper(const PaperContent &content, Format format);

} // namespace Earshot
