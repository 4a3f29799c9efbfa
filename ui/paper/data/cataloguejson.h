// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"
#include "translation/translations.h"

#include <QByteArray>

#include <optional>

namespace Earshot {

//! Version and hash, and for each kind of entry the list of ids in the order of the catalogue.
QByteArray writeCatalogueListJson(const Catalogue &catalogue);

//! The entry called \a id with its "type"; a setting comes with its rules and remediations, a
//! rule with all its revisions. "also" lists entries of another type that have the same id.
//! Nothing where there is no such id.
std::optional<QByteArray> writeEntryJson(const Catalogue &catalogue, const QString &id);

//! Everything, each kind of entry under the key of writeCatalogueListJson(): enough for another
//! program to come to the same verdicts, fixes and plan. The same catalogue gives the same bytes.
QByteArray writeCatalogueJson(const Catalogue &catalogue);

//! "problems", and under "translations" each language with the file and key of what it lacks.
QByteArray writeProblemsJson(const QList<Error> &problems,
                             const QList<TranslationState> &translations);

//! \a asked is \a id, or "guide:ID" to tell it from an entry of another type.
bool isEntry(const QString &asked, const QString &type, const QString &id);

} // namespace Earshot
