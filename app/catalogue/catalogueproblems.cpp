// SPDX-License-Identifier: MIT
#include "catalogue/catalogueproblems.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

constexpr qsizetype longestReason = 20; // words

template<typename T>
QSet<QString> idsOf(const QList<T> &list)
{
    QSet<QString> ids;
    for (const T &item : list)
        ids.insert(item.id);
    return ids;
}

QString asPlace(const Place &place)
{
    return u"%1:%2"_s.arg(place.file).arg(place.line);
}

template<typename T>
void reportDoubles(const QList<T> &list, const QString &what, QList<Error> &problems)
{
    QHash<QString, Place> seen;
    for (const T &item : list) {
        if (item.id.isEmpty())
            continue;
        if (seen.contains(item.id))
            problems.append({u"The %1 id \"%2\" is taken already, at %3."_s.arg(
                                 what, item.id, asPlace(seen.value(item.id))),
                             item.at,
                             {}});
        else
            seen.insert(item.id, item.at);
    }
}

} // namespace

QList<CatalogueCheck> catalogueChecks()
{
    return {idsAreUnique,
            revisionsOfARuleDoNotOverlap,
            everyFileIsNamedAfterItsSetting,
            everyFormerIdLeadsToOne,
            everyNameThatIsUsedExists,
            everyConditionNamesValuesThatExist,
            everyEffectNamesValuesThatExist,
            everyValueNamedByASettingExists,
            everyQuestionHasChoicesForAllValues,
            everyValueMattersOrIsHarmless,
            everyExposureHasASource,
            everyExposureHasARuleAndAWorry,
            everyReasonIsShort,
            nothingComesAfterItself,
            noQuestionWaitsForItself,
            quickPlacesAreUnique,
            onlyAdviceSetsNothing,
            everyAddressIsAWebAddress,
            everyClaimNamesWhatExists,
            everyFileIsNamedAfterItsGuide,
            everyGuideNamesWhatExists,
            everyGuideHasSteps};
}

QList<Error> findProblems(const CatalogueContent &content)
{
    QList<Error> problems;
    for (const CatalogueCheck check : catalogueChecks())
        problems += check(content);
    return problems;
}

QList<Error> idsAreUnique(const CatalogueContent &content)
{
    QList<Error> problems;
    reportDoubles(content.observers, u"observer"_s, problems);
    reportDoubles(content.assets, u"asset"_s, problems);
    reportDoubles(content.exposures, u"exposure"_s, problems);
    reportDoubles(content.worries, u"worry"_s, problems);
    reportDoubles(content.contexts, u"context"_s, problems);
    reportDoubles(content.groups, u"group"_s, problems);
    reportDoubles(content.seenBy, u"seen-by"_s, problems);
    reportDoubles(content.sources, u"source"_s, problems);
    reportDoubles(content.settings, u"setting"_s, problems);
    reportDoubles(content.remediations, u"remediation"_s, problems);
    reportDoubles(content.headings, u"heading"_s, problems);
    reportDoubles(content.claims, u"claim"_s, problems);
    reportDoubles(content.guides, u"guide"_s, problems);
    for (const Guide &guide : content.guides)
        reportDoubles(guide.steps, u"step"_s, problems);
    for (const Setting &setting : content.settings)
        reportDoubles(setting.values, u"value"_s, problems);
    for (const ContextQuestion &context : content.contexts)
        reportDoubles(context.values, u"value"_s, problems);

    // A setting and a context question share one name space in conditions and in reasons.
    const QSet<QString> contexts = idsOf(content.contexts);
    for (const Setting &setting : content.settings) {
        if (contexts.contains(setting.id))
            problems.append(
                {u"\"%1\" is a context question already."_s.arg(setting.id), setting.at, {}});
    }
    return problems;
}

QList<Error> revisionsOfARuleDoNotOverlap(const CatalogueContent &content)
{
    QList<Error> problems;
    for (qsizetype i = 0; i < content.rules.size(); ++i) {
        const Rule &rule = content.rules.at(i);
        for (qsizetype j = 0; j < i; ++j) {
            const Rule &other = content.rules.at(j);
            if (other.id != rule.id || rule.id.isEmpty())
                continue;
            const auto endsBefore = [](const Validity &first, const Validity &second) {
                return first.until.isValid() && second.from.isValid() && first.until <= second.from;
            };
            if (other.validity.revision == rule.validity.revision)
                problems.append(
                    {u"Revision %1 of rule \"%2\" is there already, at %3."_s.arg(
                         QString::number(rule.validity.revision), rule.id, asPlace(other.at)),
                     rule.at,
                     {}});
            else if (!endsBefore(rule.validity, other.validity)
                     && !endsBefore(other.validity, rule.validity))
                problems.append(
                    {u"Two revisions of rule \"%1\" hold on the same day; expected \"until\" of one to be \"from\" of the next."_s
                         .arg(rule.id),
                     rule.at,
                     {}});
        }
    }
    return problems;
}

