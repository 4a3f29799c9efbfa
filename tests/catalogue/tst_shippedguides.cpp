// SPDX-License-Identifier: MIT
#include "catalogue/catalogueloader.h"

#include <QTest>

#include <algorithm>

using namespace Earshot;
using namespace Qt::StringLiterals;

//! What every guide owes to somebody who follows it, and what each of them must hold.
class tst_ShippedGuides : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void guidesAreThereInTheirOrder();
    void stepComesBeforeTheOneThatNeedsIt_data();
    void stepComesBeforeTheOneThatNeedsIt();
    void daysRunFrom_data();
    void daysRunFrom();
    void leavingIsCalledALastResortBeforeItsFirstStep();
    void messagesAreThereToCopy_data();
    void messagesAreThereToCopy();
    void whatCannotBeUndoneIsSaid_data();
    void whatCannotBeUndoneIsSaid();
    void leavingKeepsItsOrder();
    void nobodyIsToldOfNothing();
    void changesWithALongerWayHaveAGuide_data();
    void changesWithALongerWayHaveAGuide();
    void planStandsBeforeEveryChangeWhereSomebodyIsIn();

private:
    const Guide *guide(const QString &id) const { return m_catalogue.guide(id); }

    Catalogue m_catalogue;
};

void tst_ShippedGuides::initTestCase()
{
    const auto loaded = loadCatalogueFolder(u":/catalogue"_s);
    QVERIFY(loaded);
    m_catalogue = *loaded;
}

void tst_ShippedGuides::guidesAreThereInTheirOrder()
{
    QStringList ids;
    for (const Guide &each : m_catalogue.guides())
        ids.append(each.id);
    QCOMPARE(ids,
             (QStringList{u"advanced-data-protection"_s,
                          u"stop-icloud-backup"_s,
                          u"encrypted-local-backup"_s,
                          u"ask-the-people-you-message"_s,
                          u"verify-a-contact"_s,
                          u"another-messenger"_s,
                          u"stop-imessage"_s,
                          u"leave-apple-account"_s,
                          u"someone-knows-my-password"_s}));
}

void tst_ShippedGuides::stepComesBeforeTheOneThatNeedsIt_data()
{
    QTest::addColumn<QString>("guide");
    QTest::addColumn<QString>("before"); // a setting that the earlier step is about or sets
    QTest::addColumn<QString>("after");
    const auto row
        = [](const char *name, const char *guide, const char *before, const char *after) {
              QTest::newRow(name) << QString::fromLatin1(guide) << QString::fromLatin1(before)
                                  << QString::fromLatin1(after);
          };
    row("a way back before Advanced Data Protection",
        "advanced-data-protection",
        "account-recovery-contact",
        "advanced-data-protection=on");
    row("a look at the devices before Advanced Data Protection",
        "advanced-data-protection",
        "trusted-devices",
        "advanced-data-protection=on");
    row("a look at the devices before a recovery contact",
        "advanced-data-protection",
        "trusted-devices",
        "account-recovery-contact=set");
    row("a backup on a computer before iCloud Backup is off",
        "stop-icloud-backup",
        "encrypted-local-backup",
        "icloud-backup=off-old-kept");
    row("iCloud Backup off before old backups go",
        "stop-icloud-backup",
        "icloud-backup",
        "icloud-backup=off-deleted");
    row("the passcode before the devices",
        "someone-knows-my-password",
        "device-passcode",
        "trusted-devices=only-mine");
}

void tst_ShippedGuides::stepComesBeforeTheOneThatNeedsIt()
{
    QFETCH(QString, guide);
    QFETCH(QString, before);
    QFETCH(QString, after);
    const QList<GuideStep> &steps = m_catalogue.guide(guide)->steps;
    const auto earlier = std::find_if(steps.cbegin(), steps.cend(), [&](const GuideStep &step) {
        return step.setting == before;
    });
    const auto later = std::find_if(steps.cbegin(), steps.cend(), [&](const GuideStep &step) {
        return std::any_of(step.sets.cbegin(), step.sets.cend(), [&](const Effect &effect) {
            return effect.setting + u'=' + effect.to == after;
        });
    });
    QVERIFY(earlier != steps.cend());
    QVERIFY(later != steps.cend());
    QVERIFY(earlier < later);
}

void tst_ShippedGuides::daysRunFrom_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<int>("days");
    QTest::newRow("stop-icloud-backup") << u"turn-off-on-other-devices"_s << 180;
    QTest::newRow("leave-apple-account") << u"confirm"_s << 7;
}

void tst_ShippedGuides::daysRunFrom()
{
    QFETCH(QString, step);
    const GuideStep *found = guide(QString::fromLatin1(QTest::currentDataTag()))->step(step);
    QVERIFY(found);
    QTEST(found->countdown.days, "days");
}

