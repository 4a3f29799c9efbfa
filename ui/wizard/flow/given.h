// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"

#include <optional>

namespace Earshot {

//! What the log says about one question when its page opens.
struct Given
{
    std::optional<AnswerRecord> last;    //!< What counts now; empty = not asked yet.
    std::optional<AnswerRecord> earlier; //!< What counted before this check began.
    bool inThisCheck = false;            //!< \a last was said in this check.
};

//! \a check may be null: then everything is earlier.
Given givenFor(const Log &log,
               const CheckRecord *check,
               RecordSubject subject,
               const QString &name);

//! The choice that stands for just \a values, whatever their order; -1 where there is none.
int choiceFor(const Setting &setting, const QStringList &values);
bool sameValues(const QStringList &left, const QStringList &right);

//! Whether to ask what changed: an earlier check said something that \a values rule out.
bool asksWhatChanged(const Given &given, const QStringList &values);
//! Why the answer becomes \a values; \a told is what the person says about that.
EditReason
reasonFor(const Given &given, const QStringList &values, std::optional<EditReason> told = {});
//! Whether \a said is more than what already counts.
bool differs(const Given &given, const Said &said);
//! False only where this check already holds just that: the same again is a new look.
bool isNews(const Given &given, const Said &said);

} // namespace Earshot
