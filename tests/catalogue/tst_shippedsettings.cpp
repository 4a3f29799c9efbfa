// SPDX-License-Identifier: MIT
#include "catalogue/catalogueloader.h"
#include "catalogue/tokens.h"
#include "support/mistakes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Earshot;

//! Each setting of the catalogue that is compiled in against what the facts say of it.
class tst_ShippedSettings : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void settingIsComplete_data();
    void settingIsComplete();
    void menuPathIsAsInTheFacts_data();
    void menuPathIsAsInTheFacts();
    void defaultIsAsInTheFacts_data();
    void defaultIsAsInTheFacts();

private:
    Catalogue m_catalogue;
};

void tst_ShippedSettings::initTestCase()
{
    const auto loaded = loadCatalogueFolder(u":/catalogue"_s);
    QVERIFY2(loaded, qPrintable(problemLines(loaded)));
    m_catalogue = *loaded;
}

void tst_ShippedSettings::settingIsComplete_data()
{
    QTest::addColumn<QString>("fact");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("paths"); // of which systems one is known
    const QString question = u"question"_s;
    const QString advice = u"advice"_s;
    const QString newer = u"ios-18 ios-26"_s;
    const QString phone = u"ios-17 "_s + newer;
    const QString since27 = u" ios-27"_s;
    const QString mac = u" mac"_s;
    QTest::newRow("icloud-backup") << u"S01"_s << question << phone;
    QTest::newRow("messages-in-icloud") << u"S02"_s << question << phone + mac;
    QTest::newRow("advanced-data-protection") << u"S03"_s << question << phone + since27 + mac;
    QTest::newRow("delete-old-icloud-backups") << u"S04"_s << u"part-of"_s << phone;
    QTest::newRow("contact-cloud-copies") << u"S05"_s << question << u""_s;
    QTest::newRow("send-as-text-message") << u"S06"_s << question << phone;
    QTest::newRow("rcs-messaging") << u"S07"_s << question << newer;
    QTest::newRow("rcs-end-to-end-encryption") << u"S08"_s << question << u"ios-26.5"_s;
    QTest::newRow("contact-key-verification") << u"S09"_s << question << phone + mac;
    QTest::newRow("audio-message-expiry") << u"S10"_s << question << phone;
    QTest::newRow("shared-with-you") << u"S11"_s << question << phone + mac;
    QTest::newRow("business-chats") << u"S12"_s << question << u""_s;
    QTest::newRow("analytics-sharing") << u"S13"_s << question << phone + mac;
    QTest::newRow("delete-apple-account") << u"S14"_s << advice << u"mac"_s;
    QTest::newRow("alternative-messenger") << u"S15"_s << advice << newer;
    QTest::newRow("imessage-on") << u"S16"_s << question << phone + mac;
    QTest::newRow("imessage-addresses") << u"S17"_s << question << phone + mac;
    QTest::newRow("read-receipts") << u"S18"_s << question << phone + mac;
    QTest::newRow("keep-messages") << u"S19"_s << question << phone + mac;
    QTest::newRow("recently-deleted") << u"S20"_s << question << phone;
    QTest::newRow("edit-and-unsend-limits") << u"S21"_s << advice << phone;
    QTest::newRow("text-message-forwarding") << u"S22"_s << question << phone;
    QTest::newRow("notification-previews") << u"S23"_s << question << phone + mac;
    QTest::newRow("lock-screen-access") << u"S24"_s << question << phone;
    QTest::newRow("unknown-senders") << u"S25"_s << advice << phone + mac;
    QTest::newRow("spam-filter-builtin") << u"S26"_s << advice << u"ios-26"_s;
    QTest::newRow("sms-filter-app") << u"S27"_s << question << phone;
    QTest::newRow("report-junk") << u"S28"_s << advice << phone;
    QTest::newRow("blocked-contacts") << u"S29"_s << advice << phone;
    QTest::newRow("share-name-and-photo") << u"S30"_s << question << phone + mac;
    QTest::newRow("link-previews") << u"S31"_s << advice << u""_s;
    QTest::newRow("location-sharing-in-messages") << u"S32"_s << question << phone;
    QTest::newRow("check-in-data") << u"S33"_s << question << phone;
    QTest::newRow("photo-location-metadata") << u"S34"_s << question << phone;
    QTest::newRow("focus-status") << u"S35"_s << question << phone;
    QTest::newRow("imessage-apps") << u"S36"_s << advice << phone;
    QTest::newRow("third-party-keyboards") << u"S37"_s << question << phone;
    QTest::newRow("siri-app-access") << u"S38"_s << advice << phone + since27;
    QTest::newRow("siri-when-locked") << u"S39"_s << question << phone + since27;
    QTest::newRow("announce-notifications") << u"S40"_s << advice << phone;
    QTest::newRow("apple-intelligence-summaries") << u"S41"_s << advice << newer + mac;
    QTest::newRow("external-ai-extension") << u"S42"_s << question << newer + since27;
    QTest::newRow("lockdown-mode") << u"S43"_s << advice << phone + mac;
    QTest::newRow("stolen-device-protection") << u"S44"_s << question << phone + since27;
    QTest::newRow("device-passcode") << u"S45"_s << question << phone;
    QTest::newRow("erase-after-ten-attempts") << u"S46"_s << advice << phone;
    QTest::newRow("lock-messages-app") << u"S47"_s << question << newer;
    QTest::newRow("two-factor-authentication") << u"S48"_s << question << phone;
    QTest::newRow("security-keys") << u"S49"_s << advice << phone;
    QTest::newRow("trusted-devices") << u"S50"_s << question << phone;
    QTest::newRow("account-recovery-contact") << u"S51"_s << question << phone;
    QTest::newRow("account-recovery-key") << u"S52"_s << u"part-of"_s << phone;
    QTest::newRow("legacy-contact") << u"S53"_s << question << phone;
    QTest::newRow("icloud-web-access") << u"S54"_s << question << phone;
    QTest::newRow("icloud-keychain") << u"S55"_s << question << phone;
    QTest::newRow("encrypted-local-backup") << u"S56"_s << question << u"mac"_s;
    QTest::newRow("mac-messages-database") << u"S57"_s << question << u"mac"_s;
    QTest::newRow("iphone-mirroring") << u"S58"_s << question << newer + mac;
    QTest::newRow("communication-safety") << u"S59"_s << advice << phone;
    QTest::newRow("sensitive-content-warning") << u"S60"_s << advice << phone;
    QTest::newRow("screen-time-communication-limits") << u"S61"_s << advice << phone;
    QTest::newRow("safety-check") << u"S62"_s << advice << phone;
    QTest::newRow("carrier-and-sim-pin") << u"S63"_s << question << u""_s;
    QTest::newRow("software-updates") << u"S64"_s << question << phone;
    QTest::newRow("verification-code-cleanup") << u"S65"_s << question << phone;
    QTest::newRow("deregister-imessage") << u"S66"_s << advice << phone;
}

