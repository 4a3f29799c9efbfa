// SPDX-License-Identifier: MIT
#include "wizard/checkfixture.h"
#include "wizard/checkheader.h"

#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Earshot;

//! A full check goes group by group, and each group can be left for later.
class tst_CheckGroups : public QObject
{
    Q_OBJECT

private slots:
    void theLineAboutTheGroupIsOnlyInAFullCheck_data();
    void theLineAboutTheGroupIsOnlyInAFullCheck();
    void leavingAGroupAsksTheNextOne();
    void whatIsChosenOnThePageIsKept();
    void groupsComeOneAfterTheOther();
};

static QPushButton *laterButton(const CheckDialog &dialog)
{
    const auto *header = dialog.findChild<CheckHeader *>();
    return header->findChild<QPushButton *>();
}

static QString groupOf(const CheckFixture &check, const Catalogue &catalogue)
{
    const QString page = check.page();
    const Setting *setting = catalogue.setting(page.section(u':', 1));
    return setting ? setting->group : QString();
}

void tst_CheckGroups::theLineAboutTheGroupIsOnlyInAFullCheck_data()
{
    QTest::addColumn<CheckKind>("kind");
    QTest::addColumn<bool>("shown");
    QTest::newRow("a full check") << CheckKind::Full << true;
    QTest::newRow("a quick check") << CheckKind::Quick << false;
}

void tst_CheckGroups::theLineAboutTheGroupIsOnlyInAFullCheck()
{
    QFETCH(CheckKind, kind);
    CheckFixture check;
    check.start(kind);
    QVERIFY(!laterButton(check.dialog())->isVisible());
    check.skipTo(u"setting:icloud-backup"_s);
    QTEST(laterButton(check.dialog())->isVisible(), "shown");
}

void tst_CheckGroups::leavingAGroupAsksTheNextOne()
{
    CheckFixture check;
    const Catalogue &catalogue = check.session().catalogue();
    check.start(CheckKind::Full);
    check.skipTo(u"setting:icloud-backup"_s);
    const QString left = groupOf(check, catalogue);
    check.pressAlt(Qt::Key_E);
    const QString entered = groupOf(check, catalogue);
    QVERIFY(!entered.isEmpty());
    QVERIFY(entered != left);
    QCOMPARE(check.pageOnDisk(), check.page());
    const Answers answers = currentAnswers(check.onDisk());
    for (const Setting &setting : catalogue.settings()) {
        if (setting.group == left)
            QVERIFY2(!answers.settings.contains(setting.id), qPrintable(setting.id));
    }
}

void tst_CheckGroups::whatIsChosenOnThePageIsKept()
{
    CheckFixture check;
    check.start(CheckKind::Full);
    check.skipTo(u"setting:icloud-backup"_s);
    check.press(Qt::Key_1);
    check.pressAlt(Qt::Key_E);
    QVERIFY(!check.lastOnDisk(u"icloud-backup"_s).values.isEmpty());
    QVERIFY(check.page() != u"setting:icloud-backup"_s);
}

void tst_CheckGroups::groupsComeOneAfterTheOther()
{
    CheckFixture check;
    const Catalogue &catalogue = check.session().catalogue();
    check.start(CheckKind::Full);
    check.skipTo(u"setting:icloud-backup"_s);
    QStringList groups;
    while (check.page().startsWith(u"setting:") && groups.size() < 20) {
        groups << groupOf(check, catalogue);
        check.pressAlt(Qt::Key_E);
    }
    QCOMPARE(check.page(), u"review"_s);
    QStringList expected;
    for (const Group &group : catalogue.content().groups)
        expected << group.id;
    expected.removeIf([&groups](const QString &id) { return !groups.contains(id); });
    QCOMPARE(groups, expected);
    QVERIFY(groups.size() > 3);
}

QTEST_MAIN(tst_CheckGroups)
#include "tst_checkgroups.moc"
