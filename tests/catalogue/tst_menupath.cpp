// SPDX-License-Identifier: MIT
#include "catalogue/setting.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Earshot;

//! Which menu path is shown for which system, and whether it counts as verified.
class tst_MenuPath : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhatWasSeenIsVerified_data();
    void onlyWhatWasSeenIsVerified();
    void newestPathThatIsNotNewerIsShown_data();
    void newestPathThatIsNotNewerIsShown();
    void pathNobodySawStepsBackWhereTheSystemIsNotKnown();
    void settingWithoutPathsShowsNone();
    void macHasPathsOfItsOwn();
};

namespace {

MenuPath pathOf(const QString &systems, const QString &step, const QString &evidence)
{
    return {.systems = systems.split(u' '),
            .steps = {u"Settings"_s, step},
            .evidence = evidence,
            .checked = QDate(2026, 11, 24)};
}

Setting withPaths()
{
    Setting setting;
    setting.paths = {pathOf(u"ios-17"_s, u"Messages"_s, u"S"_s),
                     pathOf(u"ios-18 ios-26"_s, u"Apps"_s, u"GS"_s),
                     pathOf(u"ios-26.5"_s, u"RCS"_s, u"M"_s),
                     pathOf(u"mac"_s, u"Mac"_s, u"A"_s)};
    return setting;
}

QString textOf(const std::optional<ShownPath> &shown)
{
    if (!shown)
        return u"none"_s;
    return u"%1 on %2, %3"_s.arg(
        shown->steps.last(), shown->system, shown->verified ? u"verified"_s : u"not verified"_s);
}

} // namespace

void tst_MenuPath::onlyWhatWasSeenIsVerified_data()
{
    QTest::addColumn<QString>("systems");
    QTest::addColumn<QString>("evidence");
    QTest::addColumn<bool>("verified");
    QTest::newRow("seen at Apple") << u"ios-26"_s << u"A"_s << true;
    QTest::newRow("seen at Apple, for developers") << u"ios-26"_s << u"D"_s << true;
    QTest::newRow("seen in public code") << u"ios-26"_s << u"G"_s << true;
    QTest::newRow("seen on other pages") << u"ios-26"_s << u"S"_s << true;
    QTest::newRow("seen and remembered") << u"ios-26"_s << u"SM"_s << true;
    QTest::newRow("only remembered") << u"ios-26"_s << u"M"_s << false;
    QTest::newRow("nothing said") << u"ios-26"_s << QString() << false;
    QTest::newRow("iOS 27 was never seen") << u"ios-27"_s << u"GS"_s << false;
}

void tst_MenuPath::onlyWhatWasSeenIsVerified()
{
    QFETCH(QString, systems);
    QFETCH(QString, evidence);
    QTEST(pathOf(systems, u"x"_s, evidence).isVerified(), "verified");
}

void tst_MenuPath::newestPathThatIsNotNewerIsShown_data()
{
    QTest::addColumn<QString>("ios");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a system with a path of its own")
        << u"17"_s << u"Messages on ios-17, verified"_s;
    QTest::newRow("the first of two systems") << u"18"_s << u"Apps on ios-18, verified"_s;
    QTest::newRow("the second of two systems") << u"26"_s << u"Apps on ios-26, verified"_s;
    QTest::newRow("a later step of the same system")
        << u"26.4"_s << u"Apps on ios-26.4, verified"_s;
    QTest::newRow("a path from memory") << u"26.5"_s << u"RCS on ios-26.5, not verified"_s;
    QTest::newRow("a newer system shows the last path")
        << u"27"_s << u"RCS on ios-27, not verified"_s;
    QTest::newRow("an older system than any path has none") << u"16"_s << u"none"_s;
    QTest::newRow("a system that is not known shows the newest") << QString()
                                                                 << u"RCS on ios-26.5, not "
                                                                    "verified"_s;
}

void tst_MenuPath::newestPathThatIsNotNewerIsShown()
{
    QFETCH(QString, ios);
    QTEST(textOf(pathFor(withPaths(), ios)), "shown");

    // The order in the file does not matter.
    Setting turned = withPaths();
    std::reverse(turned.paths.begin(), turned.paths.end());
    QTEST(textOf(pathFor(turned, ios)), "shown");
}

void tst_MenuPath::pathNobodySawStepsBackWhereTheSystemIsNotKnown()
{
    Setting setting = withPaths();
    setting.paths.append(pathOf(u"ios-27"_s, u"Newest"_s, u"S"_s));
    QCOMPARE(textOf(pathFor(setting, u"27"_s)), u"Newest on ios-27, not verified"_s);
    QCOMPARE(textOf(pathFor(setting, {})), u"RCS on ios-26.5, not verified"_s);
    std::reverse(setting.paths.begin(), setting.paths.end());
    QCOMPARE(textOf(pathFor(setting, {})), u"RCS on ios-26.5, not verified"_s);
    setting.paths = {pathOf(u"ios-27"_s, u"Newest"_s, u"S"_s)};
    QCOMPARE(textOf(pathFor(setting, {})), u"Newest on ios-27, not verified"_s);
}

void tst_MenuPath::settingWithoutPathsShowsNone()
{
    QCOMPARE(textOf(pathFor(Setting(), u"26"_s)), u"none"_s);
    QCOMPARE(textOf(macPathFor(Setting())), u"none"_s);
    Setting onlyMac;
    onlyMac.paths = {pathOf(u"mac"_s, u"Mac"_s, u"S"_s)};
    QCOMPARE(textOf(pathFor(onlyMac, u"26"_s)), u"none"_s);
}

void tst_MenuPath::macHasPathsOfItsOwn()
{
    QCOMPARE(textOf(macPathFor(withPaths())), u"Mac on mac, verified"_s);
    QCOMPARE(macPathFor(withPaths())->checked, QDate(2026, 11, 24));
    Setting shared;
    shared.paths = {pathOf(u"ios-26 mac"_s, u"Both"_s, u"M"_s)};
    QCOMPARE(textOf(macPathFor(shared)), u"Both on mac, not verified"_s);
}

QTEST_GUILESS_MAIN(tst_MenuPath)
#include "tst_menupath.moc"