QList<Error> everyFileIsNamedAfterItsSetting(const CatalogueContent &content)
{
    QList<Error> problems;
    for (const Setting &setting : content.settings) {
        const QString expected = u"settings/%1.toml"_s.arg(setting.id);
        if (!setting.id.isEmpty() && setting.at.file != expected)
            problems.append(
                {u"The file of setting \"%1\" must be called %2."_s.arg(setting.id, expected),
                 setting.at,
                 {}});
    }
    return problems;
}

QList<Error> everyExposureHasASource(const CatalogueContent &content)
{
    QList<Error> problems;
    for (const Exposure &exposure : content.exposures) {
        if (exposure.sources.isEmpty())
            problems.append(
                {u"The exposure \"%1\" has no source; expected at least one id of sources.toml."_s
                     .arg(exposure.id),
                 exposure.at,
                 {}});
    }
    return problems;
}

QList<Error> everyExposureHasARuleAndAWorry(const CatalogueContent &content)
{
    QSet<QString> ruled;
    for (const Rule &rule : content.rules) {
        if (rule.validity.holdsOn({}))
            ruled.insert(rule.then);
    }
    QSet<QString> worried;
    for (const Worry &worry : content.worries)
        worried.unite(QSet<QString>(worry.exposures.cbegin(), worry.exposures.cend()));

    QList<Error> problems;
    for (const Exposure &exposure : content.exposures) {
        if (!ruled.contains(exposure.id))
            problems.append({u"No rule in force gives the exposure \"%1\"."_s.arg(exposure.id),
                             exposure.at,
                             {}});
        if (!worried.contains(exposure.id))
            problems.append(
                {u"No worry is about the exposure \"%1\"."_s.arg(exposure.id), exposure.at, {}});
    }
    return problems;
}

QList<Error> everyReasonIsShort(const CatalogueContent &content)
{
    QList<Error> problems;
    for (const Rule &rule : content.rules) {
        const qsizetype words = rule.because.split(u' ', Qt::SkipEmptyParts).size();
        if (words > longestReason)
            problems.append(
                {u"The reason of rule \"%1\" has %2 words; expected at most %3."_s.arg(rule.id)
                     .arg(words)
                     .arg(longestReason),
                 rule.at,
                 {}});
    }
    return problems;
}

QList<Error> quickPlacesAreUnique(const CatalogueContent &content)
{
    QHash<int, QString> taken;
    QList<Error> problems;
    for (const Setting &setting : content.settings) {
        if (setting.quick == 0)
            continue;
        if (taken.contains(setting.quick))
            problems.append({u"Place %1 of the quick check is taken by \"%2\" already."_s.arg(
                                 QString::number(setting.quick), taken.value(setting.quick)),
                             setting.at,
                             {}});
        taken.insert(setting.quick, setting.id);
    }
    return problems;
}

QList<Error> onlyAdviceSetsNothing(const CatalogueContent &content)
{
    QHash<QString, SettingKind> kinds;
    for (const Setting &setting : content.settings)
        kinds.insert(setting.id, setting.kind);
    QList<Error> problems;
    for (const Remediation &remediation : content.remediations) {
        const bool advice = kinds.value(remediation.setting) == SettingKind::Advice;
        if (remediation.sets.isEmpty() != advice)
            problems.append(
                {advice ? u"Advice has no values, so \"%1\" cannot set any."_s.arg(remediation.id)
                        : u"\"%1\" changes nothing; expected \"sets\"."_s.arg(remediation.id),
                 remediation.at,
                 {}});
    }
    for (const Setting &setting : content.settings) {
        const bool valued = setting.kind == SettingKind::Question;
        if (setting.values.isEmpty() == valued)
            problems.append(
                {valued
                     ? u"The question \"%1\" has no values."_s.arg(setting.id)
                     : u"\"%1\" is no question, so it has no values of its own."_s.arg(setting.id),
                 setting.at,
                 {}});
    }
    return problems;
}

QList<Error> everyAddressIsAWebAddress(const CatalogueContent &content)
{
    QList<Error> problems;
    for (const Source &source : content.sources) {
        if (!source.address.isEmpty() && !source.address.startsWith("https://"_L1))
            problems.append({u"Expected an address that begins with https://, found \"%1\"."_s.arg(
                                 source.address),
                             source.at,
                             {}});
    }
    return problems;
}

} // namespace Earshot
