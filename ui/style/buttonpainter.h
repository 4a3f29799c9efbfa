// SPDX-License-Identifier: MIT
#pragma once

#include <QSize>

class QPainter;
class QStyleOptionButton;
class QStyleOptionToolButton;
class QWidget;

namespace Earshot {

void paintButton(QPainter *painter, const QStyleOptionButton &option, const QWidget *widget);
QSize buttonSize(const QStyleOptionButton &option, const QWidget *widget);
void paintToolButton(QPainter *painter, const QStyleOptionToolButton &option);

} // namespace Earshot
