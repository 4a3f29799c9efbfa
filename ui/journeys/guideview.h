// SPDX-License-Identifier: MIT
#pragma once

#include "journeys/stepview.h"

#include <QWidget>

namespace Earshot {

//! One guide as the person goes through it: what to know before, how far they are, its steps.
class GuideView : public QWidget
{
    Q_OBJECT

public:
    GuideView(const Session &session, const Guide &guide, QWidget *parent = nullptr);

    const QString &guide() const { return m_guide.id; }
    //! The current step, or null where all are behind the person.
    StepView *current() const { return m_current; }

signals:
    void finished(const QString &step, const QMap<QString, QStringList> &answers);
    void skipped(const QString &step, Earshot::SkipReason reason);
    void reopened(const QString &step);
    void revealWanted(QWidget *part);
    void printWanted();

private:
    QWidget *makeHead();
    QWidget *makeProgress();
    void addNotices(QVBoxLayout *column);
    void addBefore(QVBoxLayout *column);
    void addSteps(QVBoxLayout *column);
    bool mayBeNoticedNearby() const;

    const Session &m_session;
    const Guide &m_guide;
    GuideProgress m_progress;
    StepView *m_current = nullptr;
};

} // namespace Earshot
