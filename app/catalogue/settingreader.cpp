// SPDX-License-Identifier: MIT
#include "catalogue/readers.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

void readValues(TableReader &file, Setting &setting)
{
    for (TableReader &table : file.tables(u"value"_s)) {
        SettingValue value;
        value.at = table.at();
        value.id = table.text(u"id"_s);
        value.says = table.text(u"says"_s);
        value.harmless = table.flag(u"harmless"_s);
        value.formerly = table.optionalTexts(u"formerly"_s);
        table.rejectUnknown();
        setting.values.append(value);
    }
}

void readChoices(TableReader &file, Setting &setting)
{
    for (TableReader &table : file.tables(u"choice"_s)) {
        Choice choice;
        choice.at = table.at();
        choice.text = table.text(u"text"_s);
        choice.detail = table.optionalText(u"detail"_s);
        choice.values = table.texts(u"values"_s);
        choice.sinceQuestion = table.optionalText(u"since-question"_s);
        choice.notApplicable = table.flag(u"not-applicable"_s);
        table.rejectUnknown();
        setting.choices.append(choice);
    }
}

bool isSystem(const QString &text)
{
    static const QRegularExpression pattern(u"^(mac|ios-[0-9]+(\\.[0-9]+)?)$"_s);
    return pattern.match(text).hasMatch();
}

bool isEvidence(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return u"ADGSM"_s.contains(c); });
}

void readPaths(TableReader &file, Setting &setting)
{
    for (TableReader &table : file.tables(u"path"_s)) {
        MenuPath path;
        path.at = table.at();
        path.systems = table.texts(u"systems"_s);
        path.steps = table.texts(u"steps"_s);
        path.evidence = table.text(u"evidence"_s);
        path.checked = table.date(u"checked"_s);
        for (const QString &system : std::as_const(path.systems)) {
            if (!isSystem(system))
                table.report(
                    u"systems"_s,
                    u"\"%1\" is no system; expected \"mac\" or one like \"ios-26.5\"."_s.arg(
                        system));
        }
        if (!isEvidence(path.evidence))
            table.report(u"evidence"_s,
                         u"\"%1\" is no evidence; expected letters of ADGSM."_s.arg(path.evidence));
        table.rejectUnknown();
        setting.paths.append(path);
    }
}

void readDefault(TableReader &file, Setting &setting)
{
    if (std::optional<TableReader> table = file.table(u"default"_s)) {
        setting.standard.basis = table->enumerator(u"basis"_s, DefaultBasis::Unknown);
        setting.standard.value = table->optionalText(u"value"_s);
        setting.standard.text = table->text(u"text"_s);
        table->rejectUnknown();
    }
}

void readAskWhen(TableReader &file, Setting &setting)
{
    if (std::optional<TableReader> table = file.table(u"ask-when"_s)) {
        AskWhen askWhen;
        askWhen.when = table->conditions(u"when"_s);
        askWhen.otherwise = table->text(u"otherwise"_s);
        askWhen.because = table->text(u"because"_s);
        table->rejectUnknown();
        setting.askWhen = askWhen;
    }
}

void readExpiry(TableReader &file, Setting &setting)
{
    if (std::optional<TableReader> table = file.table(u"expiry"_s)) {
        Expiry expiry;
        expiry.value = table->text(u"value"_s);
        expiry.days = table->number(u"days"_s, 1, 3660);
        expiry.becomes = table->texts(u"becomes"_s);
        expiry.text = table->text(u"text"_s);
        table->rejectUnknown();
        setting.expiry = expiry;
    }
}

QList<Availability> readAvailability(TableReader &remediation)
{
    QList<Availability> all;
    for (TableReader &table : remediation.tables(u"availability"_s)) {
        Availability availability;
        availability.at = table.at();
        availability.validity = readValidity(table);
        availability.when = table.conditions(u"when"_s);
        availability.otherwise = table.text(u"otherwise"_s);
        table.rejectUnknown();
        all.append(availability);
    }
    return all;
}

