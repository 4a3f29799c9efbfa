// SPDX-License-Identifier: MIT
#include "parts/button.h"

#include "style/icons.h"

#include <QToolButton>

namespace Earshot {

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
