// SPDX-License-Identifier: MIT
#pragma once

#include "assessment/verdict.h"

#include <QWidget>

namespace Earshot {

struct Tokens;

//! The four marks. A word always stands beside one.
enum class VerdictMark { Yes, NotSure, NoWayFound, ComesWith };

VerdictMark markFor(Verdict verdict, bool comesWith = false);
void paintMark(QPainter *painter, const QRectF &rect, VerdictMark mark, const Tokens &tokens);

//! One mark of \a size em. A decoration for a screen reader.
class MarkIcon : public QWidget
{
    Q_OBJECT

public:
    MarkIcon(VerdictMark mark, double size, QWidget *parent = nullptr);

    void setMark(VerdictMark mark);
    VerdictMark mark() const { return m_mark; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    VerdictMark m_mark;
    double m_size;
};

} // namespace Earshot
