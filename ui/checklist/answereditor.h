// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/flow/given.h"

#include <QWidget>

class QPushButton;

namespace Earshot {

class ChoiceList;
class RadioRow;
class SinceBox;
class TextLabel;

//! The choices of a check for one setting, to say something else than before.
class AnswerEditor : public QWidget
{
    Q_OBJECT

public:
    AnswerEditor(Setting setting, Given given, const QDate &today, QWidget *parent = nullptr);

    void takeFocus();

signals:
    void saved(const Earshot::Said &said);
    void dismissed();

private:
    void addChoices();
    void addSince(const QDate &today);
    QWidget *buttons();
    void showWhatFits();
    QStringList values() const;
    QString sinceQuestion() const;
    Said said() const;

    Setting m_setting;
    Given m_given;
    ChoiceList *m_choices = nullptr;
    QWidget *m_sinceRow = nullptr;
    TextLabel *m_sinceQuestion = nullptr;
    SinceBox *m_since = nullptr;
    QWidget *m_whatChanged = nullptr;
    RadioRow *m_reason = nullptr;
    RadioRow *m_how = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace Earshot
