// SPDX-License-Identifier: MIT
#include "assessment/fixes.h"
#include "catalogue/catalogueloader.h"
#include "catalogue/tokens.h"
#include "support/mistakes.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace Earshot;

//! Exposures and rules of the catalogue that is compiled in: what must hold of them. The settings
//! are in tst_shippedsettings, what a review finds is in tests/review.
class tst_ShippedCatalogue : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void worriesAreTheTenOfTheDesign();
    void exposureIsAsInTheDesign_data();
    void exposureIsAsInTheDesign();
    void lawGetsWhatCompaniesHave();
    void caseSplitsStaySmall();
    void everyExposureCanBeOpenAndClosed();

private:
    Catalogue m_catalogue;
};

namespace {

//! Someone who knows every answer.
Masks somebody(const RuleBase &base, std::mt19937 &random)
{
    Masks masks;
    for (int question = 0; question < base.questionCount(); ++question)
        masks.push_back(
            Mask{1} << (random() % static_cast<unsigned>(base.domains.at(question).size())));
    return masks;
}

} // namespace

void tst_ShippedCatalogue::initTestCase()
{
    const auto loaded = loadCatalogueFolder(u":/catalogue"_s);
    QVERIFY2(loaded, qPrintable(problemLines(loaded)));
    m_catalogue = *loaded;
}

void tst_ShippedCatalogue::worriesAreTheTenOfTheDesign()
{
    QStringList ids;
    for (const Worry &worry : m_catalogue.worries())
        ids.append(worry.id);
    QCOMPARE(ids.join(u' '),
             u"apple law carrier network records phone account apps them business"_s);
}

void tst_ShippedCatalogue::exposureIsAsInTheDesign_data()
{
    QTest::addColumn<QString>("how");
    const auto rows = [](const char *how, std::initializer_list<const char *> ids) {
        for (const char *id : ids)
            QTest::newRow(id) << QString::fromUtf8(how);
    };
    rows("has-key",
         {"apple:messages.your-copy.new",
          "apple:messages.your-copy.older",
          "apple:messages.web-session",
          "apple:messages.their-copy",
          "law:messages.your-copy.new",
          "law:messages.your-copy.older",
          "law:messages.web-session",
          "law:messages.their-copy",
          "phone:account"});
    rows("tampers", {"apple:messages.in-transit"});
    rows("reads", {"apple:messages.business", "carrier:messages.fallback",
                   "carrier:messages.green",  "phone:messages.your-copy",
                   "phone:notifications",     "account:messages.new-device",
                   "apps:shared-links",       "law:messages.business",
                   "law:messages.fallback",   "law:messages.green",
                   "phone:messages.locked",   "phone:messages.deleted",
                   "phone:sign-in-codes",     "phone:messages.computer-backup",
                   "phone:messages.on-mac",   "phone:notifications.stored",
                   "account:sign-in-codes",   "account:passwords",
                   "account:messages.legacy", "account:where-you-are",
                   "apps:typed-text",         "apps:messages.unknown-senders",
                   "apps:handed-to-ai",       "apps:messages.on-mac",
                   "them:where-you-are",      "them:who-you-are"});
    rows("keeps-records",
         {"apple:who-you-message",
          "carrier:who-you-message",
          "law:who-you-message",
          "them:when-you-are-active"});
    rows("keeps", {"them:audio-kept"});
}

void tst_ShippedCatalogue::exposureIsAsInTheDesign()
{
    const Exposure *exposure = m_catalogue.exposure(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(exposure);
    QTEST(token(exposure->how), "how");
}

void tst_ShippedCatalogue::lawGetsWhatCompaniesHave()
{
    QStringList fromCompanies;
    for (const Exposure &exposure : m_catalogue.exposures()) {
        const bool company = exposure.observer == u"apple"_s || exposure.observer == u"carrier"_s;
        if (!company || exposure.how == How::Tampers)
            continue;
        const Exposure *law = m_catalogue.exposure(u"law:"_s + exposure.asset);
        QVERIFY2(law, qPrintable(exposure.id));
        QCOMPARE(token(law->how), token(exposure.how));
        fromCompanies.append(law->id);
        const bool follows = std::ranges::any_of(m_catalogue.rules(), [&](const Rule &rule) {
            return rule.then == law->id && rule.validity.holdsOn({}) && rule.when.size() == 1
                   && rule.when.constFirst().id == exposure.id;
        });
        QVERIFY2(follows, qPrintable(exposure.id));
    }
    for (const Exposure &exposure : m_catalogue.exposures()) {
        if (exposure.observer == u"law"_s)
            QVERIFY2(fromCompanies.contains(exposure.id), qPrintable(exposure.id));
    }
    QVERIFY(!m_catalogue.exposure(u"law:messages.in-transit"_s));
}

void tst_ShippedCatalogue::caseSplitsStaySmall()
{
    const Evaluator evaluator(compileRules(m_catalogue, {}));
    const RuleBase &base = evaluator.rules();
    Masks open;
    for (int question = 0; question < base.questionCount(); ++question)
        open.push_back(base.domainMask(question));
    for (int exposure = 0; exposure < base.exposureCount(); ++exposure) {
        const std::vector<int> tangled = evaluator.tangledQuestions(open, exposure);
        int cases = 0;
        forEachCase(open, tangled, [&cases](const Masks &) { return ++cases <= 64; });
        QVERIFY2(cases <= 64, qPrintable(base.exposures.at(exposure)));
    }
}

void tst_ShippedCatalogue::everyExposureCanBeOpenAndClosed()
{
    const Evaluator evaluator(compileRules(m_catalogue, {}));
    const RuleBase &base = evaluator.rules();
    std::mt19937 random(20261124);
    std::vector<bool> open(static_cast<std::size_t>(base.exposureCount()), false);
    std::vector<bool> closed = open;
    std::vector<bool> fixable = open;
    for (int person = 0; person < 300; ++person) {
        const Masks masks = somebody(base, random);
        const std::vector<Verdict> verdicts = evaluator.verdicts(masks);
        for (std::size_t i = 0; i < verdicts.size(); ++i) {
            open[i] = open[i] || verdicts[i] == Verdict::Yes;
            closed[i] = closed[i] || verdicts[i] == Verdict::NoWayFound;
        }
        if (person < 20) {
            const Remedies remedies(m_catalogue, evaluator, masks, {});
            for (int i = 0; i < base.exposureCount(); ++i) {
                const auto at = static_cast<std::size_t>(i);
                fixable[at] = fixable[at] || !remedies.fixes(i).empty();
            }
        }
    }
    for (std::size_t i = 0; i < open.size(); ++i) {
        const QString id = base.exposures.at(static_cast<qsizetype>(i));
        QVERIFY2(open[i], qPrintable(id));
        QVERIFY2(closed[i] || !fixable[i], qPrintable(id));
    }
}

QTEST_GUILESS_MAIN(tst_ShippedCatalogue)
#include "tst_shippedcatalogue.moc"
