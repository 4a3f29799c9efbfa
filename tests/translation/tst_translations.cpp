// SPDX-License-Identifier: MIT
// clazy:excludeall=non-pod-global-static
#include "catalogue/catalogueloader.h"
#include "translation/translations.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Earshot;

namespace {

const QString smallFolder = QStringLiteral(TEST_DATA_DIR "/catalogues/small");
const QString xx = u"xx"_s;
const QString model = u"locale/xx/model.toml"_s;
const QString backup = u"locale/xx/settings/backup.toml"_s;
const QString lock = u"locale/xx/settings/lock.toml"_s;

QString lines(const QList<Error> &errors)
{
    QStringList all;
    for (const Error &error : errors)
        all.append(toLine(error));
    return all.join(u'\n');
}

QByteArray quoted(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s);
    return '"' + text.toUtf8() + '"';
}

//! Every string of \a content in a language that puts "~" before each.
CatalogueFiles wholeTranslation(const CatalogueContent &content, const QString &language)
{
    CatalogueFiles files;
    const QList<CatalogueText> all = catalogueTexts(content);
    for (const CatalogueText &shown : all) {
        QByteArrayList texts;
        for (const QString &text : shown.texts)
            texts.append(quoted(u'~' + text));
        const QByteArray value = shown.isList ? '[' + texts.join(", ") + ']' : texts.constFirst();
        files[u"locale/%1/%2"_s.arg(language, shown.file)]
            += quoted(shown.key) + " = " + value + '\n';
    }
    return files;
}

} // namespace

class tst_Translations : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void stringsAreReplaced();
    void missingStringsStayInEnglish();
    void nothingButStringsChanges();
    void everyStringCanBeTranslated();
    void missingStringsAreListed();
    void mistakeIsReportedWhereItStands_data();
    void mistakeIsReportedWhereItStands();
    void problemsOfAllLanguagesAreListed();
    void fileOutsideALanguageIsAProblem();
    void twoStringsWithOneKeyAreAProblem();
    void languageIsChosen_data();
    void languageIsChosen();
    void pageNamesEveryKindOfKey();

private:
    Catalogue m_small;
    CatalogueFiles m_files;
};

void tst_Translations::initTestCase()
{
    const auto small = loadCatalogueFolder(smallFolder);
    QVERIFY2(small, small ? "" : qPrintable(lines(small.error())));
    m_small = *small;
    const auto files = readTranslationFiles(smallFolder);
    QVERIFY(files);
    QCOMPARE(files->keys(), (QStringList{model, backup, lock}));
    m_files = *files;
    QCOMPARE(translatedLanguages(m_files), QStringList{xx});
}

void tst_Translations::stringsAreReplaced()
{
    const auto loaded = loadCatalogueIn(smallFolder, {u"xx-XX"_s, u"en"_s});
    QVERIFY2(loaded, loaded ? "" : qPrintable(lines(loaded.error())));
    QCOMPARE(loaded->observer(u"apple"_s)->name, u"Xapple"_s);
    QCOMPARE(loaded->exposure(u"apple:messages"_s)->clause, u"Xapple opens xour messages"_s);
    QCOMPARE(loaded->context(u"region"_s)->value(u"uk"_s)->says, u"xou are in the UK"_s);
    const Setting setting = *loaded->setting(u"backup"_s);
    QCOMPARE(setting.name, u"Xackup"_s);
    QCOMPARE(setting.about, QStringList{u"It holds xour messages."_s});
    QCOMPARE(setting.value(u"on"_s)->says, u"Xackup is on"_s);
    QCOMPARE(setting.choices.at(0).text, u"It is xoff"_s);
    QCOMPARE(setting.paths.at(0).steps, (QStringList{u"Xettings"_s, u"Xackup"_s}));
    QCOMPARE(loaded->rule(u"backup-holds-key"_s, 1)->because, u"xackup holds the key"_s);
    const Remediation remediation = *loaded->remediation(u"turn-off-backup"_s);
    QCOMPARE(remediation.steps, (QStringList{u"Open Xettings."_s, u"Xurn off Backup."_s}));
    QCOMPARE(remediation.availability.at(0).otherwise, u"It is not to be had in the XK."_s);
    QCOMPARE(loaded->setting(u"lock"_s)->expiry->text, u"Until %1 it xounts."_s);
}

