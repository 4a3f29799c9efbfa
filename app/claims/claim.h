// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace Earshot {

//! What we make of a claim of the review, in the order in which a filter lists them.
enum class ClaimVerdict { Holds, Imprecise, Wrong, Outdated, Unsupported, Opinion, NotAboutThis };
//! How sure we are of that.
enum class Confidence { High, Medium, Low };

//! A heading of the review, as it stands there.
struct ReviewHeading
{
    QString id;
    QString name;
    Place at;
};

//! One statement of the review and what we found.
struct Claim
{
    QString id; //!< The number of the research note, "R1".
    QString heading;
    QString says; //!< What the review says, in our words.
    ClaimVerdict verdict = ClaimVerdict::Holds;
    QString statement; //!< What we say instead, or what more there is to say.
    Confidence confidence = Confidence::High;
    QStringList sources;
    QStringList settings; //!< What it is about; may be empty.
    QDate checked;
    Place at;
};

} // namespace Earshot
