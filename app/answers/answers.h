// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/setting.h"

#include <QDate>
#include <QMap>
#include <QString>
#include <QStringList>

namespace Earshot {

//! What is still possible for one setting. One value = known; a setting without an answer is
//! not asked yet; the whole domain = "I do not know".
struct Answer
{
    QStringList values; //!< Never empty.
    QDate since;        //!< When it became so; invalid = not known.
    QDate looked;       //!< When the person last looked; invalid = not known.

    bool operator==(const Answer &other) const = default;
};

//! How much a worry bothers the person.
enum class Rating { No, ABit, ALot };

//! Everything a person told us; a plain value.
struct Answers
{
    QMap<QString, Answer> settings;
    QMap<QString, QStringList> context; //!< Possible values; for "devices" the list itself.
    QMap<QString, Rating> worries;      //!< A missing one counts as Rating::ABit.
    QDate asOf;                         //!< Only from a file that names it.
    //! Settings whose question means something else since it was answered, or whose answer is from
    //! before a new major iOS.
    QStringList askAgain;

    bool operator==(const Answers &other) const = default;
    Rating rating(const QString &worry) const { return worries.value(worry, Rating::ABit); }
};

//! True where \a answer dates from so long before \a day that its value may have become another
//! by itself, and nobody has looked since then. Without a date it never does.
bool hasRunOut(const Expiry &expiry, const Answer &answer, const QDate &day);

QString token(Rating rating);
//! Rating::ABit for anything that is no token; see isRatingToken().
Rating ratingFromToken(const QString &text);
bool isRatingToken(const QString &text);

} // namespace Earshot
