// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"

#include <QWidget>

namespace Earshot {

//! One change: its name, what it does, its steps, the catch, who may notice and how to go back.
class RemediationView : public QWidget
{
    Q_OBJECT

public:
    //! \a doFirst are the changes still to be made that should come before.
    RemediationView(const Catalogue &catalogue,
                    const Remediation &remediation,
                    const QStringList &doFirst,
                    QWidget *parent = nullptr);
};

//! A tinted panel with a sign, a name and a text; \a warns for what cannot be undone.
QWidget *noticePanel(const QString &iconName,
                     const QString &title,
                     const QString &text,
                     bool warns,
                     QWidget *parent);

//! A label and a text after it, as one paragraph: "The catch  With no data signal …".
QWidget *labelledText(const QString &label, const QString &text, QWidget *parent);

} // namespace Earshot
