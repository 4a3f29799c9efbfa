// SPDX-License-Identifier: MIT
#include "assessment/assessment.h"
#include "figures.h"
#include "grown.h"
#include "person.h"

using namespace Qt::StringLiterals;
using namespace Earshot;

static const QDate day(2026, 11, 3);

//! Microseconds of both bounds of every exposure: the least of several rounds, because whatever
//! else the machine does can only add to it.
static double timeOfTable(const Catalogue &catalogue, const Answers &answers)
{
    constexpr int rounds = 21;
    constexpr int tables = 200;
    const Evaluator evaluator(compileRules(catalogue, {}));
    const Masks masks = evaluator.rules().masks(deriveState(catalogue, answers, day));
    QList<double> all;
    for (int i = 0; i < rounds; ++i)
        all.append(millisecondsOf([&] {
            for (int table = 0; table < tables; ++table) {
                if (evaluator.bounds(masks).high.empty())
                    qFatal("There is nothing to evaluate");
            }
        }));
    return smallest(all) * 1000 / tables;
}

//! Milliseconds of everything that is said, the least of \a tries.
static double timeOfEverything(const Catalogue &catalogue, const Answers &answers, int tries)
{
    QList<double> all;
    for (int i = 0; i < tries; ++i)
        all.append(millisecondsOf([&] {
            if (assess(catalogue, answers, {.asOf = day, .rulesAsOf = {}}).findings.isEmpty())
                qFatal("There is nothing to assess");
        }));
    return smallest(all);
}

//! Everything again after each answer that could change, to each value it could change to.
static QList<double> timesAfterOneChange(const Catalogue &catalogue, const Answers &answers)
{
    QList<double> all;
    for (const Setting &setting : catalogue.settings()) {
        const QStringList values = setting.valueIds();
        for (const QString &value : values) {
            Answers changed = answers;
            changed.settings[setting.id] = {{value}, {}, {}};
            all.append(timeOfEverything(catalogue, changed, 5));
        }
        Answers forgotten = answers;
        if (forgotten.settings.remove(setting.id) > 0)
            all.append(timeOfEverything(catalogue, forgotten, 5));
    }
    return all;
}

//! What the person said, said again about every copy.
static Answers inEveryCopy(const Answers &answers, int times)
{
    Answers all = answers;
    for (int number = 1; number < times; ++number) {
        for (auto it = answers.settings.cbegin(); it != answers.settings.cend(); ++it)
            all.settings.insert(nameInCopy(it.key(), number), it.value());
    }
    return all;
}

static void measureGrowth(const Answers &typical)
{
    for (const int times : {1, 2, 4, 8}) {
        const Catalogue catalogue = grown(shippedCatalogue(), times);
        const Answers answers = inEveryCopy(typical, times);
        const QByteArray which = QByteArray::number(times);
        printFigure("table-x" + which, timeOfTable(catalogue, answers));
        printFigure("table-nothing-x" + which, timeOfTable(catalogue, {}));
        printFigure("everything-x" + which, timeOfEverything(catalogue, answers, 5));
        printFigure("everything-nothing-x" + which, timeOfEverything(catalogue, {}, 5));
    }
}

// bench_engine
int main()
{
    const Answers typical = sampleAnswers(u"typical.json"_s);
    printFigure("table-typical", timeOfTable(shippedCatalogue(), typical));
    printFigure("table-nothing", timeOfTable(shippedCatalogue(), {}));
    for (const auto &[name, answers] : {std::pair{QByteArray("change-typical"), typical},
                                        std::pair{QByteArray("change-nothing"), Answers()}}) {
        const QList<double> times = timesAfterOneChange(shippedCatalogue(), answers);
        printFigure(name, median(times));
        printFigure("slowest-" + name, largest(times));
    }
    measureGrowth(typical);
    return 0;
}
