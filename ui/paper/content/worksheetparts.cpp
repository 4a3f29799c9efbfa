// SPDX-License-Identifier: MIT
#include "paper/content/paperparts.h"
#include "wording/answerwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

class Worksheet
{
    Q_DECLARE_TR_FUNCTIONS(Worksheet)
};

WorksheetEntry entryOf(const Setting &setting, const QString &ios, int number)
{
    WorksheetEntry entry{number, setting.question, {}, {}, {}};
    if (const auto path = pathFor(setting, ios)) {
        entry.path = path->steps;
        entry.verified
            = path->verified
                  ? Worksheet::tr("verified %1").arg(path->checked.toString(u"yyyy-MM"_s))
                  : Worksheet::tr("not verified, check on your phone");
    }
    for (const Choice &choice : setting.choices)
        entry.choices.append(choice.text);
    entry.choices.append(Worksheet::tr("I do not know"));
    return entry;
}

WorksheetEntry entryOf(const ContextQuestion &question, int number)
{
    WorksheetEntry entry{number, question.question, {}, {}, {}};
    for (const ContextValue &value : question.values)
        entry.choices.append(value.text);
    if (!question.several)
        entry.choices.append(Worksheet::tr("I do not know"));
    return entry;
}

} // namespace

QList<Block> worksheetBlocks(const PaperSource &source)
{
    const QString ios = source.report.assessment.answers.context.value(u"ios"_s).value(0);
    QList<Block> blocks{
        Heading{1, Worksheet::tr("Worksheet: the full check")},
        Paragraph{Worksheet::tr("Look at your iPhone and mark one box. If you are "
                                "not sure, mark “I do not know”. Later, type it in."),
                  false}};
    int number = 0;
    for (const ContextQuestion &question : source.catalogue.contexts())
        blocks.append(entryOf(question, ++number));
    for (const QString &id : source.report.worksheet) {
        if (const Setting *setting = source.catalogue.setting(id))
            blocks.append(entryOf(*setting, ios, ++number));
    }
    return blocks;
}

} // namespace Earshot
