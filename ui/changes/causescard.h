// SPDX-License-Identifier: MIT
#pragma once

#include "comparison/comparedchecks.h"
#include "parts/card.h"
#include "parts/pagescroll.h"

class QBoxLayout;

namespace Earshot {

//! Why things moved between two checks: the five causes, always all of them and in this order,
//! each with a sentence and a count.
class CausesCard : public Card
{
    Q_OBJECT

public:
    CausesCard(const Catalogue &catalogue, const ComparedChecks &checks, QWidget *parent = nullptr);

    void setRoom(Room room);

private:
    QWidget *makeRow(const Catalogue &catalogue, const ComparedChecks &checks, Cause cause);

    QList<QBoxLayout *> m_words;
};

} // namespace Earshot
