// SPDX-License-Identifier: MIT
#pragma once

#include "checklist/checklistitems.h"
#include "session/session.h"

#include <QMap>
#include <QWidget>

class QPushButton;

namespace Earshot {

class ChecklistGroup;
class ChecklistRow;
class FilterBar;
class PageHead;
class PageScroll;
class TextLabel;
class UndoBar;

//! Every setting and its state, to tick, note and answer anew. Rows are made when it is first
//! shown.
class ChecklistPage : public QWidget
{
    Q_OBJECT

public:
    explicit ChecklistPage(Session &session, QWidget *parent = nullptr);

    //! Scrolls to the row of \a setting, opens it and gives it the focus, whatever the filter.
    void showSetting(const QString &setting);
    //! Shows a button that leads back to where the person came from, or hides it.
    void offerWayBack(bool offered);
    //! Puts the focus into the search field.
    void focusSearch();

signals:
    void printRequested();
    void backWanted();
    void guideWanted(const QString &guide);

protected:
    void showEvent(QShowEvent *event) override;

private:
    PageHead *makeHead();
    void makeRows();
    void makeShortcuts();
    void connectRow(ChecklistRow *row);
    void refresh();
    enum class Keep { Nothing, WhatIsInHand };
    void filter(Keep keep);
    void openOnly(ChecklistRow *row);
    void ask(ChecklistRow *row, bool on);
    void take(const QString &setting);
    void undo();
    void showUndo(const QString &text, const QString &setting);
    const ChecklistItem *item(const QString &setting) const;

    Session &m_session;
    QList<ChecklistItem> m_items;
    QMap<QString, ChecklistRow *> m_rows;
    QList<ChecklistGroup *> m_groups;
    QString m_lastTicked; //!< The row that an undo would untick; empty after any other act.
    QWidget *m_undoPlace;
    QPushButton *m_back = nullptr;
    TextLabel *m_sentence;
    FilterBar *m_filter = nullptr;
    PageScroll *m_scroll;
    TextLabel *m_nothing;
    UndoBar *m_undo;
};

} // namespace Earshot
