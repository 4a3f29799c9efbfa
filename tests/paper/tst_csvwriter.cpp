// SPDX-License-Identifier: MIT
#include "paper/csvwriter.h"
#include "report/smallcatalogue.h"
#include "wording/translations.h"

#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

class tst_CsvWriter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installTranslations(); }
    void cellIsGuardedAndQuoted_data();
    void cellIsGuardedAndQuoted();
    void eachExposureIsARow();
};

void tst_CsvWriter::cellIsGuardedAndQuoted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("plain text stays") << u"Apple"_s << u"Apple"_s;
    QTest::newRow("comma") << u"a,b"_s << u"\"a,b\""_s;
    QTest::newRow("quote") << u"say \"yes\""_s << u"\"say \"\"yes\"\"\""_s;
    QTest::newRow("line feed") << u"a\nb"_s << u"\"a\nb\""_s;
    QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("plus") << u"+1"_s << u"'+1"_s;
    QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
    QTest::newRow("carriage return") << u"\r=1"_s << u"\"'\r=1\""_s;
    QTest::newRow("formula with a comma") << u"=A(1,2)"_s << u"\"'=A(1,2)\""_s;
    QTest::newRow("sign inside stays") << u"a=b"_s << u"a=b"_s;
}

void tst_CsvWriter::cellIsGuardedAndQuoted()
{
    QFETCH(QString, text);
    QFETCH(QString, cell);
    QCOMPARE(csvCell(text), cell);
}

void tst_CsvWriter::eachExposureIsARow()
{
    const QByteArray csv = writeCsv(smallCatalogue(), smallAssessment({u"on"_s}, {u"on"_s}));
    const QList<QByteArray> lines = csv.split('\n');
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines.at(0), QByteArray("Who,What,How,Verdict,Why,What closes it\r"));
    QCOMPARE(lines.at(1),
             QByteArray("Apple,Your new messages,has the key,No way found,Because of what you told "
                        "us: You said: the lock is on.,\r"));
    QVERIFY(lines.at(3).startsWith("Your phone company,Who you message,keeps records,"));
    QVERIFY(lines.at(4).isEmpty());
}

QTEST_GUILESS_MAIN(tst_CsvWriter)
#include "tst_csvwriter.moc"
