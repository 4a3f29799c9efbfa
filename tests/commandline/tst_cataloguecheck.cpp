// SPDX-License-Identifier: MIT
#include "commandline/runner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

//! What "catalogue check" says of a small catalogue: first what keeps it from loading, and only
//! then what a review finds.
class tst_CatalogueCheck : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void oversightIsReportedAndStopsNobody();
    void dayDecidesWhatIsOld_data();
    void dayDecidesWhatIsOld();
    void dayThatIsNoDateIsRefused();
    void problemsOfLoadingComeAlone();
    void jsonHoldsThePlaces();

private:
    Ran check(const QStringList &more = {}) const;
    QString file(const QString &name) const { return m_folder->filePath(name); }
    bool edit(const QString &name, const QByteArray &find, const QByteArray &replace) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_CatalogueCheck::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkdir(u"settings"_s));
    const QString small = QStringLiteral(TEST_DATA_DIR "/catalogues/small/");
    for (const QString &name :
         {u"model.toml"_s, u"sources.toml"_s, u"settings/backup.toml"_s, u"settings/lock.toml"_s})
        QVERIFY(put(file(name), contentOf(small + name)));
}

Ran tst_CatalogueCheck::check(const QStringList &more) const
{
    return run(QStringList{u"catalogue"_s, u"check"_s, m_folder->path()} + more);
}

bool tst_CatalogueCheck::edit(const QString &name,
                              const QByteArray &find,
                              const QByteArray &replace) const
{
    QByteArray text = contentOf(file(name));
    const bool once = text.count(find) == 1;
    return once && put(file(name), text.replace(find, replace));
}

void tst_CatalogueCheck::oversightIsReportedAndStopsNobody()
{
    const QStringList day{u"--as-of"_s, u"2026-11-24"_s};
    QCOMPARE(check(day).code, 0);
    QVERIFY(edit(u"settings/lock.toml"_s, "It locks the app.", "It keeps you safe."));
    const Ran found = check(day);
    QCOMPARE(found.code, 1);
    QCOMPARE(found.out, QByteArray());
    QCOMPARE(found.problems().size(), 1);
    QVERIFY(found.err.startsWith("settings/lock.toml:1:1: \"safe\" must not be said"));
    QCOMPARE(run({u"catalogue"_s, u"list"_s, u"--catalogue"_s, m_folder->path()}).code, 0);
}

void tst_CatalogueCheck::dayDecidesWhatIsOld_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<int>("code");
    // Its one rule was last checked on 24 November 2026.
    QTest::newRow("on the day of the look") << u"2026-11-24"_s << 0;
    QTest::newRow("a year later") << u"2027-11-24"_s << 0;
    QTest::newRow("a year and a day later") << u"2027-11-25"_s << 1;
}

void tst_CatalogueCheck::dayDecidesWhatIsOld()
{
    QFETCH(QString, day);
    const Ran ran = check({u"--as-of"_s, day});
    QTEST(ran.code, "code");
    QCOMPARE(ran.err.contains("settings/backup.toml:41:1: Rule \"backup-holds-key\""),
             ran.code == 1);
}

void tst_CatalogueCheck::dayThatIsNoDateIsRefused()
{
    const Ran ran = check({u"--as-of"_s, u"2026-11-31"_s});
    QCOMPARE(ran.code, 2);
    QVERIFY(ran.out.isEmpty());
    QVERIFY(ran.err.startsWith("--as-of: "));
}

void tst_CatalogueCheck::problemsOfLoadingComeAlone()
{
    QVERIFY(edit(u"settings/lock.toml"_s, "It locks the app.", "It keeps you safe."));
    QVERIFY(edit(u"settings/backup.toml"_s, "quick = 1", "quik = 1"));
    const Ran ran = check({u"--as-of"_s, u"2026-11-24"_s});
    QCOMPARE(ran.code, 1);
    QCOMPARE(ran.problems().size(), 1);
    QVERIFY(ran.err.startsWith("settings/backup.toml:8:1: "));
}

void tst_CatalogueCheck::jsonHoldsThePlaces()
{
    QVERIFY(edit(u"settings/lock.toml"_s, "The app is locked.", "It is safe. It is private."));
    const Ran ran = check({u"--as-of"_s, u"2026-11-24"_s, u"--format"_s, u"json"_s});
    QCOMPARE(ran.code, 1);
    const QJsonArray problems
        = QJsonDocument::fromJson(ran.out).object().value(u"problems"_s).toArray();
    QCOMPARE(problems.size(), 2);
    QCOMPARE(problems.at(0).toObject().value(u"file"_s), QJsonValue(u"settings/lock.toml"_s));
    QCOMPARE(problems.at(0).toObject().value(u"line"_s), QJsonValue(47));
    QCOMPARE(problems.at(0).toObject().value(u"column"_s), QJsonValue(1));
}

QTEST_GUILESS_MAIN(tst_CatalogueCheck)
#include "tst_cataloguecheck.moc"
