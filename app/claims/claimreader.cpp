// SPDX-License-Identifier: MIT
#include "catalogue/readers.h"

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

Claim readClaim(TableReader &table)
{
    Claim claim;
    claim.at = table.at();
    claim.id = table.text(u"id"_s);
    claim.heading = table.text(u"heading"_s);
    claim.says = table.text(u"says"_s);
    claim.verdict = table.enumerator(u"verdict"_s, ClaimVerdict::Holds);
    claim.statement = table.text(u"statement"_s);
    claim.confidence = table.enumerator(u"confidence"_s, Confidence::Low);
    claim.sources = table.optionalTexts(u"sources"_s);
    claim.settings = table.optionalTexts(u"settings"_s);
    claim.checked = table.date(u"checked"_s);
    table.rejectUnknown();
    return claim;
}

} // namespace

void readClaims(TableReader &file, CatalogueContent &content)
{
    content.headings = readNamed<ReviewHeading>(file, u"heading"_s);
    for (TableReader &table : file.tables(u"claim"_s))
        content.claims.append(readClaim(table));
    file.rejectUnknown();
}

} // namespace Earshot
