// SPDX-License-Identifier: MIT
#include "claimlist/claimfilter.h"

#include "wording/claimwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

//! Everything of a claim that a person may look for.
QString textOf(const Claim &claim, const Catalogue &catalogue)
{
    QStringList parts{claim.id, claim.says, claimVerdictWord(claim.verdict), claim.statement};
    for (const QString &id : claim.settings) {
        if (const Setting *setting = catalogue.setting(id))
            parts.append(setting->name);
    }
    for (const ReviewHeading &heading : catalogue.content().headings) {
        if (heading.id == claim.heading)
            parts.append(heading.name);
    }
    return parts.join(u'\n');
}

} // namespace

bool passes(const Claim &claim, const ClaimFilter &filter, const Catalogue &catalogue)
{
    if (filter.verdict && claim.verdict != *filter.verdict)
        return false;
    const QStringList words = filter.search.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return true;
    const QString text = textOf(claim, catalogue);
    return std::all_of(words.cbegin(), words.cend(), [&text](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

int countOf(const QList<Claim> &claims, const std::optional<ClaimVerdict> &verdict)
{
    if (!verdict)
        return static_cast<int>(claims.size());
    return static_cast<int>(std::ranges::count(claims, *verdict, &Claim::verdict));
}

QList<ClaimVerdict> claimVerdicts()
{
    return {ClaimVerdict::Holds,
            ClaimVerdict::Imprecise,
            ClaimVerdict::Wrong,
            ClaimVerdict::Outdated,
            ClaimVerdict::Unsupported,
            ClaimVerdict::Opinion,
            ClaimVerdict::NotAboutThis};
}

} // namespace Earshot
