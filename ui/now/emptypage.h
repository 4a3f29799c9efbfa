// SPDX-License-Identifier: MIT
#pragma once

#include "parts/pagescroll.h"
#include "session/session.h"

class QPushButton;

namespace Earshot {

//! What is shown before anything was answered: one sentence and one button.
class EmptyPage : public PageScroll
{
    Q_OBJECT

public:
    explicit EmptyPage(const Session &session, QWidget *parent = nullptr);

signals:
    void checkWanted();
    void worksheetWanted();
    void openWanted();
};

} // namespace Earshot
