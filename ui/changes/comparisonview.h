// SPDX-License-Identifier: MIT
#pragma once

#include "comparison/comparedchecks.h"
#include "parts/pagescroll.h"

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace Earshot {

class Card;
class CausesCard;

//! What differs between two checks and why: what was said then and what today's rules say, the
//! five causes, the verdicts, what can be had, and the answers.
class ComparisonView : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonView(QWidget *parent = nullptr);

    void compare(const Catalogue &catalogue, const ComparedChecks &checks);
    void setRoom(Room room);

private:
    void addSentence(const QString &sentence);
    void addVerdicts(const Catalogue &catalogue, const ComparedChecks &checks);
    QWidget *makeVerdict(const Catalogue &catalogue,
                         const ComparedChecks &checks,
                         const ExposureComparison &exposure);
    void addAnswers(const Catalogue &catalogue, const ComparedChecks &checks);
    //! One card of sentences under a heading; nothing where there are none.
    void addList(const QString &heading, const QStringList &sentences);
    void place(QBoxLayout *row) const;

    QVBoxLayout *m_column;
    CausesCard *m_causes = nullptr;
    QList<QBoxLayout *> m_rows;
    Room m_room = Room::Full;
};

} // namespace Earshot
