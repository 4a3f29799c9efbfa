// SPDX-License-Identifier: MIT
#pragma once

#include "assessment/assessment.h"

#include <QWidget>

class QVBoxLayout;

namespace Earshot {

class DisclosureRow;

//! Things with their verdicts; a click on one opens its explanation. The first one that is not
//! ruled out is open from the start.
class ThingList : public QWidget
{
    Q_OBJECT

public:
    ThingList(Catalogue catalogue,
              Assessment assessment,
              const QStringList &exposures,
              QWidget *parent = nullptr);

signals:
    void settingWanted(const QString &setting);

private:
    DisclosureRow *addThing(const Finding &finding);

    // Copies are cheap and stay what they were when the list was made.
    Catalogue m_catalogue;
    Assessment m_assessment;
    QVBoxLayout *m_column;
};

} // namespace Earshot
