// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QWidget;

namespace Earshot {

//! Asks which file of a person to open; empty where the person cancels.
QString chooseFileToOpen(QWidget *parent);
//! Asks where a new file of a person shall be; empty where the person cancels.
QString chooseNewFile(QWidget *parent);

} // namespace Earshot
