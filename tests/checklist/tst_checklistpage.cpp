// SPDX-License-Identifier: MIT
#include "checklist/checklistpage.h"
#include "parts/pathchips.h"
#include "parts/undobar.h"
#include "support/listfixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <set>

using namespace Qt::StringLiterals;
using namespace Earshot;

namespace {

const QDate checked(2026, 11, 3);

const QMap<QString, QStringList> backupIsOpen{{u"icloud-backup"_s, {u"on"_s}},
                                              {u"advanced-data-protection"_s, {u"off"_s}},
                                              {u"icloud-web-access"_s, {u"on"_s}}};

} // namespace

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
    void openingARowHidesTheQuietPath();
    void onlyOneRowIsOpenUnlessShiftIsHeld();
    void aStepWithNoWayBackAsksOnce();
    void someoneNearbyIsThoughtOfFirst();
    void whatComesFirstIsSaid();
    void aNoteKeepsTheAnswer();
    void anotherAnswerCanBeGiven();
    void aSettingIsShownWhateverTheFilter();

private:
    // One page on one file for one test.
    struct Window
    {
        ListFixture file;
        std::unique_ptr<ChecklistPage> page;

        void open()
        {
            page = std::make_unique<ChecklistPage>(file.session());
            page->resize(900, 700);
            page->show();
            QVERIFY(QTest::qWaitForWindowActive(page.get()));
        }
        QString nameOf(const QString &setting)
        {
            return file.session().catalogue().setting(setting)->name;
        }
        template<typename T>
        T *named(const QString &name) const
        {
            const QList<T *> all = page->findChildren<T *>();
            for (T *widget : all) {
                if (widget->accessibleName() == name && widget->isVisible())
                    return widget;
            }
            return nullptr;
        }
        QCheckBox *box(const QString &setting) { return named<QCheckBox>(nameOf(setting)); }
        QToolButton *chevron(const QString &setting)
        {
            return named<QToolButton>(u"Details of "_s + nameOf(setting));
        }
        QPushButton *filter(const QString &word) const
        {
            const QList<QPushButton *> all = page->findChildren<QPushButton *>();
            for (QPushButton *button : all) {
                if (button->isCheckable() && button->text().startsWith(word + u' '))
                    return button;
            }
            return nullptr;
        }
        void space(QWidget *widget)
        {
            widget->setFocus();
            QTest::keyClick(widget, Qt::Key_Space);
        }
    };
};

void tst_ChecklistPage::aTickMovesTheVerdictAndIsOnTheDisk()
{
    Window window;
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
    Window window;
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
    Window window;
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
    Window window;
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
    Window window;
    // One known and closed, one open, one not known; 23 settings have something to answer.
    window.file.check(checked,
                      {{u"lock-messages-app"_s, {u"on"_s}},
                       {u"shared-with-you"_s, {u"on"_s}},
                       {u"analytics-sharing"_s, {u"off"_s, u"on"_s}}});
    window.open();

    for (const QString &text :
         {u"All 23"_s, u"Open 1"_s, u"Not asked 20"_s, u"Do not know 1"_s, u"Done 1"_s})
        QCOMPARE(window.filter(text.section(u' ', 0, -2))->text(), text);
}

