// SPDX-License-Identifier: MIT
#include "commandline/runner.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

QJsonObject parsed(const Ran &ran)
{
    return QJsonDocument::fromJson(ran.out).object();
}

} // namespace

class tst_CatalogueCommand : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void ownCatalogueHasNoProblems();
    void copyOnDiskHasNoProblemsEither();
    void everyProblemIsListed();
    void brokenCatalogueStopsTheOthers();
    void translationIsCheckedAndUsed();
    void brokenTranslationIsAProblem();
    void languageThatIsNotThereIsRefused();
    void listNamesEveryEntry_data();
    void listNamesEveryEntry();
    void listHasTheIdOfEachFile();
    void showTellsAboutAnyEntry_data();
    void showTellsAboutAnyEntry();
    void showTakesTheTypeWithTheId();
    void showOfASettingHoldsItsRulesAndChanges();
    void showOfARuleHoldsEveryRevision();
    void showTellsAllEntriesOfOneName();
    void showOfAnUnknownIdIsRefused();
    void showAllHoldsWhatListNames();
    void sameCatalogueGivesSameBytes();

private:
    QString folder() const { return m_folder->filePath(u"catalogue"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_CatalogueCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QDir source(QStringLiteral(SOURCE_DIR "/data/catalogue"));
    QDirIterator files(source.path(), {u"*.toml"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString target = folder() + u'/' + source.relativeFilePath(file);
        QVERIFY(QDir().mkpath(QFileInfo(target).path()));
        QVERIFY(put(target, contentOf(file)));
    }
}

void tst_CatalogueCommand::ownCatalogueHasNoProblems()
{
    const Ran ran = run({u"catalogue"_s, u"check"_s, u"--as-of"_s, u"2026-11-24"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.out, QByteArray("No problems found.\n"));
    QVERIFY(ran.err.isEmpty());
}

void tst_CatalogueCommand::copyOnDiskHasNoProblemsEither()
{
    QCOMPARE(run({u"catalogue"_s, u"check"_s, folder(), u"--as-of"_s, u"2026-11-24"_s}).code, 0);
    QCOMPARE(run({u"catalogue"_s, u"list"_s, u"--catalogue"_s, folder()}).out,
             run({u"catalogue"_s, u"list"_s}).out);
    // What the program carries went another way, through the build; nothing may be lost on it.
    const QStringList everything{u"catalogue"_s, u"show"_s, u"--all"_s, u"--format"_s, u"json"_s};
    QCOMPARE(run(everything + QStringList{u"--catalogue"_s, folder()}).out, run(everything).out);
}

void tst_CatalogueCommand::everyProblemIsListed()
{
    QVERIFY(put(folder() + u"/settings/one.toml"_s, "id = \"one\"\nnonsense = 1\n"));
    QVERIFY(put(folder() + u"/settings/two.toml"_s, "id = \"two\"\nrubbish = 1\n"));
    const Ran ran = run({u"catalogue"_s, u"check"_s, folder()});
    QCOMPARE(ran.code, 1);
    QVERIFY(ran.err.contains("one.toml:2:1: "));
    QVERIFY(ran.err.contains("nonsense"));
    QVERIFY(ran.err.contains("two.toml:2:1: "));
    QVERIFY(ran.err.contains("rubbish"));
    const Ran json = run({u"catalogue"_s, u"check"_s, folder(), u"--format"_s, u"json"_s});
    QCOMPARE(json.code, 1);
    const QJsonArray problems
        = QJsonDocument::fromJson(json.out).object().value(u"problems"_s).toArray();
    QCOMPARE(problems.size(), ran.problems().size());
}

void tst_CatalogueCommand::brokenCatalogueStopsTheOthers()
{
    QVERIFY(put(folder() + u"/settings/one.toml"_s, "id = \n"));
    QVERIFY(put(m_folder->filePath(u"in.json"_s), "{}"));
    const Ran ran
        = run({u"assess"_s, m_folder->filePath(u"in.json"_s), u"--catalogue"_s, folder()});
    QCOMPARE(ran.code, 2);
    QVERIFY(ran.err.contains("one.toml:1:"));
    QVERIFY(ran.out.isEmpty());
}

void tst_CatalogueCommand::translationIsCheckedAndUsed()
{
    QVERIFY(QDir().mkpath(folder() + u"/locale/xx/settings"_s));
    QVERIFY(put(folder() + u"/locale/xx/settings/icloud-backup.toml"_s,
                "\"setting.name\" = \"Xackup\"\n"));
    const QStringList check{u"catalogue"_s, u"check"_s, folder(), u"--as-of"_s, u"2026-11-24"_s};
    const Ran checked = run(check);
    QCOMPARE(checked.code, 0);
    QVERIFY(checked.err.isEmpty());
    QVERIFY(checked.out.contains("Translation xx: "));
    QVERIFY(checked.out.contains("locale/xx/settings/icloud-backup.toml: setting.question\n"));
    QVERIFY(!checked.out.contains("icloud-backup.toml: setting.name\n"));
    const QJsonObject json = parsed(run(check + QStringList{u"--format"_s, u"json"_s}));
    const QJsonObject state = json.value(u"translations"_s).toArray().at(0).toObject();
    QCOMPARE(state.value(u"language"_s), QJsonValue(u"xx"_s));
    QCOMPARE(state.value(u"missing"_s).toArray().size(), state.value(u"texts"_s).toInt() - 1);

    const QStringList show{
        u"catalogue"_s, u"show"_s, u"icloud-backup"_s, u"--catalogue"_s, folder()};
    const QByteArray translated = run(show + QStringList{u"--language"_s, u"xx"_s}).out;
    QVERIFY(translated.contains("Xackup (icloud-backup, question)"));
    QVERIFY(run(show).out.contains("iCloud Backup (icloud-backup, question)"));
    // The hash on the first lines is that of the rules, whatever the language.
    QCOMPARE(translated.left(80), run(show).out.left(80));
}

void tst_CatalogueCommand::brokenTranslationIsAProblem()
{
    QVERIFY(QDir().mkpath(folder() + u"/locale/xx"_s));
    QVERIFY(put(folder() + u"/locale/xx/model.toml"_s, "\"observer.apple.nam\" = \"X\"\n"));
    const Ran checked = run({u"catalogue"_s, u"check"_s, folder(), u"--as-of"_s, u"2026-11-24"_s});
    QCOMPARE(checked.code, 1);
    QCOMPARE(checked.problems().size(), 1);
    QVERIFY(checked.err.startsWith("locale/xx/model.toml:1:1: observer.apple.nam: "));
    const QStringList list{u"catalogue"_s, u"list"_s, u"--catalogue"_s, folder()};
    QCOMPARE(run(list).code, 0);
    QCOMPARE(run(list + QStringList{u"--language"_s, u"xx"_s}).code, 2);
}

void tst_CatalogueCommand::languageThatIsNotThereIsRefused()
{
    const Ran ran = run({u"catalogue"_s, u"list"_s, u"--language"_s, u"xx"_s});
    QCOMPARE(ran.code, 2);
    QVERIFY(ran.out.isEmpty());
    QVERIFY(ran.err.contains("--language: ") && ran.err.contains("expected one of: en"));
    QCOMPARE(run({u"catalogue"_s, u"list"_s, u"--language"_s, u"en"_s}).code, 0);
}

void tst_CatalogueCommand::listNamesEveryEntry_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("id");

    QTest::newRow("settings") << u"settings"_s << u"icloud-backup"_s;
    QTest::newRow("exposures") << u"exposures"_s << u"carrier:messages.green"_s;
    QTest::newRow("rules of a setting") << u"rules"_s << u"web-session"_s;
    QTest::newRow("rules of the model") << u"rules"_s << u"law-apple-who-you-message"_s;
    QTest::newRow("remediations") << u"remediations"_s << u"turn-on-adp"_s;
    QTest::newRow("sources") << u"sources"_s << u"a3"_s;
    QTest::newRow("worries") << u"worries"_s << u"carrier"_s;
    QTest::newRow("context") << u"context"_s << u"green-chats"_s;
    QTest::newRow("observers") << u"observers"_s << u"them"_s;
    QTest::newRow("assets") << u"assets"_s << u"messages.your-copy.new"_s;
    QTest::newRow("groups") << u"groups"_s << u"stored"_s;
    QTest::newRow("who may notice") << u"seen_by"_s << u"none-found"_s;
    QTest::newRow("claims") << u"claims"_s << u"R34"_s;
    QTest::newRow("guides") << u"guides"_s << u"stop-icloud-backup"_s;
    QTest::newRow("headings") << u"headings"_s << u"bottom-line"_s;
}

void tst_CatalogueCommand::listNamesEveryEntry()
{
    QFETCH(const QString, key);
    QFETCH(const QString, id);
    const Ran json = run({u"catalogue"_s, u"list"_s, u"--format"_s, u"json"_s});
    QCOMPARE(json.code, 0);
    const QJsonArray ids = parsed(json).value(key).toArray();
    QCOMPARE(std::count(ids.cbegin(), ids.cend(), QJsonValue(id)), 1);
    QVERIFY(run({u"catalogue"_s, u"list"_s}).out.contains("  " + id.toUtf8() + ' '));
}

void tst_CatalogueCommand::listHasTheIdOfEachFile()
{
    QStringList files = QDir(folder() + u"/settings"_s).entryList({u"*.toml"_s});
    files.replaceInStrings(u".toml"_s, QString());
    files.sort();
    QStringList ids = parsed(run({u"catalogue"_s, u"list"_s, u"--format"_s, u"json"_s}))
                          .value(u"settings"_s)
                          .toVariant()
                          .toStringList();
    ids.sort();
    QCOMPARE(ids, files);
}

void tst_CatalogueCommand::showTellsAboutAnyEntry_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("says"); // of the text

    const auto row
        = [](const char *name, const QString &id, const QString &type, const char *says) {
              QTest::newRow(name) << id << type << QByteArray(says);
          };
    row("a setting", u"icloud-backup"_s, u"setting"_s, "off-old-kept");
    row("an exposure", u"carrier:messages.green"_s, u"exposure"_s, "Your phone company");
    row("a remediation", u"turn-on-adp"_s, u"remediation"_s, "advanced-data-protection = on");
    row("a source", u"a3"_s, u"source"_s, "https://support.apple.com/");
    row("a worry", u"records"_s, u"worry"_s, "apple:who-you-message");
    row("a context question", u"green-chats"_s, u"context"_s, "- some: ");
    row("an observer", u"their-cloud"_s, u"observer"_s, "(their-cloud, who)");
    row("an asset", u"audio-kept"_s, u"asset"_s, "them:audio-kept");
    row("a group", u"stored"_s, u"group"_s, "iCloud Backup");
    row("who may notice", u"none-found"_s, u"seen-by"_s, "none-found");
    row("a claim", u"R34"_s, u"claim"_s, "R34: Out of date.");
    row("a heading", u"bottom-line"_s, u"heading"_s, "The Bottom Line");
    row("a guide", u"stop-icloud-backup"_s, u"guide"_s, "7) Delete each old iCloud backup");
}

// The id of a guide may be that of a setting too.
void tst_CatalogueCommand::showTakesTheTypeWithTheId()
{
    const QString id = u"advanced-data-protection"_s;
    for (const QString &type : {u"setting"_s, u"guide"_s}) {
        const QString asked = type + u':' + id;
        const QJsonObject shown
            = parsed(run({u"catalogue"_s, u"show"_s, asked, u"--format"_s, u"json"_s}));
        QCOMPARE(shown.value(u"id"_s), QJsonValue(id));
        QCOMPARE(shown.value(u"type"_s), QJsonValue(type));
        QVERIFY(!shown.contains(u"also"_s));
    }
    const QByteArray text = run({u"catalogue"_s, u"show"_s, u"guide:"_s + id}).out;
    QVERIFY2(text.contains("1) Look which devices are on your account"), text.constData());
    QVERIFY(!text.contains("Values, the best one first"));
    QCOMPARE(run({u"catalogue"_s, u"show"_s, u"claim:"_s + id}).code, 2);
}

void tst_CatalogueCommand::showTellsAboutAnyEntry()
{
    QFETCH(const QString, id);
    QFETCH(const QString, type);
    QFETCH(const QByteArray, says);
    const Ran text = run({u"catalogue"_s, u"show"_s, id});
    QCOMPARE(text.code, 0);
    QVERIFY2(text.out.contains(says), text.out.constData());
    const Ran json = run({u"catalogue"_s, u"show"_s, id, u"--format"_s, u"json"_s});
    QCOMPARE(json.code, 0);
    QCOMPARE(parsed(json).value(u"id"_s), QJsonValue(id));
    QCOMPARE(parsed(json).value(u"type"_s), QJsonValue(type));
}

void tst_CatalogueCommand::showOfASettingHoldsItsRulesAndChanges()
{
    const QJsonObject shown = parsed(
        run({u"catalogue"_s, u"show"_s, u"icloud-web-access"_s, u"--format"_s, u"json"_s}));
    const QJsonObject rule = shown.value(u"rules"_s).toArray().at(0).toObject();
    QCOMPARE(rule.value(u"id"_s), QJsonValue(u"web-session"_s));
    QCOMPARE(rule.value(u"when"_s).toArray().size(), 2);
    const QJsonArray changes = shown.value(u"remediations"_s).toArray();
    QVERIFY(!changes.isEmpty());
    QCOMPARE(changes.at(0).toObject().value(u"setting"_s), QJsonValue(u"icloud-web-access"_s));
    const QJsonArray sets = changes.at(0).toObject().value(u"sets"_s).toArray();
    QCOMPARE(sets,
             (QJsonArray{QJsonObject{{u"setting"_s, u"icloud-web-access"_s},
                                     {u"to"_s, u"off"_s},
                                     {u"from"_s, QJsonArray{u"on"_s}}}}));
}

void tst_CatalogueCommand::showOfARuleHoldsEveryRevision()
{
    const QString file = folder() + u"/settings/icloud-web-access.toml"_s;
    QByteArray toml = contentOf(file);
    const QByteArray first = "id = \"web-session\"\nrevision = 1\n";
    QCOMPARE(toml.count(first), 1);
    toml.replace(first, first + "until = 2026-06-01\n");
    toml += "\n[[rule]]\nid = \"web-session\"\nrevision = 2\nfrom = 2026-06-01\n"
            "then = \"apple:messages.web-session\"\n"
            "when = [{ setting = \"icloud-web-access\", in = [\"on\"] }]\n"
            "because = \"so it is now\"\nbasis = \"inferred\"\nsources = [\"a3\"]\n"
            "checked = 2026-11-24\n";
    QVERIFY(put(file, toml));
    const QStringList arguments{
        u"catalogue"_s, u"show"_s, u"web-session"_s, u"--catalogue"_s, folder()};
    const QJsonObject shown = parsed(run(arguments + QStringList{u"--format"_s, u"json"_s}));
    const QJsonArray revisions = shown.value(u"revisions"_s).toArray();
    QCOMPARE(revisions.size(), 2);
    QCOMPARE(revisions.at(0).toObject().value(u"until"_s), QJsonValue(u"2026-06-01"_s));
    QCOMPARE(revisions.at(1).toObject().value(u"from"_s), QJsonValue(u"2026-06-01"_s));
    QVERIFY(revisions.at(1).toObject().value(u"until"_s).isNull());
    const QByteArray text = run(arguments).out;
    QVERIFY(text.contains("so it is now") && text.contains("1 June 2026"));
}

void tst_CatalogueCommand::showTellsAllEntriesOfOneName()
{
    const QByteArray text = run({u"catalogue"_s, u"show"_s, u"carrier"_s}).out;
    QVERIFY(text.contains("(carrier, worry)") && text.contains("(carrier, who)"));
    const QJsonObject shown
        = parsed(run({u"catalogue"_s, u"show"_s, u"carrier"_s, u"--format"_s, u"json"_s}));
    QCOMPARE(shown.value(u"type"_s), QJsonValue(u"worry"_s));
    const QJsonArray also = shown.value(u"also"_s).toArray();
    QCOMPARE(also.size(), 1);
    QCOMPARE(also.at(0).toObject().value(u"type"_s), QJsonValue(u"observer"_s));
}

void tst_CatalogueCommand::showOfAnUnknownIdIsRefused()
{
    for (const QString &format : {u"text"_s, u"json"_s}) {
        const Ran ran = run({u"catalogue"_s, u"show"_s, u"icloud"_s, u"--format"_s, format});
        QCOMPARE(ran.code, 2);
        QVERIFY(ran.out.isEmpty());
        QCOMPARE(ran.problems().size(), 1);
        QVERIFY(ran.err.contains("\"icloud\""));
    }
}

void tst_CatalogueCommand::showAllHoldsWhatListNames()
{
    const QJsonObject all
        = parsed(run({u"catalogue"_s, u"show"_s, u"--all"_s, u"--format"_s, u"json"_s}));
    const QJsonObject list = parsed(run({u"catalogue"_s, u"list"_s, u"--format"_s, u"json"_s}));
    QCOMPARE(all.keys(), list.keys());
    const QByteArray text = run({u"catalogue"_s, u"show"_s, u"--all"_s}).out;
    const QStringList keys = list.keys();
    for (const QString &key : keys) {
        if (!list.value(key).isArray())
            continue;
        QStringList ids;
        const QJsonArray entries = all.value(key).toArray();
        for (const auto &entry : entries)
            ids.append(entry.toObject().value(u"id"_s).toString());
        ids.removeDuplicates();
        QCOMPARE(ids, list.value(key).toVariant().toStringList());
        for (const QString &id : std::as_const(ids))
            QVERIFY2(text.contains(id.toUtf8()), qPrintable(id));
    }
}

void tst_CatalogueCommand::sameCatalogueGivesSameBytes()
{
    const QStringList arguments{u"catalogue"_s, u"show"_s, u"--all"_s, u"--format"_s, u"json"_s};
    QCOMPARE(run(arguments).out, run(arguments).out);
    QCOMPARE(run(arguments + QStringList{u"--catalogue"_s, folder()}).out, run(arguments).out);
}

QTEST_GUILESS_MAIN(tst_CatalogueCommand)
#include "tst_cataloguecommand.moc"
