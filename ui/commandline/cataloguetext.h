// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"
#include "translation/translations.h"

#include <QByteArray>

#include <optional>

namespace Earshot {

//! One line an entry, id and name, under a heading for each kind.
QByteArray writeCatalogueListText(const Catalogue &catalogue);
//! What there is about \a id, of whatever kind it is; nothing where there is no such id. Where
//! entries of several kinds share the id, one after the other.
std::optional<QByteArray> writeEntryText(const Catalogue &catalogue, const QString &id);
//! All entries of all kinds.
QByteArray writeCatalogueText(const Catalogue &catalogue);
//! For each language how many texts it lacks, and which; empty without translations.
QByteArray writeTranslationsText(const QList<TranslationState> &states);

} // namespace Earshot
