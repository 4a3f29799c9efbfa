// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

namespace Earshot {

//! A menu path: its steps with a chevron between, wrapping at a chevron, mirrored from right to
//! left. Accessible name: "Settings, then Apps, then Messages".
class PathChips : public QWidget
{
    Q_OBJECT

public:
    enum class Look {
        Chips, //!< Each step in a chip, the last one tinted.
        Quiet  //!< The same words small and faint, for closed rows.
    };

    explicit PathChips(const QStringList &steps = {},
                       Look look = Look::Chips,
                       QWidget *parent = nullptr);

    void setSteps(const QStringList &steps);
    const QStringList &steps() const { return m_steps; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Place
    {
        QRect chip;
        QRect chevron; //!< Before the chip; empty for the first.
    };
    QList<Place> places(int width) const;
    QFont stepFont(bool last) const;
    int chipHeight() const;
    int padding() const;
    void paintStep(QPainter &painter, qsizetype step, const QRect &chip) const;
    void paintChevron(QPainter &painter, const QRect &chevron) const;

    QStringList m_steps;
    Look m_look;
};

} // namespace Earshot
