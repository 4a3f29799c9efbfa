// SPDX-License-Identifier: MIT
#pragma once

#include "changes/checkrows.h"
#include "session/session.h"

#include <QWidget>

class QComboBox;
class QStackedLayout;

namespace Earshot {

class CheckTable;
class ComparisonView;
class PageScroll;
class StepChartView;
class TextLabel;

//! The checks over time, the line of things not ruled out, and what differs between two of them.
class ChangesPage : public QWidget
{
    Q_OBJECT

public:
    explicit ChangesPage(Session &session, QWidget *parent = nullptr);

signals:
    //! The button of the page that is still empty.
    void newCheckRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeEmptyPage();
    void makePage();
    QWidget *makeChart();
    QWidget *makeChoice();
    void refresh();
    void fillChoices();
    void compare();

    Session &m_session;
    QList<CheckRow> m_rows;
    bool m_isChosen = false; //!< The person chose what to compare.
    QStackedLayout *m_stack;
    PageScroll *m_page;
    TextLabel *m_empty;
    TextLabel *m_sentence;
    StepChartView *m_chart;
    TextLabel *m_legend;
    QComboBox *m_from;
    QComboBox *m_to;
    ComparisonView *m_comparison;
    CheckTable *m_table;
};

} // namespace Earshot
