// SPDX-License-Identifier: MIT
#include "review/cataloguereview.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

constexpr int monthsThatARuleLasts = 12;

//! Something that is said, and the sources that it names.
struct Statement
{
    QString what; //!< "rule \"x\""
    QStringList sources;
    Place at;
    bool isOpinion = false; //!< Nothing can prove it, or nobody looked.
};

bool isOpinion(const Claim &claim)
{
    return claim.verdict == ClaimVerdict::Opinion || claim.verdict == ClaimVerdict::NotAboutThis;
}

template<typename T>
bool isOpinion(const T &)
{
    return false;
}

QList<Statement> statementsOf(const CatalogueContent &content)
{
    QList<Statement> all;
    const auto add = [&](const QString &kind, const auto &items) {
        for (const auto &item : items)
            all.append({u"%1 \"%2\""_s.arg(kind, item.id), item.sources, item.at, isOpinion(item)});
    };
    add(u"exposure"_s, content.exposures);
    add(u"setting"_s, content.settings);
    add(u"rule"_s, content.rules);
    add(u"remediation"_s, content.remediations);
    add(u"claim"_s, content.claims);
    add(u"guide"_s, content.guides);
    return all;
}

} // namespace

QList<Error> noRuleInForceIsOlderThanAYear(const Catalogue &catalogue, const QDate &day)
{
    QList<Error> problems;
    for (const Rule &rule : catalogue.rules()) {
        const QDate &until = rule.validity.until;
        const bool superseded = until.isValid() && until <= day;
        if (!superseded && rule.checked.addMonths(monthsThatARuleLasts) < day)
            problems.append(
                {u"Rule \"%1\" was last checked on %2; expected a look within %3 months."_s
                     .arg(rule.id, rule.checked.toString(Qt::ISODate))
                     .arg(monthsThatARuleLasts),
                 rule.at,
                 {}});
    }
    return problems;
}

QList<Error> everySourceIsCited(const Catalogue &catalogue, const QDate &)
{
    QSet<QString> cited;
    for (const Statement &statement : statementsOf(catalogue.content()))
        cited.unite(QSet<QString>(statement.sources.cbegin(), statement.sources.cend()));
    QList<Error> problems;
    for (const Source &source : catalogue.content().sources) {
        if (!cited.contains(source.id))
            problems.append({u"Nobody cites the source \"%1\"."_s.arg(source.id), source.at, {}});
    }
    return problems;
}

QList<Error> everyStatementHasASource(const Catalogue &catalogue, const QDate &)
{
    QList<Error> problems;
    for (const Statement &statement : statementsOf(catalogue.content())) {
        if (statement.sources.isEmpty() && !statement.isOpinion)
            problems.append(
                {u"The %1 has no source; expected at least one id of sources.toml."_s.arg(
                     statement.what),
                 statement.at,
                 {}});
    }
    return problems;
}

} // namespace Earshot
