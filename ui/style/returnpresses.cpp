// SPDX-License-Identifier: MIT
#include "style/returnpresses.h"

#include <QDialog>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

namespace Earshot {

bool ReturnPresses::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    auto *const button = qobject_cast<QAbstractButton *>(watched);
    const bool presses = qobject_cast<QPushButton *>(button) || qobject_cast<QToolButton *>(button);
    // A dialog has a default button of its own to press.
    if (!presses || qobject_cast<QDialog *>(button->window()))
        return false;
    button->click();
    return true;
}

} // namespace Earshot
