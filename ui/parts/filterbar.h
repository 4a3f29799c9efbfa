// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QButtonGroup;
class QLineEdit;

namespace Earshot {

//! A search field and exclusive filters beside it, for the head of a list.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    //! \a searchName is what the field says while it is empty: "Find a setting".
    explicit FilterBar(const QString &searchName, QWidget *parent = nullptr);

    //! Adds a filter at the end; the first one added is the chosen one.
    void addFilter(int filter, const QString &text);
    void setText(int filter, const QString &text);
    int filter() const;
    void setFilter(int filter);
    QString search() const;
    void clearSearch();
    void focusSearch();
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
