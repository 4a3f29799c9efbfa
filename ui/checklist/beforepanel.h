// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"
#include "checklist/checklistitems.h"

#include <QWidget>

class QPushButton;

namespace Earshot {

//! What is said once before a tick counts: that there is no way back, that somebody near may
//! notice, or what has to be in order first. In place of a message box.
class BeforePanel : public QWidget
{
    Q_OBJECT

public:
    BeforePanel(const Catalogue &catalogue, const Tick &tick, QWidget *parent = nullptr);

    //! Puts the focus on the button that changes nothing.
    void takeFocus();

signals:
    void confirmed();
    void dismissed();
    void settingWanted(const QString &setting);

private:
    QWidget *buttons(const Catalogue &catalogue, const Tick &tick, const QString &title);

    QPushButton *m_notNow = nullptr;
};

} // namespace Earshot
