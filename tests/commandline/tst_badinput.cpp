// SPDX-License-Identifier: MIT
#include "commandline/runner.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

//! Bad input: exit code 2, one line a problem, nothing written.
class tst_BadInput : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void answersAreRefused_data();
    void answersAreRefused();
    void hugeFileIsRefusedUnread();
    void everyProblemHasALine();
    void targetIsRefused_data();
    void targetIsRefused();
    void wrongUseIsRefused_data();
    void wrongUseIsRefused();
    void missingFileIsNotMade();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_BadInput::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    QVERIFY(put(path(u"good.json"_s), R"({"answers": {"icloud-backup": "on"}})"));
}

void tst_BadInput::answersAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("names"); // what the line must name
    QTest::newRow("unknown setting")
        << QByteArray(R"({"answers": {"no-such-setting": "on"}})") << QByteArray("no-such-setting");
    QTest::newRow("unknown value")
        << QByteArray(R"({"answers": {"icloud-backup": "maybe"}})") << QByteArray("icloud-backup");
    QTest::newRow("unknown key") << QByteArray(R"({"answer": {}})") << QByteArray("answer");
    QTest::newRow("wrong type of answers")
        << QByteArray(R"({"answers": 7})") << QByteArray("answers");
    QTest::newRow("wrong type of a value")
        << QByteArray(R"({"answers": {"icloud-backup": 7}})") << QByteArray("icloud-backup");
    QTest::newRow("empty set") << QByteArray(R"({"answers": {"icloud-backup": []}})")
                               << QByteArray("icloud-backup");
    QTest::newRow("unknown rating")
        << QByteArray(R"({"worries": {"apple": "very"}})") << QByteArray("apple");
    QTest::newRow("wrong date") << QByteArray(R"({"as_of": "2026-02-30"})") << QByteArray("as_of");
    QTest::newRow("not JSON") << QByteArray("iCloud Backup is on") << QByteArray("in.json");
    QTest::newRow("empty file") << QByteArray() << QByteArray("in.json");
    QTest::newRow("a list at the top") << QByteArray("[]") << QByteArray("in.json");
    QTest::newRow("5,000 nested arrays")
        << QByteArray(5000, '[') + QByteArray(5000, ']') << QByteArray("in.json");
    QTest::newRow("5,000 nested arrays in an answer")
        << R"({"answers": {"icloud-backup": )" + QByteArray(5000, '[') + QByteArray(5000, ']')
               + "}}"
        << QByteArray("in.json");
    QTest::newRow("a byte that is not UTF-8")
        << QByteArray("{\"as_of\": \"\xff\"}") << QByteArray("in.json");
}

void tst_BadInput::answersAreRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, names);
    QVERIFY(put(path(u"in.json"_s), json));
    const Ran ran = run({u"assess"_s, path(u"in.json"_s), u"-o"_s, path(u"out.json"_s)});
    QCOMPARE(ran.code, 2);
    QCOMPARE(ran.problems().size(), 1);
    QVERIFY2(ran.err.contains(path(u"in.json"_s).toUtf8()), ran.err.constData());
    QVERIFY2(ran.err.contains(names), ran.err.constData());
    QVERIFY(ran.out.isEmpty());
    QVERIFY(!QFileInfo::exists(path(u"out.json"_s)));
}

