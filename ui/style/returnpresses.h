// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace Earshot {

//! Lets Enter press the focused button in a window too, as it does in a dialog.
class ReturnPresses : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Earshot
