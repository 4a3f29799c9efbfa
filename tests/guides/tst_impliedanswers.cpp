// SPDX-License-Identifier: MIT
#include "journeys/impliedanswers.h"

#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

class tst_ImpliedAnswers : public QObject
{
    Q_OBJECT

private slots:
    void stepImpliesWhatIsPossibleAfterIt_data();
    void stepImpliesWhatIsPossibleAfterIt();
    void effectsOnOneSettingFollowEachOther();
    void settingThatIsNotThereIsLeftOut();
};

static Catalogue catalogue()
{
    CatalogueContent content;
    Setting backup;
    backup.id = u"backup"_s;
    for (const auto &id : {u"deleted"_s, u"kept"_s, u"on"_s})
        backup.values.append({id, id, false, {}});
    content.settings = {backup};
    return {content, {}};
}

static Assessment assessmentOf(const QStringList &possible)
{
    Assessment assessment;
    assessment.state.insert(u"backup"_s, {possible, Origin::Said, {}});
    return assessment;
}

void tst_ImpliedAnswers::stepImpliesWhatIsPossibleAfterIt_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QStringList>("from");
    QTest::addColumn<QStringList>("after"); // empty where nothing is new
    const QStringList any{u"deleted"_s, u"kept"_s, u"on"_s};
    QTest::newRow("from one value to another")
        << QStringList({u"on"_s}) << u"kept"_s << QStringList({u"on"_s})
        << QStringList({u"kept"_s});
    QTest::newRow("from any value")
        << any << u"deleted"_s << QStringList() << QStringList({u"deleted"_s});
    QTest::newRow("what was possible beside it stays")
        << any << u"kept"_s << QStringList({u"on"_s}) << QStringList({u"deleted"_s, u"kept"_s});
    QTest::newRow("it was so already")
        << QStringList({u"kept"_s}) << u"kept"_s << QStringList() << QStringList();
    QTest::newRow("it does not move what there is")
        << QStringList({u"deleted"_s}) << u"kept"_s << QStringList({u"on"_s}) << QStringList();
}

void tst_ImpliedAnswers::stepImpliesWhatIsPossibleAfterIt()
{
    QFETCH(QStringList, before);
    QFETCH(QString, to);
    QFETCH(QStringList, from);
    GuideStep step;
    step.sets = {{u"backup"_s, to, from, {}}};
    QTEST(impliedAnswers(catalogue(), assessmentOf(before), step).value(u"backup"_s), "after");
}

void tst_ImpliedAnswers::effectsOnOneSettingFollowEachOther()
{
    GuideStep step;
    step.sets
        = {{u"backup"_s, u"kept"_s, {u"on"_s}, {}}, {u"backup"_s, u"deleted"_s, {u"kept"_s}, {}}};
    QCOMPARE(impliedAnswers(catalogue(), assessmentOf({u"on"_s}), step).value(u"backup"_s),
             QStringList({u"deleted"_s}));
}

void tst_ImpliedAnswers::settingThatIsNotThereIsLeftOut()
{
    GuideStep step;
    step.sets = {{u"gone"_s, u"on"_s, {}, {}}};
    QVERIFY(impliedAnswers(catalogue(), assessmentOf({u"on"_s}), step).isEmpty());
}

QTEST_GUILESS_MAIN(tst_ImpliedAnswers)
#include "tst_impliedanswers.moc"
