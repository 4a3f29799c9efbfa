// SPDX-License-Identifier: MIT
#pragma once

#include "assessment/assessment.h"

namespace Earshot {

//! Why changes cannot be tried together.
enum class Obstacle {
    None,
    NotAvailable,  //!< \a remediation cannot be had here.
    Contradiction, //!< \a remediation and \a other write one setting, in no order.
    NeedsMore      //!< \a need of \a remediation does not surely hold when its turn comes.
};

struct WhatIfProblem
{
    Obstacle obstacle = Obstacle::None;
    QString remediation;
    QString other;
    Condition need;
};

//! What would be said after some changes. Nothing of it is ever stored.
struct WhatIf
{
    QStringList changes;
    WhatIfProblem problem; //!< Where there is one, the rest stands as it is now.
    Assessment assessment;
    QStringList closed; //!< Exposures that become no way found, in model order; so the next ones.
    QStringList opened; //!< They get a new way, a surer one, or a worse verdict.
    QStringList unsure; //!< Yes now, and not sure then.
};

//! The changes worth trying: those that can be had here and would change a possible value. The
//! first steps that close something come first, then the plan's own in its order, then the others
//! in catalogue order.
QStringList changesToTry(const Catalogue &catalogue, const Assessment &now);

//! Those of \a planned that can be had and would still change something, in the order of the plan.
//! What has to be planned first, because somebody may notice, is left out.
QStringList
stillToDo(const Catalogue &catalogue, const Assessment &now, const QStringList &planned);

//! How many worries have an exposure that is not sure and that a look at \a setting alone could
//! settle.
int worriesToSettle(const Catalogue &catalogue, const Assessment &now, const QString &setting);

//! Tries \a changes (remediation ids) on top of \a now, which was made with \a options.
WhatIf whatIf(const Catalogue &catalogue,
              const Assessment &now,
              const QStringList &changes,
              const AssessOptions &options);

} // namespace Earshot
