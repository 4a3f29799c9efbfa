// SPDX-License-Identifier: MIT
#include "catalogue/catalogueproblems.h"
#include "catalogue/names.h"

using namespace Qt::StringLiterals;

namespace Earshot {

QList<Error> everyClaimNamesWhatExists(const CatalogueContent &content)
{
    const Names names(content);
    QList<Error> problems;
    for (const Claim &claim : content.claims) {
        requireKnown({claim.heading}, names.headings, u"heading"_s, claim.at, problems);
        requireKnown(claim.sources, names.sources, u"source"_s, claim.at, problems);
        requireKnown(claim.settings, names.settings(), u"setting"_s, claim.at, problems);
    }
    return problems;
}

} // namespace Earshot
