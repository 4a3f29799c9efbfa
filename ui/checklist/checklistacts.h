// SPDX-License-Identifier: MIT
#pragma once

#include "checklist/checklistitems.h"
#include "session/session.h"

namespace Earshot {

class RowDetails;

//! What the person does in the checklist, as entries outside any check. Each gives true once it
//! is on the disk.

//! Records what \a tick stands for; notes stay.
bool recordTick(Session &session, const Tick &tick);
//! Records \a note with the answer as it stands.
bool recordNote(Session &session, const QString &setting, const QString &note);
//! Records an answer given in the row; the note stays.
bool recordAnswer(Session &session, Said said);

//! Records what is accepted, or no longer, in \a details, which are those of \a setting.
void connectAcceptance(Session &session, const QString &setting, const RowDetails &details);

} // namespace Earshot
