// SPDX-License-Identifier: MIT
#include "checklist/leavepanel.h"
#include "pagefixture.h"
#include "parts/signs/statechip.h"
#include "parts/textlabel.h"

#include <QApplication>
#include <QRadioButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Earshot;

//! Leaving an open setting as it is: what is asked, what is recorded and shown, and its end.
class tst_Acceptance : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }
    void settingIsAcceptedWithAReasonAndAnEnd_data();
    void settingIsAcceptedWithAReasonAndAnEnd();
    void nothingIsAcceptedWithoutAReason();
    void acceptingChangesNoVerdict();
    void acceptanceIsTakenBack();
    void endedAcceptanceIsOpenAgain();
    void acceptedRowsHaveAFilter();
    void onlyOpenSettingsAreAccepted();
    void readOnlyFileAcceptsNothing();

private:
    static QString stateOf(QWidget *box);
    void openRow() { m_window->chevron(backup)->click(); }
    QPushButton *button(const QString &text) const;
    void choose(const QString &text) const;
    void acceptForThreeMonths();
    QString words() const;

    const QString backup = u"icloud-backup"_s;
    std::unique_ptr<PageFixture> m_window;
};

void tst_Acceptance::init()
{
    m_window = std::make_unique<PageFixture>();
    m_window->file.check(checked, backupIsOpen);
    m_window->open();
}

QString tst_Acceptance::stateOf(QWidget *box)
{
    return box->parentWidget()->findChild<StateChip *>()->text();
}

QPushButton *tst_Acceptance::button(const QString &text) const
{
    const QList<QPushButton *> all = m_window->page->findChildren<QPushButton *>();
    for (QPushButton *each : all) {
        if (each->isVisible() && each->text() == text)
            return each;
    }
    return nullptr;
}

void tst_Acceptance::choose(const QString &text) const
{
    const QList<QRadioButton *> all = m_window->page->findChildren<QRadioButton *>();
    for (QRadioButton *each : all) {
        if (each->isVisible() && each->text() == text)
            return each->click();
    }
    QFAIL(qPrintable(u"There is no choice "_s + text));
}

void tst_Acceptance::acceptForThreeMonths()
{
    openRow();
    button(u"Accept this for now…"_s)->click();
    choose(u"It costs me too much"_s);
    button(u"Accept"_s)->click();
}

QString tst_Acceptance::words() const
{
    QStringList words;
    const QList<TextLabel *> all = m_window->page->findChildren<TextLabel *>();
    for (const TextLabel *label : all) {
        if (label->isVisible())
            words.append(label->text());
    }
    return words.join(u'\n');
}

void tst_Acceptance::settingIsAcceptedWithAReasonAndAnEnd_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("howLong");
    QTest::addColumn<AcceptReason>("token");
    QTest::addColumn<QDate>("until");
    QTest::addColumn<QString>("said");

    // Today is 24 November 2026.
    QTest::newRow("for three months")
        << u"It does not bother me"_s << u"3 months"_s << AcceptReason::DoesNotBother
        << QDate(2027, 2, 24)
        << u"You leave it as it is until 24 February 2027. You said: It does not bother me."_s;
    QTest::newRow("for six months")
        << u"It costs me too much"_s << u"6 months"_s << AcceptReason::CostsTooMuch
        << QDate(2027, 5, 24)
        << u"You leave it as it is until 24 May 2027. You said: It costs me too much."_s;
    QTest::newRow("for a year")
        << u"It is not mine to change"_s << u"1 year"_s << AcceptReason::NotMineToChange
        << QDate(2027, 11, 24)
        << u"You leave it as it is until 24 November 2027. You said: It is not mine to change."_s;
    QTest::newRow("without an end")
        << u"It does not bother me"_s << u"No end"_s << AcceptReason::DoesNotBother << QDate()
        << u"You leave it as it is, without an end. You said: It does not bother me."_s;
}

