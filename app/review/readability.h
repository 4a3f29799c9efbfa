// SPDX-License-Identifier: MIT
#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace Earshot {

//! Matches each of \a labels as whole words in their own case, the longest first, and versions
//! such as "iOS 26.5" or "iOS 26.5 to 26.6".
QRegularExpression labelPattern(const QStringList &labels);

//! \a text with each match of \a labels replaced by one word of two syllables.
QString withLabelsFolded(const QString &text, const QRegularExpression &labels);

//! The sentences of \a text; one without a full stop counts as a sentence.
QStringList sentencesOf(const QString &text);

//! The words of \a sentence without their punctuation. "end-to-end" and "26.5" are one word each.
QStringList wordsOf(const QString &sentence);

//! How many syllables \a word has, by its spelling: at least one; a digit counts as one, and so
//! does each letter of a word in capitals.
int syllablesOf(const QString &word);

//! The Flesch-Kincaid grade of one sentence: 0.39 * words + 11.8 * syllables / words - 15.59.
//! Source: J. P. Kincaid, R. P. Fishburne, R. L. Rogers, B. S. Chissom, "Derivation of New
//! Readability Formulas for Navy Enlisted Personnel", Research Branch Report 8-75, 1975.
double gradeOf(const QString &sentence);

} // namespace Earshot
