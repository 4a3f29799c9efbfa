// SPDX-License-Identifier: MIT
#pragma once

#include "checklist/checklistitems.h"

#include <QWidget>

class QButtonGroup;
class QLineEdit;

namespace Earshot {

//! The search field and the exclusive filters of the checklist.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    ItemFilter filter() const;
    void setFilter(ItemFilter filter);
    QString search() const;
    void clearSearch();
    void focusSearch();
    void setCounts(const ItemCounts &counts);
    //! The first and the last of its widgets that take the focus.
    QWidget *firstInChain() const;
    QWidget *lastInChain() const;

signals:
    void changed();

protected:
    bool event(QEvent *event) override;

private:
    void measure();

    QLineEdit *m_search;
    QButtonGroup *m_filters;
};

} // namespace Earshot
