// SPDX-License-Identifier: MIT
#include "review/cataloguereview.h"

#include <algorithm>
#include <tuple>

namespace Earshot {

QList<ReviewCheck> reviewChecks()
{
    return {noRuleInForceIsOlderThanAYear,
            everySourceIsCited,
            everyStatementHasASource,
            noPathSkipsASystem,
            everySystemThatIsAskedHasAPath,
            everyQuestionIsUsedOrExplained,
            everyValueIsInARuleInForceOrHarmless,
            noTwoChoicesStandForTheSame,
            everyExposureCanBeReached,
            everyChangeMattersToSomeone,
            everyReasonIsOneClause,
            noBannedWordIsUsed,
            everySentenceIsShort,
            everySentenceIsEasyToRead,
            theAverageSentenceIsEasierStill,
            rememberedDefaultsAskToLook};
}

QList<Error> reviewCatalogue(const Catalogue &catalogue, const QDate &day)
{
    QList<Error> problems;
    for (const ReviewCheck check : reviewChecks())
        problems += check(catalogue, day);
    const auto isEarlier = [](const Error &left, const Error &right) {
        return std::tie(left.at.file, left.at.line, left.at.column)
               < std::tie(right.at.file, right.at.line, right.at.column);
    };
    std::ranges::stable_sort(problems, isEarlier);
    return problems;
}

} // namespace Earshot