Remediation readRemediation(TableReader &table, const QString &setting)
{
    Remediation remediation;
    remediation.at = table.at();
    remediation.setting = setting;
    remediation.id = table.text(u"id"_s);
    remediation.title = table.text(u"title"_s);
    remediation.gain = table.text(u"gain"_s);
    remediation.steps = table.texts(u"steps"_s);
    remediation.who = table.enumerator(u"who"_s, Actor::You);
    remediation.minutes = table.number(u"minutes"_s, 1, 24 * 60);
    remediation.effort = table.number(u"effort"_s, 1, 4);
    if (remediation.effort == 3)
        table.report(u"effort"_s, u"Expected 1, 2 or 4, found 3."_s);
    remediation.catches = table.texts(u"catches"_s);
    remediation.seenBy = table.texts(u"seen-by"_s);
    remediation.seenHow = table.text(u"seen-how"_s);
    remediation.noWayBack = table.optionalText(u"no-way-back"_s);
    remediation.undo = table.optionalText(u"undo"_s);
    remediation.sets = readEffects(table);
    remediation.after = table.optionalTexts(u"after"_s);
    remediation.needs = table.optionalConditions(u"needs"_s);
    remediation.availability = readAvailability(table);
    remediation.lastResort = table.flag(u"last-resort"_s);
    remediation.sources = table.optionalTexts(u"sources"_s);
    remediation.checked = table.date(u"checked"_s);
    table.rejectUnknown();
    return remediation;
}

void readHead(TableReader &file, Setting &setting)
{
    setting.at = file.at();
    setting.id = file.text(u"id"_s);
    setting.fact = file.text(u"fact"_s);
    setting.kind = file.enumerator(u"kind"_s, SettingKind::Question);
    setting.partOf = file.optionalText(u"part-of"_s);
    setting.name = file.text(u"name"_s);
    setting.group = file.text(u"group"_s);
    const bool asked = setting.kind == SettingKind::Question;
    setting.question = asked ? file.text(u"question"_s) : file.optionalText(u"question"_s);
    setting.hint = file.optionalText(u"hint"_s);
    setting.revision = file.optionalNumber(u"revision"_s, 1, 999, 1);
    setting.revised = file.optionalDate(u"revised"_s);
    if ((setting.revision > 1) != setting.revised.isValid())
        file.report(u"revised"_s,
                    u"\"revised\" goes with a revision from 2 on, and only with it."_s);
    setting.formerly = file.optionalTexts(u"formerly"_s);
    setting.ordered = file.flag(u"ordered"_s);
    setting.quick = file.optionalNumber(u"quick"_s, 1, 99, 0);
    setting.seconds = asked ? file.number(u"seconds"_s, 1, 3600)
                            : file.optionalNumber(u"seconds"_s, 1, 3600, 0);
    setting.freshMonths = asked ? file.number(u"fresh-months"_s, 1, 120)
                                : file.optionalNumber(u"fresh-months"_s, 1, 120, 0);
    setting.about = file.texts(u"about"_s);
    setting.sources = file.texts(u"sources"_s);
    setting.checked = file.date(u"checked"_s);
}

} // namespace

Validity readValidity(TableReader &table)
{
    Validity validity;
    validity.revision = table.number(u"revision"_s, 1, 999);
    validity.from = table.optionalDate(u"from"_s);
    validity.until = table.optionalDate(u"until"_s);
    validity.kind = table.optionalEnumerator(u"kind"_s, ChangeKind::World);
    if (validity.from.isValid() && validity.until.isValid() && validity.from >= validity.until)
        table.report(u"until"_s, u"Expected a day after \"from\"."_s);
    return validity;
}

QList<Effect> readEffects(TableReader &table)
{
    QList<Effect> effects;
    for (TableReader &row : table.tables(u"sets"_s)) {
        Effect effect;
        effect.at = row.at();
        effect.setting = row.text(u"setting"_s);
        effect.to = row.text(u"to"_s);
        effect.from = row.optionalTexts(u"from"_s);
        row.rejectUnknown();
        effects.append(effect);
    }
    return effects;
}

Rule readRule(TableReader &table, const QString &setting)
{
    Rule rule;
    rule.at = table.at();
    rule.setting = setting;
    rule.id = table.text(u"id"_s);
    rule.validity = readValidity(table);
    rule.then = table.text(u"then"_s);
    rule.when = table.conditions(u"when"_s);
    rule.because = table.text(u"because"_s);
    rule.basis = table.enumerator(u"basis"_s, Basis::Inferred);
    rule.sources = table.texts(u"sources"_s);
    rule.checked = table.date(u"checked"_s);
    table.rejectUnknown();
    return rule;
}

void readSetting(TableReader &file, CatalogueContent &content)
{
    Setting setting;
    readHead(file, setting);
    readValues(file, setting);
    readChoices(file, setting);
    readDefault(file, setting);
    readPaths(file, setting);
    readAskWhen(file, setting);
    readExpiry(file, setting);
    for (TableReader &table : file.tables(u"rule"_s))
        content.rules.append(readRule(table, setting.id));
    for (TableReader &table : file.tables(u"remediation"_s))
        content.remediations.append(readRemediation(table, setting.id));
    file.rejectUnknown();
    content.settings.append(setting);
}

} // namespace Earshot
