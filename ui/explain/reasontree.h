// SPDX-License-Identifier: MIT
#pragma once

#include "wording/reasonwords.h"

#include <QWidget>

namespace Earshot {

//! A reason as nested lines with thin connectors: what follows, and from what. An answer is a link
//! to its setting.
class ReasonTree : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonTree(const QList<ReasonLine> &lines, QWidget *parent = nullptr);

signals:
    void answerRequested(const QString &setting);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row
    {
        QWidget *text = nullptr;
        int depth = 0;
    };
    QWidget *makeText(const ReasonLine &line);

    QList<Row> m_rows;
};

} // namespace Earshot
