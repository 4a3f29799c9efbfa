// SPDX-License-Identifier: MIT
#include "paper/content/paperparts.h"
#include "wording/answerwords.h"
#include "wording/datewords.h"
#include "wording/sentences.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

class AnswerList
{
    Q_DECLARE_TR_FUNCTIONS(AnswerList)
};

LabelledText contextRow(const Catalogue &catalogue, const ReportAnswer &answer)
{
    const ContextQuestion *context = catalogue.context(answer.question);
    return {context != nullptr ? context->name : answer.question,
            asSentence(contextText(catalogue, answer.question, answer.answer.values))};
}

LabelledText settingRow(const Catalogue &catalogue, const ReportAnswer &answer)
{
    const Setting *setting = catalogue.setting(answer.question);
    QStringList sentences{asSentence(answerText(catalogue, answer.question, answer.answer.values))};
    if (answer.implied && setting != nullptr && setting->askWhen)
        sentences = {AnswerList::tr("We did not ask, because %1.").arg(setting->askWhen->because)};
    if (answer.answer.since.isValid())
        sentences.append(AnswerList::tr("Since %1.").arg(dateText(answer.answer.since)));
    if (answer.answer.looked.isValid())
        sentences.append(AnswerList::tr("Looked on %1.").arg(dateText(answer.answer.looked)));
    return {setting != nullptr ? setting->name : answer.question, joinedSentences(sentences)};
}

//! What was answered, a row each; what was not asked yet takes one row together.
Entries answerList(const Catalogue &catalogue, const ReportAnswerGroup &group)
{
    Entries entries;
    QStringList notAsked;
    for (const ReportAnswer &answer : group.answers) {
        if (group.group.isEmpty())
            entries.rows.append(contextRow(catalogue, answer));
        else if (answer.answer.values.isEmpty() && !answer.implied)
            notAsked.append(settingRow(catalogue, answer).label);
        else
            entries.rows.append(settingRow(catalogue, answer));
    }
    if (!notAsked.isEmpty())
        entries.rows.append({notAskedText(), notAsked.join(u", "_s) + u'.'});
    return entries;
}

QString groupName(const Catalogue &catalogue, const QString &id)
{
    const QList<Group> &groups = catalogue.content().groups;
    const auto group
        = std::find_if(groups.cbegin(), groups.cend(), [&](const Group &g) { return g.id == id; });
    return group != groups.cend() ? group->name : AnswerList::tr("About you");
}

Entries worryRatings(const PaperSource &source)
{
    Entries entries;
    const Answers &answers = source.report.assessment.answers;
    for (const Worry &worry : source.catalogue.worries()) {
        const bool said = answers.worries.contains(worry.id);
        entries.rows.append({worry.text,
                             said
                                 ? asSentence(ratingWord(answers.rating(worry.id)))
                                 : AnswerList::tr("%1. It counts as “%2”.")
                                       .arg(notAskedText(), ratingWord(answers.rating(worry.id)))});
    }
    return entries;
}

QString nameOf(const Source &source)
{
    return source.publisher.isEmpty() ? source.title
                                      : AnswerList::tr("%1, %2", "publisher and title")
                                            .arg(source.publisher, source.title);
}

} // namespace

QList<Block> answerBlocks(const PaperSource &source)
{
    QList<Block> blocks{Heading{2, AnswerList::tr("Your answers, as you said them")}};
    for (const ReportAnswerGroup &group : source.report.answers) {
        blocks.append(Heading{3, groupName(source.catalogue, group.group)});
        blocks.append(answerList(source.catalogue, group));
    }
    blocks.append(Heading{3, AnswerList::tr("How much it would bother you")});
    blocks.append(worryRatings(source));
    return blocks;
}

QList<Block> backgroundBlocks(const PaperSource &source)
{
    QList<Block> blocks{Heading{2, AnswerList::tr("What each setting does")}};
    for (const Setting &setting : source.catalogue.settings()) {
        blocks.append(Heading{3, setting.name});
        blocks.append(Paragraph{joinedSentences(setting.about), false});
        QStringList sources;
        for (const QString &id : setting.sources) {
            if (const Source *known = source.catalogue.source(id))
                sources.append(nameOf(*known));
        }
        if (!sources.isEmpty())
            blocks.append(Paragraph{AnswerList::tr("Sources, checked %1: %2.")
                                        .arg(dateText(setting.checked), sources.join(u"; "_s)),
                                    true});
    }
    return blocks;
}

} // namespace Earshot
