// SPDX-License-Identifier: MIT
#include "answers/answersjson.h"
#include "catalogue/catalogueloader.h"
#include "propertycase.h"

#include <QFile>
#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace Earshot;

//! What must hold only of the catalogue that is compiled in, whatever someone answers.
class tst_ShippedProperties : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theCountsAloneAreThoseOfTheWhole();
    void noStepWaitsForATradeOff();
    void whatHasAFixCanBeYesAndCanBeRuledOut();
    void typicalSampleIsRankedAsByHand();
};

namespace {

Catalogue shippedCatalogue()
{
    return loadCatalogueFolder(u":/catalogue"_s).value();
}

} // namespace

void tst_ShippedProperties::initTestCase()
{
    repeatTheSameCases();
}

void tst_ShippedProperties::theCountsAloneAreThoseOfTheWhole()
{
    QVERIFY(rc::check("the headline alone is the headline of the assessment", [] {
        const Case one = anyCase();
        const AssessOptions options{.asOf = QDate(2026, 11, 24),
                                    .rulesAsOf = oneIn(2) ? QDate() : QDate(2026, 4, 21)};
        RC_ASSERT(headlineFor(one.catalogue(), one.answers, options)
                  == assess(one.catalogue(), one.answers, options).headline);
    }));
}

void tst_ShippedProperties::noStepWaitsForATradeOff()
{
    // In a random catalogue what must come first may open something, and then stands below.
    QVERIFY(rc::check("what must come first is never a trade-off", [] {
        const Case one = anyCase();
        QStringList earlier;
        const Plan plan = one.assessed().plan;
        for (const PlanStep &step : plan.steps) {
            for (const QString &id : one.catalogue().remediation(step.remediation)->after) {
                const bool isInThePlan = std::ranges::any_of(
                    plan.steps, [&](const PlanStep &other) { return other.remediation == id; });
                RC_ASSERT(!isInThePlan || earlier.contains(id));
            }
            earlier.append(step.remediation);
        }
    }));
}

void tst_ShippedProperties::whatHasAFixCanBeYesAndCanBeRuledOut()
{
    // Someone always keeps a record, and those you write to can always keep what you say.
    const QStringList alwaysYes{u"law:who-you-message"_s, u"them:audio-kept"_s};
    QVERIFY(rc::check("what has a fix can be yes and can be ruled out", [&] {
        const Case one = anyCase();
        const Remedies remedies(one.catalogue(), one.evaluator(), one.sets, {});
        forEachExposure(one, [&](int exposure) {
            const bool isAlwaysYes = alwaysYes.contains(one.model().exposures.at(exposure));
            RC_ASSERT(one.oracle().canBeBoth(exposure) != isAlwaysYes);
            RC_ASSERT(!isAlwaysYes || one.truth(exposure) == Verdict::Yes);
            RC_ASSERT(!isAlwaysYes || remedies.fixes(exposure).empty());
        });
    }));
}

void tst_ShippedProperties::typicalSampleIsRankedAsByHand()
{
    QFile file(QStringLiteral(SOURCE_DIR "/data/samples/typical.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Catalogue catalogue = shippedCatalogue();
    const auto answers = readAnswers(file.readAll(), catalogue, file.fileName());
    QVERIFY(answers);
    const Plan plan = assess(catalogue, *answers, {.asOf = answers->asOf}).plan;

    // Open behind each worry, with its weight a: apple 5 (a lot), law 6 (a lot), carrier 2 (a
    // bit), network 2 (a bit), records 5 (a lot), phone 4 (a lot), account 2 (a bit), them 4 (a
    // bit). Credit by effort, with a = 2, 3, 5:
    //   turn-off-send-as-text   (1/2 + 1/2 + a/6) / 1        1.33  1.50  1.83
    //   turn-off-analytics      (a/5 + a/5) / 1              0.80  1.20  2.00
    //   turn-on-adp             (2a/5 + 2a/6) / 2            0.73  1.10  1.83
    //   turn-off-icloud-backup  (3/2 a/5 + 3/2 a/6) / 2      0.55  0.83  1.38
    //   leave-business-chats    (a/5 + a/6) / 2              0.37  0.55  0.92
    //   use-locked-green-chats  (1/2 + 1/2 + a/6) / 4        0.33  0.38  0.46
    QStringList order;
    for (const PlanStep &step : plan.steps)
        order.append(step.remediation);
    const auto place = [&](const QString &id) { return order.indexOf(id); };
    QVERIFY(place(u"turn-off-send-as-text"_s) < place(u"turn-off-analytics"_s)); // quick
    QVERIFY(place(u"turn-off-analytics"_s) < place(u"turn-on-adp"_s));           // takes more
    QVERIFY(place(u"turn-on-adp"_s) < place(u"turn-off-icloud-backup"_s));
    QVERIFY(place(u"turn-off-icloud-backup"_s) < place(u"leave-business-chats"_s));
    QVERIFY(place(u"leave-business-chats"_s) < place(u"use-locked-green-chats"_s));
    // The third table puts analytics first, so no place is agreed on and no step has a number.
    for (const PlanStep &step : plan.steps)
        QVERIFY2(!step.number, qPrintable(step.remediation));
    // Analytics is not known to be on, and comes after what is sure. Then the safety step.
    QCOMPARE(
        plan.firstSteps,
        (QStringList{u"turn-off-send-as-text"_s, u"add-recovery-contact"_s, u"turn-on-adp"_s}));
}

QTEST_GUILESS_MAIN(tst_ShippedProperties)
#include "tst_shippedproperties.moc"
