// SPDX-License-Identifier: MIT
#include "review/readability.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Earshot;

class tst_Readability : public QObject
{
    Q_OBJECT

private slots:
    void syllablesAreCountedAsSpoken_data();
    void syllablesAreCountedAsSpoken();
    void gradeFollowsTheFormula();
    void versionsDoNotEndSentences();
    void aLabelCountsAsOneWordOfTwoSyllables();
};

void tst_Readability::syllablesAreCountedAsSpoken_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("syllables");

    QTest::newRow("one group of vowels") << u"phone"_s << 1;
    QTest::newRow("an e at the end is silent") << u"message"_s << 2;
    QTest::newRow("le at the end is spoken") << u"people"_s << 2;
    QTest::newRow("es after a soft sound is spoken") << u"messages"_s << 3;
    QTest::newRow("es after a hard sound is silent") << u"likes"_s << 1;
    QTest::newRow("ed is silent") << u"turned"_s << 1;
    QTest::newRow("ed after t is spoken") << u"deleted"_s << 3;
    QTest::newRow("two vowels that are spoken apart") << u"radio"_s << 3;
    QTest::newRow("tion is one") << u"encryption"_s << 3;
    QTest::newRow("a known oddity") << u"business"_s << 2;
    QTest::newRow("a genitive adds nothing") << u"Apple's"_s << 2;
    QTest::newRow("parts with hyphens add up") << u"end-to-end"_s << 3;
    QTest::newRow("capitals are spelled out") << u"RCS"_s << 3;
    QTest::newRow("digits are spelled out") << u"180"_s << 3;
    QTest::newRow("no vowel at all still counts one") << u"hm"_s << 1;
}

void tst_Readability::syllablesAreCountedAsSpoken()
{
    QFETCH(QString, word);
    QFETCH(int, syllables);
    QCOMPARE(syllablesOf(word), syllables);
}

void tst_Readability::gradeFollowsTheFormula()
{
    // Six words, six syllables: 0.39 * 6 + 11.8 * 1 - 15.59.
    QCOMPARE(gradeOf(u"The cat sat on the mat."_s), -1.45);
    // Four words, nine syllables: 0.39 * 4 + 11.8 * 2.25 - 15.59.
    QCOMPARE(gradeOf(u"Apple cannot open messages."_s), 12.52);
}

void tst_Readability::versionsDoNotEndSentences()
{
    QCOMPARE(sentencesOf(u"iOS 26.5 came in May. Look now!"_s),
             QStringList({u"iOS 26.5 came in May."_s, u"Look now!"_s}));
    QCOMPARE(wordsOf(u"Wait: 180 days, end-to-end."_s),
             QStringList({u"Wait"_s, u"180"_s, u"days"_s, u"end-to-end"_s}));
}

void tst_Readability::aLabelCountsAsOneWordOfTwoSyllables()
{
    const auto labels = labelPattern({u"iCloud"_s, u"iCloud Backup"_s});
    QCOMPARE(withLabelsFolded(u"Turn off iCloud Backup."_s, labels), u"Turn off Label."_s);
    QCOMPARE(withLabelsFolded(u"It came with iOS 26.5."_s, labels), u"It came with Label."_s);
    QCOMPARE(withLabelsFolded(u"You have iOS 26.0 to 26.4."_s, labels), u"You have Label."_s);
    QCOMPARE(withLabelsFolded(u"an icloud backup, iClouds"_s, labels),
             u"an icloud backup, iClouds"_s);
    QCOMPARE(syllablesOf(u"Label"_s), 2);
}

QTEST_GUILESS_MAIN(tst_Readability)
#include "tst_readability.moc"
