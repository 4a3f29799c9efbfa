// SPDX-License-Identifier: MIT
#include "style/variant.h"

#include <QVariant>
#include <QWidget>

namespace Earshot {

static constexpr auto variantKey = "earshotVariant";

void setVariant(QWidget *button, ButtonVariant variant)
{
    button->setProperty(variantKey, static_cast<int>(variant));
    button->updateGeometry();
    button->update();
}

ButtonVariant variantOf(const QWidget *button)
{
    return button ? static_cast<ButtonVariant>(button->property(variantKey).toInt())
                  : ButtonVariant::Normal;
}

} // namespace Earshot
