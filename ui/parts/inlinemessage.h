// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QPushButton;

namespace Earshot {

class TextLabel;

//! A tinted panel at the top of a page in place of a message box: sign, name, one line, and at
//! most one button. Hidden until it is given something to say.
class InlineMessage : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Info, Warning };

    explicit InlineMessage(Kind kind, QWidget *parent = nullptr);

    //! Shows it. No button where \a buttonText is empty.
    void say(const QString &name, const QString &line, const QString &buttonText = {});

signals:
    void activated(); //!< Its button.

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
    TextLabel *m_name;
    TextLabel *m_line;
    QPushButton *m_button;
};

} // namespace Earshot