void tst_ShippedGuides::leavingIsCalledALastResortBeforeItsFirstStep()
{
    const Guide *leaving = guide(u"leave-apple-account"_s);
    QVERIFY(leaving->lastResort);
    const QString before = leaving->before.join(u' ');
    QVERIFY2(before.contains(u"last resort"_s), qPrintable(before));
    QVERIFY2(before.contains(u"lose"_s), qPrintable(before));
    for (const Guide &each : m_catalogue.guides())
        QCOMPARE(each.lastResort, each.id == leaving->id);
}

void tst_ShippedGuides::messagesAreThereToCopy_data()
{
    QTest::addColumn<QString>("about");
    QTest::newRow("their backup") << u"Advanced Data Protection"_s;
    QTest::newRow("their keys") << u"Contact Key Verification"_s;
}

void tst_ShippedGuides::messagesAreThereToCopy()
{
    QFETCH(QString, about);
    const QList<GuideStep> &steps = guide(u"ask-the-people-you-message"_s)->steps;
    QVERIFY(std::any_of(steps.cbegin(), steps.cend(), [&](const GuideStep &step) {
        return step.message.contains(about);
    }));
}

void tst_ShippedGuides::whatCannotBeUndoneIsSaid_data()
{
    QTest::addColumn<QString>("step");
    QTest::newRow("stop-icloud-backup") << u"delete-old-backups"_s;
    QTest::newRow("leave-apple-account") << u"confirm"_s;
}

void tst_ShippedGuides::whatCannotBeUndoneIsSaid()
{
    QFETCH(QString, step);
    const GuideStep *found = guide(QString::fromLatin1(QTest::currentDataTag()))->step(step);
    QVERIFY(found);
    QVERIFY(!found->noWayBack.isEmpty());
}

// The order in which nothing is lost that was to be kept.
void tst_ShippedGuides::leavingKeepsItsOrder()
{
    QStringList steps;
    for (const GuideStep &step : guide(u"leave-apple-account"_s)->steps)
        steps.append(step.id);
    qsizetype last = -1;
    for (const auto &step :
         {u"get-a-copy"_s, u"sign-out"_s, u"save-the-access-code"_s, u"confirm"_s}) {
        const qsizetype place = steps.indexOf(step);
        QVERIFY2(place > last, qPrintable(step));
        last = place;
    }
}

// Who sends a message or loses something was told before who may notice.
void tst_ShippedGuides::nobodyIsToldOfNothing()
{
    for (const Guide &each : m_catalogue.guides()) {
        for (const GuideStep &step : each.steps) {
            const bool acts = !step.noWayBack.isEmpty() || !step.message.isEmpty();
            const QString place = each.id + u'/' + step.id;
            QVERIFY2(!acts || !step.seenBy.isEmpty(), qPrintable(place));
        }
    }
}

void tst_ShippedGuides::changesWithALongerWayHaveAGuide_data()
{
    QTest::addColumn<QString>("guide");
    QTest::newRow("turn-on-adp") << u"advanced-data-protection"_s;
    QTest::newRow("turn-off-icloud-backup") << u"stop-icloud-backup"_s;
    QTest::newRow("delete-old-backups") << u"stop-icloud-backup"_s;
    QTest::newRow("make-encrypted-backup") << u"encrypted-local-backup"_s;
    QTest::newRow("ask-contacts-about-backups") << u"ask-the-people-you-message"_s;
    QTest::newRow("remove-unknown-devices") << u"someone-knows-my-password"_s;
}

void tst_ShippedGuides::changesWithALongerWayHaveAGuide()
{
    QFETCH(QString, guide);
    const QString change = QString::fromLatin1(QTest::currentDataTag());
    QVERIFY(m_catalogue.remediation(change));
    QVERIFY(m_catalogue.guide(guide)->remediations.contains(change));
}

void tst_ShippedGuides::planStandsBeforeEveryChangeWhereSomebodyIsIn()
{
    const Guide *inside = guide(u"someone-knows-my-password"_s);
    QVERIFY2(!inside->before.isEmpty(), "what to know before the first step");
    bool changesBegan = false;
    for (const GuideStep &step : inside->steps) {
        const QString text = step.text.join(u' ');
        changesBegan = changesBegan || !step.sets.isEmpty();
        if (changesBegan)
            QVERIFY2(text.contains(u"plan"_s), qPrintable(step.id));
    }
    QVERIFY(changesBegan);
    QVERIFY(inside->steps.constFirst().sets.isEmpty());
}

QTEST_GUILESS_MAIN(tst_ShippedGuides)
#include "tst_shippedguides.moc"
