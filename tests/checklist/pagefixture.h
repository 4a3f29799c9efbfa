// SPDX-License-Identifier: MIT
// clazy:excludeall=non-pod-global-static
#pragma once

#include "checklist/checklistpage.h"
#include "support/listfixture.h"

#include <QCheckBox>
#include <QPushButton>
#include <QToolButton>

//! The day of the check of these tests, and answers that leave the backup open to Apple.
inline const QDate checked(2026, 11, 3);
inline const QMap<QString, QStringList> backupIsOpen{
    {QStringLiteral("icloud-backup"), {QStringLiteral("on")}},
    {QStringLiteral("advanced-data-protection"), {QStringLiteral("off")}},
    {QStringLiteral("icloud-web-access"), {QStringLiteral("on")}}};

//! The checklist on a file of its own, found by what a person reads on it.
class PageFixture
{
public:
    ListFixture file;
    std::unique_ptr<Earshot::ChecklistPage> page;

    //! Shows the page and waits until keys reach it.
    void open();
    QString nameOf(const QString &setting);
    //! The visible widget with this accessible name, or null.
    template<typename T>
    T *named(const QString &name) const
    {
        const QList<T *> all = page->findChildren<T *>();
        for (T *widget : all) {
            if (widget->accessibleName() == name && widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    QCheckBox *box(const QString &setting) { return named<QCheckBox>(nameOf(setting)); }
    QToolButton *chevron(const QString &setting);
    //! The filter whose text begins with \a word, or null.
    QPushButton *filter(const QString &word) const;
    void space(QWidget *widget);
};
