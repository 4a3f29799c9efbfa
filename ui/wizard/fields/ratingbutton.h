// SPDX-License-Identifier: MIT
#pragma once

#include <QRadioButton>

namespace Earshot {

//! A radio button in a grid: its word stands above the column, so it has none of its own. Set
//! its accessible name.
class RatingButton : public QRadioButton
{
    Q_OBJECT

public:
    using QRadioButton::QRadioButton;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }
};

} // namespace Earshot
