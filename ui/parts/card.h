// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace Earshot {

//! A white card with one thin line round it, or a tinted panel without one. Rows of a card are
//! divided by thin lines. A card never sits in a card; a panel may.
class Card : public QWidget
{
    Q_OBJECT

public:
    enum class Fill { Card, Panel, Info, Warning, Current };

    explicit Card(QWidget *parent = nullptr, Fill fill = Fill::Card);

    //! The one column of the card: padding 18 at the sides, 12 above and below.
    QVBoxLayout *column() const { return m_column; }
    //! Adds \a row with its own padding and a line above every row but the first.
    //! Use either rows or column(), not both.
    void addRow(QWidget *row);
    void clearRows();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Colours
    {
        QColor fill;
        QColor line;
    };
    Colours colours() const;
    void paintLinesBetweenRows(QPainter &painter) const;

    Fill m_fill;
    QVBoxLayout *m_column;
    QList<QWidget *> m_rows;
};

} // namespace Earshot
