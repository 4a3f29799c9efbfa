// SPDX-License-Identifier: MIT
#include "wording/datewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

class Dates
{
    Q_DECLARE_TR_FUNCTIONS(Dates)
};

// The sentence of the catalogue, with a place for the day.
QString textOf(const Catalogue &catalogue, const RunningDate &date)
{
    if (date.kind == RunningKind::GuideStep) {
        const Guide *guide = catalogue.guide(date.id);
        const GuideStep *step = guide != nullptr ? guide->step(date.step) : nullptr;
        return step != nullptr ? step->countdown.until : QString();
    }
    const Setting *setting = catalogue.setting(date.id);
    return setting != nullptr && setting->expiry ? setting->expiry->text : QString();
}

} // namespace

QLocale wordingLocale()
{
    const QString name = Dates::tr("en_GB", "the name of the locale of this language");
    return QLocale(name);
}

QString dateText(const QDate &date)
{
    return date.isValid() ? wordingLocale().toString(date, Dates::tr("d MMMM yyyy", "date format"))
                          : QString();
}

QString monthText(const QDate &date)
{
    return date.isValid() ? wordingLocale().toString(date, Dates::tr("MMMM yyyy", "month format"))
                          : QString();
}

QString runningTitle(const Catalogue &catalogue, const RunningDate &date)
{
    if (date.kind == RunningKind::GuideStep) {
        const Guide *guide = catalogue.guide(date.id);
        return guide != nullptr ? guide->title : QString();
    }
    const Setting *setting = catalogue.setting(date.id);
    return setting != nullptr ? setting->name : QString();
}

QString runningSentence(const Catalogue &catalogue, const RunningDate &date, const QDate &today)
{
    const QString until = dateText(date.until);
    if (date.kind == RunningKind::Accepted)
        return date.isOver(today)
                   ? Dates::tr("You left it as it is until %1. It is open again.").arg(until)
                   : Dates::tr("You leave it as it is until %1.").arg(until);
    const QString text = textOf(catalogue, date);
    return text.contains(u"%1"_s) ? text.arg(until) : text;
}

} // namespace Earshot
