// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/flow/checkflow.h"

#include <QWidget>

class QPushButton;

namespace Earshot {

class ProgressLine;
class TextLabel;

//! The head of the check: which one it is, how far it is and how long it will take, and in a long
//! one the group of questions, which can be left for later.
class CheckHeader : public QWidget
{
    Q_OBJECT

public:
    explicit CheckHeader(QWidget *parent = nullptr);

    void showProgress(CheckKind kind, const PageId &page, const CheckProgress &progress);
    //! Without a name there is no line about a group.
    void showGroup(const QString &name);

signals:
    void laterWanted();

private:
    TextLabel *m_kind;
    TextLabel *m_words;
    ProgressLine *m_line;
    QWidget *m_groupLine;
    TextLabel *m_group;
    QPushButton *m_later;
};

} // namespace Earshot
