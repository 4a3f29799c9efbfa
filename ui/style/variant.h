// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace Earshot {

//! How a push button looks.
enum class ButtonVariant {
    Normal,
    Primary, //!< Filled; at most one in a view.
    Link,    //!< Accent text, nothing round it.
    Filter,  //!< A pill; checkable.
    Quiet    //!< Quiet text, nothing round it: Close now, Save and close.
};

void setVariant(QWidget *button, ButtonVariant variant);
ButtonVariant variantOf(const QWidget *button);

} // namespace Earshot
