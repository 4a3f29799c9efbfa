// SPDX-License-Identifier: MIT
#include "wording/interfacetexts.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

QString filledIn(QString text)
{
    static const QRegularExpression place(u"%[1-9]"_s);
    text.replace(u"%n"_s, u"2"_s).replace(u"(s)"_s, u"s"_s).replace(place, u"this"_s);
    return text.remove(u'&');
}

} // namespace

QList<InterfaceText> interfaceTexts(const QString &lupdate, const QString &sources)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"all.ts"_s);
    QProcess process;
    process.start(lupdate, {u"-locations"_s, u"none"_s, sources, u"-ts"_s, path});
    if (!process.waitForFinished() || process.exitCode() != 0)
        return {};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<InterfaceText> texts;
    QString context;
    QXmlStreamReader reader(&file);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == u"name"_s)
            context = reader.readElementText();
        else if (reader.name() == u"source"_s)
            texts.append({context, filledIn(reader.readElementText())});
    }
    return texts;
}

} // namespace Earshot
