// SPDX-License-Identifier: MIT
#pragma once

#include "translation/cataloguetexts.h"

namespace Earshot {

//! A text of the catalogue in which each name that Apple prints, and each version of iOS, is one
//! word of two syllables, whatever words it is made of.
struct FoldedText
{
    QString text;
    CatalogueText::Form form = CatalogueText::Form::Sentence;
    Place at; //!< Of the table that it stands in.
};

//! Every text that a person gets to read, but for the steps of menu paths.
QList<FoldedText> foldedTexts(const CatalogueContent &content);

} // namespace Earshot
