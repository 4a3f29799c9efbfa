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

QString runningOutSentence(const Catalogue &catalogue, const RunningOut &date)
{
    const Setting *setting = catalogue.setting(date.setting);
    if (setting == nullptr || !setting->expiry)
        return {};
    const QString &text = setting->expiry->text;
    return text.contains(u"%1"_s) ? text.arg(dateText(date.until)) : text;
}

} // namespace Earshot
