// SPDX-License-Identifier: MIT
#pragma once

#include "translation/overlay.h"

namespace Earshot {

//! How far one translation has come.
struct TranslationState
{
    QString language; //!< The name of its folder, "de" or "pt-BR".
    QList<CatalogueText> missing;
    qsizetype all = 0; //!< Strings there are to translate.
};

//! The languages that \a files, as readTranslationFiles() gives them, are in.
QStringList translatedLanguages(const CatalogueFiles &files);

//! The first of \a wanted that is \a available, by its whole tag or by what stands before the
//! first "-"; empty for English, which the catalogue itself is in, and where there is none.
QString chooseLanguage(const QStringList &available, const QStringList &wanted);

//! \a catalogue with the strings of \a language, or as it is for an empty one. Hash and files
//! stay: they are about rules and answers, so that checks made in two languages, or before a
//! translation was mended, can be compared.
Checked<Catalogue>
translated(const Catalogue &catalogue, const CatalogueFiles &files, const QString &language);

//! Reads the catalogue in \a folder in the first of \a languages that it is translated into.
Checked<Catalogue> loadCatalogueIn(const QString &folder, const QStringList &languages);

//! Every language with what it still lacks, or all problems in all of them; two strings of the
//! catalogue with the same key are a problem as well.
Checked<QList<TranslationState>> checkTranslations(const Catalogue &catalogue,
                                                   const CatalogueFiles &files);

} // namespace Earshot
