// SPDX-License-Identifier: MIT
#include "answers/renaming.h"

namespace Earshot {

Renaming::Renaming(const Catalogue &catalogue)
{
    for (const Setting &setting : catalogue.settings()) {
        for (const QString &id : setting.formerly)
            m_settings.insert(id, setting.id);
        for (const SettingValue &value : setting.values) {
            for (const QString &id : value.formerly)
                m_values[setting.id].insert(id, value.id);
        }
    }
}

QStringList Renaming::values(const QString &id, const QStringList &values) const
{
    QStringList renamed;
    for (const QString &each : values)
        renamed.append(value(setting(id), each));
    renamed.removeDuplicates();
    return renamed;
}

Catalogue Renaming::catalogue(const Catalogue &older) const
{
    if (isEmpty())
        return older;
    CatalogueContent content = older.content();
    for (Setting &setting : content.settings)
        rename(setting);
    for (Rule &rule : content.rules) {
        rename(rule.when);
        rule.setting = setting(rule.setting);
    }
    for (Remediation &remediation : content.remediations)
        rename(remediation);
    return {content, older.files(), older.hash()};
}

QString Renaming::value(const QString &setting, const QString &id) const
{
    return m_values.value(setting).value(id, id);
}

void Renaming::rename(QList<Condition> &conditions) const
{
    for (Condition &condition : conditions) {
        if (condition.subject != Subject::Setting)
            continue;
        condition.id = setting(condition.id);
        condition.values = values(condition.id, condition.values);
    }
}

void Renaming::rename(Setting &old) const
{
    old.id = setting(old.id);
    old.partOf = setting(old.partOf);
    for (SettingValue &each : old.values)
        each.id = value(old.id, each.id);
    for (Choice &choice : old.choices)
        choice.values = values(old.id, choice.values);
    old.standard.value = value(old.id, old.standard.value);
    if (old.askWhen) {
        rename(old.askWhen->when);
        old.askWhen->otherwise = value(old.id, old.askWhen->otherwise);
    }
    if (old.expiry) {
        old.expiry->value = value(old.id, old.expiry->value);
        old.expiry->becomes = values(old.id, old.expiry->becomes);
    }
}

void Renaming::rename(Remediation &remediation) const
{
    remediation.setting = setting(remediation.setting);
    for (Effect &effect : remediation.sets) {
        effect.setting = setting(effect.setting);
        effect.to = value(effect.setting, effect.to);
        effect.from = values(effect.setting, effect.from);
    }
    rename(remediation.needs);
    for (Availability &availability : remediation.availability)
        rename(availability.when);
}

} // namespace Earshot
