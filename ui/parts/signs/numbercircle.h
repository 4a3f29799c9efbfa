// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace Earshot {

//! The number of a step in a circle. A decoration: the words beside it name the step.
class NumberCircle : public QWidget
{
    Q_OBJECT

public:
    enum class Look {
        Plain,   //!< An outline, still to come.
        Current, //!< Filled.
        Done,    //!< A check on a tint.
        Skipped  //!< A dash on grey.
    };

    explicit NumberCircle(int number, QWidget *parent = nullptr, Look look = Look::Plain);

    void setLook(Look look);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_number;
    Look m_look;
};

} // namespace Earshot
