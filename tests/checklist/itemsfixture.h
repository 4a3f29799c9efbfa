// SPDX-License-Identifier: MIT
// clazy:excludeall=non-pod-global-static
#pragma once

#include "checklist/checklistitems.h"

//! A catalogue small enough to see at a glance what each item of a checklist should say.
namespace ChecklistFixture {

const QDate today(2026, 11, 24);

//! Answers as an empty log with one check would give them, by id.
struct GivenAnswers
{
    QMap<QString, QStringList> settings;
    QMap<QString, QStringList> context;
};

Earshot::Catalogue smallCatalogue();
QList<Earshot::ChecklistItem> itemsFor(const GivenAnswers &given,
                                       Earshot::Nearby nearby = Earshot::Nearby::NotAsked);
//! An empty item where none is about \a setting.
Earshot::ChecklistItem itemOf(const QList<Earshot::ChecklistItem> &items, const QString &setting);

} // namespace ChecklistFixture
