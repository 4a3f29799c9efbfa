// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"
#include "catalogue/tablereader.h"

namespace Earshot {

//! One file of settings/: adds the setting, its rules and its remediations to \a content.
void readSetting(TableReader &file, CatalogueContent &content);
//! model.toml.
void readModel(TableReader &file, CatalogueContent &content);
//! sources.toml.
void readSources(TableReader &file, CatalogueContent &content);

//! claims.toml.
void readClaims(TableReader &file, CatalogueContent &content);
//! One file of guides/.
void readGuide(TableReader &file, CatalogueContent &content);

//! A [[rule]] of any file; \a setting is the id of the file's setting, or empty.
Rule readRule(TableReader &table, const QString &setting);
Validity readValidity(TableReader &table);
//! The tables "sets" of a change or of a step.
QList<Effect> readEffects(TableReader &table);

//! The tables that have an id and a name and nothing else.
template<typename Named>
QList<Named> readNamed(TableReader &file, const QString &key)
{
    QList<Named> all;
    for (TableReader &table : file.tables(key)) {
        Named named;
        named.at = table.at();
        named.id = table.text(QStringLiteral("id"));
        named.name = table.text(QStringLiteral("name"));
        table.rejectUnknown();
        all.append(named);
    }
    return all;
}

} // namespace Earshot
