// SPDX-License-Identifier: MIT
#pragma once

#include "history/records.h"
#include "parts/card.h"

#include <QMap>

class QButtonGroup;
class QPushButton;

namespace Earshot {

//! What is asked once, inside a step, before it counts. In place of a message box. The first of
//! the two buttons goes on, the second changes nothing.
class StepPanel : public Card
{
    Q_OBJECT

public:
    //! Puts the focus on the button that changes nothing, or on the first choice.
    virtual void takeFocus();

signals:
    void confirmed();
    void dismissed();

protected:
    StepPanel(Fill fill, QWidget *parent);
    //! Adds the two buttons; \a step tells them apart for a screen reader.
    void addButtons(const QString &yes, const QString &no, const QString &step);

    QPushButton *m_yes = nullptr;
    QPushButton *m_no = nullptr;
};

//! "You lose: …", before a step with no way back counts as done.
class LossPanel : public StepPanel
{
    Q_OBJECT

public:
    LossPanel(const QString &loss, const QString &step, QWidget *parent = nullptr);
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

//! Offers to record the answers that a finished step implies; "no" goes on without.
class OfferPanel : public StepPanel
{
    Q_OBJECT

public:
    //! \a sentences say the answers, one each.
    OfferPanel(const QStringList &sentences, const QString &step, QWidget *parent = nullptr);

    void takeFocus() override;
};

} // namespace Earshot
