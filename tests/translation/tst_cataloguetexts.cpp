// SPDX-License-Identifier: MIT
// clazy:excludeall=non-pod-global-static
#include "catalogue/catalogueloader.h"
#include "translation/cataloguetexts.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Earshot;

namespace {

const QString smallFolder = QStringLiteral(TEST_DATA_DIR "/catalogues/small");

QString nameOf(const CatalogueText &shown)
{
    return shown.file + u' ' + shown.key;
}

//! By file and key, what is shown.
QMap<QString, QStringList> byName(const QList<CatalogueText> &all)
{
    QMap<QString, QStringList> texts;
    for (const CatalogueText &shown : all)
        texts.insert(nameOf(shown), shown.texts);
    return texts;
}

template<typename T>
void reverse(QList<T> &list)
{
    std::reverse(list.begin(), list.end());
}

} // namespace

class tst_CatalogueTexts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void stringIsFoundByItsKey_data();
    void stringIsFoundByItsKey();
    void keysAreUnique_data();
    void keysAreUnique();
    void newOrderLeavesEveryKey();
    void whatIsEmptyHasNoKey();
    void quotationsAndIdsHaveNoKey();
    void stringIsReplacedThroughItsPlace();

private:
    CatalogueContent m_small;
    CatalogueContent m_shipped;
};

void tst_CatalogueTexts::initTestCase()
{
    const auto small = loadCatalogueFolder(smallFolder);
    const auto shipped = loadCatalogueFolder(u":/catalogue"_s);
    QVERIFY(small && shipped);
    m_small = small->content();
    m_shipped = shipped->content();
}

void tst_CatalogueTexts::stringIsFoundByItsKey_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("texts");

    const auto row = [](const char *what, const QString &name, const QStringList &texts) {
        QTest::newRow(what) << name << texts;
    };
    row("an observer", u"model.toml observer.apple.name"_s, {u"Apple"_s});
    row("an asset", u"model.toml asset.messages.name"_s, {u"Your messages"_s});
    row("an exposure",
        u"model.toml exposure.apple:messages.clause"_s,
        {u"Apple can open your messages"_s});
    row("a worry", u"model.toml worry.apple.text"_s, {u"Apple can open my messages"_s});
    row("a context question", u"model.toml context.region.question"_s, {u"Where do you live?"_s});
    row("an answer to it", u"model.toml context.region.value.uk.says"_s, {u"you are in the UK"_s});
    row("a group", u"model.toml group.copy.name"_s, {u"Your copy"_s});
    row("somebody near", u"model.toml seen-by.family.name"_s, {u"people in your family"_s});
    row("a setting", u"settings/lock.toml setting.name"_s, {u"Lock"_s});
    row("a list of sentences", u"settings/lock.toml setting.about"_s, {u"It locks the app."_s});
    row("a value", u"settings/lock.toml value.on.says"_s, {u"Lock is on"_s});
    row("a choice", u"settings/backup.toml choice.off.text"_s, {u"It is off"_s});
    row("a default", u"settings/backup.toml default.text"_s, {u"Please look."_s});
    row("a menu path",
        u"settings/backup.toml path.ios-26+mac.steps"_s,
        {u"Settings"_s, u"Backup"_s});
    row("why it is not asked",
        u"settings/lock.toml ask-when.because"_s,
        {u"there is nothing to lock"_s});
    row("a value that runs out", u"settings/lock.toml expiry.text"_s, {u"It counts until %1."_s});
    row("a rule",
        u"settings/backup.toml rule.backup-holds-key.1.because"_s,
        {u"the backup holds the key"_s});
    row("steps of a change",
        u"settings/backup.toml remediation.turn-off-backup.steps"_s,
        {u"Open Settings."_s, u"Turn off Backup."_s});
    row("why a change is not to be had",
        u"settings/backup.toml remediation.turn-off-backup.availability.region.1.otherwise"_s,
        {u"It is not to be had in the UK."_s});
}

void tst_CatalogueTexts::stringIsFoundByItsKey()
{
    QFETCH(const QString, name);
    QFETCH(const QStringList, texts);
    QCOMPARE(byName(catalogueTexts(m_small)).value(name), texts);
}

void tst_CatalogueTexts::keysAreUnique_data()
{
    QTest::addColumn<bool>("shipped");
    QTest::newRow("in a small catalogue") << false;
    QTest::newRow("in the shipped catalogue") << true;
}

void tst_CatalogueTexts::keysAreUnique()
{
    QFETCH(bool, shipped);
    QSet<QString> seen;
    const QList<CatalogueText> all = catalogueTexts(shipped ? m_shipped : m_small);
    QVERIFY(all.size() > (shipped ? 500 : 40));
    for (const CatalogueText &shown : all) {
        QVERIFY2(!seen.contains(nameOf(shown)), qPrintable(nameOf(shown)));
        seen.insert(nameOf(shown));
    }
}

void tst_CatalogueTexts::newOrderLeavesEveryKey()
{
    CatalogueContent turned = m_shipped;
    reverse(turned.observers);
    reverse(turned.exposures);
    reverse(turned.worries);
    reverse(turned.contexts);
    reverse(turned.settings);
    reverse(turned.rules);
    reverse(turned.remediations);
    for (Setting &setting : turned.settings) {
        reverse(setting.values);
        reverse(setting.choices);
        reverse(setting.paths);
    }
    for (Remediation &remediation : turned.remediations)
        reverse(remediation.availability);
    QCOMPARE(byName(catalogueTexts(turned)), byName(catalogueTexts(m_shipped)));
}

void tst_CatalogueTexts::whatIsEmptyHasNoKey()
{
    QVERIFY(!byName(catalogueTexts(m_small)).contains(u"settings/lock.toml setting.hint"_s));
    CatalogueContent hinted = m_small;
    for (Setting &setting : hinted.settings)
        setting.hint = u"Look twice."_s;
    QVERIFY(byName(catalogueTexts(hinted)).contains(u"settings/lock.toml setting.hint"_s));
}

void tst_CatalogueTexts::quotationsAndIdsHaveNoKey()
{
    const QList<CatalogueText> all = catalogueTexts(m_small);
    for (const CatalogueText &shown : all) {
        QVERIFY2(!shown.texts.contains(u"A page"_s), qPrintable(nameOf(shown)));
        QVERIFY2(!shown.texts.contains(u"turn-off-backup"_s), qPrintable(nameOf(shown)));
    }
}

void tst_CatalogueTexts::stringIsReplacedThroughItsPlace()
{
    CatalogueContent changed = m_small;
    const QList<TextSlot> found = textSlots(changed);
    for (const TextSlot &slot : found) {
        QVERIFY((slot.text == nullptr) != (slot.list == nullptr));
        if (slot.text)
            *slot.text = u"<%1>"_s.arg(*slot.text);
        else
            slot.list->replaceInStrings(u"."_s, u"!"_s);
    }
    QCOMPARE(changed.observers.constFirst().name, u"<Apple>"_s);
    QCOMPARE(changed.remediations.constFirst().steps,
             (QStringList{u"Open Settings!"_s, u"Turn off Backup!"_s}));
    QCOMPARE(m_small.observers.constFirst().name, u"Apple"_s);
    QCOMPARE(m_small.remediations.constFirst().steps.constFirst(), u"Open Settings."_s);
}

QTEST_GUILESS_MAIN(tst_CatalogueTexts)
#include "tst_cataloguetexts.moc"
