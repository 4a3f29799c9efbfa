// SPDX-License-Identifier: MIT
#include "person.h"

#include <QCoreApplication>

// bench_fivechecks FILE LAST: makes the file that the window is opened on.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QDate last = QDate::fromString(arguments.value(2), Qt::ISODate);
    if (!last.isValid())
        qFatal("Usage: bench_fivechecks FILE YYYY-MM-DD");
    makeFiveChecks(arguments.at(1), last);
    return 0;
}
