// SPDX-License-Identifier: MIT
#pragma once

#include "style/tokens.h"

#include <QDate>
#include <QList>
#include <QString>

class QPainter;
class QRectF;

namespace Earshot {

//! One check on the line.
struct StepPoint
{
    QDate date;
    int count = 0;
    bool chosen = false; //!< One of the two compared; its dot is filled.
};

//! A day on which the world changed, with the letter that stands on the chart.
struct ChartMark
{
    QDate date;
    QString letter;
    QString words; //!< For the legend and for a screen reader: "11 May 2026: RCS Messaging".
};

//! How many things were not ruled out, from check to check.
struct StepChart
{
    QList<StepPoint> points; //!< Oldest first, at least two.
    QList<ChartMark> marks;  //!< In the order of their dates.
    int of = 0;              //!< All things; the upper line.
    QDate until;             //!< Where the line ends; not before the last point.
};

//! Paints \a chart into \a rect with the painter's font, the same on screen and on paper.
//! Follows the painter's layout direction.
void paintStepChart(QPainter &painter,
                    const QRectF &rect,
                    const Tokens &tokens,
                    const StepChart &chart);

//! The whole chart in words, for who cannot see it.
QString stepChartText(const StepChart &chart);

} // namespace Earshot
