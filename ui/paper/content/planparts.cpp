// SPDX-License-Identifier: MIT
#include "paper/content/paperparts.h"
#include "wording/sentences.h"
#include "wording/stepwords.h"
#include "wording/verdictwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

class PlanWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanWords)
};

//! A step in brief says what it costs and shows, not how it is done.
enum class Length { Brief, Full };

QList<LabelledText>
notesOf(const Catalogue &catalogue, const Remediation &remediation, Length length)
{
    QList<LabelledText> notes;
    for (const QString &sentence : remediation.catches) {
        if (length == Length::Full || notes.isEmpty())
            notes.append({notes.isEmpty() ? catchLabel() : QString(), sentence});
    }
    const QString people = asSentence(noticePeople(catalogue, remediation.seenBy));
    if (const QString noticed = joinedSentences({people, remediation.seenHow}); !noticed.isEmpty())
        notes.append({PlanWords::tr("Who may notice"), noticed});
    if (!remediation.noWayBack.isEmpty())
        notes.append({PlanWords::tr("No way back"), remediation.noWayBack});
    else if (!remediation.undo.isEmpty() && length == Length::Full)
        notes.append({PlanWords::tr("To go back"), remediation.undo});
    return notes;
}

Length lengthOf(const Report &report, const PlanStep &step)
{
    const auto isSame
        = [&step](const PlanStep &other) { return other.remediation == step.remediation; };
    const bool isFirst = std::any_of(report.first.cbegin(), report.first.cend(), isSame);
    return isFirst || report.kind == ReportKind::Full ? Length::Full : Length::Brief;
}

StepEntry entryOf(const PaperSource &source, const PlanStep &step)
{
    const Length length = lengthOf(source.report, step);
    const Remediation *remediation = source.catalogue.remediation(step.remediation);
    if (remediation == nullptr)
        return {};
    StepEntry entry;
    entry.title = step.number ? PlanWords::tr("%1. %2", "number and title of a step")
                                    .arg(QString::number(*step.number), remediation->title)
                              : remediation->title;
    entry.time = minutesText(remediation->minutes);
    entry.sentences.append(stepGainText(source.catalogue, step));
    if (length == Length::Full)
        entry.instructions = remediation->steps;
    entry.notes = notesOf(source.catalogue, *remediation, length);
    return entry;
}

Entries lookUps(const PaperSource &source, const QStringList &settings)
{
    Entries entries;
    const QString ios = source.report.assessment.answers.context.value(u"ios"_s).value(0);
    for (const QString &id : settings) {
        const Setting *setting = source.catalogue.setting(id);
        if (setting == nullptr) {
            const ContextQuestion *context = source.catalogue.context(id);
            if (context != nullptr)
                entries.rows.append({context->name, context->question});
            continue;
        }
        const auto path = pathFor(*setting, ios);
        const QString where = path ? path->steps.join(u" › "_s) : QString();
        entries.rows.append({setting->name, joinedSentences({setting->question, where})});
    }
    return entries;
}

Entries exposureList(const PaperSource &source, const QStringList &exposures)
{
    Entries entries;
    for (const QString &id : exposures) {
        const Exposure *exposure = source.catalogue.exposure(id);
        if (exposure != nullptr)
            entries.rows.append({observerName(source.catalogue, exposure->observer),
                                 exposureSentence(source.catalogue, id)});
    }
    return entries;
}

} // namespace

QList<Block> planBlocks(const PaperSource &source)
{
    QList<Block> blocks{Heading{2, PlanWords::tr("The whole plan")}};
    if (source.report.kind == ReportKind::Summary && !source.report.plan.isEmpty()) {
        const QString where = PlanWords::tr("The first steps stand here in full. For the others, "
                                            "read the checklist or “Summary and background”.");
        blocks.append(Paragraph{where, true});
    }
    for (const ReportPlanGroup &group : source.report.plan) {
        blocks.append(Heading{3, planGroupName(group.group)});
        if (const QString note = planGroupNote(group.group); !note.isEmpty())
            blocks.append(Paragraph{note, true});
        for (const PlanStep &step : group.steps)
            blocks.append(entryOf(source, step));
        if (!group.settings.isEmpty())
            blocks.append(lookUps(source, group.settings));
        if (!group.exposures.isEmpty())
            blocks.append(exposureList(source, group.exposures));
    }
    if (source.report.plan.isEmpty())
        blocks.append(
            Paragraph{PlanWords::tr("There is nothing to do, going by your answers."), false});
    return blocks;
}

} // namespace Earshot