void tst_Translations::missingStringsStayInEnglish()
{
    const auto loaded = loadCatalogueIn(smallFolder, {xx});
    QVERIFY(loaded);
    QCOMPARE(loaded->setting(u"backup"_s)->value(u"off"_s)->says, u"Backup is off"_s);
    QCOMPARE(loaded->remediation(u"turn-off-backup"_s)->gain, u"Apple has no key."_s);
    QCOMPARE(loaded->worry(u"apple"_s)->text, u"Apple can open my messages"_s);
    const auto english = loadCatalogueIn(smallFolder, {u"en-GB"_s, xx});
    QVERIFY(english);
    QCOMPARE(english->setting(u"backup"_s)->name, u"Backup"_s);
}

void tst_Translations::nothingButStringsChanges()
{
    const auto loaded = loadCatalogueIn(smallFolder, {xx});
    QVERIFY(loaded);
    QCOMPARE(loaded->hash(), m_small.hash());
    QCOMPARE(loaded->files(), m_small.files());
    const QList<CatalogueText> english = catalogueTexts(m_small.content());
    const QList<CatalogueText> translation = catalogueTexts(loaded->content());
    QCOMPARE(translation.size(), english.size());
    for (qsizetype i = 0; i < english.size(); ++i) {
        QCOMPARE(translation.at(i).key, english.at(i).key);
        QCOMPARE(translation.at(i).texts.size(), english.at(i).texts.size());
    }
    const Rule rule = *loaded->rule(u"backup-holds-key"_s, 1);
    QCOMPARE(rule.then, u"apple:messages"_s);
    QCOMPARE(rule.when.at(0).values, QStringList{u"on"_s});
    QCOMPARE(loaded->remediation(u"turn-off-backup"_s)->sets.at(0).to, u"off"_s);
    QCOMPARE(loaded->setting(u"backup"_s)->choices.at(0).values, QStringList{u"off"_s});
}

void tst_Translations::everyStringCanBeTranslated()
{
    const auto shipped = loadCatalogueFolder(u":/catalogue"_s);
    QVERIFY(shipped);
    const CatalogueFiles files = wholeTranslation(shipped->content(), u"qq"_s);
    const auto states = checkTranslations(*shipped, files);
    QVERIFY2(states, states ? "" : qPrintable(lines(states.error())));
    QCOMPARE(states->size(), 1);
    QCOMPARE(states->at(0).language, u"qq"_s);
    QVERIFY(states->at(0).missing.isEmpty());
    const auto whole = translated(*shipped, files, u"qq"_s);
    QVERIFY(whole);
    const QList<CatalogueText> all = catalogueTexts(whole->content());
    QCOMPARE(all.size(), states->at(0).all);
    for (const CatalogueText &shown : all) {
        for (const QString &text : shown.texts)
            QVERIFY2(text.startsWith(u'~') && !text.startsWith(u"~~"_s), qPrintable(shown.key));
    }
    QCOMPARE(whole->hash(), shipped->hash());
}

void tst_Translations::missingStringsAreListed()
{
    const auto states = checkTranslations(m_small, m_files);
    QVERIFY2(states, states ? "" : qPrintable(lines(states.error())));
    const TranslationState state = states->at(0);
    // 15 strings stand in the three files.
    QCOMPARE(state.all - state.missing.size(), 15);
    QStringList missing;
    for (const CatalogueText &shown : state.missing)
        missing.append(shown.file + u' ' + shown.key);
    QVERIFY(missing.contains(u"model.toml asset.messages.name"_s));
    QVERIFY(missing.contains(u"settings/backup.toml remediation.turn-off-backup.catches"_s));
    QVERIFY(!missing.contains(u"settings/backup.toml setting.name"_s));
    QVERIFY(!missing.contains(u"settings/lock.toml setting.hint"_s));
    // A whole file that is not there is no problem either.
    CatalogueFiles without = m_files;
    without.remove(lock);
    const auto fewer = checkTranslations(m_small, without);
    QVERIFY(fewer);
    QCOMPARE(fewer->at(0).missing.size(), state.missing.size() + 2);
}

