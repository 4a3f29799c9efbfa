// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"

#include <QWidget>

class QLayout;
class QVBoxLayout;

namespace Earshot {

//! One page of the check: a question, a hint and what the person can say. It records nothing;
//! the dialog asks it what was said when it is left.
class CheckPage : public QWidget
{
    Q_OBJECT

public:
    const QString &question() const { return m_question; }
    //! What was said; empty where nothing is chosen.
    virtual QList<Said> said() const { return {}; }
    //! The first choice, or the given answer.
    virtual QWidget *firstFocus() const = 0;

signals:
    //! \a widget has just come to the page and wants to be seen.
    void appeared(QWidget *widget);

protected:
    CheckPage(const QString &question, const QString &hint, QWidget *parent);

    //! Adds below what is there, inset by the width of a focus ring.
    void add(QWidget *widget);
    void add(QLayout *layout);
    //! Adds choices, whose cards have room for their ring themselves.
    void addChoiceList(QWidget *choices);
    void addSpace(int pixels);
    void addStretch();

private:
    QString m_question;
    QVBoxLayout *m_column;
};

//! "I do not know": always there, always last.
QString doNotKnowChoice();

} // namespace Earshot
