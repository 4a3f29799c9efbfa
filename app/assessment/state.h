// SPDX-License-Identifier: MIT
#pragma once

#include "answers/answers.h"
#include "catalogue/catalogue.h"

namespace Earshot {

//! Why a question has the possible values it has.
enum class Origin {
    Unasked, //!< No answer: everything is possible.
    Said,    //!< The person's answer as given.
    Implied, //!< Not asked, because of the context or of another answer.
    Aged,    //!< The answer ran out after its days.
    Supposed //!< A change that is only tried out.
};

//! What is possible for one question on a day.
struct Possible
{
    QStringList values; //!< In the order of the catalogue, never empty.
    Origin origin = Origin::Unasked;
    QDate until; //!< The day up to which a value that runs out is counted; else invalid.
};

//! Possible values of every setting that has values and of every context question that rules
//! may look at, by id.
using State = QMap<QString, Possible>;

//! Derives what is possible on \a asOf: unasked questions are open, ask-when fills in what
//! cannot be otherwise, and dated answers run out.
State deriveState(const Catalogue &catalogue, const Answers &answers, const QDate &asOf);

} // namespace Earshot
