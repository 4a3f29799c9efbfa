// SPDX-License-Identifier: MIT
#include "paper/csvwriter.h"

#include "wording/wording.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

class Csv
{
    Q_DECLARE_TR_FUNCTIONS(Csv)
};

QString line(const QStringList &cells)
{
    QStringList written;
    for (const QString &cell : cells)
        written.append(csvCell(cell));
    return written.join(u',') + u"\r\n"_s;
}

QString reasonText(const Catalogue &catalogue, const Assessment &assessment, const Finding &finding)
{
    QStringList lines;
    const QList<ReasonLine> reasons = reasonLines(catalogue, assessment, finding);
    for (const ReasonLine &reason : reasons)
        lines.append(reason.text);
    return lines.join(u' ');
}

} // namespace

QString csvCell(const QString &text)
{
    QString cell = text;
    if (!cell.isEmpty() && u"=+-@\t\r"_s.contains(cell.at(0)))
        cell.prepend(u'\'');
    const bool quoted = cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n')
                        || cell.contains(u'\r');
    return quoted ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell;
}

QByteArray writeCsv(const Catalogue &catalogue, const Assessment &assessment)
{
    QString text = line({Csv::tr("Who"),
                         Csv::tr("What"),
                         Csv::tr("How"),
                         Csv::tr("Verdict"),
                         Csv::tr("Why"),
                         Csv::tr("What closes it")});
    for (const Finding &finding : assessment.findings) {
        const Exposure *exposure = catalogue.exposure(finding.exposure);
        if (exposure == nullptr)
            continue;
        text += line({observerName(catalogue, exposure->observer),
                      assetName(catalogue, exposure->asset),
                      howWord(exposure->how),
                      verdictWord(finding.verdict, finding.comesWith),
                      reasonText(catalogue, assessment, finding),
                      fixSentences(catalogue, finding).join(u' ')});
    }
    return text.toUtf8();
}

} // namespace Earshot
