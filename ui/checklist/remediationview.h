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

signals:
    void guideWanted(const QString &guide);
};

} // namespace Earshot
