// SPDX-License-Identifier: MIT
#include "catalogue/catalogueproblems.h"
#include "catalogue/names.h"

using namespace Qt::StringLiterals;

namespace Earshot {

QList<Error> everyFileIsNamedAfterItsGuide(const CatalogueContent &content)
{
    QList<Error> problems;
    for (const Guide &guide : content.guides) {
        const QString expected = u"guides/%1.toml"_s.arg(guide.id);
        if (!guide.id.isEmpty() && guide.at.file != expected)
            problems.append(
                {u"The guide \"%1\" belongs into the file %2."_s.arg(guide.id, expected),
                 guide.at,
                 {}});
    }
    return problems;
}

QList<Error> everyGuideNamesWhatExists(const CatalogueContent &content)
{
    const Names names(content);
    QList<Error> problems;
    for (const Guide &guide : content.guides) {
        requireKnown(guide.remediations, names.remediations, u"remediation"_s, guide.at, problems);
        requireKnown(guide.sources, names.sources, u"source"_s, guide.at, problems);
        for (const GuideStep &step : guide.steps) {
            requireKnown({step.setting}, names.settings(), u"setting"_s, step.at, problems);
            requireKnown(step.seenBy, names.seenBy, u"seen-by"_s, step.at, problems);
            requireEffects(step.sets, names, problems);
        }
    }
    return problems;
}

QList<Error> everyGuideHasSteps(const CatalogueContent &content)
{
    QList<Error> problems;
    for (const Guide &guide : content.guides) {
        if (guide.steps.isEmpty())
            problems.append({u"The guide \"%1\" has no steps."_s.arg(guide.id), guide.at, {}});
    }
    return problems;
}

} // namespace Earshot
