// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"

#include <QDialog>

namespace Earshot {

//! Shown in place of the window when the person's file cannot be opened: what is wrong, and what
//! can be done. The file stays as it is.
class StartProblem : public QDialog
{
    Q_OBJECT

public:
    explicit StartProblem(const QList<Error> &errors, QWidget *parent = nullptr);

    //! What the person chose instead; empty = close.
    const QString &path() const { return m_path; }

private:
    QString m_path;
};

} // namespace Earshot
