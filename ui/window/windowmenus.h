// SPDX-License-Identifier: MIT
#pragma once

class QAction;

namespace Earshot {

class MainWindow;

//! The actions that are off where nothing can be recorded or where no check is half done.
struct WindowActions
{
    QAction *newCheck = nullptr;
    QAction *resume = nullptr;
    QAction *recheck = nullptr;
};

//! Fills the menu bar of \a window.
WindowActions makeMenus(MainWindow &window);

} // namespace Earshot
