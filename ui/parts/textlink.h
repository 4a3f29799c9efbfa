// SPDX-License-Identifier: MIT
#pragma once

#include "style/type.h"

#include <QAbstractButton>

namespace Earshot {

class TextLabel;

//! A link whose words wrap, for places where a link button would be too wide. Click, Space and
//! Enter do the same.
class TextLink : public QAbstractButton
{
    Q_OBJECT

public:
    TextLink(const QString &text, TextRole role, QWidget *parent = nullptr);

    const TextLabel *label() const { return m_label; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    TextLabel *m_label;
};

} // namespace Earshot
