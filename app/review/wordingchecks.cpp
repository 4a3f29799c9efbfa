// SPDX-License-Identifier: MIT
#include "review/cataloguereview.h"
#include "review/foldedtexts.h"
#include "review/readability.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

constexpr qsizetype longestSentence = 20; // words
constexpr qsizetype shortestSentence = 3; // fewer words are a label or the state of a switch
constexpr double hardestSentence = 8.0;
constexpr double hardestAverage = 6.0;

//! Words that the house rule leaves out, and what it says about them.
struct Ban
{
    QLatin1StringView rule;
    QLatin1StringView pattern;
};

constexpr std::array bans{
    Ban{"nothing is called safe"_L1, R"(\b(safe|safer|safest|safely|unsafe)\b)"_L1},
    Ban{"nothing is called secure"_L1, R"(\b(secure|secured|securely|insecure)\b)"_L1},
    Ban{"nothing is called protected"_L1, R"(\b(protected|unprotected)\b)"_L1},
    Ban{"nothing is called private"_L1, R"(\b(private|privately)\b)"_L1},
    Ban{"nobody is called anonymous"_L1, R"(\b(anonymous|anonymously)\b)"_L1},
    Ban{"nothing is praised"_L1, R"(\b(unhackable|military-grade|bulletproof)\b)"_L1},
    Ban{"nothing is guessed"_L1, R"(\b(likely|unlikely|probably)\b)"_L1},
    Ban{"nothing is scored"_L1, R"(\b(low|medium|high|no) risk\b|\brisk score\b)"_L1},
    Ban{"nothing is counted in percent"_L1, R"(%(?!1)|\bper ?cent\b)"_L1},
    Ban{"nobody plays for badges"_L1, R"(\b(badges?|streaks?|scores?)\b)"_L1},
    Ban{"nobody is scared"_L1, R"(\b(hackers?|spy|spies|spied)\b)"_L1},
    Ban{"nobody is blamed"_L1, R"(\b(you failed|your fault|you should have)\b)"_L1},
    Ban{"nobody is promised silence"_L1,
        R"(\b(nobody|no one|no-one) (will|can) (notice|see|know)\b)"_L1},
    Ban{"a key is not a look"_L1, R"(\bApple (reads|spies|logs everything)\b)"_L1},
    Ban{"there are no short forms"_L1, R"(\w*n['\x{2019}]t\b)"_L1},
    Ban{"there is never a bare no"_L1, R"(^no\W*$)"_L1},
};

//! The sentences that the reading grade is about: no names, and nothing of one or two words.
QList<FoldedText> gradedSentences(const CatalogueContent &content)
{
    QList<FoldedText> graded;
    for (const FoldedText &shown : foldedTexts(content)) {
        if (shown.form == CatalogueText::Form::Name)
            continue;
        for (const QString &sentence : sentencesOf(shown.text)) {
            if (wordsOf(sentence).size() >= shortestSentence)
                graded.append({sentence, shown.form, shown.at});
        }
    }
    return graded;
}

void reportNoClause(const QString &clause, const Place &at, QList<Error> &problems)
{
    if (sentencesOf(clause).size() > 1 || clause.endsWith(u'.'))
        problems.append(
            {u"A reason is one clause without a full stop, unlike \"%1\"."_s.arg(clause), at, {}});
}

} // namespace

QList<Error> everyReasonIsOneClause(const Catalogue &catalogue, const QDate &)
{
    QList<Error> problems;
    for (const Rule &rule : catalogue.rules())
        reportNoClause(rule.because, rule.at, problems);
    for (const Setting &setting : catalogue.settings()) {
        if (setting.askWhen)
            reportNoClause(setting.askWhen->because, setting.at, problems);
    }
    return problems;
}

QList<Error> noBannedWordIsUsed(const Catalogue &catalogue, const QDate &)
{
    QList<Error> problems;
    const QList<FoldedText> texts = foldedTexts(catalogue.content());
    for (const Ban &ban : bans) {
        const QRegularExpression pattern(ban.pattern, QRegularExpression::CaseInsensitiveOption);
        for (const FoldedText &shown : texts) {
            // What the review claims may be worded as the review words it.
            if (shown.form == CatalogueText::Form::Claim)
                continue;
            if (const auto found = pattern.match(shown.text); found.hasMatch())
                problems.append({u"\"%1\" must not be said, because %2: \"%3\"."_s.arg(
                                     found.captured(), ban.rule, shown.text),
                                 shown.at,
                                 {}});
        }
    }
    return problems;
}

QList<Error> everySentenceIsShort(const Catalogue &catalogue, const QDate &)
{
    QList<Error> problems;
    for (const FoldedText &shown : foldedTexts(catalogue.content())) {
        for (const QString &sentence : sentencesOf(shown.text)) {
            const qsizetype count = wordsOf(sentence).size();
            if (count > longestSentence)
                problems.append(
                    {u"A sentence has at most %1 words, this one %2: \"%3\"."_s.arg(longestSentence)
                         .arg(count)
                         .arg(sentence),
                     shown.at,
                     {}});
        }
    }
    return problems;
}

QList<Error> everySentenceIsEasyToRead(const Catalogue &catalogue, const QDate &)
{
    QList<Error> problems;
    for (const FoldedText &sentence : gradedSentences(catalogue.content())) {
        const double grade = gradeOf(sentence.text);
        if (grade > hardestSentence)
            problems.append({u"A sentence has at most reading grade %1, this one %2: \"%3\"."_s
                                 .arg(hardestSentence)
                                 .arg(grade, 0, 'f', 2)
                                 .arg(sentence.text),
                             sentence.at,
                             {}});
    }
    return problems;
}

QList<Error> theAverageSentenceIsEasierStill(const Catalogue &catalogue, const QDate &)
{
    const QList<FoldedText> sentences = gradedSentences(catalogue.content());
    double sum = 0;
    for (const FoldedText &sentence : sentences)
        sum += gradeOf(sentence.text);
    const double average = sentences.isEmpty() ? 0 : sum / static_cast<double>(sentences.size());
    if (average <= hardestAverage)
        return {};
    return {{u"All sentences together have at most reading grade %1, not %2."_s.arg(hardestAverage)
                 .arg(average, 0, 'f', 2),
             {u"model.toml"_s, 1, 1},
             {}}};
}

QList<Error> rememberedDefaultsAskToLook(const Catalogue &catalogue, const QDate &)
{
    QList<Error> problems;
    for (const Setting &setting : catalogue.settings()) {
        const bool asks
            = setting.standard.text.contains(u"check on your phone"_s, Qt::CaseInsensitive);
        if (setting.standard.basis == DefaultBasis::Memory && !asks)
            problems.append(
                {u"The default of \"%1\" is only remembered; expected \"check on your phone\" in its text."_s
                     .arg(setting.id),
                 setting.at,
                 {}});
    }
    return problems;
}

} // namespace Earshot
