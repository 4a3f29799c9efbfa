// SPDX-License-Identifier: MIT
#include "style/type.h"

#include "style/tokens.h"

#include <QApplication>
#include <QFontInfo>
#include <QWidget>

namespace Earshot {

static double factorFor(TextRole role)
{
    switch (role) {
    case TextRole::Headline:
        return 1.6;
    case TextRole::Title:
        return 1.2;
    case TextRole::Small:
    case TextRole::SmallStrong:
        return 0.9;
    case TextRole::Body:
    case TextRole::Medium:
    case TextRole::Strong:
        break;
    }
    return 1.0;
}

static QFont::Weight weightFor(TextRole role)
{
    switch (role) {
    case TextRole::Headline:
    case TextRole::Title:
    case TextRole::Strong:
    case TextRole::SmallStrong:
        return QFont::DemiBold;
    case TextRole::Medium:
        return QFont::Medium;
    case TextRole::Body:
    case TextRole::Small:
        break;
    }
    return QFont::Normal;
}

QFont fontFor(TextRole role)
{
    QFont font = QApplication::font();
    if (font.pixelSize() > 0)
        font.setPixelSize(qRound(font.pixelSize() * factorFor(role)));
    else
        font.setPointSizeF(font.pointSizeF() * factorFor(role));
    font.setWeight(weightFor(role));
    return font;
}

int lineHeightFor(TextRole role)
{
    if (role == TextRole::Headline)
        return 116;
    return role == TextRole::Title ? 120 : 126;
}

QColor colourFor(Tone tone, const QWidget *widget)
{
    const Tokens tokens = tokensFor(widget ? widget->palette() : QApplication::palette());
    switch (tone) {
    case Tone::Text:
        return tokens.text;
    case Tone::Quiet:
        return tokens.text2;
    case Tone::Faint:
        return tokens.text3;
    case Tone::Accent:
        return tokens.accent;
    case Tone::OnTint:
        return tokens.accentText;
    case Tone::Warn:
        return tokens.warnText;
    }
    return tokens.text;
}

double em()
{
    return QFontInfo(QApplication::font()).pixelSize();
}

int ems(double factor)
{
    return qRound(factor * em());
}

} // namespace Earshot
