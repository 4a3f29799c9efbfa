// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QWidget;

namespace Earshot {

//! A tinted panel with a sign, a name and a text; \a warns for what cannot be undone.
QWidget *noticePanel(const QString &iconName,
                     const QString &title,
                     const QString &text,
                     bool warns,
                     QWidget *parent);

//! A label and a text after it, as one paragraph: "The catch  With no data signal …".
QWidget *labelledText(const QString &label, const QString &text, QWidget *parent);

} // namespace Earshot
