// SPDX-License-Identifier: MIT
#include "history/guideprogress.h"
#include "paper/content/papercontent.h"
#include "wording/guidewords.h"
#include "wording/sentences.h"
#include "wording/stepwords.h"
#include "wording/verdictwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

class GuidePaper
{
    Q_DECLARE_TR_FUNCTIONS(GuidePaper)
};

QString whereText(const Catalogue &catalogue, const GuideStep &step, const QString &ios)
{
    const Setting *setting = catalogue.setting(step.setting);
    if (setting == nullptr)
        return {};
    const auto phone = pathFor(*setting, ios);
    const auto path = phone ? phone : macPathFor(*setting);
    if (!path)
        return {};
    const QString steps = path->steps.join(u" › "_s);
    return path->verified ? steps
                          : GuidePaper::tr("%1 (not verified, check on your phone)").arg(steps);
}

QList<LabelledText> notesOf(const Catalogue &catalogue, const GuideStep &step)
{
    QList<LabelledText> notes;
    const QStringList paragraphs = step.message.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &paragraph : paragraphs)
        notes.append({notes.isEmpty() ? GuidePaper::tr("To send") : QString(), paragraph});
    if (!step.cost.isEmpty())
        notes.append({catchLabel(), step.cost});
    const QString people = asSentence(noticePeople(catalogue, step.seenBy));
    if (const QString noticed = joinedSentences({people, step.seenHow}); !noticed.isEmpty())
        notes.append({GuidePaper::tr("Who may notice"), noticed});
    if (!step.noWayBack.isEmpty())
        notes.append({GuidePaper::tr("No way back"), step.noWayBack});
    return notes;
}

} // namespace

PaperContent makeGuidePaper(const Catalogue &catalogue,
                            const Guide &guide,
                            const Answers &answers,
                            const QList<GuideRecord> &records,
                            const QDate &today)
{
    const QStringList systems = answers.context.value(u"ios"_s);
    const QString ios = systems.size() == 1 ? systems.constFirst() : QString();
    const GuideProgress progress = progressIn(guide, records);
    PaperContent content;
    content.product = GuidePaper::tr("Earshot");
    content.title = guide.title;
    content.headerNote = GuidePaper::tr("Rules version %1.").arg(catalogue.version());
    content.footerNote = joinedSentences({asSentence(guide.title), content.headerNote});
    content.closing = foundByOthersLine();
    content.blocks = {Heading{1, guide.title}, Paragraph{guide.gain, false}};
    if (!guide.before.isEmpty())
        content.blocks.append(Heading{3, GuidePaper::tr("Read this first")});
    for (const QString &sentence : guide.before)
        content.blocks.append(Paragraph{sentence, false});
    for (qsizetype i = 0; i < guide.steps.size(); ++i) {
        const GuideStep &step = guide.steps.at(i);
        StepEntry entry;
        entry.title = GuidePaper::tr("%1. %2", "number and title of a step")
                          .arg(QString::number(i + 1), step.title);
        entry.time = minutesText(step.minutes);
        entry.sentences = {stepStateText(progress.steps.at(i)),
                           runsUntilText(guide, progress, i, today),
                           whereText(catalogue, step, ios)};
        entry.sentences.removeAll(QString());
        entry.instructions = step.text;
        entry.notes = notesOf(catalogue, step);
        content.blocks.append(entry);
    }
    return content;
}

} // namespace Earshot
