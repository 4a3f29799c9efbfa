// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>

class QWidget;

namespace Earshot {

//! The type sizes there are, relative to the application's font.
enum class TextRole {
    Headline, //!< 1.6, page titles and the headline sentence
    Title,    //!< 1.2, section titles and verdict words
    Body,
    Medium, //!< names
    Strong, //!< body, DemiBold
    Small,  //!< 0.9
    SmallStrong
};

//! The colour of a text, as a token.
enum class Tone { Text, Quiet, Faint, Accent, OnTint, Warn };

QFont fontFor(TextRole role);
//! Line height as a share of the font's own, in percent.
int lineHeightFor(TextRole role);
QColor colourFor(Tone tone, const QWidget *widget);

//! Height of the body font in pixels; sizes of rows, icons and chips are multiples of it.
double em();
//! \a factor times em(), in whole pixels.
int ems(double factor);

} // namespace Earshot
