// SPDX-License-Identifier: MIT
#include "claimlist/claimfilter.h"

#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

Claim claim(const QString &id, ClaimVerdict verdict, const QString &says)
{
    Claim made;
    made.id = id;
    made.heading = u"good"_s;
    made.verdict = verdict;
    made.says = says;
    made.statement = u"One side is enough."_s;
    made.settings = {u"fallback"_s};
    return made;
}

Catalogue catalogue()
{
    CatalogueContent content;
    Setting setting;
    setting.id = u"fallback"_s;
    setting.name = u"Send as Text Message"_s;
    content.settings = {setting};
    content.headings = {{u"good"_s, u"The Good"_s, {}}};
    content.claims = {claim(u"R1"_s, ClaimVerdict::Wrong, u"Both must choose."_s),
                      claim(u"R2"_s, ClaimVerdict::Holds, u"It is encrypted."_s),
                      claim(u"R3"_s, ClaimVerdict::Wrong, u"You can verify it."_s)};
    return {content, {}};
}

} // namespace

class tst_ClaimFilter : public QObject
{
    Q_OBJECT

private slots:
    void claimPasses_data();
    void claimPasses();
    void claimsAreCounted();
};

void tst_ClaimFilter::claimPasses_data()
{
    QTest::addColumn<int>("verdict"); // -1 = all
    QTest::addColumn<QString>("search");
    QTest::addColumn<QStringList>("shown");
    const int wrong = static_cast<int>(ClaimVerdict::Wrong);
    const int outdated = static_cast<int>(ClaimVerdict::Outdated);
    const QStringList all{u"R1"_s, u"R2"_s, u"R3"_s};
    QTest::newRow("nothing asked") << -1 << QString() << all;
    QTest::newRow("a verdict") << wrong << QString() << QStringList({u"R1"_s, u"R3"_s});
    QTest::newRow("a verdict that no claim has") << outdated << QString() << QStringList();
    QTest::newRow("a word of the claim") << -1 << u"ENCRYPTED"_s << QStringList({u"R2"_s});
    QTest::newRow("a word of what we found") << -1 << u"enough"_s << all;
    QTest::newRow("a word of a setting it is about") << -1 << u"text message"_s << all;
    QTest::newRow("the heading it stands under") << -1 << u"the good"_s << all;
    QTest::newRow("the word of its verdict")
        << -1 << u"not right"_s << QStringList({u"R1"_s, u"R3"_s});
    QTest::newRow("its number") << -1 << u"r3"_s << QStringList({u"R3"_s});
    QTest::newRow("words in any order") << -1 << u"it verify"_s << QStringList({u"R3"_s});
    QTest::newRow("a verdict and a word") << wrong << u"choose"_s << QStringList({u"R1"_s});
    QTest::newRow("spaces only") << -1 << u"   "_s << all;
    QTest::newRow("a word that is nowhere") << -1 << u"bananas"_s << QStringList();
}

void tst_ClaimFilter::claimPasses()
{
    QFETCH(int, verdict);
    QFETCH(QString, search);
    ClaimFilter filter{{}, search};
    if (verdict >= 0)
        filter.verdict = static_cast<ClaimVerdict>(verdict);
    const Catalogue known = catalogue();
    QStringList shown;
    for (const Claim &each : known.claims()) {
        if (passes(each, filter, known))
            shown.append(each.id);
    }
    QTEST(shown, "shown");
}

void tst_ClaimFilter::claimsAreCounted()
{
    const Catalogue known = catalogue();
    QCOMPARE(countOf(known.claims(), {}), 3);
    QCOMPARE(countOf(known.claims(), ClaimVerdict::Wrong), 2);
    QCOMPARE(countOf(known.claims(), ClaimVerdict::Opinion), 0);
}

QTEST_GUILESS_MAIN(tst_ClaimFilter)
#include "tst_claimfilter.moc"
