// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"

#include <QByteArray>

namespace Earshot {

//! Version, hash and every setting with its name, group and kind.
QByteArray writeCatalogueListJson(const Catalogue &catalogue);
//! One setting with everything that stands in its file.
QByteArray writeSettingJson(const Catalogue &catalogue, const Setting &setting);
//! All of them, and the observers, assets, exposures, worries and context.
QByteArray writeCatalogueJson(const Catalogue &catalogue);
QByteArray writeProblemsJson(const QList<Error> &problems);

} // namespace Earshot
