// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QList>

//! Prints one line for run.sh: a name and a figure.
void printFigure(const QByteArray &name, double figure);

//! The middle one of \a figures, which must not be empty.
double median(QList<double> figures);
double smallest(const QList<double> &figures);
double largest(const QList<double> &figures);

//! Prints, once what is being painted is painted, how many milliseconds have passed since
//! \a started (seconds since 1970, as bash writes EPOCHREALTIME) and the most memory in MiB that
//! the program held until then; then ends it. To be called from a paint event. \a which begins the
//! names of both figures.
void reportThisPaint(const QByteArray &which, const QByteArray &started);

//! How long \a work takes, in milliseconds.
template<typename Work>
double millisecondsOf(const Work &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}
