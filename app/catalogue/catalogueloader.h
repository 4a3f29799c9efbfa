// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"

namespace Earshot {

//! Reads the TOML files below \a folder (a directory, or ":/catalogue" for the one compiled in).
//! A file over 1 MiB, or a folder without model.toml, is a problem.
//! Translations are left out; see readTranslationFiles().
Checked<CatalogueFiles> readCatalogueFiles(const QString &folder);

//! Those below \a folder/locale by relative name ("locale/de/model.toml"); none is no problem.
Checked<CatalogueFiles> readTranslationFiles(const QString &folder);

//! Makes a catalogue of \a files, or lists every problem found in them: wrong TOML, unknown or
//! missing keys, wrong types, and all that catalogueproblems.h looks for. Format: data/README.md.
Checked<Catalogue> loadCatalogue(const CatalogueFiles &files);

//! Both in one step. The catalogue compiled in is made of prepareCatalogue() instead.
Checked<Catalogue> loadCatalogueFolder(const QString &folder);

//! The trees of \a files, which must load, as bytes to be compiled in as ":/catalogue.packed".
QByteArray prepareCatalogue(const CatalogueFiles &files);

//! Every key the loader knows, as "setting.path.steps"; data/README.md must name each of them.
QStringList knownCatalogueKeys();

} // namespace Earshot
