// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QPalette>

namespace Earshot {

//! Every colour of the program, for one ground. Text tones keep 4.5 : 1, marks and outlines 3 : 1.
struct Tokens
{
    bool dark = false;
    bool highContrast = false;
    QColor window;  //!< Page ground.
    QColor sidebar; //!< Sidebar and menu bar.
    QColor card;    //!< Cards and fields.
    QColor hover;   //!< Tinted panels, hover, path chips.
    QColor text;
    QColor text2;  //!< Reasons, dates, quiet words.
    QColor text3;  //!< Paths, hints.
    QColor hair;   //!< Card edges and row lines.
    QColor border; //!< The outline of every control.
    QColor accent;
    QColor onAccent;
    QColor accentTint;
    QColor accentText; //!< Text on accentTint.
    QColor sideChosen;
    QColor warn; //!< Marks and bars only, never text.
    QColor warnTint;
    QColor warnLine;
    QColor warnText; //!< Text on warnTint.
    QColor infoLine;
    QColor chipGrey;
    QColor undoGround;
    QColor undoText;
    QColor undoLink;
};

enum class Ground { Light, Dark };

Tokens tokensFor(Ground ground);
//! Light, dark or high contrast, whichever \a palette is.
Tokens tokensFor(const QPalette &palette);
//! All three colour groups.
QPalette paletteFor(const Tokens &tokens);

} // namespace Earshot
