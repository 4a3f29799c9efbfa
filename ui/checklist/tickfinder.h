// SPDX-License-Identifier: MIT
#pragma once

#include "checklist/checklistitems.h"

namespace Earshot {

//! Finds which change a tick stands for and what it would record.
class TickFinder
{
public:
    TickFinder(const Catalogue &catalogue, const Assessment &assessment, Nearby nearby);
    TickFinder(const TickFinder &) = delete;
    TickFinder &operator=(const TickFinder &) = delete;

    //! Can the change be had here at all?
    bool isAvailable(const Remediation &remediation) const;
    //! Why not, as one sentence; empty where it can.
    QString whyUnavailable(const Remediation &remediation) const;
    //! Would it change a possible value?
    bool changesSomething(const Remediation &remediation) const;
    //! Is it one of the steps of the plan, trade-offs left out?
    bool isPlanned(const QString &remediation) const;

    //! The first own change of the plan, else the one that leads to the safest value. Without a
    //! remediation where nothing is left, or where a setting without an order is not planned for.
    Tick tickFor(const Setting &setting, const Setting &subject) const;

private:
    int placeInPlan(const QString &remediation) const;
    QStringList possible(const QString &setting) const;
    QStringList valuesAfter(const Remediation &remediation, const Effect &effect) const;
    //! By setting, only what differs from now; empty where the change cannot have been made yet.
    QMap<QString, QStringList> valuesAfter(const Remediation &remediation) const;
    QStringList noticedBy(const Remediation &remediation) const;
    bool canStandFor(const Remediation &remediation,
                     const Setting &setting,
                     const Setting &subject) const;
    int worstPlaceAfter(const Remediation &remediation, const Setting &subject) const;
    Tick describe(const Remediation &remediation) const;

    const Catalogue &m_catalogue;
    const Assessment &m_assessment;
    Nearby m_nearby;
    Evaluator m_evaluator;
    Remedies m_remedies;
};

} // namespace Earshot
