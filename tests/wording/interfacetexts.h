// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace Earshot {

//! A text of the interface and the class it stands in.
struct InterfaceText
{
    QString where;
    QString text; //!< Numbers and parts filled in by something short.
};

//! Every text below ui/ that goes through translation. Uses the tool \a lupdate.
QList<InterfaceText> interfaceTexts(const QString &lupdate, const QString &sources);

} // namespace Earshot
