// SPDX-License-Identifier: MIT
#pragma once

#include "checklist/checklistitems.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace Earshot {

class RadioRow;

//! Accepts an open setting as it is, for a reason and until a day, and takes that back. Hidden
//! where there is nothing to accept.
class LeavePanel : public QWidget
{
    Q_OBJECT

public:
    explicit LeavePanel(QString name, QWidget *parent = nullptr);

    void setItem(const ChecklistItem &item, const QDate &today);
    void setReadOnly(bool readOnly);

signals:
    void accepted(Earshot::AcceptReason reason, const QDate &until); //!< Invalid = no end.
    void takenBack();
    void asked(QWidget *panel); //!< It stands open, to be seen whole.
    void contentChanged();      //!< Something that takes the focus came or went.

private:
    void describe(const ChecklistItem &item);
    void offer();
    void ask();
    void say(const ChecklistItem &item);
    void clear();
    void showContent();
    QPushButton *addLink(const QString &text, const QString &name);
    QWidget *makeButtons();
    void accept();
    QDate until() const;

    QString m_name;
    QDate m_today;
    ChecklistItem m_item;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
    RadioRow *m_reason = nullptr;
    RadioRow *m_until = nullptr;
    bool m_readOnly = false;
    bool m_isFocusWanted = false;
};

} // namespace Earshot
