// SPDX-License-Identifier: MIT
#include "figures.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <chrono>
#include <cstdio>

void printFigure(const QByteArray &name, double figure)
{
    std::printf("%s %.4f\n", name.constData(), figure);
}

double median(QList<double> figures)
{
    std::sort(figures.begin(), figures.end());
    const qsizetype middle = figures.size() / 2;
    return figures.size() % 2 == 1 ? figures.at(middle)
                                   : (figures.at(middle - 1) + figures.at(middle)) / 2;
}

double smallest(const QList<double> &figures)
{
    return *std::min_element(figures.begin(), figures.end());
}

double largest(const QList<double> &figures)
{
    return *std::max_element(figures.begin(), figures.end());
}

static double millisecondsSince(const QByteArray &started)
{
    const std::chrono::duration<double> now = std::chrono::system_clock::now().time_since_epoch();
    return (now.count() - started.toDouble()) * 1000;
}

// Not getrusage(): what it says begins with the shell that started the program.
static double peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        qFatal("There is no /proc/self/status");
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    }
    qFatal("The system does not say how much memory was held");
}

void reportThisPaint(const QByteArray &which, const QByteArray &started)
{
    // The event loop is back once every widget of this paint is drawn and on the display.
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [which, started] {
            printFigure(which + "-paint", millisecondsSince(started));
            printFigure(which + "-memory", peakMemory());
            QCoreApplication::exit();
        },
        Qt::QueuedConnection);
}
