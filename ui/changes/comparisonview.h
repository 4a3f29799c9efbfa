// SPDX-License-Identifier: MIT
#pragma once

#include "assessment/comparison.h"
#include "catalogue/catalogue.h"
#include "parts/pagescroll.h"

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace Earshot {

//! What differs between two checks: the verdicts, then the answers.
class ComparisonView : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonView(QWidget *parent = nullptr);

    void compare(const Catalogue &catalogue, const Assessment &from, const Assessment &to);
    void setRoom(Room room);

private:
    void addVerdicts(const Catalogue &catalogue,
                     const Comparison &comparison,
                     const Assessment &from,
                     const Assessment &to);
    void addAnswers(const Catalogue &catalogue, const Comparison &comparison);
    void place(QBoxLayout *row) const;

    QVBoxLayout *m_column;
    QList<QBoxLayout *> m_rows;
    Room m_room = Room::Full;
};

} // namespace Earshot
