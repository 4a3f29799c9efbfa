// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QButtonGroup;

namespace Earshot {

//! Plain radio buttons in a line that wraps; none is chosen at first.
class RadioRow : public QWidget
{
    Q_OBJECT

public:
    //! \a subject stands before each text in its accessible name. Texts may have an ampersand
    //! before the letter of their key.
    RadioRow(const QString &subject, const QStringList &texts, QWidget *parent = nullptr);

    int chosen() const; //!< From 0; -1 = none.
    void setChosen(int index);

private:
    QButtonGroup *m_group;
};

} // namespace Earshot
