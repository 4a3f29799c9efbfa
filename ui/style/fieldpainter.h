// SPDX-License-Identifier: MIT
#pragma once

class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionSlider;

namespace Earshot {

void paintFieldPanel(QPainter *painter, const QStyleOption &option);
void paintFrame(QPainter *painter, const QStyleOption &option);
void paintCheckBox(QPainter *painter, const QStyleOption &option);
void paintRadioButton(QPainter *painter, const QStyleOption &option);
void paintFocusRing(QPainter *painter, const QStyleOption &option);
void paintComboBox(QPainter *painter, const QStyleOptionComboBox &option);
//! \a handle in the coordinates of the scroll bar; empty where there is nothing to scroll.
void paintScrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRect &handle);

} // namespace Earshot
