// SPDX-License-Identifier: MIT
#pragma once

#include "wording/reasonwords.h"

#include <QWidget>

namespace Earshot {

class TextLabel;

//! A reason as nested lines with thin connectors: what follows, and from what.
class ReasonTree : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonTree(const QList<ReasonLine> &lines, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row
    {
        TextLabel *label = nullptr;
        int depth = 0;
    };
    QList<Row> m_rows;
};

} // namespace Earshot
