// SPDX-License-Identifier: MIT
#pragma once

#include "translation/cataloguetexts.h"

namespace Earshot {

//! One string, or list of strings, of a translation.
struct OverlayText
{
    QString key; //!< As CatalogueText::key.
    QStringList texts;
    bool isList = false;
    Place at;
};

//! A translation: strings that take the place of others, and nothing else.
struct Overlay
{
    QMap<QString, QList<OverlayText>> files; //!< By CatalogueText::file.
    QMap<QString, Place> places;             //!< Where each of these files stands.
};

//! Reads the TOML files of one language; \a files are named "locale/xx/model.toml", of which
//! \a folder is "locale/xx/". Lists everything that is neither a text nor a list of texts.
Checked<Overlay> readOverlay(const CatalogueFiles &files, const QString &folder);

//! \a content with the strings of \a overlay. A string that is missing there stays as it was.
//! Problems: a file or a key that nothing belongs to, a list of another length, a text in the
//! place of a list or the other way round, a text without the "%1" that it needs.
Checked<CatalogueContent> applyOverlay(CatalogueContent content, const Overlay &overlay);

//! The strings that \a overlay leaves as they are, in the order of \a content.
QList<CatalogueText> missingTexts(const CatalogueContent &content, const Overlay &overlay);

} // namespace Earshot
