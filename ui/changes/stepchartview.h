// SPDX-License-Identifier: MIT
#pragma once

#include "changes/stepchart.h"

#include <QWidget>

namespace Earshot {

//! The step chart on screen; its accessible name says all of it.
class StepChartView : public QWidget
{
    Q_OBJECT

public:
    explicit StepChartView(QWidget *parent = nullptr);

    void setChart(const StepChart &chart);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StepChart m_chart;
};

} // namespace Earshot