void tst_Acceptance::settingIsAcceptedWithAReasonAndAnEnd()
{
    QFETCH(const QString, reason);
    QFETCH(const QString, howLong);
    QFETCH(const AcceptReason, token);
    QFETCH(const QDate, until);
    QFETCH(const QString, said);
    openRow();
    button(u"Accept this for now…"_s)->click();
    choose(reason);
    choose(howLong);
    button(u"Accept"_s)->click();

    const QList<DecisionRecord> entries = m_window->file.onDisk().decisions;
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.constFirst().kind, DecisionKind::Accept);
    QCOMPARE(entries.constFirst().name, backup);
    QCOMPARE(entries.constFirst().reason, token);
    QCOMPARE(entries.constFirst().until, until);
    QCOMPARE(stateOf(m_window->box(backup)), u"Accepted"_s);
    QVERIFY2(words().contains(said), qPrintable(words()));
}

void tst_Acceptance::nothingIsAcceptedWithoutAReason()
{
    openRow();
    button(u"Accept this for now…"_s)->click();
    QVERIFY(!button(u"Accept"_s)->isEnabled());
    QVERIFY(qobject_cast<QRadioButton *>(QApplication::focusWidget()));
    button(u"Not now"_s)->click();
    QVERIFY(m_window->file.onDisk().decisions.isEmpty());
    QCOMPARE(QApplication::focusWidget(), button(u"Accept this for now…"_s));
}

void tst_Acceptance::acceptingChangesNoVerdict()
{
    const Headline before = m_window->file.session().assessment().headline;
    QVERIFY(before.notRuledOut > 0);
    acceptForThreeMonths();
    QCOMPARE(m_window->file.session().assessment().headline, before);
    QCOMPARE(m_window->file.verdict(u"apple:messages.your-copy.new"_s), Verdict::Yes);
}

void tst_Acceptance::acceptanceIsTakenBack()
{
    acceptForThreeMonths();
    QPushButton *back = button(u"Take this back"_s);
    QVERIFY(back);
    QCOMPARE(QApplication::focusWidget(), back);
    back->click();
    QCOMPARE(stateOf(m_window->box(backup)), u"Open"_s);
    QCOMPARE(m_window->file.onDisk().decisions.size(), 2);
    QVERIFY(button(u"Accept this for now…"_s));
}

void tst_Acceptance::endedAcceptanceIsOpenAgain()
{
    acceptForThreeMonths();
    m_window->file.setToday(QDate(2027, 2, 24));
    m_window->file.session().setNearby(Nearby::No);
    QCOMPARE(stateOf(m_window->box(backup)), u"Accepted"_s);
    m_window->file.setToday(QDate(2027, 2, 25));
    m_window->file.session().setNearby(Nearby::No);
    QCOMPARE(stateOf(m_window->box(backup)), u"Open"_s);
}

void tst_Acceptance::acceptedRowsHaveAFilter()
{
    QCOMPARE(m_window->filter(u"Accepted"_s)->text(), u"Accepted 0"_s);
    const QString open = m_window->filter(u"Open"_s)->text();
    acceptForThreeMonths();
    QCOMPARE(m_window->filter(u"Accepted"_s)->text(), u"Accepted 1"_s);
    QVERIFY(m_window->filter(u"Open"_s)->text() != open);
    m_window->chevron(backup)->click();
    m_window->filter(u"Accepted"_s)->click();
    QVERIFY(m_window->box(backup));
    QVERIFY(!m_window->box(u"advanced-data-protection"_s));
}

void tst_Acceptance::onlyOpenSettingsAreAccepted()
{
    QCOMPARE(stateOf(m_window->box(u"imessage-on"_s)), u"Not asked yet"_s);
    m_window->chevron(u"imessage-on"_s)->click();
    QVERIFY(!button(u"Accept this for now…"_s));
}

void tst_Acceptance::readOnlyFileAcceptsNothing()
{
    LeavePanel panel(u"iCloud Backup"_s);
    panel.setReadOnly(true);
    panel.setItem({.setting = backup, .state = ItemState::Open}, checked);
    panel.show();
    const auto *link = panel.findChild<QPushButton *>();
    QVERIFY(link);
    QVERIFY(!link->isEnabled());
}

QTEST_MAIN(tst_Acceptance)
#include "tst_acceptance.moc"
