// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"

#include <QSet>

namespace Earshot {

//! Everything in a catalogue that can be named, so that each check asks in one word.
class Names
{
public:
    explicit Names(const CatalogueContent &content);

    //! Null where there is no such setting or context question.
    const QStringList *valuesOf(const Condition &condition) const;
    const QStringList *valuesOf(const QString &setting) const;
    bool isList(const Condition &condition) const;
    QSet<QString> settings() const;

    QSet<QString> exposures, remediations, sources, seenBy, groups, observers, assets, headings;

private:
    QHash<QString, QStringList> m_settings;
    QHash<QString, QStringList> m_contexts;
    QSet<QString> m_lists;
};

//! Reports those of \a used that are not \a known; \a what says what they should be.
void requireKnown(const QStringList &used,
                  const QSet<QString> &known,
                  const QString &what,
                  const Place &at,
                  QList<Error> &problems);
//! Reports those of \a used that are no value of \a owner, which has those of \a domain.
void requireValues(const QStringList &used,
                   const QStringList &domain,
                   const QString &owner,
                   const Place &at,
                   QList<Error> &problems);
//! Reports a setting, or values of one, that do not exist.
void requireEffects(const QList<Effect> &effects, const Names &names, QList<Error> &problems);

} // namespace Earshot
