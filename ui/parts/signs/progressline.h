// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace Earshot {

//! A thin bar that is filled from the left. Words beside it say the same; give it those as
//! accessible name.
class ProgressLine : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Progress, Date };

    explicit ProgressLine(Kind kind = Kind::Progress, QWidget *parent = nullptr);

    //! From 0 to 1; \a inWords becomes the accessible name.
    void setShare(double share, const QString &inWords);
    double share() const { return m_share; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
    double m_share = 0;
};

} // namespace Earshot
