// SPDX-License-Identifier: MIT
#include "commandline/entries/settingtext.h"

#include "catalogue/tokens.h"
#include "commandline/entries/changetext.h"
#include "wording/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

class SettingWords
{
    Q_DECLARE_TR_FUNCTIONS(SettingWords)
};

void addValues(TextLines &lines, const Setting &setting)
{
    if (setting.ordered)
        lines.wrapped(SettingWords::tr("Values, the best one first:"), 2);
    for (const SettingValue &value : setting.values)
        lines.wrapped(u"- %1: %2"_s.arg(value.id, value.says), 2, 4);
    for (const Choice &choice : setting.choices)
        lines.wrapped(SettingWords::tr("To pick: “%1” (%2). %3")
                          .arg(choice.text, choice.values.join(u", "_s), choice.detail),
                      2,
                      4);
    if (!setting.standard.text.isEmpty())
        lines.wrapped(SettingWords::tr("On a new phone: %1").arg(setting.standard.text), 2);
}

void addTiming(TextLines &lines, const Catalogue &catalogue, const Setting &setting)
{
    if (setting.askWhen) {
        lines.wrapped(SettingWords::tr("Asked if:"), 2);
        addConditions(lines, catalogue, setting.askWhen->when, 2);
        lines.wrapped(SettingWords::tr("Else it counts as “%1”, because %2.")
                          .arg(setting.askWhen->otherwise, setting.askWhen->because),
                      2);
    }
    if (setting.expiry)
        lines.wrapped(SettingWords::tr("The value “%1” may be over after %n day(s). Then: %2.",
                                       nullptr,
                                       setting.expiry->days)
                          .arg(setting.expiry->value, setting.expiry->becomes.join(u", "_s)),
                      2);
    if (setting.freshMonths > 0)
        lines.wrapped(
            SettingWords::tr("Look again after %n month(s).", nullptr, setting.freshMonths), 2);
}

void addPaths(TextLines &lines, const Setting &setting)
{
    for (const MenuPath &path : setting.paths) {
        const QString seen = path.isVerified()
                                 ? SettingWords::tr("verified on %1").arg(dateText(path.checked))
                                 : SettingWords::tr("not verified, check on your phone");
        lines.wrapped(
            u"%1: %2 (%3)"_s.arg(path.systems.join(u", "_s), path.steps.join(u" › "_s), seen),
            2,
            4);
    }
}

} // namespace

void addSetting(TextLines &lines, const Catalogue &catalogue, const Setting &setting)
{
    lines.gap();
    lines.wrapped(u"%1 (%2, %3)"_s.arg(setting.name, setting.id, token(setting.kind)));
    if (!setting.partOf.isEmpty())
        lines.wrapped(SettingWords::tr("Part of %1.").arg(setting.partOf), 2);
    lines.wrapped(setting.question, 2);
    lines.wrapped(setting.hint, 2);
    for (const QString &sentence : setting.about)
        lines.wrapped(sentence, 2);
    addValues(lines, setting);
    addTiming(lines, catalogue, setting);
    addPaths(lines, setting);
    for (const Rule &rule : catalogue.rules()) {
        if (rule.setting == setting.id)
            addRule(lines, catalogue, rule, 2);
    }
    for (const Remediation &remediation : catalogue.remediations()) {
        if (remediation.setting == setting.id)
            addRemediation(lines, catalogue, remediation, 2);
    }
    addSources(lines, catalogue, setting.sources, 2);
    lines.wrapped(SettingWords::tr("Checked %1.").arg(dateText(setting.checked)), 2);
}

} // namespace Earshot
