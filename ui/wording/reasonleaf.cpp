// SPDX-License-Identifier: MIT
#include "wording/reasonleaf.h"

#include "assessment/detail/ownpart.h"
#include "wording/answerwords.h"
#include "wording/sentences.h"
#include "wording/stepwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

class Leaves
{
    Q_DECLARE_TR_FUNCTIONS(Leaves)
};

QString impliedSentence(const Catalogue &catalogue, const Leaf &leaf, const QString &clause)
{
    const Setting *setting = catalogue.setting(leaf.id);
    if (setting == nullptr || !setting->askWhen || setting->askWhen->because.isEmpty())
        return Leaves::tr("This follows from your other answers: %1.").arg(clause);
    return Leaves::tr("We did not ask, because %1. So it counts as this: %2.")
        .arg(setting->askWhen->because, clause);
}

} // namespace

QString leafSentence(const Catalogue &catalogue, const Assessment &assessment, const Leaf &leaf)
{
    const QString clause = valuesClause(catalogue, leaf.id, leaf.values);
    switch (assessment.state.value(leaf.id).origin) {
    case Origin::Said:
        return Leaves::tr("You said: %1.").arg(clause);
    case Origin::Implied:
        return impliedSentence(catalogue, leaf, clause);
    case Origin::Aged:
        return Leaves::tr("After this long we no longer know more than this: %1.").arg(clause);
    case Origin::Supposed:
        return Leaves::tr("What if: %1.").arg(clause);
    case Origin::Unasked:
        break;
    }
    return Leaves::tr("Not asked yet: %1.").arg(clause);
}

QString leavesClause(const Catalogue &catalogue, const QList<Leaf> &leaves)
{
    QStringList clauses;
    for (const Leaf &leaf : leaves)
        clauses.append(valuesClause(catalogue, leaf.id, leaf.values));
    return joinedByAnd(clauses);
}

QStringList findOutSentences(const Catalogue &catalogue,
                             const Assessment &assessment,
                             const QList<Leaf> &leaves)
{
    QStringList sentences;
    for (const Leaf &leaf : leaves) {
        const Setting *setting = catalogue.setting(leaf.id);
        if (assessment.state.value(leaf.id).values.size() < 2)
            continue;
        if (setting == nullptr) {
            sentences.append(Leaves::tr("You can answer this one yourself."));
        } else if (isUpToOthers(catalogue, leaf.id, assessment.state.value(leaf.id).values)) {
            sentences.append(Leaves::tr("%1: only the people you message know. You can ask them. "
                                        "We cannot check for you.")
                                 .arg(setting->name));
        } else {
            const int minutes = std::max(1, (setting->seconds + 59) / 60);
            sentences.append(Leaves::tr("%1: you can look this up in about %2.")
                                 .arg(setting->name, minutesText(minutes)));
        }
    }
    sentences.removeDuplicates();
    return sentences;
}

} // namespace Earshot
