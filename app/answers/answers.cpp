// SPDX-License-Identifier: MIT
#include "answers/answers.h"

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

const QStringList &ratingTokens()
{
    static const QStringList tokens{u"no"_s, u"a-bit"_s, u"a-lot"_s};
    return tokens;
}

} // namespace

bool hasRunOut(const Expiry &expiry, const Answer &answer, const QDate &day)
{
    if (!answer.since.isValid() || !answer.values.contains(expiry.value))
        return false;
    const QDate end = answer.since.addDays(expiry.days);
    const bool lookedLater = answer.looked.isValid() && answer.looked > end;
    return day > end && !lookedLater;
}

QString token(Rating rating)
{
    return ratingTokens().at(static_cast<qsizetype>(rating));
}

Rating ratingFromToken(const QString &text)
{
    const qsizetype place = ratingTokens().indexOf(text);
    return place < 0 ? Rating::ABit : static_cast<Rating>(place);
}

bool isRatingToken(const QString &text)
{
    return ratingTokens().contains(text);
}

} // namespace Earshot
