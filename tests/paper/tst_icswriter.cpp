// SPDX-License-Identifier: MIT
// clazy:excludeall=non-pod-global-static
#include "paper/reminders.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Earshot;

//! The calendar file as RFC 5545 has it, and what its entries say.
class tst_IcsWriter : public QObject
{
    Q_OBJECT

private slots:
    void fileIsWrittenAsTheStandardSays();
    void longLinesAreFolded_data();
    void longLinesAreFolded();
    void textIsEscaped_data();
    void textIsEscaped();
    void sameDatesGiveTheSameBytes();
    void eventsAreToldApart();
    void anotherParserReadsIt();
    void whatIsOverIsLeftOut();
    void entriesNameNothing();
};

namespace {

const QDateTime stamp(QDate(2026, 11, 24), QTime(23, 5, 9), Qt::UTC);
const QDate day(2027, 5, 2);

QList<QByteArray> linesOf(const QList<CalendarEntry> &entries)
{
    return writeIcs(entries, stamp).replace("\r\n", "\n").split('\n');
}

QByteArray lineOf(const QByteArray &name, const QList<QByteArray> &lines)
{
    for (const QByteArray &line : lines) {
        if (line.startsWith(name))
            return line;
    }
    return {};
}

} // namespace

void tst_IcsWriter::fileIsWrittenAsTheStandardSays()
{
    const QByteArray file = writeIcs({{u"a"_s, day, u"Check"_s, u"Look"_s}}, stamp);
    QCOMPARE(file.count('\n'), file.count("\r\n"));
    QList<QByteArray> lines = linesOf({{u"a"_s, day, u"Check"_s, u"Look"_s}});
    const QByteArray uid = lines.takeAt(4);
    QVERIFY(uid.startsWith("UID:"));
    QCOMPARE(uid.size(), 36);
    QCOMPARE(lines,
             QList<QByteArray>({"BEGIN:VCALENDAR",
                                "VERSION:2.0",
                                "PRODID:-//Earshot//Earshot//EN",
                                "BEGIN:VEVENT",
                                "DTSTAMP:20261124T230509Z",
                                "DTSTART;VALUE=DATE:20270502",
                                "SUMMARY:Check",
                                "DESCRIPTION:Look",
                                "TRANSP:TRANSPARENT",
                                "BEGIN:VALARM",
                                "ACTION:DISPLAY",
                                "DESCRIPTION:Check",
                                "TRIGGER:PT9H",
                                "END:VALARM",
                                "END:VEVENT",
                                "END:VCALENDAR",
                                ""}));
}

void tst_IcsWriter::longLinesAreFolded_data()
{
    QTest::addColumn<QString>("summary");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");

    // "SUMMARY:" takes 8 of the 75 octets.
    const QString letters(66, u'x');
    const QByteArray start = "SUMMARY:" + QByteArray(66, 'x');
    QTest::newRow("75 octets stay on one line")
        << QString(letters + u'y') << QByteArray(start + 'y') << QByteArray("DESCRIPTION:");
    QTest::newRow("the 76th octet goes to the next line")
        << QString(letters + u"yz"_s) << QByteArray(start + 'y') << QByteArray(" z");
    QTest::newRow("a character of two octets is not cut")
        << QString(letters + u"é"_s) << start << QByteArray(" \xC3\xA9");
    QTest::newRow("a character of four octets is not cut")
        << QString(letters + u"\U0001F511"_s) << start << QByteArray(" \xF0\x9F\x94\x91");
    QTest::newRow("a character of two octets that just fits")
        << QString(QString(65, u'x') + u"é."_s)
        << QByteArray("SUMMARY:" + QByteArray(65, 'x') + "\xC3\xA9") << QByteArray(" .");
    QTest::newRow("the space counts on a line that goes on")
        << QString(letters + u'y' + QString(75, u'z')) << QByteArray(start + 'y')
        << QByteArray(' ' + QByteArray(74, 'z'));
}

void tst_IcsWriter::longLinesAreFolded()
{
    QFETCH(const QString, summary);
    QFETCH(const QByteArray, first);
    QFETCH(const QByteArray, second);
    const QList<QByteArray> lines = linesOf({{u"a"_s, day, summary, {}}});
    QCOMPARE(lines.at(7), first);
    QCOMPARE(lines.at(8), second);
}

