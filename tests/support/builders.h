// SPDX-License-Identifier: MIT
#pragma once

#include "assessment/assessment.h"

//! Makes small catalogues in memory, without the loader. Lists are words between spaces.
//! A condition is "backup=on|off" for a setting or a context question, "apple:new" for an
//! exposure. An effect is "backup>off", or "backup:on|kept>off" where it names what it changes.
class CatalogueBuilder
{
public:
    //! \a values run from safest to riskiest.
    CatalogueBuilder &setting(const QString &id, const QString &values);
    CatalogueBuilder &context(const QString &id, const QString &values);
    //! A context question that is a list to tick.
    CatalogueBuilder &list(const QString &id, const QString &values);
    CatalogueBuilder &exposures(const QString &ids);
    CatalogueBuilder &worry(const QString &id, const QString &exposures);
    CatalogueBuilder &seenBy(const QString &id, bool planFirst);
    //! Rules are called r1, r2 … in order; no conditions = always.
    CatalogueBuilder &rule(const QString &then, const QString &when);
    CatalogueBuilder &change(const QString &id, const QString &sets);

    //! The last one added; good until the next one is.
    Earshot::Setting &lastSetting() { return m_content.settings.last(); }
    Earshot::Rule &lastRule() { return m_content.rules.last(); }
    Earshot::Remediation &lastChange() { return m_content.remediations.last(); }

    QList<Earshot::Condition> conditions(const QString &text) const;
    Earshot::Catalogue build() const { return {m_content, {}}; }

private:
    Earshot::CatalogueContent m_content;
};

QStringList words(const QString &text);

//! What a person said: "backup=on adp=on|off region=uk".
Earshot::Answers answersOf(const Earshot::Catalogue &catalogue, const QString &text);

//! A catalogue and what a person said, ready to try changes.
class Workbench
{
public:
    Workbench(Earshot::Catalogue catalogue, const QString &answers, const QDate &rulesAsOf = {});
    Workbench(const Workbench &) = delete;
    Workbench &operator=(const Workbench &) = delete;

    const Earshot::Evaluator &evaluator() const { return m_evaluator; }
    const Earshot::Remedies &remedies() const { return m_remedies; }

    int exposure(const QString &id) const;
    int change(const QString &id) const;
    Earshot::RemediationSet changes(const QString &ids) const;
    QString verdict(const QString &id) const;
    //! "a + b | c", in the order found; "-" where there is none.
    QString fixes(const QString &id) const;
    //! What is possible after the changes \a ids: "backup=off adp=on|off"; "not possible" if it is not.
    QString after(const QString &ids) const;
    QStringList closedBy(const QString &ids) const;
    QStringList openedBy(const QString &ids) const;

private:
    QStringList names(const std::vector<int> &exposures) const;

    Earshot::Catalogue m_catalogue;
    Earshot::Evaluator m_evaluator;
    Earshot::Remedies m_remedies;
};
