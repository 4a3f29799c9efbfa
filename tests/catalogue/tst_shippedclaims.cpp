// SPDX-License-Identifier: MIT
#include "catalogue/catalogueloader.h"
#include "catalogue/tokens.h"

#include <QTest>

#include <algorithm>

using namespace Earshot;
using namespace Qt::StringLiterals;

//! The claims of the review against the research notes: every row was written from those, by hand.
class tst_ShippedClaims : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyClaimIsThereOnceAndInOrder();
    void verdictIsAsInTheNotes_data();
    void verdictIsAsInTheNotes();
    void everySettingOfTheReviewIsReached_data();
    void everySettingOfTheReviewIsReached();
    void claimsStandUnderTheHeadingsOfTheReview();
    void whatIsNotAboutThisSaysNothingOfTheAuthor();
    void whatIsNotSettledSaysSo();

private:
    Catalogue m_catalogue;
};

void tst_ShippedClaims::initTestCase()
{
    const auto loaded = loadCatalogueFolder(u":/catalogue"_s);
    QVERIFY(loaded);
    m_catalogue = *loaded;
}

void tst_ShippedClaims::everyClaimIsThereOnceAndInOrder()
{
    QStringList ids;
    for (const Claim &claim : m_catalogue.claims())
        ids.append(claim.id);
    QStringList expected;
    for (int number = 1; number <= 60; ++number)
        expected.append(u"R%1"_s.arg(number));
    QCOMPARE(ids, expected);
}

void tst_ShippedClaims::verdictIsAsInTheNotes_data()
{
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("settings"); // that it must lead to at least
    const auto row = [](const char *id, const char *verdict, const char *settings) {
        QTest::newRow(id) << QString::fromLatin1(verdict) << QString::fromLatin1(settings);
    };
    row("R1", "holds", "imessage-on");
    row("R2", "imprecise", "imessage-on");
    row("R3", "holds", "");
    row("R4", "not-about-this", "");
    row("R5", "not-about-this", "");
    row("R6", "not-about-this", "");
    row("R7", "wrong", "icloud-backup messages-in-icloud");
    row("R8", "holds", "icloud-backup advanced-data-protection");
    row("R9", "holds", "imessage-on");
    row("R10", "wrong", "send-as-text-message");
    row("R11", "holds", "");
    row("R12", "imprecise", "audio-message-expiry");
    row("R13", "holds", "audio-message-expiry");
    row("R14", "imprecise", "contact-key-verification");
    row("R15", "imprecise", "shared-with-you");
    row("R16", "holds", "shared-with-you");
    row("R17", "unsupported", "shared-with-you");
    row("R18", "opinion", "");
    row("R19", "holds", "contact-key-verification");
    row("R20", "holds", "");
    row("R21", "imprecise", "");
    row("R22", "holds", "");
    row("R23", "holds", "");
    row("R24", "holds", "analytics-sharing");
    row("R25", "holds", "business-chats");
    row("R26", "holds", "business-chats");
    row("R27", "imprecise", "business-chats");
    row("R28", "holds", "business-chats");
    row("R29", "holds", "business-chats");
    row("R30", "opinion", "business-chats");
    row("R31", "wrong", "send-as-text-message");
    row("R32", "wrong", "contact-key-verification");
    row("R33", "holds", "rcs-end-to-end-encryption");
    row("R34", "outdated", "rcs-end-to-end-encryption");
    row("R35", "imprecise", "rcs-messaging");
    row("R36", "holds", "icloud-backup advanced-data-protection");
    row("R37", "imprecise", "icloud-backup messages-in-icloud");
    row("R38", "holds", "icloud-backup");
    row("R39", "wrong", "delete-old-icloud-backups");
    row("R40", "imprecise", "icloud-backup");
    row("R41", "imprecise", "icloud-backup messages-in-icloud");
    row("R42", "holds", "icloud-backup contact-cloud-copies");
    row("R43", "holds", "advanced-data-protection");
    row("R44", "imprecise", "advanced-data-protection");
    row("R45", "imprecise", "account-recovery-contact account-recovery-key");
    row("R46", "imprecise", "imessage-on deregister-imessage");
    row("R47", "imprecise", "delete-apple-account");
    row("R48", "wrong", "imessage-on");
    row("R49", "holds", "delete-apple-account");
    row("R50", "wrong", "delete-apple-account");
    row("R51", "imprecise", "delete-apple-account");
    row("R52", "holds", "delete-apple-account");
    row("R53", "imprecise", "delete-apple-account");
    row("R54", "holds", "delete-apple-account");
    row("R55", "outdated", "");
    row("R56", "wrong", "");
    row("R57", "imprecise", "contact-cloud-copies");
    row("R58", "opinion", "alternative-messenger");
    row("R59", "holds", "alternative-messenger");
    row("R60", "opinion", "alternative-messenger");
}

