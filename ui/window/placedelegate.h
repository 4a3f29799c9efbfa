// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace Earshot {

//! Paints a place of the sidebar: icon, name, count.
class PlaceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { IconNameRole = Qt::UserRole, CountRole, NameRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Earshot
