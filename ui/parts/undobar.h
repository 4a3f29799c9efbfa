// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QPushButton;

namespace Earshot {

//! The dark bar at the bottom of a page after an act that can be taken back. It stays until the
//! next act. Hidden at first.
class UndoBar : public QWidget
{
    Q_OBJECT

public:
    explicit UndoBar(QWidget *parent = nullptr);

    //! "Marked as done: Send as Text Message".
    void say(const QString &text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

signals:
    void undone();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString m_text;
    QPushButton *m_undo;
};

} // namespace Earshot
