// SPDX-License-Identifier: MIT
#pragma once

#include "paper/content/blocks.h"

#include <QPainter>

namespace Earshot {

//! Paints one of the four marks into \a square, in the light tokens.
void paintMark(QPainter &painter, const QRectF &square, Mark mark);
//! An empty box to tick by hand.
void paintBox(QPainter &painter, const QRectF &square);
//! A small clock, beside a time.
void paintClock(QPainter &painter, const QRectF &square);

} // namespace Earshot
