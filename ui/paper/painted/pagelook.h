// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QFont>
#include <QSizeF>

namespace Earshot {

enum class PaperSize { A4, Letter };

//! Width and height in points.
QSizeF sizeInPoints(PaperSize size);

//! All painting is done in twentieths of a point, so that sizes of type are whole numbers and
//! lines break at the same words on every device.
constexpr qreal pt = 20.0;

//! The light tokens; paper is always light.
namespace Ink {
inline const QColor text{0x1b, 0x1f, 0x24};
inline const QColor text2{0x4f, 0x57, 0x61};
inline const QColor text3{0x62, 0x6b, 0x76};
inline const QColor line{0xc9, 0xce, 0xd6};
inline const QColor border{0x86, 0x8e, 0x99};
inline const QColor warn{0xc6, 0x62, 0x00};
inline const QColor accent{0x1b, 0x62, 0xc4};
} // namespace Ink

enum class TypeSize { Small, Body, Title, Headline };

QFont paperFont(TypeSize size, bool strong = false);
//! From one line to the next, in units.
qreal lineHeight(TypeSize size);

constexpr qreal pageMargin = 50 * pt;

} // namespace Earshot
