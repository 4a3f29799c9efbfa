// SPDX-License-Identifier: MIT
#pragma once

#include "history/guideprogress.h"
#include "journeys/steppanels.h"
#include "session/session.h"

#include <QMap>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace Earshot {

class NumberCircle;

//! One step of a guide: its number, its name, and everything about it while it is the current one.
class StepView : public QWidget
{
    Q_OBJECT

public:
    struct Place
    {
        int number = 1;
        bool isCurrent = false;
        bool isLast = false;
        QString runs; //!< What runs from it, as a sentence; may be empty.
    };

    StepView(const Session &session,
             const GuideStep &step,
             const StepProgress &progress,
             Place place,
             QWidget *parent = nullptr);

    const QString &step() const { return m_step.id; }
    //! Puts the focus on the first button of the step.
    void takeFocus();

signals:
    //! The step is done; \a answers, by setting, are to be recorded with it.
    void finished(const QMap<QString, QStringList> &answers);
    void skipped(Earshot::SkipReason reason);
    void reopened();
    //! Something came up in the step that should be seen whole.
    void revealWanted(QWidget *part);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeReading();
    void describeSettled();
    void describeComing();
    QWidget *makeCard();
    void addTexts(QVBoxLayout *column);
    void addPaths(QVBoxLayout *column);
    void addMessage(QVBoxLayout *column);
    void addCosts(QVBoxLayout *column);
    QWidget *makeButtons();
    void finish();
    void offer();
    void skip();
    void show(StepPanel *panel);
    void sayCopied(QPushButton *copy);
    void closePanel();

    const Session &m_session;
    const GuideStep &m_step;
    StepProgress m_progress;
    Place m_place;
    NumberCircle *m_circle;
    QVBoxLayout *m_column;
    QVBoxLayout *m_card = nullptr;
    QWidget *m_buttons = nullptr;
    StepPanel *m_panel = nullptr;
};

} // namespace Earshot
