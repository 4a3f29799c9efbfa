// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/condition.h"

#include <QDate>
#include <QList>

namespace Earshot {

//! What a statement rests on, strongest first.
enum class Basis { DocumentedByVendor, IndependentResearch, Inferred };

//! Why a revision exists: the world changed, or we had it wrong.
enum class ChangeKind { World, Correction };

//! The days on which a revision holds: from \a from (included) to \a until (excluded).
//! A missing date leaves that end open.
struct Validity
{
    int revision = 1;
    QDate from;
    QDate until;
    ChangeKind kind = ChangeKind::World;

    //! An invalid \a day means "the newest rules".
    bool holdsOn(const QDate &day) const;
};

//! A positive Horn clause: if all conditions hold, so does the exposure \a then.
struct Rule
{
    QString id;
    Validity validity;
    QString then;
    QList<Condition> when; //!< May be empty: then the exposure always holds.
    QString because;       //!< A clause that fits after "because"; at most 20 words.
    Basis basis = Basis::DocumentedByVendor;
    QStringList sources;
    QDate checked;
    QString setting; //!< The setting whose file mentions it; empty for one of model.toml.
    Place at;
};

} // namespace Earshot
