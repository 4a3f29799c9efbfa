// SPDX-License-Identifier: MIT
#include "catalogue/names.h"

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

QString list(const QStringList &names)
{
    return names.isEmpty() ? u"none"_s : u'"' + names.join(u"\", \""_s) + u'"';
}

template<typename T>
QSet<QString> ids(const QList<T> &items)
{
    QSet<QString> all;
    for (const T &item : items)
        all.insert(item.id);
    return all;
}

} // namespace

Names::Names(const CatalogueContent &content)
    : exposures(ids(content.exposures))
    , remediations(ids(content.remediations))
    , sources(ids(content.sources))
    , seenBy(ids(content.seenBy))
    , groups(ids(content.groups))
    , observers(ids(content.observers))
    , assets(ids(content.assets))
    , headings(ids(content.headings))
{
    for (const Setting &setting : content.settings)
        m_settings.insert(setting.id, setting.valueIds());
    for (const ContextQuestion &context : content.contexts) {
        m_contexts.insert(context.id, context.valueIds());
        if (context.several)
            m_lists.insert(context.id);
    }
}

const QStringList *Names::valuesOf(const Condition &condition) const
{
    const auto &domains = condition.subject == Subject::Context ? m_contexts : m_settings;
    const auto found = domains.constFind(condition.id);
    return found == domains.cend() ? nullptr : &*found;
}

const QStringList *Names::valuesOf(const QString &setting) const
{
    const auto found = m_settings.constFind(setting);
    return found == m_settings.cend() ? nullptr : &*found;
}

bool Names::isList(const Condition &condition) const
{
    return condition.subject == Subject::Context && m_lists.contains(condition.id);
}

QSet<QString> Names::settings() const
{
    return {m_settings.keyBegin(), m_settings.keyEnd()};
}

void requireKnown(const QStringList &used,
                  const QSet<QString> &known,
                  const QString &what,
                  const Place &at,
                  QList<Error> &problems)
{
    for (const QString &name : used) {
        if (!name.isEmpty() && !known.contains(name))
            problems.append({u"There is no %1 called \"%2\"."_s.arg(what, name), at, {}});
    }
}

void requireValues(const QStringList &used,
                   const QStringList &domain,
                   const QString &owner,
                   const Place &at,
                   QList<Error> &problems)
{
    for (const QString &value : used) {
        if (!value.isEmpty() && !domain.contains(value))
            problems.append({u"\"%1\" is no value of \"%2\"; expected one of: %3."_s.arg(
                                 value, owner, list(domain)),
                             at,
                             {}});
    }
}

void requireEffects(const QList<Effect> &effects, const Names &names, QList<Error> &problems)
{
    for (const Effect &effect : effects) {
        const QStringList *domain = names.valuesOf(effect.setting);
        if (!domain) {
            if (!effect.setting.isEmpty())
                problems.append(
                    {u"There is no setting called \"%1\"."_s.arg(effect.setting), effect.at, {}});
            continue;
        }
        requireValues(
            effect.from + QStringList{effect.to}, *domain, effect.setting, effect.at, problems);
    }
}

} // namespace Earshot
