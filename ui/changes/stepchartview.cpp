// SPDX-License-Identifier: MIT
#include "changes/stepchartview.h"

#include "style/type.h"

#include <QPainter>

namespace Earshot {

StepChartView::StepChartView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepChartView::setChart(const StepChart &chart)
{
    m_chart = chart;
    setAccessibleName(stepChartText(chart));
    update();
}

QSize StepChartView::sizeHint() const
{
    return {ems(40), ems(17)};
}

QSize StepChartView::minimumSizeHint() const
{
    return {ems(16), ems(12)};
}

void StepChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(fontFor(TextRole::Small));
    painter.setLayoutDirection(layoutDirection());
    paintStepChart(painter, rect(), tokensFor(palette()), m_chart);
}

} // namespace Earshot
