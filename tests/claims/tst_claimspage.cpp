// SPDX-License-Identifier: MIT
#include "checklist/checklistpage.h"
#include "checklist/checklistrow.h"
#include "claimlist/claimrow.h"
#include "claimlist/claimspage.h"
#include "parts/textlabel.h"
#include "ui/windowfixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

//! The place of the review in a real window.
class tst_ClaimsPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_fixture.reset(); }
    void everyClaimIsShownUnderItsHeading();
    void countOfWhatIsWrongStandsAtTheTop();
    void filterShowsOnlyItsVerdict_data();
    void filterShowsOnlyItsVerdict();
    void searchThatFindsNothingSaysSo();
    void tabLeadsFromTheSearchToTheFirstClaim();
    void settingOpensAndTheWayBackKeepsThePlace();
    void keyLeadsBackToo();
    void wayBackGoesWhenThePlaceIsLeft();
    void claimTellsHowSureWeAre();

private:
    ClaimsPage *page() const { return m_fixture->window().findChild<ClaimsPage *>(); }
    ChecklistPage *checklist() const { return m_fixture->window().findChild<ChecklistPage *>(); }
    QList<ClaimRow *> shownRows() const
    {
        QList<ClaimRow *> shown = page()->findChildren<ClaimRow *>();
        shown.removeIf([](const ClaimRow *row) { return !row->isVisible(); });
        return shown;
    }
    ClaimRow *row(const QString &claim) const
    {
        const QList<ClaimRow *> all = page()->findChildren<ClaimRow *>();
        const auto found = std::find_if(
            all.cbegin(), all.cend(), [&](const ClaimRow *each) { return each->claim() == claim; });
        return found == all.cend() ? nullptr : *found;
    }
    QPushButton *button(const QString &text) const
    {
        const QList<QPushButton *> all = m_fixture->window().findChildren<QPushButton *>();
        for (QPushButton *each : all) {
            if (each->text() == text && each->isVisible())
                return each;
        }
        return nullptr;
    }
    QString allWords() const
    {
        QStringList words;
        const QList<TextLabel *> labels = page()->findChildren<TextLabel *>();
        for (const TextLabel *label : labels) {
            if (label->isVisible())
                words.append(label->words());
        }
        return words.join(u'\n');
    }
    QScrollBar *bar() const { return page()->findChild<QScrollArea *>()->verticalScrollBar(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void tst_ClaimsPage::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->setToday(QDate(2026, 11, 24));
    m_fixture->openWindow(m_fixture->openSession(m_fixture->path(u"earshot.db"_s)));
    QTest::keyClick(&m_fixture->window(), Qt::Key_6, Qt::ControlModifier);
    QTest::qWait(0);
    QVERIFY(page() && page()->isVisible());
}

void tst_ClaimsPage::everyClaimIsShownUnderItsHeading()
{
    QCOMPARE(shownRows().size(), 60);
    const QString words = allWords();
    for (const char *heading : {"iMessage Privacy Review", "Track record", "The Bottom Line"})
        QVERIFY2(words.contains(QLatin1StringView(heading)), heading);
}

void tst_ClaimsPage::countOfWhatIsWrongStandsAtTheTop()
{
    // Eight are wrong and two out of date, by the research notes.
    QVERIFY2(allWords().contains(u"10 of its 60 claims are out of date or not right."_s),
             qPrintable(allWords().left(300)));
    QVERIFY(allWords().contains(u"Shown on 24 November 2026, with rules of version 2026-11."_s));
}

void tst_ClaimsPage::filterShowsOnlyItsVerdict_data()
{
    QTest::addColumn<QString>("chip");
    QTest::addColumn<int>("count");
    QTest::newRow("right") << u"Right 25"_s << 25;
    QTest::newRow("partly right") << u"Partly right 17"_s << 17;
    QTest::newRow("not right") << u"Not right 8"_s << 8;
    QTest::newRow("out of date") << u"Out of date 2"_s << 2;
    QTest::newRow("no proof") << u"No proof 1"_s << 1;
    QTest::newRow("opinion") << u"Opinion 4"_s << 4;
    QTest::newRow("not about this") << u"Not about this 3"_s << 3;
    QTest::newRow("all of them") << u"All 60"_s << 60;
}

void tst_ClaimsPage::filterShowsOnlyItsVerdict()
{
    QFETCH(QString, chip);
    QVERIFY2(button(chip), qPrintable(chip));
    button(chip)->click();
    QTEST(static_cast<int>(shownRows().size()), "count");
}

void tst_ClaimsPage::searchThatFindsNothingSaysSo()
{
    QTest::keyClick(&m_fixture->window(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"Signal"_s);
    QVERIFY(!shownRows().isEmpty());
    QVERIFY(shownRows().size() < 10);
    QTest::keyClicks(QApplication::focusWidget(), u" bananas"_s);
    QVERIFY(shownRows().isEmpty());
    QVERIFY(allWords().contains(u"No claim matches."_s));
}

void tst_ClaimsPage::tabLeadsFromTheSearchToTheFirstClaim()
{
    QTest::keyClick(&m_fixture->window(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QCOMPARE(WindowFixture::nameOf(QApplication::focusWidget()), u"Print the claims"_s);
    for (const QString &next : {u"Find a claim"_s, u"All 60"_s, u"Show iMessage, from R1"_s}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(WindowFixture::nameOf(QApplication::focusWidget()), next);
    }
}

void tst_ClaimsPage::settingOpensAndTheWayBackKeepsThePlace()
{
    button(u"Partly right 17"_s)->click();
    QTest::qWait(0);
    auto *link = row(u"R37"_s)->findChild<QPushButton *>();
    QVERIFY(link);
    link->setFocus();
    QTest::qWait(0);
    // Some way down in its page, where a person would have left it.
    page()->findChild<QScrollArea *>()->ensureWidgetVisible(link, 0, 40);
    const int before = bar()->value();
    QVERIFY(before > 0);

    QTest::keyClick(link, Qt::Key_Space);
    QVERIFY(checklist() && checklist()->isVisible());
    const QList<ChecklistRow *> rows = checklist()->findChildren<ChecklistRow *>();
    QVERIFY(std::any_of(rows.cbegin(), rows.cend(), [](const ChecklistRow *each) {
        return each->setting() == u"icloud-backup"_s && each->isOpen();
    }));

    QVERIFY(button(u"Back to the review"_s));
    button(u"Back to the review"_s)->click();
    QTest::qWait(0);
    QVERIFY(page()->isVisible());
    QCOMPARE(page()->filter().verdict, std::optional(ClaimVerdict::Imprecise));
    QCOMPARE(bar()->value(), before);
    QCOMPARE(QApplication::focusWidget(), link);
}

void tst_ClaimsPage::keyLeadsBackToo()
{
    row(u"R34"_s)->findChild<QPushButton *>()->click();
    QTest::qWait(0);
    QVERIFY(checklist()->isVisible());
    QTest::keyClick(&m_fixture->window(), Qt::Key_Left, Qt::AltModifier);
    QVERIFY(page()->isVisible());
}

void tst_ClaimsPage::wayBackGoesWhenThePlaceIsLeft()
{
    row(u"R34"_s)->findChild<QPushButton *>()->click();
    QTest::qWait(0);
    m_fixture->window().showPlace(MainWindow::Place::Guides);
    m_fixture->window().showPlace(MainWindow::Place::Checklist);
    QVERIFY(!button(u"Back to the review"_s));
}

void tst_ClaimsPage::claimTellsHowSureWeAre()
{
    const QList<TextLabel *> labels = row(u"R10"_s)->findChildren<TextLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const TextLabel *label) {
        return label->words().contains(u"We are not sure of this."_s);
    }));
}

QTEST_MAIN(tst_ClaimsPage)
#include "tst_claimspage.moc"
