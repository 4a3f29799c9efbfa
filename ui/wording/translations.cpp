// SPDX-License-Identifier: MIT
#include "wording/translations.h"

#include <QCoreApplication>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace Earshot {

void installTranslations()
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(u":/i18n/earshot_en.qm"_s))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace Earshot