void tst_IcsWriter::textIsEscaped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("line");

    QTest::newRow("a comma") << u"a,b"_s << QByteArray("SUMMARY:a\\,b");
    QTest::newRow("a semicolon") << u"a;b"_s << QByteArray("SUMMARY:a\\;b");
    QTest::newRow("a backslash before an n") << u"a\\nb"_s << QByteArray("SUMMARY:a\\\\nb");
    QTest::newRow("a new line") << u"a\nb"_s << QByteArray("SUMMARY:a\\nb");
    QTest::newRow("a new line of Windows") << u"a\r\nb"_s << QByteArray("SUMMARY:a\\nb");
    QTest::newRow("a colon stays") << u"a:b"_s << QByteArray("SUMMARY:a:b");
}

void tst_IcsWriter::textIsEscaped()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, line);
    QCOMPARE(lineOf("SUMMARY:", linesOf({{u"a"_s, day, text, {}}})), line);
}

void tst_IcsWriter::sameDatesGiveTheSameBytes()
{
    const QList<RunningDate> dates{{RunningKind::Answer, u"icloud-backup"_s, {}, {}, day}};
    const QDate today(2026, 11, 24);
    QCOMPARE(writeIcs(reminders(dates, day, today), stamp),
             writeIcs(reminders(dates, day, today), stamp));
}

void tst_IcsWriter::eventsAreToldApart()
{
    const RunningDate answer{RunningKind::Answer, u"backup"_s, {}, {}, day};
    const RunningDate accepted{RunningKind::Accepted, u"backup"_s, {}, {}, day};
    const RunningDate later{RunningKind::Answer, u"backup"_s, {}, {}, day.addDays(1)};
    QSet<QByteArray> uids;
    for (const QByteArray &line :
         linesOf(reminders({answer, accepted, later}, day, QDate(2026, 11, 24)))) {
        if (line.startsWith("UID:"))
            uids.insert(line);
    }
    QCOMPARE(uids.size(), 4);
}

void tst_IcsWriter::anotherParserReadsIt()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"dates.ics"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(writeIcs({{u"a"_s, day, u"Check; once, twice \\ or more"_s, QString(70, u'é')},
                         {u"b"_s, day.addDays(1), u"Check"_s, u"One\nTwo: three"_s}},
                        stamp));
    file.close();

    // Debian's packages belong to Debian's Python, which need not be the first on the path.
    QProcess python;
    python.start(u"/usr/bin/python3"_s,
                 {QStringLiteral(SOURCE_DIR "/tests/paper/read_ics.py"), file.fileName()});
    QVERIFY(python.waitForFinished());
    QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
    const QString read = QString::fromUtf8(python.readAllStandardOutput());
    const QString others = u"2026-11-24 23:05:09+00:00|"_s;
    const QString alarm = u"|TRANSPARENT|DISPLAY|9:00:00\n"_s;
    QCOMPARE(read,
             QString(u"2027-05-02|"_s + others + u"Check; once, twice \\ or more|"_s
                     + QString(70, u'é') + alarm + u"2027-05-03|"_s + others
                     + u"Check|One/Two: three"_s + alarm));
}

void tst_IcsWriter::whatIsOverIsLeftOut()
{
    const QList<RunningDate> dates{{RunningKind::Accepted, u"a"_s, {}, {}, day.addDays(-1)},
                                   {RunningKind::Accepted, u"b"_s, {}, {}, day}};
    const QList<CalendarEntry> entries = reminders(dates, {}, day);
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.constFirst().day, day);
    QCOMPARE(reminders({}, day, day).size(), 1);
    QVERIFY(reminders({}, {}, day).isEmpty());
}

void tst_IcsWriter::entriesNameNothing()
{
    const QList<RunningDate> dates{
        {RunningKind::Answer, u"icloud-backup"_s, {}, {}, day},
        {RunningKind::GuideStep, u"leave-apple-account"_s, u"confirm"_s, {}, day},
        {RunningKind::Accepted, u"imessage-on"_s, {}, {}, day}};
    const QByteArray file = writeIcs(reminders(dates, day, QDate(2026, 11, 24)), stamp).toLower();
    QCOMPARE(file.count("summary:check your settings\r\n"), 4);
    for (const char *name : {"icloud", "apple", "imessage", "police", "backup", "message"})
        QVERIFY2(!file.contains(name), name);
}

QTEST_GUILESS_MAIN(tst_IcsWriter)
#include "tst_icswriter.moc"
