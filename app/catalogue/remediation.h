// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/rule.h"

namespace Earshot {

//! Who carries a change out.
enum class Actor { You, Ask };

//! What a change does to one setting: possible values listed in \a from become \a to.
struct Effect
{
    QString setting;
    QString to;
    QStringList from; //!< Empty = whatever it was.
    Place at;
};

//! When a change can be had at all; offered unless it is known not to be.
struct Availability
{
    Validity validity;
    QList<Condition> when;
    QString otherwise; //!< One sentence: why it is not to be had.
    Place at;
};

//! One change the person can make.
struct Remediation
{
    QString id;
    QString setting; //!< The setting whose file it stands in.
    QString title;   //!< A verb first: "Turn on Advanced Data Protection".
    QString gain;    //!< One sentence: what it does.
    QStringList steps;
    Actor who = Actor::You;
    int minutes = 0;
    int effort = 1;      //!< 1 a few taps, 2 about ten minutes, 4 needs planning or other people.
    QStringList catches; //!< What it costs, the worst first.
    QStringList seenBy;  //!< Who may notice; "none-found" where nothing was found.
    QString seenHow;     //!< One sentence: how they may notice.
    QString noWayBack;   //!< What is lost for good; empty where it can be undone.
    QString undo;        //!< How to go back; may be empty.
    QList<Effect> sets;
    QStringList after;      //!< Remediations that must come first.
    QList<Condition> needs; //!< What must surely hold when its turn comes.
    QList<Availability> availability;
    bool lastResort = false; //!< Never ranked, whatever it closes.
    QStringList sources;
    QDate checked;
    Place at;
};

} // namespace Earshot