void tst_ShippedSettings::settingIsComplete()
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
    systems.sort();
    QCOMPARE(systems, paths.split(u' ', Qt::SkipEmptyParts));
    if (setting->kind != SettingKind::Question)
        return;
    QVERIFY(setting->values.size() >= 2);
    QVERIFY(setting->choices.size() >= 2);
    QVERIFY(!setting->question.isEmpty());
    QVERIFY(!setting->standard.text.isEmpty());
}

void tst_ShippedSettings::menuPathIsAsInTheFacts_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("steps");
    const auto row = [](const char *setting, const char *system, const char *steps) {
        QTest::addRow("%s on %s", setting, system)
            << QString::fromUtf8(setting) << QString::fromUtf8(system) << QString::fromUtf8(steps);
    };
    row("send-as-text-message", "ios-17", "Settings > Messages > Send as Text Message");
    row("send-as-text-message", "ios-18", "Settings > Apps > Messages > Send as Text Message");
    row("imessage-addresses", "ios-17", "Settings > Messages > Send & Receive");
    row("imessage-addresses", "ios-26", "Settings > Apps > Messages > Send & Receive");
    row("read-receipts", "ios-17", "Settings > Messages > Send Read Receipts");
    row("read-receipts", "ios-26", "Settings > Apps > Messages > Send Read Receipts");
    row("recently-deleted", "ios-18", "Messages > Edit or Filters > Show Recently Deleted");
    row("recently-deleted", "ios-26", "Messages > the menu with three lines > Recently Deleted");
    row("text-message-forwarding", "ios-17", "Settings > Messages > Text Message Forwarding");
    row("text-message-forwarding",
        "ios-26",
        "Settings > Apps > Messages > Text Message Forwarding");
    row("unknown-senders",
        "ios-17",
        "Settings > Messages > Unknown & Spam > Filter Unknown Senders");
    row("unknown-senders",
        "ios-18",
        "Settings > Apps > Messages > Unknown & Spam > Filter Unknown Senders");
    row("unknown-senders",
        "ios-26",
        "Settings > Apps > Messages > Unknown Senders > Screen Unknown Senders");
    row("sms-filter-app",
        "ios-17",
        "Settings > Messages > Unknown & Spam > SMS/Text Message Filtering");
    row("sms-filter-app",
        "ios-18",
        "Settings > Apps > Messages > Unknown & Spam > SMS/Text Message Filtering");
    row("sms-filter-app",
        "ios-26",
        "Settings > Apps > Messages > Unknown Senders > Text Message Filter");
    row("siri-when-locked", "ios-17", "Settings > Siri & Search > Allow Siri When Locked");
    row("siri-when-locked",
        "ios-18",
        "Settings > Apple Intelligence & Siri > Allow Siri When Locked");
    row("siri-when-locked", "ios-27", "Settings > Siri > Allow Siri When Locked");
    row("siri-app-access", "ios-27", "Settings > Siri");
    row("external-ai-extension",
        "ios-26",
        "Settings > Apple Intelligence & Siri > ChatGPT > Confirm Requests");
    row("external-ai-extension", "ios-27", "Settings > Siri > ChatGPT");
    row("stolen-device-protection",
        "ios-17",
        "Settings > Face ID & Passcode > Stolen Device Protection");
    row("account-recovery-contact",
        "ios-17",
        "Settings > your name > Sign-In & Security > Account Recovery");
    row("account-recovery-contact",
        "ios-18",
        "Settings > your name > Sign-In & Security > Recovery Contacts");
    row("verification-code-cleanup",
        "ios-17",
        "Settings > Passwords > Password Options > Clean Up Automatically");
    row("verification-code-cleanup",
        "ios-18",
        "Settings > General > AutoFill & Passwords > Delete After Use");
    row("third-party-keyboards",
        "ios-26",
        "Settings > General > Keyboard > Keyboards > the keyboard > Allow Full Access");
    row("iphone-mirroring",
        "ios-18",
        "Settings > General > AirPlay & Continuity > iPhone Mirroring");
    row("mac-messages-database", "mac", "System Settings > Privacy & Security > Full Disk Access");
    row("encrypted-local-backup", "mac", "Finder > your iPhone > Encrypt local backup");
}

