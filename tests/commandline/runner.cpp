// SPDX-License-Identifier: MIT
#include "commandline/runner.h"

#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace Earshot {

QList<QByteArray> Ran::problems() const
{
    QList<QByteArray> lines = err.split('\n');
    if (!lines.isEmpty() && lines.constLast().isEmpty())
        lines.removeLast();
    return lines;
}

Ran run(const QStringList &arguments, const QMap<QString, QString> &environment)
{
    QProcess process;
    QProcessEnvironment only;
    // An environment without any entry would be taken for "as it is".
    only.insert(u"EARSHOT_TEST"_s, u"1"_s);
    for (auto it = environment.cbegin(); it != environment.cend(); ++it)
        only.insert(it.key(), it.value());
    process.setProcessEnvironment(only);
    process.start(QStringLiteral(EARSHOT_PROGRAM), arguments);
    Ran ran;
    if (process.waitForFinished(120000) && process.exitStatus() == QProcess::NormalExit)
        ran.code = process.exitCode();
    ran.out = process.readAllStandardOutput();
    ran.err = process.readAllStandardError();
    return ran;
}

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace Earshot
