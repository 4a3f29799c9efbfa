// SPDX-License-Identifier: MIT
#include "pagefixture.h"
#include "parts/undobar.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace Earshot;

class tst_ChecklistPage : public QObject
{
    Q_OBJECT

private slots:
    void aTickMovesTheVerdictAndIsOnTheDisk();
    void undoTakesTheTickBackWithEntriesOfItsOwn();
    void untickingTheLastTickTakesItBack();
    void untickingAnythingElseAsksForTheAnswer();
    void theFilterCounts();
    void aFilterShowsOnlyItsRows();
    void searchShowsWhatIsFound();
    void keysAloneReachAndTickEveryRow();
    void namesAreThereAndDiffer();
    void aSettingIsShownWhateverTheFilter();
};

void tst_ChecklistPage::aTickMovesTheVerdictAndIsOnTheDisk()
{
    PageFixture window;
    window.file.check(checked, backupIsOpen);
    window.open();
    QCOMPARE(window.file.verdict(u"apple:messages.your-copy.new"_s), Verdict::Yes);

    window.space(window.box(u"advanced-data-protection"_s));

    QCOMPARE(window.file.verdict(u"apple:messages.your-copy.new"_s), Verdict::NoWayFound);
    QVERIFY(window.box(u"advanced-data-protection"_s)->isChecked());
    const Log log = window.file.onDisk();
    QCOMPARE(log.answers.size(), 5);
    QMap<QString, QStringList> said;
    for (const AnswerRecord &record : log.answers.mid(3)) {
        said[record.name] = record.values;
        QCOMPARE(record.reason, EditReason::ChangedSetting);
        QVERIFY(!record.check);
    }
    QCOMPARE(said,
             (QMap<QString, QStringList>{{u"advanced-data-protection"_s, {u"on"_s}},
                                         {u"icloud-web-access"_s, {u"off"_s}}}));
}

void tst_ChecklistPage::undoTakesTheTickBackWithEntriesOfItsOwn()
{
    PageFixture window;
    window.file.check(checked, backupIsOpen);
    window.open();
    auto *bar = window.page->findChild<UndoBar *>();
    QVERIFY(!bar->isVisible());
    window.space(window.box(u"advanced-data-protection"_s));
    QVERIFY(bar->isVisible());
    QVERIFY(bar->accessibleName().contains(window.nameOf(u"advanced-data-protection"_s)));

    QTest::keyClick(window.page.get(), Qt::Key_Z, Qt::ControlModifier);

    QVERIFY(!bar->isVisible());
    QVERIFY(!window.box(u"advanced-data-protection"_s)->isChecked());
    QCOMPARE(window.file.verdict(u"apple:messages.your-copy.new"_s), Verdict::Yes);
    const Log log = window.file.onDisk();
    QCOMPARE(log.answers.size(), 7);
    std::set<RecordId> undone;
    for (const AnswerRecord &record : log.answers.mid(5)) {
        QCOMPARE(record.reason, EditReason::Undone);
        undone.insert(record.undoes.value());
        QCOMPARE(record.values, backupIsOpen.value(record.name));
    }
    QCOMPARE(undone, (std::set<RecordId>{log.answers.at(3).id, log.answers.at(4).id}));
}

void tst_ChecklistPage::untickingTheLastTickTakesItBack()
{
    PageFixture window;
    window.file.check(checked, backupIsOpen);
    window.open();
    window.space(window.box(u"icloud-backup"_s));
    QVERIFY(window.box(u"icloud-backup"_s)->isChecked());

    window.space(window.box(u"icloud-backup"_s));

    QVERIFY(!window.box(u"icloud-backup"_s)->isChecked());
    QCOMPARE(window.file.onDisk().answers.constLast().reason, EditReason::Undone);
}

void tst_ChecklistPage::untickingAnythingElseAsksForTheAnswer()
{
    PageFixture window;
    window.file.check(checked, {{u"advanced-data-protection"_s, {u"on"_s}}});
    window.open();

    window.space(window.box(u"advanced-data-protection"_s));

    QVERIFY(window.box(u"advanced-data-protection"_s)->isChecked());
    QCOMPARE(window.file.onDisk().answers.size(), 1);
    QVERIFY(window.chevron(u"advanced-data-protection"_s)->isChecked());
    QVERIFY(qobject_cast<QAbstractButton *>(QApplication::focusWidget()));
    QVERIFY(QApplication::focusWidget()->accessibleName().startsWith(
        window.nameOf(u"advanced-data-protection"_s) + u": "_s));
}

