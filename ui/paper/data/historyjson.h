// SPDX-License-Identifier: MIT
#pragma once

#include "assessment/comparison.h"
#include "catalogue/catalogue.h"
#include "history/records.h"

#include <QByteArray>

#include <optional>

namespace Earshot {

//! One check with what it says under the rules in use.
struct DatedCheck
{
    CheckRecord check;
    Headline headline;
};

//! A comparison and the checks it is of; no check = the answers as they stand now.
struct CheckComparison
{
    std::optional<CheckId> from;
    std::optional<CheckId> to;
    Comparison comparison;
};

QByteArray writeHistoryJson(const QList<DatedCheck> &checks);
QByteArray writeComparisonJson(const Catalogue &catalogue, const CheckComparison &comparison);

} // namespace Earshot
