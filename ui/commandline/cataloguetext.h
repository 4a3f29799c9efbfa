// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"

#include <QByteArray>

namespace Earshot {

//! One line a setting: id and name.
QByteArray writeCatalogueListText(const Catalogue &catalogue);
//! All there is about some settings, with every source and its address.
QByteArray writeSettingsText(const Catalogue &catalogue, const QList<Setting> &settings);

} // namespace Earshot
