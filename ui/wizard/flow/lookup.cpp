// SPDX-License-Identifier: MIT
#include "wizard/flow/lookup.h"

using namespace Qt::StringLiterals;

namespace Earshot {

std::optional<ShownPath> pathToShow(const Setting &setting, const Answers &answers)
{
    const QStringList versions = answers.context.value(u"ios"_s);
    const QString ios = versions.size() == 1 ? versions.first() : QString();
    const auto onPhone = pathFor(setting, ios);
    const auto onMac = macPathFor(setting);
    const bool onlyMac = answers.context.value(u"devices"_s) == QStringList{u"mac"_s};
    return (onlyMac && onMac) || !onPhone ? onMac : onPhone;
}

} // namespace Earshot
