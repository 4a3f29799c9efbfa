// SPDX-License-Identifier: MIT
#pragma once

#include "history/records.h"
#include "parts/card.h"

class QButtonGroup;
class QPushButton;

namespace Earshot {

class FlowLayout;

//! What is asked once, inside a step, before it counts. In place of a message box.
class StepPanel : public Card
{
    Q_OBJECT

public:
    //! Puts the focus where the answer that harms least is given.
    virtual void takeFocus() = 0;

signals:
    void confirmed();
    void declined();  //!< Goes on without.
    void dismissed(); //!< Back to the step.

protected:
    //! \a question is what the panel asks, for a screen reader; \a step tells its buttons apart.
    StepPanel(Fill fill, const QString &question, QString step, QWidget *parent);
    QPushButton *addButton(const QString &text, void (StepPanel::*signal)());

private:
    QString m_step;
    FlowLayout *m_buttons;
};

//! "You lose: …", before a step with no way back counts as done.
class LossPanel : public StepPanel
{
    Q_OBJECT

public:
    LossPanel(const QString &loss, const QString &step, QWidget *parent = nullptr);

    void takeFocus() override;

private:
    QPushButton *m_notYet;
};

//! Why a step is skipped.
class SkipPanel : public StepPanel
{
    Q_OBJECT

public:
    explicit SkipPanel(const QString &step, QWidget *parent = nullptr);

    SkipReason reason() const;
    void takeFocus() override;

private:
    QButtonGroup *m_reasons;
};

//! Offers to record the answers that a finished step implies.
class OfferPanel : public StepPanel
{
    Q_OBJECT

public:
    //! \a sentences say the answers, one each.
    OfferPanel(const QStringList &sentences, const QString &step, QWidget *parent = nullptr);

    void takeFocus() override;

private:
    QPushButton *m_record;
};

} // namespace Earshot
