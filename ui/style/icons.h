// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>

class QColor;
class QPainter;
class QRectF;

namespace Earshot {

//! An icon of resources/icons by name ("print"), in the colour of the palette's button text;
//! in QIcon::Selected mode in that of highlighted text.
QIcon icon(const QString &name);

//! Paints the icon \a name in \a colour, sharp at any device ratio.
void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &colour);

} // namespace Earshot
