// SPDX-License-Identifier: MIT
#include "assessmenttext.h"
#include "propertycase.h"

#include <QTest>

#include <rapidcheck.h>

#include <bit>
#include <random>

using namespace Earshot;

//! What must hold for any rules when answers are learnt, narrowed or given in another form. The
//! numbers are those of the table in README.md.
class tst_AnswerProperties : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void learningNeverSwapsYesAndNo();
    void orderAndDoublesOfRulesDoNotMatter();
    void thinkingTwiceGivesTheSame();
    void fewerPossibleValuesNeverSwapYesAndNo();
    void oneValueIsKnownAndAllAreUnknown();
};

namespace {

std::size_t at(int number)
{
    return static_cast<std::size_t>(number);
}

//! The rules of \a catalogue in another order, one of them twice.
Catalogue shuffled(const Catalogue &catalogue)
{
    CatalogueContent content = catalogue.content();
    content.rules.append(content.rules.at(below(static_cast<int>(content.rules.size()))));
    std::mt19937 random(*rc::gen::arbitrary<unsigned>());
    std::ranges::shuffle(content.rules, random);
    return {content, {}, catalogue.hash()};
}

//! Nothing that was settled by \a before is settled otherwise by \a after.
void settlesOnly(const std::vector<Verdict> &before, const std::vector<Verdict> &after)
{
    for (std::size_t exposure = 0; exposure < before.size(); ++exposure)
        RC_ASSERT(before[exposure] == Verdict::NotSure || after[exposure] == before[exposure]);
}

} // namespace

void tst_AnswerProperties::initTestCase()
{
    repeatTheSameCases();
}

void tst_AnswerProperties::learningNeverSwapsYesAndNo()
{
    QVERIFY(rc::check("P5: learning an answer never swaps yes and no", [] {
        const Case one = anyCase();
        const std::vector<Verdict> before = one.evaluator().verdicts(one.sets);
        for (const int question : aFewBelow(one.model().questionCount())) {
            for (ValueSet rest = one.sets[at(question)]; rest; rest &= rest - 1) {
                ValueSets learnt = one.sets;
                learnt[at(question)] = ValueSet{1} << std::countr_zero(rest);
                settlesOnly(before, one.evaluator().verdicts(learnt));
            }
        }
    }));
}

void tst_AnswerProperties::orderAndDoublesOfRulesDoNotMatter()
{
    QVERIFY(rc::check("P6: the order of rules and doubles do not matter", [] {
        const Case one = anyCase();
        const Catalogue mixed = shuffled(one.catalogue());
        const Evaluator evaluator(compileRules(mixed, {}));
        RC_ASSERT(evaluator.verdicts(one.sets) == one.evaluator().verdicts(one.sets));
        const Remedies before(one.catalogue(), one.evaluator(), one.sets, {});
        const Remedies after(mixed, evaluator, one.sets, {});
        for (const int exposure : aFewBelow(one.model().exposureCount()))
            RC_ASSERT(after.fixes(exposure) == before.fixes(exposure));
    }));
}

void tst_AnswerProperties::thinkingTwiceGivesTheSame()
{
    QVERIFY(rc::check("P6: thinking twice gives the same assessment", [] {
        const Case one = anyCase();
        RC_ASSERT(textOf(one.assessed()) == textOf(one.assessed()));
    }));
}

void tst_AnswerProperties::fewerPossibleValuesNeverSwapYesAndNo()
{
    QVERIFY(rc::check("P22: fewer possible values never swap yes and no", [] {
        const Case one = anyCase();
        ValueSets fewer = one.sets;
        for (int question = 0; question < one.model().questionCount(); ++question) {
            if (oneIn(2))
                fewer[at(question)] = *anyPart(fewer[at(question)]);
        }
        settlesOnly(one.evaluator().verdicts(one.sets), one.evaluator().verdicts(fewer));
    }));
}

void tst_AnswerProperties::oneValueIsKnownAndAllAreUnknown()
{
    QVERIFY(rc::check("P22: one value is a known answer, and all values are none", [] {
        const Case one = anyCase();
        const RuleBase &base = one.evaluator().rules();
        RC_ASSERT(base.masks(one.state) == one.sets);

        const int question = below(one.model().questionCount());
        const QStringList all = one.model().domains.at(question);
        const QString value = all.at(below(static_cast<int>(all.size())));
        const Case known = one.answering(question, {value});
        const Possible &possible = known.state[one.model().questions.at(question)];
        RC_ASSERT(possible.origin == Origin::Implied || possible.values == QStringList{value});
        const Masks masks = base.masks(known.state);
        RC_ASSERT(std::has_single_bit(masks[at(question)]));
        RC_ASSERT(masks == known.sets);

        const Case allOfThem = one.answering(question, all);
        const Case none = one.answering(question, {});
        RC_ASSERT(allOfThem.sets == none.sets);
        RC_ASSERT(textOf(allOfThem.assessed()) == textOf(none.assessed()));
    }));
}

QTEST_GUILESS_MAIN(tst_AnswerProperties)
#include "tst_answerproperties.moc"
