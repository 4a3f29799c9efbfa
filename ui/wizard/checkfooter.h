// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QPushButton;

namespace Earshot {

//! The foot of the check: a quiet way out, Back, and the one primary button.
class CheckFooter : public QWidget
{
    Q_OBJECT

public:
    explicit CheckFooter(QWidget *parent = nullptr);

    void setTexts(const QString &out, const QString &next);
    void setBackVisible(bool visible);
    QPushButton *nextButton() const { return m_next; }

signals:
    void outWanted();
    void backWanted();
    void nextWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPushButton *m_out;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace Earshot
