// SPDX-License-Identifier: MIT
#include "itemsfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Earshot;
using namespace ChecklistFixture;

namespace {

AnswerRecord entry(RecordId id, const QStringList &values, const QDate &day)
{
    AnswerRecord record{.id = id, .name = u"keys"_s, .values = values};
    record.saidAt = QDateTime(day, QTime(12, 0), Qt::UTC);
    return record;
}

} // namespace

Q_DECLARE_METATYPE(Earshot::ItemState)

class tst_ChecklistItems : public QObject
{
    Q_OBJECT

private slots:
    void stateFollowsTheAnswer_data();
    void stateFollowsTheAnswer();
    void nothingAnsweredIsNotAsked();
    void whatTheContextRulesOutDoesNotApply();
    void aChangeThatCannotBeHadDoesNotApply();
    void countsAndFiltersAgree();
    void searchLooksForEveryWord();
    void anEntryTakenBackDoesNotCount();
    void aNoteDoesNotMoveTheDay();
};

void tst_ChecklistItems::stateFollowsTheAnswer_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<ItemState>("expected");

    const auto row
        = [](const char *name, const QString &setting, const QStringList &values, ItemState state) {
              QTest::newRow(name) << setting
                                  << (setting == u"old-backups"_s ? u"backup"_s : setting) << values
                                  << state;
          };
    row("the safest value is done", u"keys"_s, {u"on"_s}, ItemState::Done);
    row("a riskier value that can change is open", u"keys"_s, {u"off"_s}, ItemState::Open);
    row("all values means you do not know", u"keys"_s, {u"on"_s, u"off"_s}, ItemState::DoNotKnow);
    row("nothing of its own left to do is done", u"backup"_s, {u"off-old-kept"_s}, ItemState::Done);
    row("off, not sure about old ones is done for the switch",
        u"backup"_s,
        {u"off-deleted"_s, u"off-old-kept"_s},
        ItemState::Done);
    row("but open for the old ones",
        u"old-backups"_s,
        {u"off-deleted"_s, u"off-old-kept"_s},
        ItemState::Open);
    row("no change of ours is done", u"web"_s, {u"on"_s}, ItemState::Done);
    row("without an order any answer is done", u"sync"_s, {u"on"_s}, ItemState::Done);
    row("between two values is open", u"previews"_s, {u"unlocked"_s, u"always"_s}, ItemState::Open);
    row("not for me does not apply", u"business"_s, {u"never"_s}, ItemState::DoesNotApply);
}

void tst_ChecklistItems::stateFollowsTheAnswer()
{
    QFETCH(const QString, setting);
    QFETCH(const QString, subject);
    QFETCH(const QStringList, values);
    QFETCH(const ItemState, expected);

    const GivenAnswers given{.settings = {{subject, values}}, .context = {{u"ios"_s, {u"18"_s}}}};

    QCOMPARE(itemOf(itemsFor(given), setting).state, expected);
}

void tst_ChecklistItems::nothingAnsweredIsNotAsked()
{
    const QList<ChecklistItem> items = itemsFor({});
    for (const ChecklistItem &item : items) {
        const bool isAdvice = item.setting == u"another-app"_s;
        QCOMPARE(item.state, isAdvice ? ItemState::Advice : ItemState::NotAsked);
    }
}

void tst_ChecklistItems::whatTheContextRulesOutDoesNotApply()
{
    const QList<ChecklistItem> items
        = itemsFor({.settings = {}, .context = {{u"ios"_s, {u"17"_s}}}});
    const ChecklistItem item = itemOf(items, u"rcs"_s);

    QCOMPARE(item.state, ItemState::DoesNotApply);
    QCOMPARE(item.notBecause, u"your iOS has none"_s);
    QVERIFY(item.tick.remediation.isEmpty());
}

void tst_ChecklistItems::aChangeThatCannotBeHadDoesNotApply()
{
    const GivenAnswers given{.settings = {{u"keys"_s, {u"off"_s}}},
                             .context = {{u"region"_s, {u"uk"_s}}}};
    const ChecklistItem item = itemOf(itemsFor(given), u"keys"_s);

    QCOMPARE(item.state, ItemState::DoesNotApply);
    QCOMPARE(item.notBecause, u"You cannot have it there."_s);
}

void tst_ChecklistItems::countsAndFiltersAgree()
{
    const GivenAnswers given{.settings = {{u"backup"_s, {u"off-old-kept"_s}},
                                          {u"keys"_s, {u"on"_s, u"off"_s}},
                                          {u"previews"_s, {u"always"_s}}},
                             .context = {{u"ios"_s, {u"17"_s}}}};
    const QList<ChecklistItem> items = itemsFor(given);
    const ItemCounts counts = countItems(items);

    // backup done, old-backups and previews open, keys unknown, web, sync, business not asked.
    QCOMPARE(counts, (ItemCounts{.all = 8, .open = 2, .notAsked = 3, .doNotKnow = 1, .done = 1}));
    for (const ItemFilter filter :
         {ItemFilter::Open, ItemFilter::NotAsked, ItemFilter::DoNotKnow, ItemFilter::Done}) {
        const auto passing
            = std::count_if(items.cbegin(), items.cend(), [&](const ChecklistItem &item) {
                  return passes(item, filter);
              });
        QCOMPARE(static_cast<int>(passing), counts.of(filter));
    }
}

void tst_ChecklistItems::searchLooksForEveryWord()
{
    const Catalogue catalogue = smallCatalogue();
    const ChecklistItem item = itemOf(itemsFor({}), u"old-backups"_s);

    QVERIFY(isFound(item, catalogue, u""_s));
    QVERIFY(isFound(item, catalogue, u"  OLD "_s));
    QVERIFY(isFound(item, catalogue, u"delete backups"_s));
    QVERIFY(!isFound(item, catalogue, u"old rcs"_s));
}

void tst_ChecklistItems::anEntryTakenBackDoesNotCount()
{
    AnswerRecord undo = entry(3, {u"off"_s}, QDate(2026, 11, 3));
    undo.reason = EditReason::Undone;
    undo.undoes = 2;
    Log log;
    log.answers
        = {entry(1, {u"off"_s}, QDate(2026, 11, 1)), entry(2, {u"on"_s}, QDate(2026, 11, 2)), undo};

    const AnswerRecord *standing = standingRecord(log, u"keys"_s);

    QVERIFY(standing);
    QCOMPARE(standing->id, 1);
    QVERIFY(!standingRecord(log, u"web"_s));
}

void tst_ChecklistItems::aNoteDoesNotMoveTheDay()
{
    const Catalogue catalogue = smallCatalogue();
    Answers answers;
    answers.settings[u"keys"_s] = Answer{{u"off"_s}, {}, {}};
    Log log;
    log.checks = {{.id = 7}};
    AnswerRecord asked = entry(1, {u"off"_s}, QDate(2026, 11, 1));
    asked.check = 7;
    AnswerRecord noted = entry(2, {u"off"_s}, QDate(2026, 11, 20));
    noted.note = u"after the trip"_s;
    log.answers = {asked, noted};

    const QList<ChecklistItem> items
        = checklistItems(catalogue, assess(catalogue, answers, {.asOf = today}), log, Nearby::No);
    const ChecklistItem item = itemOf(items, u"keys"_s);

    QCOMPARE(item.said, QDate(2026, 11, 1));
    QVERIFY(!item.sinceLastCheck);
    QCOMPARE(item.note, u"after the trip"_s);
}

QTEST_GUILESS_MAIN(tst_ChecklistItems)
#include "tst_checklistitems.moc"
