// SPDX-License-Identifier: MIT
#include "commandline/commandline.h"
#include "window/runwindow.h"

#include <QLocale>
#include <QStringList>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

int main(int argc, char *argv[])
{
#ifdef Q_OS_UNIX
    // Whatever is written belongs to this person alone.
    umask(077);
#endif
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const QStringList languages = QLocale::system().uiLanguages();
    return Earshot::wantsCommandLine(arguments) ? Earshot::runCommandLine(argc, argv, languages)
                                                : Earshot::runWindow(argc, argv, languages);
}
