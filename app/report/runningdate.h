// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QString>

namespace Earshot {

//! What runs: a value of an answer that counts for a time, what a step of a guide set going, or
//! the time for which a setting is left as it is.
enum class RunningKind { Answer, GuideStep, Accepted };

//! Something that runs and the last day on which it does.
struct RunningDate
{
    RunningKind kind = RunningKind::Answer;
    QString id;   //!< The setting, or the guide.
    QString step; //!< Only of a guide.
    QDate since;  //!< Invalid = not known.
    QDate until;

    bool operator==(const RunningDate &other) const = default;
    bool isOver(const QDate &today) const { return until < today; }
};

} // namespace Earshot
