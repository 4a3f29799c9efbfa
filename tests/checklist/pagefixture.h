// SPDX-License-Identifier: MIT
#pragma once

#include "checklist/checklistpage.h"
#include "support/listfixture.h"

#include <QCheckBox>
#include <QPushButton>
#include <QToolButton>

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
