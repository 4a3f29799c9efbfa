// SPDX-License-Identifier: MIT
#include "answers/answersjson.h"
#include "catalogue/catalogueloader.h"
#include "paper/content/papercontent.h"
#include "wording/translations.h"

#include <QFile>
#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

//! The parts below a heading of level 2, or of level 3 inside one, up to the next of its level.
QList<Block> below(const PaperContent &paper, const QString &heading)
{
    QList<Block> blocks;
    int level = 0;
    for (const Block &block : paper.blocks) {
        const auto *found = std::get_if<Heading>(&block);
        if (found != nullptr && (level == 0 || found->level <= level))
            level = found->text == heading ? found->level : 0;
        else if (level != 0)
            blocks.append(block);
    }
    return blocks;
}

template<typename Part>
QList<Part> partsOf(const QList<Block> &blocks)
{
    QList<Part> parts;
    for (const Block &block : blocks) {
        if (const auto *part = std::get_if<Part>(&block))
            parts.append(*part);
    }
    return parts;
}

bool hasNote(const StepEntry &step, const QString &label)
{
    return std::any_of(step.notes.cbegin(), step.notes.cend(), [&label](const LabelledText &note) {
        return note.label == label;
    });
}

} // namespace

class tst_SummaryLength : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void summarySpellsOutOnlyTheFirstSteps();
    void fullPaperSpellsOutEachStep();
    void eachStepSaysWhatItCostsAndWhoMayNotice();
    void whatWouldNotBotherIsOneLineEach();
    void fullPaperGivesReasonsForAll();

private:
    PaperContent paper(ReportKind kind) const
    {
        return makePaperContent(*m_catalogue, makeReport(*m_catalogue, m_assessment, kind));
    }
    QStringList firstTitles() const
    {
        QStringList titles;
        const Report report = makeReport(*m_catalogue, m_assessment);
        for (const PlanStep &step : report.first)
            titles.append(m_catalogue->remediation(step.remediation)->title);
        return titles;
    }

    std::optional<Catalogue> m_catalogue;
    Assessment m_assessment;
};

void tst_SummaryLength::initTestCase()
{
    installTranslations();
    const auto loaded = loadCatalogueFolder(u":/catalogue"_s);
    QVERIFY(loaded.has_value());
    m_catalogue = *loaded;
    QFile file(u"" SOURCE_DIR "/data/samples/typical.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto answers = readAnswers(file.readAll(), *m_catalogue, file.fileName());
    QVERIFY(answers.has_value());
    m_assessment = assess(*m_catalogue, *answers, {QDate(2026, 11, 24), {}, Nearby::No});
}

void tst_SummaryLength::summarySpellsOutOnlyTheFirstSteps()
{
    const QStringList first = firstTitles();
    QCOMPARE(first.size(), 3);
    int spelled = 0;
    const auto steps = partsOf<StepEntry>(below(paper(ReportKind::Summary), u"The whole plan"_s));
    for (const StepEntry &step : steps) {
        const bool isFirst = std::any_of(first.cbegin(), first.cend(), [&step](const QString &one) {
            return step.title.endsWith(one);
        });
        QVERIFY2(step.instructions.isEmpty() != isFirst, qPrintable(step.title));
        spelled += isFirst ? 1 : 0;
    }
    QCOMPARE(spelled, 3);
    QVERIFY(steps.size() > 10);
}

void tst_SummaryLength::fullPaperSpellsOutEachStep()
{
    for (const StepEntry &step :
         partsOf<StepEntry>(below(paper(ReportKind::Full), u"The whole plan"_s)))
        QVERIFY2(!step.instructions.isEmpty(), qPrintable(step.title));
}

void tst_SummaryLength::eachStepSaysWhatItCostsAndWhoMayNotice()
{
    for (const ReportKind kind : {ReportKind::Summary, ReportKind::Full}) {
        for (const StepEntry &step : partsOf<StepEntry>(below(paper(kind), u"The whole plan"_s))) {
            QVERIFY2(!step.time.isEmpty(), qPrintable(step.title));
            QVERIFY2(hasNote(step, u"The catch"_s), qPrintable(step.title));
            QVERIFY2(hasNote(step, u"Who may notice"_s), qPrintable(step.title));
        }
    }
}

void tst_SummaryLength::whatWouldNotBotherIsOneLineEach()
{
    const auto entries = partsOf<VerdictEntry>(
        below(paper(ReportKind::Summary), u"Things that would not bother you"_s));
    QVERIFY(!entries.isEmpty());
    for (const VerdictEntry &entry : entries) {
        QVERIFY2(!entry.sentence.isEmpty() && !entry.word.isEmpty(), qPrintable(entry.sentence));
        QVERIFY2(entry.reasons.isEmpty() && entry.fixes.isEmpty() && entry.basis.isEmpty(),
                 qPrintable(entry.sentence));
    }
}

void tst_SummaryLength::fullPaperGivesReasonsForAll()
{
    for (const VerdictEntry &entry : partsOf<VerdictEntry>(
             below(paper(ReportKind::Full), u"Things that would not bother you"_s)))
        QVERIFY2(!entry.reasons.isEmpty(), qPrintable(entry.sentence));
}

QTEST_MAIN(tst_SummaryLength)
#include "tst_summarylength.moc"
