// SPDX-License-Identifier: MIT
#pragma once

#include "answers/answers.h"
#include "catalogue/catalogue.h"
#include "error.h"

#include <QJsonObject>

namespace Earshot {

//! Largest input, in bytes, and deepest nesting that is read.
constexpr qint64 answersSizeLimit = qint64{1024} * 1024;
constexpr int jsonDepthLimit = 32;

//! Parses \a json into an object, refusing one that nests deeper than jsonDepthLimit.
//! \a file is only used to say where a problem is.
Result<QJsonObject> parseJsonObject(const QByteArray &json, const QString &file);

//! Reads the format of ANSWERS.json (design: keys as_of, answers, context, worries, all
//! optional) and lists every problem with its path: unknown key, setting or value, wrong type.
Checked<Answers>
readAnswers(const QByteArray &json, const Catalogue &catalogue, const QString &file);

//! The same format, keys sorted; readAnswers() gives the same value back.
QByteArray writeAnswers(const Answers &answers);

} // namespace Earshot
