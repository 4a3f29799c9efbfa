// SPDX-License-Identifier: MIT
#include "commandline/entries/changetext.h"

#include "catalogue/tokens.h"
#include "wording/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

constexpr int deeper = 2;

class ChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)
};

QString conditionLine(const Catalogue &catalogue, const Condition &condition)
{
    if (condition.subject != Subject::Exposure)
        return u"- %1 (%2 = %3)"_s.arg(valuesClause(catalogue, condition.id, condition.values),
                                       condition.id,
                                       condition.values.join(u", "_s));
    const Exposure *exposure = catalogue.exposure(condition.id);
    return u"- %1 (%2)"_s.arg(exposure == nullptr ? QString() : exposure->clause, condition.id);
}

QString settingName(const Catalogue &catalogue, const QString &id)
{
    const Setting *setting = catalogue.setting(id);
    return setting == nullptr ? id : setting->name;
}

void addNeeds(TextLines &lines,
              const Catalogue &catalogue,
              const Remediation &remediation,
              int indent)
{
    QStringList first;
    for (const QString &id : remediation.after) {
        const Remediation *other = catalogue.remediation(id);
        first.append(other == nullptr ? id : u"%1 (%2)"_s.arg(other->title, id));
    }
    if (!first.isEmpty())
        lines.wrapped(ChangeWords::tr("Comes after: %1.").arg(first.join(u"; "_s)), indent);
    if (!remediation.needs.isEmpty())
        lines.wrapped(ChangeWords::tr("Only once:"), indent);
    addConditions(lines, catalogue, remediation.needs, indent);
    for (const Availability &availability : remediation.availability) {
        lines.wrapped(ChangeWords::tr("Offered, unless this is known not to be so:"), indent);
        addConditions(lines, catalogue, availability.when, indent);
        lines.wrapped(ChangeWords::tr("Else: %1").arg(availability.otherwise), indent);
        lines.wrapped(validitySentence(availability.validity), indent);
    }
    if (remediation.lastResort)
        lines.wrapped(ChangeWords::tr("It is a last resort and is never ranked."), indent);
}

void addSteps(TextLines &lines, const QStringList &steps, int indent)
{
    int number = 0;
    for (const QString &step : steps)
        lines.wrapped(u"%1) %2"_s.arg(++number).arg(step), indent, indent + 3);
}

} // namespace

void addConditions(TextLines &lines,
                   const Catalogue &catalogue,
                   const QList<Condition> &conditions,
                   int indent)
{
    for (const Condition &condition : conditions)
        lines.wrapped(conditionLine(catalogue, condition), indent, indent + deeper);
}

QString effectSentence(const Catalogue &catalogue, const Effect &effect)
{
    const QString after = valuesClause(catalogue, effect.setting, {effect.to});
    if (effect.from.isEmpty())
        return ChangeWords::tr("Then: %1 (%2 = %3).").arg(after, effect.setting, effect.to);
    return ChangeWords::tr("Then: %1 (%2 = %3), if it was: %4.")
        .arg(after, effect.setting, effect.to, effect.from.join(u", "_s));
}

QString validitySentence(const Validity &validity)
{
    const QString from = dateText(validity.from);
    const QString until = dateText(validity.until);
    if (from.isEmpty())
        return until.isEmpty() ? QString() : ChangeWords::tr("It ended on %1.").arg(until);
    return until.isEmpty() ? ChangeWords::tr("Since %1.").arg(from)
                           : ChangeWords::tr("From %1 to %2.").arg(from, until);
}

void addRule(TextLines &lines, const Catalogue &catalogue, const Rule &rule, int indent)
{
    const Exposure *exposure = catalogue.exposure(rule.then);
    const QString clause = exposure == nullptr ? rule.then : exposure->clause;
    lines.wrapped(ChangeWords::tr("Rule %1, version %2: %3.")
                      .arg(rule.id, QString::number(rule.validity.revision), rule.then),
                  indent,
                  indent + deeper);
    lines.wrapped(rule.when.isEmpty() ? ChangeWords::tr("%1, always.").arg(clause)
                                      : ChangeWords::tr("%1, if:").arg(clause),
                  indent + deeper);
    addConditions(lines, catalogue, rule.when, indent + deeper);
    lines.wrapped(ChangeWords::tr("Because %1.").arg(rule.because), indent + deeper);
    lines.wrapped(validitySentence(rule.validity), indent + deeper);
    lines.wrapped(ChangeWords::tr("It rests on: %1. Checked %2.")
                      .arg(token(rule.basis), dateText(rule.checked)),
                  indent + deeper);
}

void addRemediation(TextLines &lines,
                    const Catalogue &catalogue,
                    const Remediation &remediation,
                    int indent)
{
    const int inner = indent + deeper;
    lines.wrapped(ChangeWords::tr("Change %1: %2, %3.")
                      .arg(remediation.id, remediation.title, minutesText(remediation.minutes)),
                  indent,
                  inner);
    lines.wrapped(
        ChangeWords::tr("It is about: %1.").arg(settingName(catalogue, remediation.setting)),
        inner);
    if (remediation.who == Actor::Ask)
        lines.wrapped(ChangeWords::tr("You ask someone else to do it."), inner);
    lines.wrapped(remediation.gain, inner);
    addSteps(lines, remediation.steps, inner);
    for (const QString &sentence : remediation.catches)
        lines.wrapped(catchLabel() + u": "_s + sentence, inner);
    const QStringList noticed = noticeSentences(catalogue, remediation.seenBy, remediation.seenHow);
    for (const QString &sentence : noticed)
        lines.wrapped(sentence, inner);
    if (!remediation.noWayBack.isEmpty())
        lines.wrapped(ChangeWords::tr("No way back: %1").arg(remediation.noWayBack), inner);
    if (!remediation.undo.isEmpty())
        lines.wrapped(ChangeWords::tr("To go back: %1").arg(remediation.undo), inner);
    for (const Effect &effect : remediation.sets)
        lines.wrapped(effectSentence(catalogue, effect), inner);
    addNeeds(lines, catalogue, remediation, inner);
    lines.wrapped(ChangeWords::tr("Checked %1.").arg(dateText(remediation.checked)), inner);
}

void addSources(TextLines &lines, const Catalogue &catalogue, const QStringList &ids, int indent)
{
    for (const QString &id : ids) {
        const Source *source = catalogue.source(id);
        if (source == nullptr)
            continue;
        lines.wrapped(ChangeWords::tr("Source %1: %2, %3. %4 Checked %5.")
                          .arg(id,
                               source->title,
                               source->publisher,
                               source->address,
                               dateText(source->checked))
                          .simplified(),
                      indent,
                      indent + deeper);
    }
}

} // namespace Earshot
