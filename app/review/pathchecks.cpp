// SPDX-License-Identifier: MIT
#include "review/cataloguereview.h"

#include <QVersionNumber>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

const QString phonePrefix = u"ios-"_s;

//! The context question whose values pathFor() takes.
const QString systemQuestion = u"ios"_s;

//! The main versions of the phone's system that \a setting has paths for.
std::set<int> mainVersions(const Setting &setting)
{
    std::set<int> versions;
    for (const MenuPath &path : setting.paths) {
        for (const QString &system : path.systems) {
            if (system.startsWith(phonePrefix))
                versions.insert(
                    QVersionNumber::fromString(system.mid(phonePrefix.size())).majorVersion());
        }
    }
    return versions;
}

QStringList askedSystems(const Catalogue &catalogue)
{
    const ContextQuestion *question = catalogue.context(systemQuestion);
    return question ? question->valueIds() : QStringList();
}

//! Every main version that the catalogue knows, by its paths or by its question.
std::set<int> knownVersions(const Catalogue &catalogue)
{
    std::set<int> known;
    for (const Setting &setting : catalogue.settings())
        known.merge(mainVersions(setting));
    const QStringList systems = askedSystems(catalogue);
    for (const QString &system : systems)
        known.insert(QVersionNumber::fromString(system).majorVersion());
    return known;
}

bool lets(const QList<Condition> &conditions, const QString &system)
{
    return std::ranges::all_of(conditions, [&](const Condition &condition) {
        return condition.subject != Subject::Context || condition.id != systemQuestion
               || condition.values.contains(system);
    });
}

//! Whether \a remediation would change what \a setting counts as while it is not asked.
bool changesTheUnasked(const Remediation &remediation, const Setting &setting)
{
    const QString counts = setting.askWhen ? setting.askWhen->otherwise : QString();
    return std::ranges::any_of(remediation.sets, [&](const Effect &effect) {
        return effect.setting == setting.id && effect.to != counts
               && (effect.from.isEmpty() || effect.from.contains(counts));
    });
}

bool isOfferedUnasked(const Catalogue &catalogue, const Setting &setting, const QString &system)
{
    return std::ranges::any_of(catalogue.remediations(), [&](const Remediation &remediation) {
        return remediation.who == Actor::You && changesTheUnasked(remediation, setting)
               && std::ranges::all_of(remediation.availability, [&](const Availability &one) {
                      return !one.validity.holdsOn({}) || lets(one.when, system);
                  });
    });
}

//! None for what is no question, and for one without any path on a phone.
QStringList systemsWithoutPath(const Catalogue &catalogue, const Setting &setting)
{
    if (setting.kind != SettingKind::Question || mainVersions(setting).empty())
        return {};
    QStringList systems = askedSystems(catalogue);
    systems.removeIf([&](const QString &system) { return pathFor(setting, system).has_value(); });
    return systems;
}

} // namespace

QList<Error> noPathSkipsASystem(const Catalogue &catalogue, const QDate &)
{
    const std::set<int> known = knownVersions(catalogue);
    QList<Error> problems;
    for (const Setting &setting : catalogue.settings()) {
        const std::set<int> own = mainVersions(setting);
        for (const int version : known) {
            const bool between = !own.empty() && *own.begin() < version && version < *own.rbegin();
            if (between && !own.contains(version))
                problems.append(
                    {u"\"%1\" has paths for iOS %2 and iOS %3, but none for iOS %4 between them."_s
                         .arg(setting.id)
                         .arg(*own.begin())
                         .arg(*own.rbegin())
                         .arg(version),
                     setting.at,
                     {}});
        }
    }
    return problems;
}

QList<Error> everySystemThatIsAskedHasAPath(const Catalogue &catalogue, const QDate &)
{
    QList<Error> problems;
    for (const Setting &setting : catalogue.settings()) {
        for (const QString &system : systemsWithoutPath(catalogue, setting)) {
            const bool asked = !setting.askWhen || lets(setting.askWhen->when, system);
            if (asked || isOfferedUnasked(catalogue, setting, system))
                problems.append(
                    {u"\"%1\" is %2 on iOS %3, but has no path for it; expected one, or a condition."_s
                         .arg(setting.id, asked ? u"asked"_s : u"to be changed"_s, system),
                     setting.at,
                     {}});
        }
    }
    return problems;
}

} // namespace Earshot
