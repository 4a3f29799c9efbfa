// SPDX-License-Identifier: MIT
#include "support/mistakes.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace Earshot;

QList<Mistake> readMistakes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Mistake> mistakes;
    const QStringList rows = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &row : rows) {
        const QStringList fields = row.split(u'\t');
        if (fields.size() != 7)
            return {};
        const auto snippet = [](QString text) { return text.replace(u"\\n"_s, u"\n"_s).toUtf8(); };
        mistakes.append({fields.at(0),
                         fields.at(1),
                         snippet(fields.at(2)),
                         snippet(fields.at(3)),
                         fields.at(4),
                         fields.at(5),
                         fields.at(6).toInt()});
    }
    return mistakes;
}

bool edit(CatalogueFiles &files,
          const QString &file,
          const QByteArray &find,
          const QByteArray &replace)
{
    QByteArray &text = files[file];
    const bool once = text.count(find) == 1;
    text.replace(find, replace);
    return once;
}

QString problemLines(const QList<Error> &problems)
{
    QStringList all;
    for (const Error &error : problems)
        all.append(toLine(error));
    return all.join(u'\n');
}

QString problemLines(const Checked<Catalogue> &loaded)
{
    return loaded ? QString() : problemLines(loaded.error());
}
