// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"

namespace Earshot {

//! The words of a question, or of one of its choices.
struct Wording
{
    QString then;
    QString now;
};

//! A question that asks the same as before, with other words in it or in its choices.
struct Rewording
{
    QString setting;
    QList<Wording> wordings; //!< Only what differs: the question first, then its choices.
};

//! The questions of \a now that were worded otherwise in \a then under the same revision, in
//! catalogue order. A choice is the same one where it stands for the same values. Both use the
//! same ids, and are in the same language.
QList<Rewording> rewordings(const Catalogue &then, const Catalogue &now);

} // namespace Earshot
