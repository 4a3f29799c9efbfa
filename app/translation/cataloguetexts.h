// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"

namespace Earshot {

//! One string, or one list of strings, of a catalogue that a person gets to read.
struct CatalogueText
{
    //! How it is meant to be read: as a sentence or clause, as a name for something, as what
    //! stands on Apple's own screen, or as what the review claims.
    enum class Form { Sentence, Name, Label, Claim };

    QString file;  //!< Of data/catalogue: "settings/icloud-backup.toml".
    QString key;   //!< Unique in the file and made of ids, so that a new order changes nothing.
    QString owner; //!< The id of the setting, rule, change … that it belongs to.
    Form form = Form::Sentence;
    QStringList texts; //!< One, or all of a list; none of them is empty.
    bool isList = false;
    Place at; //!< The table it stands in.
};

//! Every string a person gets to read, in the order of \a content. Titles and publishers of
//! sources are quotations and are left out, and so is what is empty.
QList<CatalogueText> catalogueTexts(const CatalogueContent &content);

//! The place of such a string; one of the two pointers is null.
struct TextSlot
{
    CatalogueText shown;
    QString *text = nullptr;
    QStringList *list = nullptr;
};

//! The same strings, to be replaced. The pointers hold as long as \a content is not copied,
//! moved or changed in another way.
QList<TextSlot> textSlots(CatalogueContent &content);

} // namespace Earshot
