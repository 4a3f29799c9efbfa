// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"
#include "comparison/comparedchecks.h"
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
    ComparedChecks checks;
};

QByteArray writeHistoryJson(const QList<DatedCheck> &checks);
//! Every exposure in model order: "then" and "to_then" as it was said in each check, "from" and
//! "to" by the rules of today, and why the first of these pairs differs.
QByteArray writeComparisonJson(const CheckComparison &comparison);

} // namespace Earshot
