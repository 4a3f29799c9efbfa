// SPDX-License-Identifier: MIT
#include "paper/painted/pagelook.h"

#include <QGuiApplication>

namespace Earshot {

namespace {

qreal points(TypeSize size)
{
    switch (size) {
    case TypeSize::Small:
        return 8.2;
    case TypeSize::Title:
        return 12.5;
    case TypeSize::Headline:
        return 17;
    case TypeSize::Body:
        break;
    }
    return 9.2;
}

} // namespace

QSizeF sizeInPoints(PaperSize size)
{
    return size == PaperSize::A4 ? QSizeF(595, 842) : QSizeF(612, 792);
}

QFont paperFont(TypeSize size, bool strong)
{
    QFont font(QGuiApplication::font().family());
    font.setPixelSize(qRound(points(size) * pt));
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Any spacing at all keeps letters from being joined, so that a search for "off" finds it.
    font.setLetterSpacing(QFont::AbsoluteSpacing, pt / 400);
    return font;
}

qreal lineHeight(TypeSize size)
{
    const qreal factor = size == TypeSize::Headline ? 1.22 : 1.38;
    return points(size) * pt * factor;
}

} // namespace Earshot