void tst_BadInput::hugeFileIsRefusedUnread()
{
    QFile file(path(u"huge.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(100'000'000));
    file.close();
    for (const QString &command : {u"assess"_s, u"import"_s}) {
        QStringList arguments{command, path(u"huge.json"_s)};
        if (command == u"import"_s)
            arguments += {u"--db"_s, path(u"new.db"_s)};
        const Ran ran = run(arguments);
        QCOMPARE(ran.code, 2);
        QCOMPARE(ran.problems().size(), 1);
        QVERIFY(ran.out.isEmpty());
    }
    QVERIFY(!QFileInfo::exists(path(u"new.db"_s)));
}

void tst_BadInput::everyProblemHasALine()
{
    QVERIFY(put(path(u"in.json"_s),
                R"({"answers": {"a": "on", "b": "on", "icloud-backup": "x"}, "more": 1})"));
    const Ran ran = run({u"assess"_s, path(u"in.json"_s)});
    QCOMPARE(ran.code, 2);
    QCOMPARE(ran.problems().size(), 4);
}

void tst_BadInput::targetIsRefused_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("a folder that is not there") << u"none/out.txt"_s;
    QTest::newRow("a file in place of a folder") << u"good.json/out.txt"_s;
    QTest::newRow("a folder") << u"."_s;
    QTest::newRow("a symbolic link") << u"link.txt"_s;
    QTest::newRow("a symbolic link to nothing") << u"dangling.txt"_s;
}

void tst_BadInput::targetIsRefused()
{
    QFETCH(QString, target);
    QVERIFY(put(path(u"kept.txt"_s), "kept"));
    QVERIFY(QFile::link(path(u"kept.txt"_s), path(u"link.txt"_s)));
    QVERIFY(QFile::link(path(u"nothing.txt"_s), path(u"dangling.txt"_s)));
    for (const QString &format : {u"text"_s, u"json"_s, u"pdf"_s}) {
        const Ran ran = run(
            {u"assess"_s, path(u"good.json"_s), u"--format"_s, format, u"-o"_s, path(target)});
        QCOMPARE(ran.code, 2);
        QCOMPARE(ran.problems().size(), 1);
        QVERIFY(ran.out.isEmpty());
    }
    QCOMPARE(contentOf(path(u"kept.txt"_s)), QByteArray("kept"));
    QVERIFY(QFileInfo(path(u"link.txt"_s)).isSymLink());
    QVERIFY(!QFileInfo::exists(path(u"nothing.txt"_s)));
}

void tst_BadInput::wrongUseIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString good = u"good.json"_s;
    QTest::newRow("unknown command") << QStringList{u"asses"_s, good};
    QTest::newRow("no file") << QStringList{u"assess"_s};
    QTest::newRow("two files") << QStringList{u"assess"_s, good, good};
    QTest::newRow("unknown option") << QStringList{u"assess"_s, good, u"--fast"_s};
    QTest::newRow("option without its value") << QStringList{u"assess"_s, good, u"--as-of"_s};
    QTest::newRow("option given twice") << QStringList{
        u"assess"_s, good, u"--as-of"_s, u"2026-11-03"_s, u"--as-of"_s, u"2026-11-04"_s};
    QTest::newRow("no date") << QStringList{u"assess"_s, good, u"--as-of"_s, u"today"_s};
    QTest::newRow("no such day") << QStringList{
        u"assess"_s, good, u"--rules-as-of"_s, u"2026-02-30"_s};
    QTest::newRow("unknown format") << QStringList{u"assess"_s, good, u"--format"_s, u"doc"_s};
    QTest::newRow("format of another command")
        << QStringList{u"assess"_s, good, u"--format"_s, u"csv"_s};
    QTest::newRow("unknown exposure")
        << QStringList{u"assess"_s, good, u"--explain"_s, u"apple:all"_s};
    QTest::newRow("replay of no explanation") << QStringList{u"assess"_s, good, u"--replay"_s};
    QTest::newRow("missing file") << QStringList{u"assess"_s, u"none.json"_s};
    QTest::newRow("folder in place of a file") << QStringList{u"assess"_s, u"."_s};
    QTest::newRow("no such catalogue")
        << QStringList{u"assess"_s, good, u"--catalogue"_s, u"none"_s};
    QTest::newRow("unknown kind") << QStringList{u"report"_s, u"--kind"_s, u"long"_s};
    QTest::newRow("unknown part of catalogue") << QStringList{u"catalogue"_s, u"print"_s};
    QTest::newRow("unknown setting") << QStringList{u"catalogue"_s, u"show"_s, u"none"_s};
    QTest::newRow("show without a word") << QStringList{u"catalogue"_s, u"show"_s};
    QTest::newRow("a folder that is no catalogue's")
        << QStringList{u"catalogue"_s, u"check"_s, u"none"_s};
    QTest::newRow("import of what is no log")
        << QStringList{u"import"_s, u"--db"_s, u"new.db"_s, good};
}

void tst_BadInput::wrongUseIsRefused()
{
    QFETCH(QStringList, arguments);
    const QStringList files{u"good.json"_s, u"none.json"_s, u"none"_s, u"new.db"_s, u"."_s};
    for (QString &argument : arguments) {
        if (files.contains(argument) && arguments.value(1) != u"show"_s)
            argument = path(argument);
    }
    const Ran ran = run(arguments);
    QCOMPARE(ran.code, 2);
    QVERIFY2(ran.problems().size() == 1, ran.err.constData());
    QVERIFY(ran.out.isEmpty());
    QVERIFY(!QFileInfo::exists(path(u"new.db"_s)));
}

void tst_BadInput::missingFileIsNotMade()
{
    const QString missing = path(u"none.db"_s);
    const QList<QStringList> all{
        {u"report"_s}, {u"history"_s}, {u"compare"_s}, {u"export"_s, path(u"out.json"_s)}};
    for (QStringList arguments : all) {
        arguments += {u"--db"_s, missing};
        const Ran ran = run(arguments);
        QCOMPARE(ran.code, 2);
        QCOMPARE(ran.problems().size(), 1);
        QVERIFY(!QFileInfo::exists(missing));
        QVERIFY(!QFileInfo::exists(path(u"out.json"_s)));
    }
}

QTEST_GUILESS_MAIN(tst_BadInput)
#include "tst_badinput.moc"
