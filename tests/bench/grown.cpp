// SPDX-License-Identifier: MIT
#include "grown.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Earshot;

static void rename(QStringList &ids, int number)
{
    for (QString &id : ids)
        id = nameInCopy(id, number);
}

static void rename(QList<Condition> &conditions, int number)
{
    for (Condition &condition : conditions) {
        if (condition.subject != Subject::Context)
            condition.id = nameInCopy(condition.id, number);
    }
}

static void addCopy(CatalogueContent &all, const CatalogueContent &one, int number)
{
    for (Setting setting : one.settings) {
        setting.id = nameInCopy(setting.id, number);
        if (setting.askWhen)
            rename(setting.askWhen->when, number);
        all.settings.append(setting);
    }
    for (Exposure exposure : one.exposures) {
        exposure.id = nameInCopy(exposure.id, number);
        all.exposures.append(exposure);
    }
    for (Rule rule : one.rules) {
        rule.id = nameInCopy(rule.id, number);
        rule.then = nameInCopy(rule.then, number);
        rename(rule.when, number);
        all.rules.append(rule);
    }
    for (Remediation remediation : one.remediations) {
        remediation.id = nameInCopy(remediation.id, number);
        rename(remediation.after, number);
        rename(remediation.needs, number);
        for (Effect &effect : remediation.sets)
            effect.setting = nameInCopy(effect.setting, number);
        for (Availability &availability : remediation.availability)
            rename(availability.when, number);
        all.remediations.append(remediation);
    }
    for (qsizetype i = 0; i < one.worries.size(); ++i) {
        QStringList exposures = one.worries.at(i).exposures;
        rename(exposures, number);
        all.worries[i].exposures += exposures;
    }
}

//! Every fourth rule once more, if an exposure of the copy \a next holds as well.
static void addCrossRules(CatalogueContent &all, const CatalogueContent &one, int number, int next)
{
    for (qsizetype i = 0; i < one.rules.size(); i += 4) {
        Rule rule = one.rules.at(i);
        rule.id = nameInCopy(rule.id + u"-cross"_s, number);
        rule.then = nameInCopy(rule.then, number);
        rename(rule.when, number);
        const Exposure &other = one.exposures.at(i % one.exposures.size());
        rule.when.append({Subject::Exposure, nameInCopy(other.id, next), {}, {}});
        all.rules.append(rule);
    }
}

QString nameInCopy(const QString &id, int number)
{
    return number == 0 ? id : id + u"-%1"_s.arg(number + 1);
}

Catalogue grown(const Catalogue &catalogue, int times)
{
    const CatalogueContent &one = catalogue.content();
    CatalogueContent all = one;
    for (int number = 1; number < times; ++number)
        addCopy(all, one, number);
    for (int number = 0; times > 1 && number < times; ++number)
        addCrossRules(all, one, number, (number + 1) % times);
    return Catalogue(all, {}, u"grown"_s);
}
