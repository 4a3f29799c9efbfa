// SPDX-License-Identifier: MIT
// clazy:excludeall=non-pod-global-static
#include "now/emptypage.h"
#include "now/nowpage.h"
#include "parts/inlinemessage.h"
#include "parts/textlabel.h"
#include "style/look.h"
#include "ui/windowfixture.h"
#include "window/sidebar.h"
#include "wizard/checkdialog.h"

#include <QApplication>
#include <QButtonGroup>
#include <QFile>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace Earshot;

class tst_MainWindow : public QObject
{
    Q_OBJECT

private slots:
    void startsWithOneQuestionAndOneButton();
    void showsNowOnceSomethingIsAnswered();
    void keysLeadToEachPlace();
    void tabReachesEverything_data();
    void tabReachesEverything();
    void everyNameIsThereAndUnique_data();
    void everyNameIsThereAndUnique();
    void nothingIsCutOffAtTwiceTheTextSize_data();
    void nothingIsCutOffAtTwiceTheTextSize();
    void aFailureIsSaidInTheWindow();
    void aFileThatCannotBeChangedSaysSo();
    void theEmptyPageStartsTheCheck();
    void cleanup() { setTextSize(100); }

private:
    static std::unique_ptr<WindowFixture> answered(MainWindow::Place place);
    static void placeRows();
};

static const QString typical = u"" SOURCE_DIR "/data/samples/typical.json"_s;

std::unique_ptr<WindowFixture> tst_MainWindow::answered(MainWindow::Place place)
{
    auto fixture = std::make_unique<WindowFixture>();
    const QString path = fixture->path(u"earshot.db"_s);
    fixture->check(path, typical, QDate(2026, 6, 20));
    fixture->check(path, typical, QDate(2026, 11, 3));
    fixture->openWindow(fixture->openSession(path));
    fixture->window().showPlace(place);
    QTest::qWait(0);
    return fixture;
}

void tst_MainWindow::placeRows()
{
    QTest::addColumn<MainWindow::Place>("place");
    QTest::newRow("in Now") << MainWindow::Place::Now;
    QTest::newRow("in the checklist") << MainWindow::Place::Checklist;
    QTest::newRow("in who can read what") << MainWindow::Place::Who;
    QTest::newRow("in Changes") << MainWindow::Place::Changes;
    QTest::newRow("in Guides") << MainWindow::Place::Guides;
    QTest::newRow("in the review") << MainWindow::Place::Review;
}

void tst_MainWindow::startsWithOneQuestionAndOneButton()
{
    WindowFixture fixture;
    fixture.openWindow(fixture.openSession(fixture.path(u"earshot.db"_s)));

    const auto *page = fixture.window().findChild<EmptyPage *>();
    QVERIFY(page);
    QVERIFY(page->isVisible());
    QVERIFY(!fixture.window().findChild<NowPage *>());
    QCOMPARE(fixture.window().windowTitle(), u"Earshot"_s);
}

void tst_MainWindow::theEmptyPageStartsTheCheck()
{
    WindowFixture fixture;
    fixture.openWindow(fixture.openSession(fixture.path(u"earshot.db"_s)));
    bool opened = false;
    QTimer::singleShot(0, &fixture.window(), [&opened] {
        auto *dialog = qobject_cast<CheckDialog *>(QApplication::activeModalWidget());
        opened = dialog != nullptr;
        if (dialog)
            dialog->reject();
    });
    const QList<QPushButton *> buttons
        = fixture.window().findChild<EmptyPage *>()->findChildren<QPushButton *>();
    buttons.first()->click();
    QVERIFY(opened);
}

void tst_MainWindow::showsNowOnceSomethingIsAnswered()
{
    WindowFixture fixture;
    auto session = fixture.openSession(fixture.path(u"earshot.db"_s));
    Session &answers = *session;
    fixture.openWindow(std::move(session));
    answers.recordOutsideCheck(
        {.name = u"icloud-backup"_s, .values = {u"on"_s}, .how = KnownHow::Looked});

    const auto *page = fixture.window().findChild<NowPage *>();
    QVERIFY(page);
    QVERIFY(page->isVisible());
}

void tst_MainWindow::keysLeadToEachPlace()
{
    const auto fixture = answered(MainWindow::Place::Now);
    const auto *sidebar = fixture->window().findChild<Sidebar *>();
    for (int place = 5; place >= 0; --place) {
        const auto key = static_cast<Qt::Key>(Qt::Key_1 + place);
        QTest::keyClick(&fixture->window(), key, Qt::ControlModifier);
        QCOMPARE(sidebar->place(), place);
    }
}

