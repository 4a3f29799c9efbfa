// SPDX-License-Identifier: MIT
#pragma once

#include "assessment/detail/replay.h"
#include "catalogue/catalogue.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace Earshot {

//! What "assess --format json" prints: as_of, catalogue, headline, verdicts, plan. The same
//! assessment gives the same bytes.
QByteArray writeAssessmentJson(const Catalogue &catalogue, const Assessment &assessment);

//! What "--explain" prints: one entry of "verdicts" with ways, ways_capped, your_part and
//! unavailable, and "replay" where it is given. An empty list in your_part: it is done already.
QByteArray writeExplanationJson(const Catalogue &catalogue,
                                const Assessment &assessment,
                                const Finding &finding,
                                const std::optional<ReplayResult> &replay = {});

//! Both counts of a headline.
QJsonObject headlineJson(const Headline &headline);

//! Indented, keys sorted, one line feed at the end.
QByteArray jsonBytes(const QJsonObject &object);

} // namespace Earshot
