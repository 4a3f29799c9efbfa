// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace Earshot {

//! A state in a word and a shape. Not a button: it has no outline.
class StateChip : public QLabel
{
    Q_OBJECT

public:
    enum class Kind {
        Plain, //!< Open, Not asked yet: quiet words only.
        Done,
        DoNotKnow,
        Accepted,
        DoesNotApply,
        NoWayBack,
        Grey, //!< Partly right: a ground and no sign.
        Warn  //!< Not right, out of date: the same in the warning family.
    };

    explicit StateChip(Kind kind, const QString &word, QWidget *parent = nullptr);

    void setState(Kind kind, const QString &word);
    Kind kind() const { return m_kind; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
};

} // namespace Earshot
