// SPDX-License-Identifier: MIT
#pragma once

#include "assessment/assessment.h"
#include "catalogue/catalogue.h"

#include <QByteArray>
#include <QJsonObject>

namespace Earshot {

//! What "assess --format json" prints: as_of, catalogue, headline, verdicts, plan. The same
//! assessment gives the same bytes.
QByteArray writeAssessmentJson(const Catalogue &catalogue, const Assessment &assessment);

//! One entry of "verdicts", as "--explain" prints it.
QByteArray writeVerdictJson(const Catalogue &catalogue, const Finding &finding);

//! Both counts of a headline.
QJsonObject headlineJson(const Headline &headline);

//! Indented, keys sorted, one line feed at the end.
QByteArray jsonBytes(const QJsonObject &object);

} // namespace Earshot
