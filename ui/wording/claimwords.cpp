// SPDX-License-Identifier: MIT
#include "wording/claimwords.h"

#include "wording/datewords.h"
#include "wording/sentences.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

class Claims
{
    Q_DECLARE_TR_FUNCTIONS(Claims)
};

bool isOutOfDateOrWrong(const Claim &claim)
{
    return claim.verdict == ClaimVerdict::Wrong || claim.verdict == ClaimVerdict::Outdated;
}

} // namespace

QString claimVerdictWord(ClaimVerdict verdict)
{
    switch (verdict) {
    case ClaimVerdict::Holds:
        return Claims::tr("Right");
    case ClaimVerdict::Imprecise:
        return Claims::tr("Partly right");
    case ClaimVerdict::Wrong:
        return Claims::tr("Not right");
    case ClaimVerdict::Outdated:
        return Claims::tr("Out of date");
    case ClaimVerdict::Unsupported:
        return Claims::tr("No proof");
    case ClaimVerdict::Opinion:
        return Claims::tr("Opinion");
    case ClaimVerdict::NotAboutThis:
        return Claims::tr("Not about this");
    }
    Q_UNREACHABLE();
}

QString confidenceSentence(Confidence confidence)
{
    switch (confidence) {
    case Confidence::High:
        return {};
    case Confidence::Medium:
        return Claims::tr("We are fairly sure of this.");
    case Confidence::Low:
        return Claims::tr("We are not sure of this.");
    }
    Q_UNREACHABLE();
}

QString claimSourceLine(const Catalogue &catalogue, const Claim &claim)
{
    QStringList sources;
    for (const QString &id : claim.sources) {
        const Source *source = catalogue.source(id);
        if (source != nullptr)
            sources.append(source->publisher.isEmpty()
                               ? source->title
                               : Claims::tr("%1, %2", "publisher and title")
                                     .arg(source->publisher, source->title));
    }
    return joinedSentences({asSentence(sources.join(u"; "_s)),
                            Claims::tr("Checked %1.").arg(monthText(claim.checked))});
}

QString reviewCountSentence(const QList<Claim> &claims)
{
    const auto count = std::ranges::count_if(claims, isOutOfDateOrWrong);
    return Claims::tr("%1 of its %n claims are out of date or not right.",
                      nullptr,
                      static_cast<int>(claims.size()))
        .arg(count);
}

} // namespace Earshot
