// SPDX-License-Identifier: MIT
#include "commandline/cataloguetext.h"

#include "catalogue/tokens.h"
#include "paper/textlines.h"
#include "wording/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

class CatalogueWords
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueWords)
};

void addValues(TextLines &lines, const Setting &setting)
{
    for (const SettingValue &value : setting.values)
        lines.wrapped(u"- %1: %2"_s.arg(value.id, value.says), 2, 4);
    if (!setting.standard.text.isEmpty())
        lines.wrapped(CatalogueWords::tr("On a new phone: %1").arg(setting.standard.text), 2);
}

void addPaths(TextLines &lines, const Setting &setting)
{
    for (const MenuPath &path : setting.paths) {
        const QString seen = path.isVerified()
                                 ? CatalogueWords::tr("verified on %1").arg(dateText(path.checked))
                                 : CatalogueWords::tr("not verified, check on your phone");
        lines.wrapped(
            u"%1: %2 (%3)"_s.arg(path.systems.join(u", "_s), path.steps.join(u" › "_s), seen),
            2,
            4);
    }
}

QString conditionText(const Condition &condition)
{
    return condition.subject == Subject::Exposure
               ? condition.id
               : u"%1 = %2"_s.arg(condition.id, condition.values.join(u'|'));
}

void addRules(TextLines &lines, const Catalogue &catalogue, const Setting &setting)
{
    for (const Rule &rule : catalogue.rules()) {
        if (rule.setting != setting.id)
            continue;
        QStringList conditions;
        for (const Condition &condition : rule.when)
            conditions.append(conditionText(condition));
        lines.wrapped(CatalogueWords::tr("Rule %1, version %2: %3 if %4.")
                          .arg(rule.id,
                               QString::number(rule.validity.revision),
                               rule.then,
                               conditions.join(u" and "_s)),
                      2,
                      4);
        lines.wrapped(CatalogueWords::tr("Because %1.").arg(rule.because), 4);
    }
}

void addRemediations(TextLines &lines, const Catalogue &catalogue, const Setting &setting)
{
    for (const Remediation &remediation : catalogue.remediations()) {
        if (remediation.setting != setting.id)
            continue;
        lines.wrapped(CatalogueWords::tr("Change %1: %2, %3.")
                          .arg(remediation.id, remediation.title, minutesText(remediation.minutes)),
                      2,
                      4);
        lines.wrapped(remediation.gain, 4);
        int number = 0;
        for (const QString &step : remediation.steps)
            lines.wrapped(u"%1) %2"_s.arg(++number).arg(step), 4, 7);
        for (const QString &sentence : remediation.catches)
            lines.wrapped(catchLabel() + u": "_s + sentence, 4);
        const QStringList noticed = noticeSentences(catalogue, remediation);
        for (const QString &sentence : noticed)
            lines.wrapped(sentence, 4);
        if (!remediation.noWayBack.isEmpty())
            lines.wrapped(CatalogueWords::tr("No way back: %1").arg(remediation.noWayBack), 4);
    }
}

void addSources(TextLines &lines, const Catalogue &catalogue, const Setting &setting)
{
    for (const QString &id : setting.sources) {
        const Source *source = catalogue.source(id);
        if (source == nullptr)
            continue;
        lines.wrapped(CatalogueWords::tr("Source %1: %2. %3 Checked %4.")
                          .arg(id, source->title, source->address, dateText(source->checked))
                          .simplified(),
                      2,
                      4);
    }
}

void addSetting(TextLines &lines, const Catalogue &catalogue, const Setting &setting)
{
    lines.gap();
    lines.wrapped(u"%1 (%2, %3)"_s.arg(setting.name, setting.id, token(setting.kind)));
    lines.wrapped(setting.question, 2);
    lines.wrapped(setting.hint, 2);
    for (const QString &sentence : setting.about)
        lines.wrapped(sentence, 2);
    addValues(lines, setting);
    addPaths(lines, setting);
    addRules(lines, catalogue, setting);
    addRemediations(lines, catalogue, setting);
    addSources(lines, catalogue, setting);
    lines.wrapped(CatalogueWords::tr("Checked %1.").arg(dateText(setting.checked)), 2);
}

QString versionLine(const Catalogue &catalogue)
{
    return CatalogueWords::tr("Rules version %1, %2").arg(catalogue.version(), catalogue.hash());
}

} // namespace

QByteArray writeCatalogueListText(const Catalogue &catalogue)
{
    TextLines lines;
    lines.wrapped(versionLine(catalogue));
    constexpr int idWidth = 30;
    for (const Setting &setting : catalogue.settings())
        lines.wrapped(setting.id.leftJustified(idWidth) + u' ' + setting.name);
    return lines.text().toUtf8();
}

QByteArray writeSettingsText(const Catalogue &catalogue, const QList<Setting> &settings)
{
    TextLines lines;
    lines.wrapped(versionLine(catalogue));
    for (const Setting &setting : settings)
        addSetting(lines, catalogue, setting);
    return lines.text().toUtf8();
}

} // namespace Earshot
