// SPDX-License-Identifier: MIT
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

//! A sentence with a number that has no English plural would show "thing(s)" on screen.
class tst_Plurals : public QObject
{
    Q_OBJECT

private slots:
    void everySentenceWithANumberHasItsPlural();
};

void tst_Plurals::everySentenceWithANumberHasItsPlural()
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"earshot_en.ts"_s);
    QVERIFY(QFile::copy(QStringLiteral(SOURCE_DIR "/resources/i18n/earshot_en.ts"), copy));
    QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
    QProcess lupdate;
    lupdate.start(QStringLiteral(LUPDATE),
                  {u"-pluralonly"_s,
                   u"-locations"_s,
                   u"none"_s,
                   QStringLiteral(SOURCE_DIR "/ui"),
                   u"-ts"_s,
                   copy});
    QVERIFY(lupdate.waitForFinished());
    QCOMPARE(lupdate.exitCode(), 0);
    QFile file(copy);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    const qsizetype missing = text.indexOf("type=\"unfinished\"");
    const QByteArray before = text.mid(std::max<qsizetype>(0, missing - 200), 200);
    QVERIFY2(missing < 0, before.constData());
}

QTEST_GUILESS_MAIN(tst_Plurals)
#include "tst_plurals.moc"
