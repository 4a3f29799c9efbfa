// SPDX-License-Identifier: MIT
#include "parts/button.h"

#include "style/icons.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace Earshot {

namespace {

// A layout takes no negative margins, so the row moves itself.
class OutdentedRow : public QHBoxLayout
{
public:
    explicit OutdentedRow(Qt::Alignment edge)
        : m_edge(edge)
    {}

    void setGeometry(const QRect &rect) override
    {
        const bool atEnd = m_edge.testFlag(Qt::AlignTrailing);
        const bool mirrored
            = parentWidget() && parentWidget()->layoutDirection() == Qt::RightToLeft;
        QHBoxLayout::setGeometry(atEnd != mirrored ? rect.adjusted(0, 0, linkInset, 0)
                                                   : rect.adjusted(-linkInset, 0, 0, 0));
    }

private:
    Qt::Alignment m_edge;
};

} // namespace

QHBoxLayout *makeLinkRow(const QList<QPushButton *> &links, Qt::Alignment edge)
{
    auto *row = new OutdentedRow(edge);
    row->setSpacing(8);
    if (edge.testFlag(Qt::AlignTrailing))
        row->addStretch(1);
    for (QPushButton *link : links)
        row->addWidget(link);
    if (!edge.testFlag(Qt::AlignTrailing))
        row->addStretch(1);
    return row;
}

QPushButton *
makeButton(const QString &text, ButtonVariant variant, QWidget *parent, const QString &iconName)
{
    auto *button = new QPushButton(text, parent);
    setVariant(button, variant);
    button->setAutoDefault(false);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    return button;
}

QPushButton *makeFilterChip(const QString &text, QWidget *parent)
{
    QPushButton *chip = makeButton(text, ButtonVariant::Filter, parent);
    chip->setCheckable(true);
    return chip;
}

QToolButton *makeIconButton(const QString &iconName, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace Earshot
