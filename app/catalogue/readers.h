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

//! A [[rule]] of any file; \a setting is the id of the file's setting, or empty.
Rule readRule(TableReader &table, const QString &setting);
Validity readValidity(TableReader &table);

} // namespace Earshot
