// SPDX-License-Identifier: MIT
#pragma once

#include "explain/marks.h"

#include <QStringList>

namespace Earshot {

//! One mark for each worry, grouped by verdict, with the count and the word below each group.
//! Hovering a mark names its worry.
class WorryStrip : public QWidget
{
    Q_OBJECT

public:
    struct Group
    {
        VerdictMark mark = VerdictMark::Yes;
        QString word;      //!< "can happen"
        QStringList names; //!< One for each mark.
    };

    explicit WorryStrip(QWidget *parent = nullptr);

    //! Groups without names are left out. \a inWords becomes the accessible name.
    void setGroups(const QList<Group> &groups, const QString &inWords);
};

} // namespace Earshot
