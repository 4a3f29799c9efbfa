// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace Earshot {

//! With a capital first; a name such as "iCloud" keeps its letters.
QString capitalised(const QString &clause);
//! To stand inside a sentence; an abbreviation such as "RCS" keeps its letters.
QString uncapitalised(const QString &clause);
//! A clause as a sentence: a capital first and a full stop last.
QString asSentence(const QString &clause);
//! "a or b", "a, b or c".
QString joinedByOr(const QStringList &parts);
//! "a and b", "a, b and c".
QString joinedByAnd(const QStringList &parts);
//! Sentences one after another, leaving out empty ones.
QString joinedSentences(const QStringList &sentences);

} // namespace Earshot
