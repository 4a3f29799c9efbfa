// SPDX-License-Identifier: MIT
#include "style/look.h"

#include "style/earshotstyle.h"
#include "style/returnpresses.h"

#include <QApplication>
#include <QFont>
#include <QIcon>

using namespace Qt::StringLiterals;

namespace Earshot {

// The font the system gave, and our share of it, are kept on the application object.
static constexpr auto systemFontKey = "earshotSystemFont";
static constexpr auto textSizeKey = "earshotTextSize";

void installLook()
{
#ifndef Q_OS_MACOS
    QApplication::setStyle(new EarshotStyle);
#endif
    qApp->installEventFilter(new ReturnPresses(qApp));
    QApplication::setWindowIcon(QIcon(u":/icons/earshot.svg"_s));
}

void setGround(Ground ground)
{
    QApplication::setPalette(paletteFor(tokensFor(ground)));
}

void setTextSize(int percent)
{
    const int wanted = qBound(smallestTextSize, percent, largestTextSize);
    if (wanted == textSize())
        return;
    if (!qApp->property(systemFontKey).isValid())
        qApp->setProperty(systemFontKey, QApplication::font());
    auto font = qApp->property(systemFontKey).value<QFont>();
    const double factor = wanted / 100.0;
    if (font.pixelSize() > 0)
        font.setPixelSize(qRound(font.pixelSize() * factor));
    else
        font.setPointSizeF(font.pointSizeF() * factor);
    qApp->setProperty(textSizeKey, wanted);
    QApplication::setFont(font);
}

int textSize()
{
    const QVariant kept = qApp->property(textSizeKey);
    return kept.isValid() ? kept.toInt() : 100;
}

} // namespace Earshot
