// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"
#include "parts/pagescroll.h"

#include <QWidget>

class QGridLayout;
class QPushButton;

namespace Earshot {

class StateChip;

//! One claim of the review: what it says, our verdict, what we found, and the settings it is about.
class ClaimRow : public QWidget
{
    Q_OBJECT

public:
    ClaimRow(const Catalogue &catalogue, const Claim &claim, QWidget *parent = nullptr);

    const QString &claim() const { return m_claim; }
    void setRoom(Room room);

signals:
    //! \a link is what was pressed.
    void settingWanted(const QString &setting, QWidget *link);

private:
    QWidget *makeFound(const Catalogue &catalogue, const Claim &claim);
    QWidget *makeLinks(const Catalogue &catalogue, const Claim &claim, QWidget *parent);
    void place();
    void placeInThreeColumns();
    void placeInTwoColumns();
    void placeInOneColumn();

    QString m_claim;
    Room m_room = Room::Full;
    QGridLayout *m_grid;
    QWidget *m_says;
    StateChip *m_chip;
    QWidget *m_found;
};

//! The least width of the first two columns, in em.
constexpr double saysWidth = 16.1;
constexpr double chipWidth = 7.6;

} // namespace Earshot