void tst_MainWindow::tabReachesEverything_data()
{
    placeRows();
}

void tst_MainWindow::tabReachesEverything()
{
    QFETCH(const MainWindow::Place, place);
    const auto fixture = answered(place);
    const QList<QWidget *> wanted = WindowFixture::focusable(&fixture->window());
    QVERIFY(wanted.size() > 3);

    // Tab leads to one member of a group of choices, the arrow keys to the others.
    const auto standIn = [](QWidget *widget) -> const QObject * {
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const bool grouped = button && button->group() && button->group()->exclusive();
        return grouped ? static_cast<const QObject *>(button->group()) : widget;
    };
    QSet<const QObject *> reached;
    for (qsizetype i = 0; i < 2 * wanted.size() + 10; ++i) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget()
                                                    : &fixture->window(),
                        Qt::Key_Tab);
        reached.insert(standIn(QApplication::focusWidget()));
    }
    for (QWidget *widget : wanted)
        QVERIFY2(reached.contains(standIn(widget)), qPrintable(WindowFixture::nameOf(widget)));
}

void tst_MainWindow::everyNameIsThereAndUnique_data()
{
    placeRows();
}

void tst_MainWindow::everyNameIsThereAndUnique()
{
    QFETCH(const MainWindow::Place, place);
    const auto fixture = answered(place);
    QSet<QString> names;
    const QList<QWidget *> all = WindowFixture::focusable(&fixture->window());
    for (QWidget *widget : all) {
        const QString name = WindowFixture::nameOf(widget);
        QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
        QVERIFY2(!names.contains(name), qPrintable(name));
        names.insert(name);
    }
}

void tst_MainWindow::nothingIsCutOffAtTwiceTheTextSize_data()
{
    placeRows();
}

void tst_MainWindow::nothingIsCutOffAtTwiceTheTextSize()
{
    QFETCH(const MainWindow::Place, place);
    const auto fixture = answered(place);
    setTextSize(200);
    // The new sizes reach nested layouts over several rounds of events.
    QTest::qWait(300);
    const QList<TextLabel *> labels = fixture->window().findChildren<TextLabel *>();
    QVERIFY(!labels.isEmpty());
    for (const TextLabel *label : labels) {
        if (!label->isVisible())
            continue;
        const int needed = label->hasHeightForWidth() ? label->heightForWidth(label->width())
                                                      : label->sizeHint().height();
        QVERIFY2(label->height() >= needed, qPrintable(label->words()));
        QVERIFY2(label->width() >= label->minimumSizeHint().width(), qPrintable(label->words()));
    }
    const QList<QPushButton *> buttons = fixture->window().findChildren<QPushButton *>();
    for (const QPushButton *button : buttons) {
        if (button->isVisible())
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
    }
}

static QStringList shownMessages(const MainWindow &window)
{
    QStringList names;
    const QList<InlineMessage *> messages = window.findChildren<InlineMessage *>();
    for (const InlineMessage *message : messages)
        if (message->isVisible())
            names.append(message->accessibleName());
    return names;
}

void tst_MainWindow::aFailureIsSaidInTheWindow()
{
    const auto fixture = answered(MainWindow::Place::Now);
    QCOMPARE(shownMessages(fixture->window()), QStringList());
    emit fixture->window().session().failed(Error{u"The disk is full."_s, {}, {}});
    const QStringList said = shownMessages(fixture->window());
    QCOMPARE(said.size(), 1);
    QVERIFY(said.first().contains(u"The disk is full."_s));
}

void tst_MainWindow::aFileThatCannotBeChangedSaysSo()
{
    WindowFixture fixture;
    const QString path = fixture.path(u"earshot.db"_s);
    fixture.check(path, typical, QDate(2026, 11, 3));
    auto store = HistoryStore::openForReading(path);
    QVERIFY(store.has_value());
    if (!store->isReadOnly())
        return; // nothing to show: the store was not opened as read only
    const Catalogue catalogue = fixture.openSession(path)->catalogue();
    fixture.openWindow(std::make_unique<Session>(catalogue, std::move(*store), [] {
        return QDateTime(QDate(2026, 11, 3), QTime(9, 0), Qt::UTC);
    }));
    const QStringList said = shownMessages(fixture.window());
    QCOMPARE(said.size(), 1);
    QVERIFY(said.first().contains(u"Nothing will be changed"_s));
}

QTEST_MAIN(tst_MainWindow)
#include "tst_mainwindow.moc"