void tst_ChecklistPage::theFilterCounts()
{
    PageFixture window;
    // One known and closed, one open, one not known; 46 settings have something to answer.
    window.file.check(checked,
                      {{u"lock-messages-app"_s, {u"on"_s}},
                       {u"shared-with-you"_s, {u"on"_s}},
                       {u"analytics-sharing"_s, {u"off"_s, u"on"_s}}});
    window.open();

    for (const QString &text :
         {u"All 46"_s, u"Open 1"_s, u"Not asked 43"_s, u"Do not know 1"_s, u"Done 1"_s})
        QCOMPARE(window.filter(text.section(u' ', 0, -2))->text(), text);
}

void tst_ChecklistPage::aFilterShowsOnlyItsRows()
{
    PageFixture window;
    window.file.check(checked,
                      {{u"lock-messages-app"_s, {u"on"_s}}, {u"shared-with-you"_s, {u"on"_s}}});
    window.open();

    window.filter(u"Done"_s)->click();

    QVERIFY(window.box(u"lock-messages-app"_s));
    QVERIFY(!window.box(u"shared-with-you"_s));
    QVERIFY(!window.box(u"icloud-backup"_s));

    window.filter(u"All"_s)->click();
    QVERIFY(window.box(u"icloud-backup"_s));
}

void tst_ChecklistPage::searchShowsWhatIsFound()
{
    PageFixture window;
    window.open();
    QTest::keyClick(window.page.get(), Qt::Key_F, Qt::ControlModifier);
    auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(search);

    QTest::keyClicks(search, u"shared with you"_s);

    QVERIFY(window.box(u"shared-with-you"_s));
    QVERIFY(!window.box(u"icloud-backup"_s));

    search->clear();
    QTest::keyClicks(search, u"no setting is called that"_s);
    QVERIFY(!window.box(u"shared-with-you"_s));
}

void tst_ChecklistPage::keysAloneReachAndTickEveryRow()
{
    PageFixture window;
    window.file.check(checked, backupIsOpen);
    window.open();
    QTest::keyClick(window.page.get(), Qt::Key_F, Qt::ControlModifier);
    std::set<QString> missing;
    for (const Setting &setting : window.file.session().catalogue().settings()) {
        if (setting.kind != SettingKind::Advice)
            missing.insert(setting.name);
    }

    for (int presses = 0; presses < 400 && !missing.empty(); ++presses) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        auto *box = qobject_cast<QCheckBox *>(QApplication::focusWidget());
        if (!box || missing.erase(box->accessibleName()) == 0)
            continue;
        const qsizetype before = window.file.session().log().answers.size();
        const QString chevron = u"Details of "_s + box->accessibleName();
        QTest::keyClick(box, Qt::Key_Space);
        const bool isRecorded = window.file.session().log().answers.size() > before;
        const bool isAsked = window.named<QToolButton>(chevron)->isChecked();
        QVERIFY2(isRecorded || isAsked, qPrintable(box->accessibleName()));
        if (isAsked)
            window.named<QToolButton>(chevron)->click();
        box->setFocus();
    }

    QVERIFY2(missing.empty(), qPrintable(missing.empty() ? QString() : *missing.begin()));
}

void tst_ChecklistPage::namesAreThereAndDiffer()
{
    PageFixture window;
    window.file.check(checked, backupIsOpen);
    window.open();
    window.chevron(u"icloud-backup"_s)->click();
    window.box(u"messages-in-icloud"_s)->click();

    std::set<QString> names;
    const QList<QWidget *> all = window.page->findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0)
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString name = widget->accessibleName().isEmpty() && button
                                 ? button->text()
                                 : widget->accessibleName();
        QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
        QVERIFY2(names.insert(name).second, qPrintable(name));
    }
}

void tst_ChecklistPage::aSettingIsShownWhateverTheFilter()
{
    PageFixture window;
    window.open();
    window.filter(u"Done"_s)->click();
    QVERIFY(!window.box(u"shared-with-you"_s));

    window.page->showSetting(u"shared-with-you"_s);

    QVERIFY(window.box(u"shared-with-you"_s));
    QVERIFY(window.chevron(u"shared-with-you"_s)->isChecked());
    QCOMPARE(QApplication::focusWidget(), window.box(u"shared-with-you"_s));
}

QTEST_MAIN(tst_ChecklistPage)
#include "tst_checklistpage.moc"
