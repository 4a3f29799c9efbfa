// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"

namespace Earshot {

//! What settings and values were called before, as the catalogue in use tells it.
class Renaming
{
public:
    explicit Renaming(const Catalogue &catalogue);

    bool isEmpty() const { return m_settings.isEmpty() && m_values.isEmpty(); }

    //! What the setting \a id is called now.
    QString setting(const QString &id) const { return m_settings.value(id, id); }
    //! What \a values of the setting \a id, by its old or new name, are called now; each once.
    QStringList values(const QString &id, const QStringList &values) const;
    //! An older catalogue in the names of this one: its settings, its rules and its changes.
    Catalogue catalogue(const Catalogue &older) const;

private:
    QString value(const QString &setting, const QString &id) const;
    void rename(QList<Condition> &conditions) const;
    void rename(Setting &old) const;
    void rename(Remediation &remediation) const;

    QHash<QString, QString> m_settings;
    QHash<QString, QHash<QString, QString>> m_values; //!< By the name of the setting now.
};

} // namespace Earshot
