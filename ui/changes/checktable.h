// SPDX-License-Identifier: MIT
#pragma once

#include "changes/checkrows.h"
#include "parts/pagescroll.h"

#include <QTableView>

namespace Earshot {

class CheckTableModel;

//! The table of all checks, as tall as its rows; the page around it scrolls.
class CheckTable : public QTableView
{
    Q_OBJECT

public:
    explicit CheckTable(QWidget *parent = nullptr);

    void setRows(const QList<CheckRow> &rows);
    //! Where there is little room, only the most telling columns stay.
    void setRoom(Room room);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void measure();

    CheckTableModel *m_model;
};

} // namespace Earshot
