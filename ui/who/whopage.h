// SPDX-License-Identifier: MIT
#pragma once

#include "assessment/whatif.h"
#include "parts/pagescroll.h"
#include "session/session.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;
class QScrollArea;

namespace Earshot {

class Card;
class ChangeTrials;
class TextLabel;
class WhatIfBar;
class WhoTable;

//! The place Who can read what: the table, the card of the chosen cell, and what if.
class WhoPage : public QWidget
{
    Q_OBJECT

public:
    explicit WhoPage(Session &session, QWidget *parent = nullptr);

signals:
    void printWanted();
    //! The person wants to see how to change \a setting.
    void settingWanted(const QString &setting);
    void guideWanted(const QString &guide);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeTable();
    QWidget *makeBody();
    void connectParts();
    void arrange();
    void showFold(bool open);
    //! Shows what the session says now; what was tried out is forgotten.
    void refresh();
    void refreshIfSeen();
    void think();
    void showCard(const QString &exposure);
    //! What the plan has that would still change something.
    QStringList planned() const;
    void showHow(const QString &remediation);
    void toggle(const QString &change);

    Session &m_session;
    WhatIf m_whatIf;
    ChangeTrials *m_trials;
    TextLabel *m_subtitle;
    QPushButton *m_print;
    WhoTable *m_table;
    QPushButton *m_fold;
    WhatIfBar *m_bar;
    QScrollArea *m_cardScroll;
    QBoxLayout *m_columns;
    bool m_isUnfolded = false;
    bool m_isStale = false;
};

} // namespace Earshot
