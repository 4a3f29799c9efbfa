// SPDX-License-Identifier: MIT
#include "wording/translations.h"
#include "wording/wording.h"

#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

class tst_VerdictWords : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installTranslations(); }
    void headlineCountsInGoodGrammar_data();
    void headlineCountsInGoodGrammar();
    void countIsASentence_data();
    void countIsASentence();
    void yesThatNothingClosesComesWithUsingIt();
    void dateIsWrittenOut();
    void minutesHaveAPlural();
    void appleNamesKeepTheirLetters();
};

void tst_VerdictWords::headlineCountsInGoodGrammar_data()
{
    QTest::addColumn<Headline>("headline");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, int yes, int notSure, int noWay, const QString &text) {
        QTest::newRow(name) << Headline{yes, notSure, noWay, 0, 0} << text;
    };
    row("all three kinds",
        5,
        2,
        1,
        u"You told us 8 things would bother you. Right now 5 can happen, 2 we are not sure about, "
        "and for 1 we found no way."_s);
    row("nothing unsure",
        6,
        0,
        2,
        u"You told us 8 things would bother you. Right now 6 can happen, and for 2 we found no way."_s);
    row("nothing ruled out",
        1,
        1,
        0,
        u"You told us 2 things would bother you. Right now 1 can happen, and 1 we are not sure "
        "about."_s);
    row("nothing sure",
        0,
        1,
        3,
        u"You told us 4 things would bother you. Right now we are not sure about 1, and for 3 we "
        "found no way."_s);
    row("all can happen",
        3,
        0,
        0,
        u"You told us 3 things would bother you. Right now all of them can happen."_s);
    row("all ruled out",
        0,
        0,
        2,
        u"You told us 2 things would bother you. Right now we found no way for any of them."_s);
    row("one worry that can happen",
        1,
        0,
        0,
        u"You told us 1 thing would bother you. Right now it can happen."_s);
    row("one worry, not sure",
        0,
        1,
        0,
        u"You told us 1 thing would bother you. Right now we are not sure about it."_s);
    row("no worry at all", 0, 0, 0, u"You told us that none of these things would bother you."_s);
}

void tst_VerdictWords::headlineCountsInGoodGrammar()
{
    QFETCH(Headline, headline);
    QFETCH(QString, sentence);
    QCOMPARE(headlineSentence(headline), sentence);
}

void tst_VerdictWords::countIsASentence_data()
{
    QTest::addColumn<int>("open");
    QTest::addColumn<int>("of");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("many") << 15 << 26 << u"15 of 26 things are not ruled out."_s;
    QTest::newRow("one of many") << 1 << 26 << u"1 of 26 things is not ruled out."_s;
    QTest::newRow("one of one") << 1 << 1 << u"1 of 1 thing is not ruled out."_s;
    QTest::newRow("none") << 0 << 26 << u"0 of 26 things are not ruled out."_s;
}

void tst_VerdictWords::countIsASentence()
{
    QFETCH(int, open);
    QFETCH(int, of);
    QFETCH(QString, sentence);
    QCOMPARE(countSentence({0, 0, 0, open, of}), sentence);
}

void tst_VerdictWords::yesThatNothingClosesComesWithUsingIt()
{
    QCOMPARE(verdictWord(Verdict::Yes), u"Yes"_s);
    QCOMPARE(verdictWord(Verdict::Yes, true), u"Comes with using it"_s);
    QCOMPARE(verdictWord(Verdict::NotSure, false), u"Not sure"_s);
    QCOMPARE(verdictWord(Verdict::NoWayFound, false), u"No way found"_s);
}

void tst_VerdictWords::dateIsWrittenOut()
{
    QCOMPARE(dateText(QDate(2026, 11, 3)), u"3 November 2026"_s);
    QCOMPARE(monthText(QDate(2026, 11, 3)), u"November 2026"_s);
    QCOMPARE(dateText(QDate()), QString());
}

void tst_VerdictWords::minutesHaveAPlural()
{
    QCOMPARE(minutesText(1), u"1 minute"_s);
    QCOMPARE(minutesText(10), u"10 minutes"_s);
}

void tst_VerdictWords::appleNamesKeepTheirLetters()
{
    CatalogueContent content;
    Setting setting;
    setting.id = u"s"_s;
    setting.values = {{u"on"_s, u"iCloud Backup is on"_s, false, {}},
                      {u"off"_s, u"you turned it off"_s, false, {}}};
    content.settings = {setting};
    const Catalogue catalogue(content, {});
    QCOMPARE(answerText(catalogue, u"s"_s, {u"on"_s}), u"iCloud Backup is on"_s);
    QCOMPARE(answerText(catalogue, u"s"_s, {u"off"_s}), u"You turned it off"_s);
    QCOMPARE(answerText(catalogue, u"s"_s, {u"on"_s, u"off"_s}), u"You do not know"_s);
    QCOMPARE(answerText(catalogue, u"s"_s, {}), u"Not asked yet"_s);
}

QTEST_GUILESS_MAIN(tst_VerdictWords)
#include "tst_verdictwords.moc"
