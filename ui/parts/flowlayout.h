// SPDX-License-Identifier: MIT
#pragma once

#include <QLayout>

namespace Earshot {

//! Lays widgets out in lines, as words of a text; mirrored from right to left.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    FlowLayout(int horizontalGap, int verticalGap, QWidget *parent = nullptr);
    ~FlowLayout() override;

    //! The last widget stands at the far end of a line it shares.
    void setLastAtEnd(bool atEnd) { m_lastAtEnd = atEnd; }

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool apply) const;
    void placeLine(const QList<QLayoutItem *> &line, const QRect &inner, int y, int height) const;

    int m_horizontalGap;
    int m_verticalGap;
    bool m_lastAtEnd = false;
    QList<QLayoutItem *> m_items;
};

} // namespace Earshot
