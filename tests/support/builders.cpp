// SPDX-License-Identifier: MIT
#include "support/builders.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Earshot;

namespace {

Effect effectOf(const QString &text)
{
    const QString left = text.section(u'>', 0, 0);
    const QString from = left.section(u':', 1);
    return {.setting = left.section(u':', 0, 0),
            .to = text.section(u'>', 1),
            .from = from.isEmpty() ? QStringList() : from.split(u'|')};
}

} // namespace

QStringList words(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

CatalogueBuilder &CatalogueBuilder::setting(const QString &id, const QString &values)
{
    Setting setting;
    setting.id = id;
    setting.ordered = true;
    setting.seconds = 30;
    setting.freshMonths = 6;
    setting.paths = {{.systems = {u"ios-26"_s}, .steps = {u"Settings"_s}, .evidence = u"S"_s}};
    for (const QString &value : words(values)) {
        setting.values.append({.id = value, .says = value});
        setting.choices.append({.text = value, .values = {value}});
    }
    m_content.settings.append(setting);
    return *this;
}

CatalogueBuilder &CatalogueBuilder::context(const QString &id, const QString &values)
{
    ContextQuestion context;
    context.id = id;
    for (const QString &value : words(values))
        context.values.append({.id = value, .text = value, .says = value});
    m_content.contexts.append(context);
    return *this;
}

CatalogueBuilder &CatalogueBuilder::list(const QString &id, const QString &values)
{
    context(id, values);
    m_content.contexts.last().several = true;
    return *this;
}

CatalogueBuilder &CatalogueBuilder::exposures(const QString &ids)
{
    for (const QString &id : words(ids)) {
        m_content.exposures.append({.id = id,
                                    .observer = id.section(u':', 0, 0),
                                    .asset = id.section(u':', 1),
                                    .clause = id});
    }
    return *this;
}

CatalogueBuilder &CatalogueBuilder::worry(const QString &id, const QString &exposures)
{
    m_content.worries.append({.id = id, .text = id, .exposures = words(exposures)});
    return *this;
}

CatalogueBuilder &CatalogueBuilder::seenBy(const QString &id, bool planFirst)
{
    m_content.seenBy.append({.id = id, .name = id, .planFirst = planFirst});
    return *this;
}

CatalogueBuilder &CatalogueBuilder::rule(const QString &then, const QString &when)
{
    m_content.rules.append({.id = u"r%1"_s.arg(m_content.rules.size() + 1),
                            .then = then,
                            .when = conditions(when),
                            .because = u"it is so"_s,
                            .checked = QDate(2026, 11, 24)});
    return *this;
}

CatalogueBuilder &CatalogueBuilder::change(const QString &id, const QString &sets)
{
    Remediation remediation;
    remediation.id = id;
    remediation.title = id;
    remediation.minutes = 5;
    remediation.catches = {u"It takes time."_s};
    for (const QString &effect : words(sets))
        remediation.sets.append(effectOf(effect));
    m_content.remediations.append(remediation);
    return *this;
}

QList<Condition> CatalogueBuilder::conditions(const QString &text) const
{
    QList<Condition> all;
    for (const QString &word : words(text)) {
        const QString id = word.section(u'=', 0, 0);
        Condition condition{.subject = Subject::Exposure, .id = id};
        if (word.contains(u'=')) {
            condition.values = word.section(u'=', 1).split(u'|');
            const bool isContext = std::ranges::any_of(
                m_content.contexts, [&](const ContextQuestion &one) { return one.id == id; });
            condition.subject = isContext ? Subject::Context : Subject::Setting;
        }
        all.append(condition);
    }
    return all;
}

Answers answersOf(const Catalogue &catalogue, const QString &text)
{
    Answers answers;
    for (const QString &word : words(text)) {
        const QString id = word.section(u'=', 0, 0);
        const QStringList values = word.section(u'=', 1).split(u'|');
        if (catalogue.context(id))
            answers.context[id] = values;
        else
            answers.settings[id] = {values, {}, {}};
    }
    return answers;
}

Workbench::Workbench(Catalogue catalogue, const QString &answers, const QDate &rulesAsOf)
    : m_catalogue(std::move(catalogue))
    , m_evaluator(compileRules(m_catalogue, rulesAsOf))
    , m_remedies(m_catalogue,
                 m_evaluator,
                 m_evaluator.rules().masks(deriveState(
                     m_catalogue, answersOf(m_catalogue, answers), QDate(2026, 11, 24))),
                 rulesAsOf)
{}

int Workbench::exposure(const QString &id) const
{
    return m_evaluator.rules().exposureNumbers.value(id, -1);
}

int Workbench::change(const QString &id) const
{
    for (int i = 0; i < m_catalogue.remediations().size(); ++i) {
        if (m_catalogue.remediations().at(i).id == id)
            return i;
    }
    return -1;
}

RemediationSet Workbench::changes(const QString &ids) const
{
    RemediationSet set;
    for (const QString &id : words(ids))
        set.push_back(change(id));
    std::ranges::sort(set);
    return set;
}

QString Workbench::verdict(const QString &id) const
{
    return token(m_evaluator.verdict(m_remedies.masks(), exposure(id)));
}

QString Workbench::fixes(const QString &id) const
{
    QStringList sets;
    for (const RemediationSet &set : m_remedies.fixes(exposure(id))) {
        QStringList members;
        for (const int member : set)
            members.append(m_catalogue.remediations().at(member).id);
        sets.append(members.join(u" + "_s));
    }
    return sets.isEmpty() ? u"-"_s : sets.join(u" | "_s);
}

QString Workbench::after(const QString &ids) const
{
    const std::optional<Masks> masks = m_remedies.apply(changes(ids));
    if (!masks)
        return u"not possible"_s;
    const RuleBase &base = m_evaluator.rules();
    QStringList states;
    for (int question = 0; question < base.questionCount(); ++question) {
        const Mask mask = masks->at(static_cast<std::size_t>(question));
        states.append(base.questions.at(question) + u'=' + base.values(question, mask).join(u'|'));
    }
    return states.join(u' ');
}

QStringList Workbench::closedBy(const QString &ids) const
{
    const std::optional<Masks> masks = m_remedies.apply(changes(ids));
    return masks ? names(m_remedies.outcome(*masks).closed) : QStringList();
}

QStringList Workbench::openedBy(const QString &ids) const
{
    const std::optional<Masks> masks = m_remedies.apply(changes(ids));
    return masks ? names(m_remedies.outcome(*masks).opened) : QStringList();
}

QStringList Workbench::names(const std::vector<int> &exposures) const
{
    QStringList ids;
    for (const int exposure : exposures)
        ids.append(m_evaluator.rules().exposures.at(exposure));
    return ids;
}
