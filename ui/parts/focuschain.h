// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace Earshot {

//! Puts \a container and everything inside it that takes the focus right after \a before, in the order
//! in which it was made; Qt adds what is made late at the end of the window.
//! Gives the last one back, or \a before where there is none.
inline QWidget *chainFocus(QWidget *before, QWidget *container)
{
    const QList<QWidget *> inside = QList{container} + container->findChildren<QWidget *>();
    for (QWidget *widget : inside) {
        if ((widget->focusPolicy() & Qt::TabFocus) == 0 || widget->focusProxy())
            continue;
        QWidget::setTabOrder(before, widget);
        before = widget;
    }
    return before;
}

} // namespace Earshot
