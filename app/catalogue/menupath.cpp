// SPDX-License-Identifier: MIT
#include "catalogue/setting.h"

#include <QVersionNumber>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

const QString phonePrefix = u"ios-"_s;

// Paths of iOS 27 were carried over from iOS 26 and never seen on a phone.
const QString unseenSystem = u"ios-27"_s;

bool isRemembered(const QString &evidence)
{
    return evidence.isEmpty() || evidence == "M"_L1;
}

bool isUnseen(const MenuPath &path)
{
    return path.systems.size() == 1 && path.systems.constFirst() == unseenSystem;
}

//! The newest version of iOS that \a path is for and that is not newer than \a wanted, where that
//! is known; null where there is none.
QVersionNumber newestVersion(const MenuPath &path, const QVersionNumber &wanted)
{
    QVersionNumber newest;
    for (const QString &system : path.systems) {
        if (!system.startsWith(phonePrefix))
            continue;
        const QVersionNumber version = QVersionNumber::fromString(system.mid(phonePrefix.size()));
        if ((wanted.isNull() || version <= wanted) && (newest.isNull() || version > newest))
            newest = version;
    }
    return newest;
}

} // namespace

bool MenuPath::isVerified() const
{
    return !isRemembered(evidence) && !isUnseen(*this);
}

QStringList Setting::valueIds() const
{
    QStringList ids;
    for (const SettingValue &value : values)
        ids.append(value.id);
    return ids;
}

const SettingValue *Setting::value(const QString &valueId) const
{
    for (const SettingValue &value : values) {
        if (value.id == valueId)
            return &value;
    }
    return nullptr;
}

std::optional<ShownPath> pathFor(const Setting &setting, const QString &ios)
{
    const QVersionNumber wanted = QVersionNumber::fromString(ios);
    // Where the system is not known, what was seen on a phone comes before what is newer.
    const auto rank = [&wanted](const MenuPath &path) {
        return std::pair(!(wanted.isNull() && isUnseen(path)), newestVersion(path, wanted));
    };
    const MenuPath *best = nullptr;
    for (const MenuPath &path : setting.paths) {
        if (!newestVersion(path, wanted).isNull() && (!best || rank(path) > rank(*best)))
            best = &path;
    }
    if (!best)
        return std::nullopt;

    const QVersionNumber bestVersion = newestVersion(*best, wanted);
    // The same menu is assumed within a main version, but not from one to the next.
    const bool sameSystem = wanted.isNull() || bestVersion.majorVersion() == wanted.majorVersion();
    const QString system = phonePrefix + (wanted.isNull() ? bestVersion.toString() : ios);
    return ShownPath{.steps = best->steps,
                     .system = system,
                     .verified
                     = sameSystem && !system.startsWith(unseenSystem) && best->isVerified(),
                     .checked = best->checked};
}

std::optional<ShownPath> macPathFor(const Setting &setting)
{
    for (const MenuPath &path : setting.paths) {
        if (path.systems.contains("mac"_L1))
            return ShownPath{path.steps, u"mac"_s, path.isVerified(), path.checked};
    }
    return std::nullopt;
}

} // namespace Earshot
