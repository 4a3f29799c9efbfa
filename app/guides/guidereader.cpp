// SPDX-License-Identifier: MIT
#include "catalogue/readers.h"

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

Countdown readCountdown(TableReader &table)
{
    Countdown countdown;
    countdown.days = table.optionalNumber(u"days"_s, 1, 3660, 0);
    countdown.until = table.optionalText(u"until"_s);
    if ((countdown.days > 0) != countdown.until.contains("%1"_L1))
        table.report(u"until"_s,
                     u"\"days\" and \"until\" go together, and \"until\" says \"%1\"."_s);
    return countdown;
}

GuideStep readStep(TableReader &table)
{
    GuideStep step;
    step.at = table.at();
    step.id = table.text(u"id"_s);
    step.title = table.text(u"title"_s);
    step.text = table.texts(u"text"_s);
    step.setting = table.optionalText(u"setting"_s);
    step.minutes = table.number(u"minutes"_s, 1, 24 * 60);
    step.cost = table.optionalText(u"catch"_s);
    step.noWayBack = table.optionalText(u"no-way-back"_s);
    step.seenBy = table.textsOrNone(u"seen-by"_s);
    step.seenHow = table.optionalText(u"seen-how"_s);
    if (step.seenBy.isEmpty() != step.seenHow.isEmpty())
        table.report(
            u"seen-how"_s,
            u"\"seen-how\" goes with a \"seen-by\" that is not empty, and only with it."_s);
    step.message = table.optionalText(u"message"_s);
    step.sets = readEffects(table);
    step.countdown = readCountdown(table);
    table.rejectUnknown();
    return step;
}

} // namespace

void readGuide(TableReader &file, CatalogueContent &content)
{
    Guide guide;
    guide.at = file.at();
    guide.id = file.text(u"id"_s);
    guide.place = file.number(u"place"_s, 1, 99);
    guide.title = file.text(u"title"_s);
    guide.gain = file.text(u"gain"_s);
    guide.before = file.optionalTexts(u"before"_s);
    guide.lastResort = file.flag(u"last-resort"_s);
    guide.remediations = file.optionalTexts(u"for"_s);
    guide.sources = file.texts(u"sources"_s);
    guide.checked = file.date(u"checked"_s);
    for (TableReader &table : file.tables(u"step"_s))
        guide.steps.append(readStep(table));
    file.rejectUnknown();
    content.guides.append(guide);
}

} // namespace Earshot
