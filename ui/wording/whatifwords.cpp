// SPDX-License-Identifier: MIT
#include "wording/whatifwords.h"

#include "assessment/availability.h"
#include "wording/answerwords.h"
#include "wording/sentences.h"
#include "wording/verdictwords.h"

#include <QCoreApplication>

namespace Earshot {

namespace {

class WhatIfs
{
    Q_DECLARE_TR_FUNCTIONS(WhatIfs)
};

QString titleOf(const Catalogue &catalogue, const QString &remediation)
{
    const Remediation *known = catalogue.remediation(remediation);
    return known ? known->title : remediation;
}

QString closeAndOpen(int closed, int opened)
{
    if (closed == 0 && opened == 0)
        return WhatIfs::tr("Nothing would close and nothing would open.");
    if (opened == 0)
        return WhatIfs::tr("%n thing(s) would close and none would open.", nullptr, closed);
    if (closed == 0)
        return WhatIfs::tr("Nothing would close and %n would open.", nullptr, opened);
    return WhatIfs::tr("%n thing(s) would close and %1 would open.", nullptr, closed).arg(opened);
}

} // namespace

QString whatIfSentence(const WhatIf &whatIf)
{
    QStringList sentences{closeAndOpen(static_cast<int>(whatIf.closed.size()),
                                       static_cast<int>(whatIf.opened.size()))};
    if (!whatIf.unsure.isEmpty())
        sentences.append(WhatIfs::tr(
            "%n would no longer be sure.", nullptr, static_cast<int>(whatIf.unsure.size())));
    return joinedSentences(sentences);
}

QString whatIfCounts(const WhatIf &whatIf)
{
    const Headline &headline = whatIf.assessment.headline;
    return joinedSentences(
        {WhatIfs::tr("%1 of %n thing(s) would still not be ruled out.", nullptr, headline.of)
             .arg(headline.notRuledOut),
         WhatIfs::tr("Of what bothers you: %1.", "the counts of the strip of marks")
             .arg(stripText(headline))});
}

QString whatIfProblemSentence(const Catalogue &catalogue, const WhatIf &whatIf)
{
    const WhatIfProblem &problem = whatIf.problem;
    const QString title = titleOf(catalogue, problem.remediation);
    switch (problem.obstacle) {
    case Obstacle::None:
        return {};
    case Obstacle::NotAvailable: {
        const Remediation *known = catalogue.remediation(problem.remediation);
        const QString why
            = known ? whyUnavailable(*known, whatIf.assessment.state, whatIf.assessment.rulesAsOf)
                    : QString();
        return joinedSentences({WhatIfs::tr("Not to be had here: %1.").arg(title), why});
    }
    case Obstacle::Contradiction:
        return WhatIfs::tr("These two do not go together: %1. %2.")
            .arg(title, titleOf(catalogue, problem.other));
    case Obstacle::NeedsMore:
        break;
    }
    return WhatIfs::tr("%1: this works only if %2.")
        .arg(title, valuesClause(catalogue, problem.need.id, problem.need.values));
}

} // namespace Earshot
