// SPDX-License-Identifier: MIT
#include "commandline/entries/guidetext.h"

#include "commandline/entries/changetext.h"
#include "wording/sentences.h"
#include "wording/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

class GuideWords
{
    Q_DECLARE_TR_FUNCTIONS(GuideWords)
};

//! The newest menu path of what the step is about.
void addPath(TextLines &lines, const Catalogue &catalogue, const GuideStep &step)
{
    const Setting *setting = catalogue.setting(step.setting);
    if (setting == nullptr)
        return;
    const auto phone = pathFor(*setting, {});
    const auto path = phone ? phone : macPathFor(*setting);
    if (!path)
        return;
    const QString steps = path->steps.join(u" › "_s);
    lines.wrapped(path->verified
                      ? GuideWords::tr("Where: %1").arg(steps)
                      : GuideWords::tr("Where: %1 (not verified, check on your phone)").arg(steps),
                  5);
}

void addStep(TextLines &lines, const Catalogue &catalogue, const GuideStep &step, int number)
{
    constexpr int inner = 5;
    lines.wrapped(GuideWords::tr("%1) %2, %3", "number, title and time of a step")
                      .arg(QString::number(number), step.title, minutesText(step.minutes)),
                  2,
                  inner);
    addPath(lines, catalogue, step);
    for (const QString &sentence : step.text)
        lines.wrapped(sentence, inner);
    for (const QString &paragraph : step.message.split(u'\n', Qt::SkipEmptyParts))
        lines.wrapped(u"| "_s + paragraph, inner, inner + 2);
    if (!step.cost.isEmpty())
        lines.wrapped(catchLabel() + u": "_s + step.cost, inner);
    if (!step.noWayBack.isEmpty())
        lines.wrapped(GuideWords::tr("No way back: %1").arg(step.noWayBack), inner);
    const QStringList noticed = noticeSentences(catalogue, step.seenBy, step.seenHow);
    for (const QString &sentence : noticed)
        lines.wrapped(sentence, inner);
    for (const Effect &effect : step.sets)
        lines.wrapped(effectSentence(catalogue, effect), inner);
    if (step.countdown.days > 0)
        lines.wrapped(step.countdown.until.arg(
                          GuideWords::tr("%n day(s) later", nullptr, step.countdown.days)),
                      inner);
}

} // namespace

void addClaim(TextLines &lines, const Catalogue &catalogue, const Claim &claim)
{
    lines.gap();
    lines.wrapped(GuideWords::tr("%1: %2", "id and verdict of a claim")
                      .arg(claim.id,
                           joinedSentences({asSentence(claimVerdictWord(claim.verdict)),
                                            confidenceSentence(claim.confidence)})));
    lines.wrapped(GuideWords::tr("The review says: %1").arg(claim.says), 2);
    lines.wrapped(GuideWords::tr("What we found: %1").arg(claim.statement), 2);
    for (const QString &id : claim.settings) {
        const Setting *setting = catalogue.setting(id);
        lines.wrapped(u"- %1 (%2)"_s.arg(setting == nullptr ? id : setting->name, id), 2, 4);
    }
    addSources(lines, catalogue, claim.sources, 2);
    lines.wrapped(GuideWords::tr("Checked %1.").arg(dateText(claim.checked)), 2);
}

void addReviewHeading(TextLines &lines, const Catalogue &catalogue, const ReviewHeading &heading)
{
    lines.gap();
    lines.wrapped(u"%1 (%2)"_s.arg(heading.name, heading.id));
    for (const Claim &claim : catalogue.claims()) {
        if (claim.heading == heading.id)
            lines.wrapped(u"- %1: %2"_s.arg(claim.id, claim.says), 2, 4);
    }
}

void addGuide(TextLines &lines, const Catalogue &catalogue, const Guide &guide)
{
    lines.gap();
    lines.wrapped(u"%1 (%2)"_s.arg(guide.title, guide.id));
    lines.wrapped(guide.gain, 2);
    lines.wrapped(GuideWords::tr("It takes about %1.").arg(minutesText(guide.minutes())), 2);
    if (guide.lastResort)
        lines.wrapped(GuideWords::tr("This is a last resort."), 2);
    for (const QString &sentence : guide.before)
        lines.wrapped(sentence, 2);
    int number = 0;
    for (const GuideStep &step : guide.steps)
        addStep(lines, catalogue, step, ++number);
    for (const QString &id : guide.remediations) {
        const Remediation *remediation = catalogue.remediation(id);
        if (remediation != nullptr)
            lines.wrapped(
                GuideWords::tr("It helps with: %1 (%2).").arg(remediation->title, id), 2, 4);
    }
    addSources(lines, catalogue, guide.sources, 2);
    lines.wrapped(GuideWords::tr("Checked %1.").arg(dateText(guide.checked)), 2);
}

} // namespace Earshot
