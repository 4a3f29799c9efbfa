// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/flow/given.h"
#include "wizard/pages/checkpage.h"

class QFormLayout;
class QLineEdit;

namespace Earshot {

class Card;
class ChoiceList;
class RadioRow;
class SinceBox;
class TextLabel;

//! The page of one setting, whichever it is: where to look, the choices of the catalogue and
//! "I do not know", since when, how the person knows, and a note.
class SettingPage : public CheckPage
{
    Q_OBJECT

public:
    SettingPage(const Setting &setting,
                const std::optional<ShownPath> &path,
                Given given,
                const QDate &today,
                QWidget *parent = nullptr);

    QList<Said> said() const override;
    QWidget *firstFocus() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addChoices();
    void addSince(const QDate &today);
    void addWhatChanged();
    void addForm();
    void showGiven();
    void showWhatFits();

    QStringList values() const;
    bool isUnknown() const;
    bool asksSince() const;
    QString earlierWords() const;

    Setting m_setting;
    Given m_given;
    ChoiceList *m_choices = nullptr;
    QWidget *m_sinceRow = nullptr;
    TextLabel *m_sinceQuestion = nullptr;
    SinceBox *m_since = nullptr;
    Card *m_whatChanged = nullptr;
    RadioRow *m_reason = nullptr;
    QFormLayout *m_form = nullptr;
    RadioRow *m_how = nullptr;
    QLineEdit *m_note = nullptr;
};

} // namespace Earshot
