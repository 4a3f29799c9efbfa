// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/remediation.h"

namespace Earshot {

//! Days that run from the one a step was done on.
struct Countdown
{
    int days = 0;  //!< 0 = nothing runs.
    QString until; //!< One sentence; "%1" is the date.
};

//! One thing to do, small enough to be in view by itself.
struct GuideStep
{
    QString id; //!< Unique in its guide and never reused: progress is kept by it.
    QString title;
    QStringList text;
    QString setting; //!< Whose menu path to show; may be empty.
    int minutes = 0;
    QString cost;       //!< The catch; may be empty.
    QString noWayBack;  //!< What is lost for good; empty where it can be undone.
    QStringList seenBy; //!< Who may notice; empty where there is nothing to see.
    QString seenHow;
    QString message;    //!< To copy and send to somebody; may be empty.
    QList<Effect> sets; //!< The answers that are true once the step is done.
    Countdown countdown;
    Place at;
};

//! A way of several steps; the content of one file of data/catalogue/guides.
struct Guide
{
    QString id;
    int place = 0;      //!< In the list of guides, from 1.
    QString title;      //!< A verb first.
    QString gain;       //!< One sentence: what it is good for.
    QStringList before; //!< To be read before the first step; may be empty.
    bool lastResort = false;
    QStringList remediations; //!< The changes it is offered for.
    QList<GuideStep> steps;
    QStringList sources;
    QDate checked;
    Place at;

    const GuideStep *step(const QString &stepId) const;
    int minutes() const; //!< Of all steps.
};

} // namespace Earshot
