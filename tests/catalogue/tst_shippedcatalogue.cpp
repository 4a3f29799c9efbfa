// SPDX-License-Identifier: MIT
#include "assessment/fixes.h"
#include "catalogue/catalogueloader.h"
#include "catalogue/tokens.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace Earshot;

//! The catalogue that is compiled in: what it must hold. What a review finds is in tests/review.
class tst_ShippedCatalogue : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void settingIsComplete_data();
    void settingIsComplete();
    void defaultsThatAreNotSettledAreNotStated();
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
    QString problems;
    if (!loaded) {
        for (const Error &error : loaded.error())
            problems += toLine(error) + u'\n';
    }
    QVERIFY2(loaded, qPrintable(problems));
    m_catalogue = *loaded;
}

void tst_ShippedCatalogue::settingIsComplete_data()
{
    QTest::addColumn<QString>("fact");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("paths"); // of iOS 17, 18 and 26 and the Mac, where one is known
    const QString question = u"question"_s;
    const QString phone = u"ios-17 ios-18 ios-26"_s;
    const QString all = phone + u" mac"_s;
    QTest::newRow("icloud-backup") << u"S01"_s << question << phone;
    QTest::newRow("messages-in-icloud") << u"S02"_s << question << all;
    QTest::newRow("advanced-data-protection") << u"S03"_s << question << all;
    QTest::newRow("delete-old-icloud-backups") << u"S04"_s << u"part-of"_s << phone;
    QTest::newRow("contact-cloud-copies") << u"S05"_s << question << u""_s;
    QTest::newRow("send-as-text-message") << u"S06"_s << question << phone;
    QTest::newRow("rcs-messaging") << u"S07"_s << question << u"ios-18 ios-26"_s;
    QTest::newRow("rcs-end-to-end-encryption") << u"S08"_s << question << u""_s;
    QTest::newRow("contact-key-verification") << u"S09"_s << question << all;
    QTest::newRow("audio-message-expiry") << u"S10"_s << question << phone;
    QTest::newRow("shared-with-you") << u"S11"_s << question << all;
    QTest::newRow("business-chats") << u"S12"_s << question << u""_s;
    QTest::newRow("analytics-sharing") << u"S13"_s << question << all;
    QTest::newRow("delete-apple-account") << u"S14"_s << u"advice"_s << u"mac"_s;
    QTest::newRow("alternative-messenger") << u"S15"_s << u"advice"_s << u"ios-18 ios-26"_s;
    QTest::newRow("imessage-on") << u"S16"_s << question << all;
    QTest::newRow("keep-messages") << u"S19"_s << question << all;
    QTest::newRow("notification-previews") << u"S23"_s << question << all;
    QTest::newRow("device-passcode") << u"S45"_s << question << phone;
    QTest::newRow("lock-messages-app") << u"S47"_s << question << u"ios-18 ios-26"_s;
    QTest::newRow("two-factor-authentication") << u"S48"_s << question << phone;
    QTest::newRow("trusted-devices") << u"S50"_s << question << phone;
}

void tst_ShippedCatalogue::settingIsComplete()
{
    QFETCH(QString, kind);
    QFETCH(QString, paths);
    const Setting *setting = m_catalogue.setting(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(setting);
    QTEST(setting->fact, "fact");
    QCOMPARE(token(setting->kind), kind);
    QVERIFY(!setting->about.isEmpty());
    QVERIFY(!setting->sources.isEmpty());
    QVERIFY(setting->checked.isValid());
    QStringList systems;
    for (const MenuPath &path : setting->paths)
        systems += path.systems;
    for (const QString &system : {u"ios-17"_s, u"ios-18"_s, u"ios-26"_s, u"mac"_s})
        QCOMPARE(systems.contains(system), paths.split(u' ').contains(system));
    if (setting->kind != SettingKind::Question)
        return;
    QVERIFY(setting->values.size() >= 2);
    QVERIFY(setting->choices.size() >= 2);
    QVERIFY(!setting->question.isEmpty());
    QVERIFY(!setting->standard.text.isEmpty());
}

void tst_ShippedCatalogue::defaultsThatAreNotSettledAreNotStated()
{
    for (const QString &id : {u"icloud-backup"_s, u"send-as-text-message"_s})
        QVERIFY2(m_catalogue.setting(id)->standard.value.isEmpty(), qPrintable(id));
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
          "law:messages.their-copy"});
    rows("tampers", {"apple:messages.in-transit"});
    rows("reads",
         {"apple:messages.business",
          "carrier:messages.fallback",
          "carrier:messages.green",
          "phone:messages.your-copy",
          "phone:notifications",
          "account:messages.new-device",
          "apps:shared-links",
          "law:messages.business",
          "law:messages.fallback",
          "law:messages.green"});
    rows("keeps-records",
         {"apple:who-you-message", "carrier:who-you-message", "law:who-you-message"});
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
        QVERIFY2(Evaluator::cases(open, tangled).size() <= 64,
                 qPrintable(base.exposures.at(exposure)));
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
