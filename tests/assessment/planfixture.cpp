// SPDX-License-Identifier: MIT
#include "planfixture.h"

using namespace Qt::StringLiterals;
using namespace Earshot;

CatalogueBuilder withThings(const QString &things)
{
    CatalogueBuilder builder;
    for (const QString &thing : words(things)) {
        builder.setting(thing, u"off on"_s);
        builder.exposures(u"a:"_s + thing).rule(u"a:"_s + thing, thing + u"=on"_s);
        builder.change(u"stop-"_s + thing, thing + u">off"_s);
    }
    return builder;
}

Assessment planned(const Catalogue &catalogue, const QString &ratings, Nearby nearby)
{
    Answers answers;
    for (const Setting &setting : catalogue.settings())
        answers.settings[setting.id] = {{setting.values.constLast().id}, {}, {}};
    for (const QString &rating : words(ratings))
        answers.worries[rating.section(u'=', 0, 0)] = ratingFromToken(rating.section(u'=', 1));
    return assess(catalogue, answers, {.asOf = QDate(2026, 11, 24), .nearby = nearby});
}

QString stepsOf(const Assessment &assessment)
{
    QStringList steps;
    for (const PlanStep &step : assessment.plan.steps)
        steps.append(step.number ? u"%1 %2"_s.arg(*step.number).arg(step.remediation)
                                 : step.remediation);
    return steps.join(u" | "_s);
}

QString groupsOf(const Assessment &assessment)
{
    QStringList steps;
    for (const PlanStep &step : assessment.plan.steps)
        steps.append(token(step.group) + u' ' + step.remediation);
    return steps.join(u" | "_s);
}

PlanStep stepOf(const Assessment &assessment, const QString &remediation)
{
    for (const PlanStep &step : assessment.plan.steps) {
        if (step.remediation == remediation)
            return step;
    }
    return {};
}