void tst_ChecklistPage::aFilterShowsOnlyItsRows()
{
    Window window;
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
    Window window;
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
    Window window;
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
    Window window;
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

void tst_ChecklistPage::openingARowHidesTheQuietPath()
{
    Window window;
    window.open();
    const QWidget *row = window.box(u"icloud-backup"_s)->parentWidget();
    const auto *quiet = row->findChild<PathChips *>();
    QVERIFY(quiet->isVisible());

    window.chevron(u"icloud-backup"_s)->click();

    QVERIFY(!quiet->isVisible());
    const QList<PathChips *> paths = row->findChildren<PathChips *>();
    const bool hasChips = std::any_of(paths.cbegin(), paths.cend(), [quiet](const PathChips *path) {
        return path != quiet && path->isVisible() && path->steps() == quiet->steps();
    });
    QVERIFY(hasChips);

    window.chevron(u"icloud-backup"_s)->click();
    QVERIFY(quiet->isVisible());
}

void tst_ChecklistPage::onlyOneRowIsOpenUnlessShiftIsHeld()
{
    Window window;
    window.open();
    window.chevron(u"icloud-backup"_s)->click();
    window.chevron(u"advanced-data-protection"_s)->click();
    QVERIFY(!window.chevron(u"icloud-backup"_s)->isChecked());
    QVERIFY(window.chevron(u"advanced-data-protection"_s)->isChecked());

    QTest::mouseClick(window.chevron(u"messages-in-icloud"_s), Qt::LeftButton, Qt::ShiftModifier);

    QVERIFY(window.chevron(u"messages-in-icloud"_s)->isChecked());
    QVERIFY(window.chevron(u"advanced-data-protection"_s)->isChecked());
}

void tst_ChecklistPage::aStepWithNoWayBackAsksOnce()
{
    Window window;
    window.file.check(checked, {{u"icloud-backup"_s, {u"off-old-kept"_s}}});
    window.open();

    window.space(window.box(u"delete-old-icloud-backups"_s));
    QCOMPARE(window.file.onDisk().answers.size(), 1);
    QVERIFY(QApplication::focusWidget()->accessibleName().startsWith(u"Not now"_s));

    const QString title
        = window.file.session().catalogue().remediation(u"delete-old-backups"_s)->title;
    QPushButton *yes = nullptr;
    for (QPushButton *button : window.page->findChildren<QPushButton *>()) {
        if (button->accessibleName().startsWith(u"I have done this"_s))
            yes = button;
    }
    QVERIFY(yes);
    yes->click();

    QCOMPARE(window.file.onDisk().answers.constLast().values, QStringList{u"off-deleted"_s});
    QVERIFY(window.box(u"delete-old-icloud-backups"_s)->isChecked());
    QVERIFY(!title.isEmpty());
}

void tst_ChecklistPage::someoneNearbyIsThoughtOfFirst()
{
    Window window;
    window.file.check(checked, {{u"trusted-devices"_s, {u"some-not-mine"_s}}});
    window.file.session().setNearby(Nearby::RatherNotSay);
    window.open();

    window.space(window.box(u"trusted-devices"_s));
    QCOMPARE(window.file.onDisk().answers.size(), 1);
    QVERIFY(QApplication::focusWidget()->accessibleName().startsWith(u"Not now"_s));

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(window.file.onDisk().answers.size(), 1);
    QCOMPARE(QApplication::focusWidget(), window.box(u"trusted-devices"_s));
}

void tst_ChecklistPage::whatComesFirstIsSaid()
{
    Window window;
    window.file.check(checked, backupIsOpen);
    window.open();

    window.space(window.box(u"delete-old-icloud-backups"_s));
    QCOMPARE(window.file.onDisk().answers.size(), 3);
    auto *show = window.named<QPushButton>(u"Show "_s + window.nameOf(u"icloud-backup"_s));
    QVERIFY(show);
    show->click();

    QVERIFY(window.chevron(u"icloud-backup"_s)->isChecked());
    QCOMPARE(QApplication::focusWidget(), window.box(u"icloud-backup"_s));
}

void tst_ChecklistPage::aNoteKeepsTheAnswer()
{
    Window window;
    window.file.check(checked, backupIsOpen);
    window.open();
    window.chevron(u"icloud-backup"_s)->click();
    auto *note = window.named<QLineEdit>(u"Note about "_s + window.nameOf(u"icloud-backup"_s));
    QVERIFY(note);

    note->setFocus();
    QTest::keyClicks(note, u"After the trip"_s);
    QTest::keyClick(note, Qt::Key_Return);

    const AnswerRecord last = window.file.onDisk().answers.constLast();
    QCOMPARE(last.note, u"After the trip"_s);
    QCOMPARE(last.values, QStringList{u"on"_s});
    QVERIFY(!last.check);

    window.space(window.box(u"icloud-backup"_s));
    QCOMPARE(window.file.onDisk().answers.constLast().note, u"After the trip"_s);
}

void tst_ChecklistPage::anotherAnswerCanBeGiven()
{
    Window window;
    window.file.check(checked, {{u"shared-with-you"_s, {u"off"_s}}});
    window.open();
    const QString name = window.nameOf(u"shared-with-you"_s);
    window.chevron(u"shared-with-you"_s)->click();
    window.named<QPushButton>(u"Change my answer about "_s + name)->click();
    const QList<QAbstractButton *> buttons = window.page->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->accessibleName() == name + u": I do not know"_s)
            button->click();
    }
    window.named<QPushButton>(u"Save my answer about "_s + name)->click();

    const AnswerRecord last = window.file.onDisk().answers.constLast();
    QCOMPARE(last.name, u"shared-with-you"_s);
    QCOMPARE(last.values, (QStringList{u"off"_s, u"on"_s}));
    QVERIFY(!last.check);
    QVERIFY(!window.box(u"shared-with-you"_s)->isChecked());
}

void tst_ChecklistPage::aSettingIsShownWhateverTheFilter()
{
    Window window;
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
