// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/flow/given.h"
#include "wizard/pages/checkpage.h"

class QButtonGroup;
class QGridLayout;
class QRadioButton;

namespace Earshot {

//! How much each worry bothers the person: a row of radio buttons for each. Left and Right move
//! inside a row, Up and Down to the next row, 1 2 3 choose in the row that has the focus.
class WorriesPage : public CheckPage
{
    Q_OBJECT

public:
    //! \a given by the id of the worry.
    WorriesPage(const QList<Worry> &worries,
                const QMap<QString, Given> &given,
                QWidget *parent = nullptr);

    QList<Said> said() const override;
    QWidget *firstFocus() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addHeads();
    void addRow(const Worry &worry);
    QRadioButton *button(int row, int column) const;
    void moveToRow(int row, int column, Qt::FocusReason reason);
    bool moveFrom(int row, int column, int key);
    int entryColumn(int row, int column) const;

    QList<Worry> m_worries;
    QMap<QString, Given> m_given;
    QGridLayout *m_grid;
    QList<QButtonGroup *> m_rows;
};

} // namespace Earshot
