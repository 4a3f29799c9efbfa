// SPDX-License-Identifier: MIT
#include "review/readability.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

// Words whose spelling misleads the count of vowel groups.
int knownSyllables(const QString &lower)
{
    static const QHash<QString, int> known = {
        {u"anyone"_s, 3},
        {u"area"_s, 3},
        {u"being"_s, 2},
        {u"business"_s, 2},
        {u"cisa"_s, 2},
        {u"create"_s, 2},
        {u"doing"_s, 2},
        {u"going"_s, 2},
        {u"idea"_s, 3},
        {u"ios"_s, 3},
        {u"quiet"_s, 2},
        {u"safety"_s, 2},
        {u"sim"_s, 1},
        {u"someone"_s, 2},
        {u"something"_s, 2},
        {u"sometimes"_s, 2},
        {u"via"_s, 2},
    };
    return known.value(lower, 0);
}

qsizetype matches(const QRegularExpression &pattern, const QString &text)
{
    qsizetype count = 0;
    for (auto found = pattern.globalMatch(text); found.hasNext(); found.next())
        ++count;
    return count;
}

bool has(const QRegularExpression &pattern, const QString &text)
{
    return pattern.match(text).hasMatch();
}

int bySpelling(const QString &lower)
{
    static const QRegularExpression vowels(u"[aeiouy]+"_s);
    static const QRegularExpression silentE(u"[^aeiouy]e$"_s);
    static const QRegularExpression spokenLe(u"[^aeiouy]le$"_s);
    static const QRegularExpression silentEs(u"[^aeiouy]es$"_s);
    static const QRegularExpression spokenEs(u"(s|x|z|c|g|ch|sh)es$"_s);
    static const QRegularExpression silentEd(u"[^aeiouytd]ed$"_s);
    static const QRegularExpression splitVowels(u"(?<![tscg])i[aou]"_s);

    auto count = matches(vowels, lower);
    if ((has(silentE, lower) && !has(spokenLe, lower))
        || (has(silentEs, lower) && !has(spokenEs, lower)) || has(silentEd, lower))
        --count;
    if (has(splitVowels, lower))
        ++count;
    return static_cast<int>(count);
}

int syllablesOfPart(QString part)
{
    static const QRegularExpression ending(u"['’]s?$"_s);
    static const QRegularExpression noLetter(u"[^A-Za-z]"_s);
    const auto digits
        = std::count_if(part.cbegin(), part.cend(), [](QChar c) { return c.isDigit(); });
    part.remove(ending).remove(noLetter);
    if (part.isEmpty())
        return static_cast<int>(digits);

    const auto lower = part.toLower();
    if (const auto known = knownSyllables(lower); known > 0)
        return known;
    if (part.size() > 1 && part == part.toUpper())
        return static_cast<int>(part.size());
    return std::max(1, bySpelling(lower));
}

} // namespace

QRegularExpression labelPattern(const QStringList &labels)
{
    auto longestFirst = labels;
    std::sort(longestFirst.begin(), longestFirst.end(), [](const QString &a, const QString &b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
    QStringList alternatives = {u"iOS \\d+(?:\\.\\d+)*(?: (?:to|or) \\d+(?:\\.\\d+)*)?"_s};
    for (const auto &label : std::as_const(longestFirst)) {
        if (!label.isEmpty())
            alternatives += QRegularExpression::escape(label);
    }
    return QRegularExpression(u"(?<![\\p{L}\\p{N}])(?:"_s + alternatives.join(u'|')
                              + u")(?![\\p{L}\\p{N}])"_s);
}

QString withLabelsFolded(const QString &text, const QRegularExpression &labels)
{
    auto folded = text;
    return folded.replace(labels, u"Label"_s);
}

QStringList sentencesOf(const QString &text)
{
    static const QRegularExpression end(u"(?<=[.!?])\\s+"_s);
    return text.trimmed().split(end, Qt::SkipEmptyParts);
}

QStringList wordsOf(const QString &sentence)
{
    static const QRegularExpression word(u"[\\p{L}\\p{N}%]+(?:[.,'’-][\\p{L}\\p{N}]+)*"_s);
    QStringList words;
    for (auto found = word.globalMatch(sentence); found.hasNext();)
        words += found.next().captured();
    return words;
}

int syllablesOf(const QString &word)
{
    int count = 0;
    const auto parts = word.split(u'-');
    for (const auto &part : parts)
        count += syllablesOfPart(part);
    return std::max(1, count);
}

double gradeOf(const QString &sentence)
{
    const auto words = wordsOf(sentence);
    if (words.isEmpty())
        return 0.0;
    int syllables = 0;
    for (const auto &word : words)
        syllables += syllablesOf(word);
    const auto count = static_cast<double>(words.size());
    return 0.39 * count + 11.8 * syllables / count - 15.59;
}

} // namespace Earshot