void tst_Translations::mistakeIsReportedWhereItStands_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("find");
    QTest::addColumn<QByteArray>("replace");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("part");

    const auto row = [](const char *name,
                        const QString &file,
                        const char *find,
                        const char *replace,
                        const QString &at,
                        const QString &part) {
        QTest::newRow(name) << file << QByteArray(find) << QByteArray(replace) << at << part;
    };
    row("a key that is not known",
        backup,
        "turn-off-backup.title",
        "turn-off-backup.titel",
        u":8:1"_s,
        u"remediation.turn-off-backup.title"_s);
    row("a value that does not exist",
        backup,
        "value.on.says",
        "value.maybe.says",
        u":4:1"_s,
        u"value.off.says, value.on.says"_s);
    row("a string that is not there in English",
        lock,
        "setting.name",
        "setting.hint",
        u":1:1"_s,
        u"setting.hint"_s);
    row("an id, which is no string",
        backup,
        "setting.name",
        "setting.id",
        u":1:1"_s,
        u"setting.id"_s);
    row("a text where a list should be",
        backup,
        "[\"It holds xour messages.\"]",
        "\"It holds xour messages.\"",
        u":3:1"_s,
        u"Expected a list of texts, found one text."_s);
    row("a list where a text should be",
        backup,
        "\"Xackup\"\n\"setting.question\"",
        "[\"Xackup\"]\n\"setting.question\"",
        u":1:1"_s,
        u"Expected one text, found a list."_s);
    row("one step too few",
        backup,
        "[\"Open Xettings.\", ",
        "[",
        u":9:1"_s,
        u"as there are in English, 2, found 1"_s);
    row("a date that has no place",
        lock,
        "Until %1 it",
        "Then it",
        u":2:1"_s,
        u"\"%1\" as often as in English"_s);
    row("a number", backup, "\"It is xoff\"", "1", u":5:1"_s, u"Expected a text in quotes"_s);
    row("a number in a list",
        backup,
        "[\"It holds xour messages.\"]",
        "[1]",
        u":3:1"_s,
        u"Expected a text in quotes"_s);
    row("an empty text", backup, "\"It is xoff\"", "\"\"", u":5:1"_s, u"none of them empty"_s);
    row("a key without quotes",
        lock,
        "\"setting.name\"",
        "setting.name",
        u":1:1"_s,
        u"a key with dots stands in quotes"_s);
    row("no TOML at all", lock, "\"Xock\"", "Xock", u":1:"_s, u"not valid TOML"_s);
}

void tst_Translations::mistakeIsReportedWhereItStands()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, find);
    QFETCH(const QByteArray, replace);
    QFETCH(const QString, at);
    QFETCH(const QString, part);
    CatalogueFiles files = m_files;
    QCOMPARE(files.value(file).count(find), 1);
    files[file].replace(find, replace);
    const auto loaded = translated(m_small, files, xx);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().size(), 1);
    const QString line = toLine(loaded.error().constFirst());
    QVERIFY2(line.startsWith(file + at), qPrintable(line));
    QVERIFY2(line.contains(part), qPrintable(line));
    QCOMPARE(lines(checkTranslations(m_small, files).error()), line);
}

