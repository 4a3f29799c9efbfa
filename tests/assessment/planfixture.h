// SPDX-License-Identifier: MIT
#pragma once

#include "support/builders.h"

//! One switch each that gives a thing, and a change that turns it off: "a:thing", "stop-thing".
CatalogueBuilder withThings(const QString &things);

//! Every setting has its riskiest value. \a ratings: "worry=a-lot other=no".
Earshot::Assessment planned(const Earshot::Catalogue &catalogue,
                            const QString &ratings,
                            Earshot::Nearby nearby = Earshot::Nearby::NotAsked);

//! "1 stop-a | stop-b": the steps with their number, as far as they have one.
QString stepsOf(const Earshot::Assessment &assessment);

//! "quick stop-a | takes-more stop-b".
QString groupsOf(const Earshot::Assessment &assessment);

//! The step called \a remediation; an empty one where there is none.
Earshot::PlanStep stepOf(const Earshot::Assessment &assessment, const QString &remediation);
