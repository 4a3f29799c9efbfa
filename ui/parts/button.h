// SPDX-License-Identifier: MIT
#pragma once

#include "style/variant.h"

#include <QPushButton>

class QHBoxLayout;
class QToolButton;

namespace Earshot {

//! A push button of one look. \a iconName is an icon of resources/icons, or empty.
//! Two equal texts in one window need different accessible names: set them.
QPushButton *makeButton(const QString &text,
                        ButtonVariant variant,
                        QWidget *parent,
                        const QString &iconName = {});

//! A checkable pill; put those of one row into an exclusive QButtonGroup.
QPushButton *makeFilterChip(const QString &text, QWidget *parent);

//! A small icon-only button; \a name is its accessible name and tool tip.
QToolButton *makeIconButton(const QString &iconName, const QString &name, QWidget *parent);

//! Links side by side, whose first text lines up with what stands above it: the row
//! reaches a little over its left edge, or over the right one where the links end it.
QHBoxLayout *makeLinkRow(const QList<QPushButton *> &links, Qt::Alignment edge = Qt::AlignLeading);

//! The first text of a link stands this far inside its button; layouts pull it back by as much.
constexpr int linkInset = 4;

} // namespace Earshot
