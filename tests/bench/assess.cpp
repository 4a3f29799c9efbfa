// SPDX-License-Identifier: MIT
#include "assessment/assessment.h"
#include "catalogue/catalogueloader.h"
#include "figures.h"
#include "person.h"

using namespace Qt::StringLiterals;
using namespace Earshot;

static double timeToAssess(const Answers &answers, const QDate &day)
{
    constexpr int runs = 1000;
    QList<double> all;
    for (int i = 0; i < runs; ++i)
        all.append(millisecondsOf([&] {
            const Assessment assessment
                = assess(shippedCatalogue(), answers, {.asOf = day, .rulesAsOf = {}});
            if (assessment.findings.isEmpty())
                qFatal("There is nothing to assess");
        }));
    return median(all);
}

//! Reads the catalogue in \a folder, checks it and assesses \a answers, all from nothing.
static double timeFromNothing(const QString &folder, const Answers &answers, const QDate &day)
{
    constexpr int runs = 50;
    QList<double> all;
    for (int i = 0; i < runs; ++i)
        all.append(millisecondsOf([&] {
            const auto loaded = loadCatalogueFolder(folder);
            if (!loaded
                || assess(*loaded, answers, {.asOf = day, .rulesAsOf = {}}).findings.isEmpty())
                qFatal("The catalogue has problems");
        }));
    return median(all);
}

// bench_assess
int main()
{
    const Answers typical = sampleAnswers(u"typical.json"_s);
    printFigure("assess-typical", timeToAssess(typical, typical.asOf));
    printFigure("assess-nothing", timeToAssess({}, typical.asOf));
    const QString files = QStringLiteral(SOURCE_DIR "/data/catalogue");
    printFigure("from-files", timeFromNothing(files, typical, typical.asOf));
    printFigure("from-compiled-in", timeFromNothing(u":/catalogue"_s, typical, typical.asOf));
    return 0;
}
