// SPDX-License-Identifier: MIT
#include "style/tokens.h"

#include <cmath>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace Earshot {

static Tokens lightTokens()
{
    return {.dark = false,
            .highContrast = false,
            .window = QColor(0xF8F9FB),
            .sidebar = QColor(0xEEF1F5),
            .card = QColor(0xFFFFFF),
            .hover = QColor(0xF1F4F8),
            .text = QColor(0x1B1F24),
            .text2 = QColor(0x4F5761),
            .text3 = QColor(0x626B76),
            .hair = QColor(0xE1E5EB),
            .border = QColor(0x868E99),
            .accent = QColor(0x1B62C4),
            .onAccent = QColor(0xFFFFFF),
            .accentTint = QColor(0xE6EFFC),
            .accentText = QColor(0x174F9C),
            .sideChosen = QColor(0xDCE8FA),
            .warn = QColor(0xC66200),
            .warnTint = QColor(0xFDF3E6),
            .warnLine = QColor(0xEFD2AE),
            .warnText = QColor(0x8A4300),
            .infoLine = QColor(0xBFD6F6),
            .chipGrey = QColor(0xEBEEF2),
            .undoGround = QColor(0x2A3038),
            .undoText = QColor(0xF5F7FA),
            .undoLink = QColor(0xA9CBFF)};
}

static Tokens darkTokens()
{
    return {.dark = true,
            .highContrast = false,
            .window = QColor(0x1C1E22),
            .sidebar = QColor(0x15171A),
            .card = QColor(0x25282D),
            .hover = QColor(0x2E3238),
            .text = QColor(0xECEEF1),
            .text2 = QColor(0xB4BBC5),
            .text3 = QColor(0x9AA2AD),
            .hair = QColor(0x363A41),
            .border = QColor(0x7D8591),
            .accent = QColor(0x82B1FF),
            .onAccent = QColor(0x0E1728),
            .accentTint = QColor(0x20314D),
            .accentText = QColor(0xA9CBFF),
            .sideChosen = QColor(0x20314D),
            .warn = QColor(0xF0A458),
            .warnTint = QColor(0x382B1D),
            .warnLine = QColor(0x5E482C),
            .warnText = QColor(0xF5C690),
            .infoLine = QColor(0x36517D),
            .chipGrey = QColor(0x343940),
            .undoGround = QColor(0x3A3F47),
            .undoText = QColor(0xF5F7FA),
            .undoLink = QColor(0xA9CBFF)};
}

static double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

static double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF())
           + 0.0722 * channel(colour.blueF());
}

static double contrast(const QColor &one, const QColor &other)
{
    const double lighter = std::max(luminance(one), luminance(other));
    const double darker = std::min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
}

// High contrast themes put everything on pure black or pure white; ordinary ones never do.
static bool isHighContrast(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    return base == palette.color(QPalette::Active, QPalette::Window)
           && (base == QColor(Qt::white) || base == QColor(Qt::black))
           && contrast(base, palette.color(QPalette::Active, QPalette::Text)) > 18;
}

static Tokens highContrastTokens(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    const QColor text = palette.color(QPalette::Active, QPalette::Text);
    const QColor highlight = palette.color(QPalette::Active, QPalette::Highlight);
    const bool dark = base == QColor(Qt::black);

    Tokens tokens = dark ? darkTokens() : lightTokens();
    tokens.highContrast = true;
    for (QColor *ground : {&tokens.window,
                           &tokens.sidebar,
                           &tokens.card,
                           &tokens.hover,
                           &tokens.accentTint,
                           &tokens.sideChosen,
                           &tokens.warnTint,
                           &tokens.chipGrey,
                           &tokens.onAccent,
                           &tokens.undoGround})
        *ground = base;
    for (QColor *ink :
         {&tokens.text, &tokens.text2, &tokens.text3, &tokens.border, &tokens.undoText})
        *ink = text;
    const bool usesOwn = contrast(highlight, base) < 7;
    tokens.accent = usesOwn ? QColor(dark ? 0x9CC8FF : 0x003A9E) : highlight;
    tokens.accentText = tokens.accent;
    tokens.infoLine = tokens.accent;
    tokens.undoLink = tokens.accent;
    tokens.warn = QColor(dark ? 0xFFB45C : 0x8F4700);
    tokens.warnText = QColor(dark ? 0xFFCB8F : 0x6B3300);
    tokens.warnLine = tokens.warn;
    tokens.hair = QColor(dark ? 0xA6A6A6 : 0x5A5A5A);
    return tokens;
}

Tokens tokensFor(Ground ground)
{
    return ground == Ground::Dark ? darkTokens() : lightTokens();
}

Tokens tokensFor(const QPalette &palette)
{
    if (isHighContrast(palette))
        return highContrastTokens(palette);
    const bool dark = palette.color(QPalette::Active, QPalette::Window).lightness() < 128;
    return tokensFor(dark ? Ground::Dark : Ground::Light);
}

QPalette paletteFor(const Tokens &tokens)
{
    const std::vector<std::pair<QPalette::ColorRole, QColor>> roles{
        {QPalette::Window, tokens.window},
        {QPalette::WindowText, tokens.text},
        {QPalette::Base, tokens.card},
        {QPalette::AlternateBase, tokens.hover},
        {QPalette::Text, tokens.text},
        {QPalette::PlaceholderText, tokens.text3},
        {QPalette::Button, tokens.card},
        {QPalette::ButtonText, tokens.text},
        {QPalette::BrightText, tokens.onAccent},
        {QPalette::Highlight, tokens.accent},
        {QPalette::HighlightedText, tokens.onAccent},
        {QPalette::Link, tokens.accent},
        {QPalette::LinkVisited, tokens.accent},
        {QPalette::ToolTipBase, tokens.card},
        {QPalette::ToolTipText, tokens.text},
        {QPalette::Light, tokens.card},
        {QPalette::Midlight, tokens.hover},
        {QPalette::Mid, tokens.hair},
        {QPalette::Dark, tokens.border},
        {QPalette::Shadow, tokens.border},
    };
    QPalette palette;
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
        for (const auto &[role, colour] : roles)
            palette.setColor(group, role, colour);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tokens.text3);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, tokens.chipGrey);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, tokens.text3);
    return palette;
}

} // namespace Earshot
