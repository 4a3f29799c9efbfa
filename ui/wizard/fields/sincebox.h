// SPDX-License-Identifier: MIT
#pragma once

#include <QComboBox>
#include <QDate>

namespace Earshot {

//! "About when?" in months, because nobody knows the day. Takes the last day that the month
//! allows: what runs out is then never counted as gone too early.
class SinceBox : public QComboBox
{
    Q_OBJECT

public:
    explicit SinceBox(const QDate &today, QWidget *parent = nullptr);

    //! Invalid where it is not known. A date that was set comes back as it is while its month
    //! stays chosen.
    QDate date() const;
    void setDate(const QDate &date);

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    QDate m_given;
    int m_givenIndex = -1;
};

} // namespace Earshot