void tst_ShippedSettings::menuPathIsAsInTheFacts()
{
    QFETCH(QString, setting);
    QFETCH(QString, system);
    QStringList found;
    for (const MenuPath &path : m_catalogue.setting(setting)->paths) {
        if (path.systems.contains(system))
            found.append(path.steps.join(u" > "_s));
    }
    QCOMPARE(found.size(), 1);
    QTEST(found.constFirst(), "steps");
}

void tst_ShippedSettings::defaultIsAsInTheFacts_data()
{
    QTest::addColumn<QString>("value"); // empty where it is not settled, or up to the person
    const auto rows = [](const QString &value, std::initializer_list<const char *> ids) {
        for (const char *id : ids)
            QTest::newRow(id) << value;
    };
    rows(u""_s,
         {"icloud-backup",
          "contact-cloud-copies",
          "send-as-text-message",
          "rcs-messaging",
          "rcs-end-to-end-encryption",
          "business-chats",
          "analytics-sharing",
          "imessage-addresses",
          "notification-previews",
          "check-in-data",
          "focus-status",
          "stolen-device-protection",
          "device-passcode",
          "trusted-devices",
          "icloud-keychain",
          "software-updates",
          "encrypted-local-backup"}); // its switch is off, which tells of no backup
    rows(u"off"_s,
         {"messages-in-icloud",
          "advanced-data-protection",
          "contact-key-verification",
          "read-receipts",
          "share-name-and-photo",
          "external-ai-extension",
          "lock-messages-app"});
    rows(u"on"_s,
         {"shared-with-you",
          "imessage-on",
          "siri-when-locked",
          "two-factor-authentication",
          "icloud-web-access"});
    rows(u"none"_s, {"sms-filter-app", "account-recovery-contact", "legacy-contact"});
    rows(u"kept"_s, {"recently-deleted", "verification-code-cleanup"});
    rows(u"after-2-minutes"_s, {"audio-message-expiry"});
    rows(u"forever"_s, {"keep-messages"});
    rows(u"left-in"_s, {"photo-location-metadata"});
    rows(u"no-full-access"_s, {"third-party-keyboards"});
    rows(u"no-pin"_s, {"carrier-and-sim-pin"});
    rows(u"nobody"_s, {"mac-messages-database"});
    rows(u"not-shared"_s, {"location-sharing-in-messages"});
    rows(u"off-or-mine"_s, {"iphone-mirroring"});
    rows(u"only-mine"_s, {"text-message-forwarding"});
    rows(u"open"_s, {"lock-screen-access"});
}

void tst_ShippedSettings::defaultIsAsInTheFacts()
{
    const Setting *setting = m_catalogue.setting(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(setting);
    QTEST(setting->standard.value, "value");
}

QTEST_GUILESS_MAIN(tst_ShippedSettings)
#include "tst_shippedsettings.moc"
