// SPDX-License-Identifier: MIT
#pragma once

#include <QRadioButton>

namespace Earshot {

//! One answer as a large radio button: a card with sentence, second line and key cap. The card
//! is inset by ring px for its focus ring; give the layout margins of -ring.
//!
//! The second line is its accessible description; set the accessible name to
//! "iCloud Backup: on".
class ChoiceCard : public QRadioButton
{
    Q_OBJECT

public:
    enum class Look {
        Card,
        Quiet //!< No card until chosen: "I do not know".
    };
    static constexpr int ring = 4;

    explicit ChoiceCard(const QString &sentence, QWidget *parent = nullptr, Look look = Look::Card);

    void setDetail(const QString &detail);
    //! The number key that chooses it, shown as a key cap; 0 shows none.
    void setKey(int key);
    int key() const { return m_key; }
    //! Quiet words at the right, before the key cap: "about 5 minutes".
    void setTrailing(const QString &trailing);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    struct Parts
    {
        QRect sentence;
        QRect detail;
        QRect trailing;
        QRect keyCap;
        QRect indicator;
        int height = 0;
    };
    Parts arrange(int width) const;
    void paintWords(QPainter &painter, const Parts &parts) const;

    Look m_look;
    QString m_detail;
    QString m_trailing;
    int m_key = 0;
};

} // namespace Earshot
