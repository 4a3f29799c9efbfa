// SPDX-License-Identifier: MIT
#include "wording/translations.h"
#include "wording/whatifwords.h"

#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

//! What trying changes out says.
class tst_WhatIfWords : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installTranslations(); }
    void outcomeIsOneSentence_data();
    void outcomeIsOneSentence();
    void bothCountsAreSaid();
    void problemNamesTheChanges();
};

void tst_WhatIfWords::outcomeIsOneSentence_data()
{
    QTest::addColumn<int>("closed");
    QTest::addColumn<int>("opened");
    QTest::addColumn<int>("unsure");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("nothing moves")
        << 0 << 0 << 0 << u"Nothing would close and nothing would open."_s;
    QTest::newRow("one closes") << 1 << 0 << 0 << u"1 thing would close and none would open."_s;
    QTest::newRow("several close") << 4 << 0 << 0 << u"4 things would close and none would open."_s;
    QTest::newRow("one opens") << 0 << 1 << 0 << u"Nothing would close and 1 would open."_s;
    QTest::newRow("both") << 2 << 3 << 0 << u"2 things would close and 3 would open."_s;
    QTest::newRow("something is no longer sure")
        << 1 << 0 << 2 << u"1 thing would close and none would open. 2 would no longer be sure."_s;
}

void tst_WhatIfWords::outcomeIsOneSentence()
{
    QFETCH(const int, closed);
    QFETCH(const int, opened);
    QFETCH(const int, unsure);
    WhatIf whatIf;
    whatIf.closed.fill(u"x"_s, closed);
    whatIf.opened.fill(u"x"_s, opened);
    whatIf.unsure.fill(u"x"_s, unsure);
    QTEST(whatIfSentence(whatIf), "sentence");
}

void tst_WhatIfWords::bothCountsAreSaid()
{
    WhatIf whatIf;
    whatIf.assessment.headline = {5, 2, 1, 11, 26};
    QCOMPARE(whatIfCounts(whatIf),
             u"11 of 26 things would still not be ruled out. "
             "Of what bothers you: 5 can happen, 2 not sure, 1 no way found."_s);
}

void tst_WhatIfWords::problemNamesTheChanges()
{
    CatalogueContent content;
    for (const QString &id : {u"stop"_s, u"start"_s}) {
        Remediation change;
        change.id = id;
        change.title = id == u"stop"_s ? u"Turn it off"_s : u"Turn it on"_s;
        content.remediations.append(change);
    }
    const Catalogue catalogue(content, {});
    WhatIf whatIf;
    QCOMPARE(whatIfProblemSentence(catalogue, whatIf), QString());
    whatIf.problem = {Obstacle::Contradiction, u"stop"_s, u"start"_s, {}};
    QCOMPARE(whatIfProblemSentence(catalogue, whatIf),
             u"These two do not go together: Turn it off. Turn it on."_s);
}

QTEST_GUILESS_MAIN(tst_WhatIfWords)
#include "tst_whatifwords.moc"
