// SPDX-License-Identifier: MIT
#include "catalogue/catalogueproblems.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

//! By id, the ids that must come before.
using Before = QHash<QString, QStringList>;

bool comesBackTo(const QString &start, const Before &before)
{
    QStringList open = before.value(start);
    QSet<QString> seen;
    while (!open.isEmpty()) {
        const QString id = open.takeLast();
        if (id == start)
            return true;
        if (!seen.contains(id)) {
            seen.insert(id);
            open += before.value(id);
        }
    }
    return false;
}

} // namespace

QList<Error> nothingComesAfterItself(const CatalogueContent &content)
{
    Before before;
    for (const Remediation &remediation : content.remediations)
        before.insert(remediation.id, remediation.after);
    QList<Error> problems;
    for (const Remediation &remediation : content.remediations) {
        if (comesBackTo(remediation.id, before))
            problems.append(
                {u"\"%1\" comes after itself, through \"after\"; expected no circle."_s.arg(
                     remediation.id),
                 remediation.at,
                 {}});
    }
    return problems;
}

QList<Error> noQuestionWaitsForItself(const CatalogueContent &content)
{
    Before before;
    for (const Setting &setting : content.settings) {
        if (!setting.askWhen)
            continue;
        for (const Condition &condition : setting.askWhen->when)
            before[setting.id].append(condition.id);
    }
    QList<Error> problems;
    for (const Setting &setting : content.settings) {
        if (comesBackTo(setting.id, before))
            problems.append(
                {u"\"%1\" waits for its own answer, through \"ask-when\"; expected no circle."_s
                     .arg(setting.id),
                 setting.at,
                 {}});
    }
    return problems;
}

} // namespace Earshot
