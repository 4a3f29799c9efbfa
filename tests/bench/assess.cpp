// SPDX-License-Identifier: MIT
#include "assessment/assessment.h"
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

// bench_assess
int main()
{
    const Answers typical = sampleAnswers(u"typical.json"_s);
    printFigure("assess-typical", timeToAssess(typical, typical.asOf));
    printFigure("assess-nothing", timeToAssess({}, typical.asOf));
    return 0;
}
