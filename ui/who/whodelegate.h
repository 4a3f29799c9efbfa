// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace Earshot {

class WhoModel;

//! Paints titles, observers and cells: a mark, its word, and a small second line.
class WhoDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit WhoDelegate(const WhoModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    //! The least width of a column of cells, in pixels.
    static int leastWidth();

private:
    const WhoModel &m_model;
};

} // namespace Earshot