void tst_Translations::problemsOfAllLanguagesAreListed()
{
    CatalogueFiles files = m_files;
    files[model] += "\"worry.apple.name\" = \"Xorry\"\n";
    files[lock] += "\"value.on.says\" = 1\n";
    files.insert(u"locale/yy/settings/door.toml"_s, "\"setting.name\" = \"Yoor\"\n");
    const auto states = checkTranslations(m_small, files);
    QVERIFY(!states);
    const QString all = lines(states.error());
    QVERIFY2(all.contains(u"locale/xx/settings/lock.toml:3:1"_s), qPrintable(all));
    QVERIFY2(all.contains(u"locale/yy/settings/door.toml: "_s), qPrintable(all));
    // A language that is whole can be used though another is broken.
    QVERIFY(translated(m_small, m_files, xx));
    QVERIFY(!translated(m_small, files, u"yy"_s));
}

void tst_Translations::fileOutsideALanguageIsAProblem()
{
    CatalogueFiles files = m_files;
    files.insert(u"locale/notes.toml"_s, "");
    files.insert(u"locale/Klingon Empire/model.toml"_s, "");
    const auto states = checkTranslations(m_small, files);
    QVERIFY(!states);
    QCOMPARE(states.error().size(), 2);
    QCOMPARE(translatedLanguages(files), QStringList{xx});
}

void tst_Translations::twoStringsWithOneKeyAreAProblem()
{
    CatalogueContent content = m_small.content();
    content.settings[0].choices.append(content.settings.at(0).choices.at(0));
    const auto states = checkTranslations(Catalogue(content, m_small.files()), {});
    QVERIFY(!states);
    QCOMPARE(states.error().size(), 1);
    QCOMPARE(states.error().at(0).path, u"choice.off.text"_s);
}

void tst_Translations::languageIsChosen_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("chosen");

    QTest::newRow("the first one there is") << QStringList{u"de"_s, u"fr"_s} << u"fr"_s;
    QTest::newRow("its country does not matter") << QStringList{u"fr-CA"_s} << u"fr"_s;
    QTest::newRow("a translation for the country comes first")
        << QStringList{u"pt-BR"_s} << u"pt-BR"_s;
    QTest::newRow("another country's is not taken") << QStringList{u"pt-PT"_s} << QString();
    QTest::newRow("English stands before what comes later")
        << QStringList{u"en-US"_s, u"fr"_s} << QString();
    QTest::newRow("none") << QStringList() << QString();
    QTest::newRow("a system without a language") << QStringList{u"C"_s} << QString();
}

void tst_Translations::languageIsChosen()
{
    QFETCH(const QStringList, wanted);
    QFETCH(const QString, chosen);
    QCOMPARE(chooseLanguage({u"fr"_s, u"pt-BR"_s}, wanted), chosen);
}

//! Each kind of key, such as "value.on.says", stands in data/README.md as "value.ID.says".
void tst_Translations::pageNamesEveryKindOfKey()
{
    QFile page(QStringLiteral(SOURCE_DIR "/data/README.md"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QString section = QString::fromUtf8(page.readAll())
                                .section(u"\n## Translations\n"_s, 1)
                                .section(u"\n## "_s, 0, 0);
    static const QRegularExpression inBackticks(u"`([a-zA-Z+.-]+)`"_s);
    static const QRegularExpression anything(u"[A-Z]+(\\\\\\+[A-Z]+)?"_s);
    QStringList kinds;
    for (auto match = inBackticks.globalMatch(section); match.hasNext();) {
        QString kind = QRegularExpression::escape(match.next().captured(1));
        kinds.append(kind.replace(anything, u".+"_s));
    }
    const QRegularExpression named(u"^(%1)$"_s.arg(kinds.join(u'|')));
    const auto shipped = loadCatalogueFolder(u":/catalogue"_s);
    QVERIFY(shipped);
    const QList<CatalogueText> all
        = catalogueTexts(m_small.content()) + catalogueTexts(shipped->content());
    for (const CatalogueText &shown : all)
        QVERIFY2(named.match(shown.key).hasMatch(), qPrintable(shown.key));
}

QTEST_GUILESS_MAIN(tst_Translations)
#include "tst_translations.moc"