void tst_ShippedClaims::verdictIsAsInTheNotes()
{
    QFETCH(QString, settings);
    const Claim *claim = m_catalogue.claim(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(claim);
    QTEST(token(claim->verdict), "verdict");
    for (const QString &setting : settings.split(u' ', Qt::SkipEmptyParts))
        QVERIFY2(claim->settings.contains(setting), qPrintable(setting));
}

void tst_ShippedClaims::everySettingOfTheReviewIsReached_data()
{
    QTest::addColumn<QString>("words"); // of the review
    QTest::newRow("icloud-backup") << u"iCloud backup"_s;
    QTest::newRow("messages-in-icloud") << u"texts backed up to iCloud"_s;
    QTest::newRow("advanced-data-protection") << u"Advanced Data Protection"_s;
    QTest::newRow("delete-old-icloud-backups") << u"retained for up to 180 days"_s;
    QTest::newRow("contact-cloud-copies") << u"one of your contacts is backing up"_s;
    QTest::newRow("send-as-text-message") << u"can also send texts as SMS"_s;
    QTest::newRow("rcs-messaging") << u"RCS"_s;
    QTest::newRow("rcs-end-to-end-encryption") << u"encryption support for RCS"_s;
    QTest::newRow("contact-key-verification") << u"contact key verification"_s;
    QTest::newRow("audio-message-expiry") << u"audio messages expire"_s;
    QTest::newRow("shared-with-you") << u"Shared with You"_s;
    QTest::newRow("business-chats") << u"when you message a business"_s;
    QTest::newRow("analytics-sharing") << u"telemetrics settings"_s;
    QTest::newRow("account-recovery-contact") << u"if you lose the credentials"_s;
    QTest::newRow("account-recovery-key") << u"if you lose the credentials"_s;
    QTest::newRow("imessage-on") << u"iMessage is baked into your account"_s;
    QTest::newRow("delete-apple-account") << u"shut down your Apple account"_s;
    QTest::newRow("trusted-devices") << u"remove each device"_s;
    QTest::newRow("alternative-messenger") << u"use Signal instead"_s;
}

void tst_ShippedClaims::everySettingOfTheReviewIsReached()
{
    const QString setting = QString::fromLatin1(QTest::currentDataTag());
    QVERIFY(m_catalogue.setting(setting));
    const QList<Claim> &claims = m_catalogue.claims();
    QVERIFY(std::any_of(claims.cbegin(), claims.cend(), [&](const Claim &claim) {
        return claim.settings.contains(setting);
    }));
}

void tst_ShippedClaims::claimsStandUnderTheHeadingsOfTheReview()
{
    QStringList names;
    for (const ReviewHeading &heading : m_catalogue.content().headings)
        names.append(heading.name);
    QCOMPARE(names,
             (QStringList{u"iMessage Privacy Review"_s,
                          u"Should I trust their default settings?"_s,
                          u"What personal data do they have?"_s,
                          u"Track record"_s,
                          u"Does this product sell or share user data?"_s,
                          u"The Good"_s,
                          u"The Bad"_s,
                          u"Reduce Your Risks"_s,
                          u"The Bottom Line"_s}));
    // The first claim of each, as the review goes on.
    QStringList firsts;
    QString last;
    for (const Claim &claim : m_catalogue.claims()) {
        if (claim.heading != last)
            firsts.append(claim.id);
        last = claim.heading;
    }
    QCOMPARE(firsts,
             (QStringList{u"R1"_s,
                          u"R7"_s,
                          u"R18"_s,
                          u"R23"_s,
                          u"R25"_s,
                          u"R31"_s,
                          u"R33"_s,
                          u"R41"_s,
                          u"R55"_s}));
}

void tst_ShippedClaims::whatIsNotAboutThisSaysNothingOfTheAuthor()
{
    for (const char *id : {"R4", "R5", "R6"}) {
        const Claim *claim = m_catalogue.claim(QString::fromLatin1(id));
        const QString text = claim->says + u' ' + claim->statement;
        for (const char *word : {"TechRadar", "CNET", "ITPro", "ProPrivacy", "expert", "decade"})
            QVERIFY2(!text.contains(QLatin1StringView(word), Qt::CaseInsensitive), word);
        QVERIFY(claim->settings.isEmpty());
    }
}

void tst_ShippedClaims::whatIsNotSettledSaysSo()
{
    const Claim *fallback = m_catalogue.claim(u"R10"_s);
    QCOMPARE(fallback->confidence, Confidence::Low);
    QVERIFY2(fallback->statement.contains(u"not settled"_s), qPrintable(fallback->statement));
}

QTEST_GUILESS_MAIN(tst_ShippedClaims)
#include "tst_shippedclaims.moc"
