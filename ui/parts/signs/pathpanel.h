// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/setting.h"
#include "parts/card.h"

namespace Earshot {

//! A tinted panel: where to look, the menu path, and whether it was seen on a phone.
class PathPanel : public Card
{
    Q_OBJECT

public:
    explicit PathPanel(const ShownPath &path, QWidget *parent = nullptr);
};

} // namespace Earshot
