// SPDX-License-Identifier: MIT
// clazy:excludeall=non-pod-global-static
#include "changes/changespage.h"
#include "changes/checktable.h"
#include "changes/comparisonview.h"
#include "changes/stepchartview.h"
#include "support/listfixture.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Earshot;

namespace {

const QDate first(2025, 10, 12);
const QDate second(2026, 11, 3);

const QMap<QString, QStringList> open{{u"icloud-backup"_s, {u"on"_s}},
                                      {u"messages-in-icloud"_s, {u"on"_s}},
                                      {u"advanced-data-protection"_s, {u"off"_s}},
                                      {u"icloud-web-access"_s, {u"off"_s}}};
const QMap<QString, QStringList> closed{{u"advanced-data-protection"_s, {u"on"_s}}};

QStringList linesOf(const QWidget &page, const QString &cardName)
{
    QStringList lines;
    const auto *view = page.findChild<ComparisonView *>();
    const QList<QWidget *> all = view->findChildren<QWidget *>();
    for (const QWidget *card : all) {
        if (card->accessibleName() != cardName || !card->isVisible())
            continue;
        const QList<QWidget *> rows
            = card->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        for (const QWidget *row : rows)
            lines.append(row->accessibleName());
    }
    return lines;
}

} // namespace

class tst_ChangesPage : public QObject
{
    Q_OBJECT

private slots:
    void lessThanTwoChecksIsOneSentenceAndOneButton();
    void twoChecksListExactlyTheVerdictsThatDiffer();
    void aCheckComparedWithItselfIsTheSame();
    void nowCanBeCompared();
    void aHalfDoneCheckIsInTheTableOnly();
    void keysAloneReachTheChoicesAndTheTable();
    void theChartIsThereFromTwoChecksOn();
};

void tst_ChangesPage::lessThanTwoChecksIsOneSentenceAndOneButton()
{
    ListFixture file;
    file.check(first, open);
    ChangesPage page(file.session());
    QSignalSpy wanted(&page, &ChangesPage::newCheckRequested);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));

    QList<QPushButton *> buttons;
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->isVisible())
            buttons.append(button);
    }
    QCOMPARE(buttons.size(), 1);
    QVERIFY(!page.findChild<StepChartView *>()->isVisible());
    buttons.constFirst()->click();
    QCOMPARE(wanted.size(), 1);

    file.check(second, closed);
    QVERIFY(page.findChild<StepChartView *>()->isVisible());
}

void tst_ChangesPage::twoChecksListExactlyTheVerdictsThatDiffer()
{
    ListFixture file;
    file.check(first, open);
    file.check(second, closed);
    ChangesPage page(file.session());
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));

    // With the backup on, only Advanced Data Protection decides over the copy in iCloud; the law
    // gets what Apple has.
    QStringList expected; // how each line begins
    for (const QString &id : {u"apple:messages.your-copy.new"_s,
                              u"apple:messages.your-copy.older"_s,
                              u"law:messages.your-copy.new"_s,
                              u"law:messages.your-copy.older"_s})
        expected.append(file.session().catalogue().exposure(id)->clause + u". On "_s);
    const QStringList lines = linesOf(page, u"Things that changed"_s);
    QCOMPARE(lines.size(), expected.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QVERIFY2(lines.at(i).startsWith(expected.at(i)), qPrintable(lines.at(i)));
        QVERIFY2(lines.at(i).contains(u"“Yes”"_s) && lines.at(i).contains(u"“No way found”"_s),
                 qPrintable(lines.at(i)));
    }
    const QStringList answers = linesOf(page, u"Answers that changed"_s);
    QCOMPARE(answers.size(), 1);
    QVERIFY(answers.constFirst().startsWith(
        file.session().catalogue().setting(u"advanced-data-protection"_s)->name));
}

void tst_ChangesPage::aCheckComparedWithItselfIsTheSame()
{
    ListFixture file;
    file.check(first, open);
    file.check(second, closed);
    ChangesPage page(file.session());
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    const QList<QComboBox *> boxes = page.findChildren<QComboBox *>();
    QCOMPARE(boxes.size(), 2);

    boxes.at(0)->setCurrentIndex(boxes.at(1)->currentIndex());
    QCoreApplication::processEvents();

    QVERIFY(linesOf(page, u"Things that changed"_s).isEmpty());
    QVERIFY(linesOf(page, u"Answers that changed"_s).isEmpty());
}

void tst_ChangesPage::nowCanBeCompared()
{
    ListFixture file;
    file.check(first, open);
    file.check(second, open);
    ChangesPage page(file.session());
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QVERIFY(linesOf(page, u"Things that changed"_s).isEmpty());
    QComboBox *to = page.findChildren<QComboBox *>().at(1);
    QCOMPARE(to->count(), 3);
    QTest::keyClick(to, Qt::Key_End);
    QCOMPARE(to->currentText(), u"Now"_s);

    file.session().recordOutsideCheck(Said{.name = u"advanced-data-protection"_s,
                                           .values = {u"on"_s},
                                           .reason = EditReason::ChangedSetting});

    QTRY_COMPARE(linesOf(page, u"Things that changed"_s).size(), 4);
}

void tst_ChangesPage::aHalfDoneCheckIsInTheTableOnly()
{
    ListFixture file;
    file.check(first, open);
    file.check(second, closed);
    QVERIFY(file.session().startCheck(CheckKind::Full));
    ChangesPage page(file.session());
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));

    const auto *table = page.findChild<CheckTable *>();
    QCOMPARE(table->model()->rowCount(), 3);
    QVERIFY(table->model()->index(0, 1).data().toString().contains(u"half done"_s));
    QVERIFY(!table->model()->index(1, 1).data().toString().contains(u"half done"_s));
    QCOMPARE(page.findChildren<QComboBox *>().at(0)->count(), 3);
}

void tst_ChangesPage::keysAloneReachTheChoicesAndTheTable()
{
    ListFixture file;
    file.check(first, open);
    file.check(second, closed);
    ChangesPage page(file.session());
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QList<QWidget *> missing{page.findChild<CheckTable *>()};
    for (QComboBox *box : page.findChildren<QComboBox *>())
        missing.append(box);

    for (int presses = 0; presses < 20 && !missing.isEmpty(); ++presses) {
        QTest::keyClick(page.focusWidget() ? page.focusWidget() : &page, Qt::Key_Tab);
        missing.removeAll(page.focusWidget());
    }

    QVERIFY(missing.isEmpty());
}

void tst_ChangesPage::theChartIsThereFromTwoChecksOn()
{
    ListFixture file;
    file.check(first, open);
    file.check(second, closed);
    ChangesPage page(file.session());
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));

    const auto *chart = page.findChild<StepChartView *>();
    QVERIFY(chart->accessibleName().contains(u"12 October 2025"_s));
    QVERIFY(chart->accessibleName().contains(u"3 November 2026"_s));
}

QTEST_MAIN(tst_ChangesPage)
#include "tst_changespage.moc"
