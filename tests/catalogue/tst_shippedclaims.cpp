// SPDX-License-Identifier: MIT
#include "catalogue/catalogueloader.h"
#include "catalogue/tokens.h"

#include <QTest>

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
    QTest::addColumn<QString>("confidence");
    QTest::addColumn<QString>("settings"); // that it must lead to at least
    const auto row
        = [](const char *id, const char *verdict, const char *confidence, const char *settings) {
              QTest::newRow(id) << QString::fromLatin1(verdict) << QString::fromLatin1(confidence)
                                << QString::fromLatin1(settings);
          };
    row("R1", "holds", "high", "imessage-on");
    row("R2", "imprecise", "high", "imessage-on");
    row("R3", "holds", "high", "imessage-on");
    row("R4", "not-about-this", "high", "");
    row("R5", "not-about-this", "high", "");
    row("R6", "not-about-this", "high", "");
    row("R7", "wrong", "medium", "icloud-backup messages-in-icloud");
    row("R8", "holds", "high", "icloud-backup advanced-data-protection");
    row("R9", "holds", "high", "imessage-on");
    row("R10", "wrong", "low", "send-as-text-message");
    row("R11", "holds", "high", "send-as-text-message");
    row("R12", "imprecise", "high", "audio-message-expiry");
    row("R13", "holds", "high", "audio-message-expiry");
    row("R14", "imprecise", "high", "contact-key-verification");
    row("R15", "imprecise", "high", "shared-with-you");
    row("R16", "holds", "medium", "shared-with-you");
    row("R17", "unsupported", "medium", "shared-with-you");
    row("R18", "opinion", "high", "");
    row("R19", "holds", "high", "contact-key-verification");
    row("R20", "holds", "high", "");
    row("R21", "imprecise", "high", "");
    row("R22", "holds", "high", "");
    row("R23", "holds", "high", "");
    row("R24", "holds", "high", "analytics-sharing");
    row("R25", "holds", "high", "business-chats");
    row("R26", "holds", "high", "business-chats");
    row("R27", "imprecise", "high", "business-chats");
    row("R28", "holds", "high", "business-chats");
    row("R29", "holds", "high", "business-chats");
    row("R30", "opinion", "high", "business-chats");
    row("R31", "wrong", "high", "send-as-text-message");
    row("R32", "wrong", "high", "contact-key-verification");
    row("R33", "holds", "high", "rcs-end-to-end-encryption");
    row("R34", "outdated", "medium", "rcs-end-to-end-encryption");
    row("R35", "imprecise", "high", "rcs-messaging");
    row("R36", "holds", "high", "icloud-backup advanced-data-protection");
    row("R37", "imprecise", "high", "icloud-backup messages-in-icloud");
    row("R38", "holds", "high", "icloud-backup");
    row("R39", "wrong", "high", "delete-old-icloud-backups");
    row("R40", "imprecise", "medium", "icloud-backup");
    row("R41", "imprecise", "high", "icloud-backup messages-in-icloud");
    row("R42", "holds", "high", "icloud-backup contact-cloud-copies");
    row("R43", "holds", "high", "advanced-data-protection");
    row("R44", "imprecise", "high", "advanced-data-protection");
    row("R45", "imprecise", "high", "account-recovery-contact account-recovery-key");
    row("R46", "imprecise", "high", "imessage-on deregister-imessage");
    row("R47", "imprecise", "medium", "delete-apple-account");
    row("R48", "wrong", "medium", "imessage-on");
    row("R49", "holds", "high", "delete-apple-account");
    row("R50", "wrong", "high", "delete-apple-account");
    row("R51", "imprecise", "medium", "delete-apple-account");
    row("R52", "holds", "high", "delete-apple-account");
    row("R53", "imprecise", "medium", "delete-apple-account");
    row("R54", "holds", "high", "delete-apple-account");
    row("R55", "outdated", "high", "");
    row("R56", "wrong", "high", "");
    row("R57", "imprecise", "high", "contact-cloud-copies");
    row("R58", "opinion", "high", "alternative-messenger");
    row("R59", "holds", "high", "alternative-messenger");
    row("R60", "opinion", "medium", "alternative-messenger");
}

void tst_ShippedClaims::verdictIsAsInTheNotes()
{
    QFETCH(QString, settings);
    const Claim *claim = m_catalogue.claim(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(claim);
    QTEST(token(claim->verdict), "verdict");
    QTEST(token(claim->confidence), "confidence");
    for (const QString &setting : settings.split(u' ', Qt::SkipEmptyParts))
        QVERIFY2(claim->settings.contains(setting), qPrintable(setting));
}

void tst_ShippedClaims::everySettingOfTheReviewIsReached()
{
    QSet<QString> reached;
    for (const Claim &claim : m_catalogue.claims())
        reached.unite(QSet<QString>(claim.settings.cbegin(), claim.settings.cend()));
    // In the order in which the review comes to them.
    for (const char *setting : {"icloud-backup",
                                "messages-in-icloud",
                                "imessage-on",
                                "send-as-text-message",
                                "audio-message-expiry",
                                "contact-key-verification",
                                "shared-with-you",
                                "analytics-sharing",
                                "business-chats",
                                "rcs-messaging",
                                "rcs-end-to-end-encryption",
                                "delete-old-icloud-backups",
                                "advanced-data-protection",
                                "account-recovery-contact",
                                "account-recovery-key",
                                "delete-apple-account",
                                "trusted-devices",
                                "contact-cloud-copies",
                                "alternative-messenger"}) {
        QVERIFY2(m_catalogue.setting(QString::fromLatin1(setting)), setting);
        QVERIFY2(reached.contains(QString::fromLatin1(setting)), setting);
    }
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
