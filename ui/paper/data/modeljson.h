// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/model.h"

#include <QJsonObject>

namespace Earshot {

// Each gives all that model.toml or sources.toml says about one entry; what is not there is null.
QJsonObject observerJson(const Observer &observer);
QJsonObject assetJson(const Asset &asset);
QJsonObject exposureJson(const Exposure &exposure);
QJsonObject worryJson(const Worry &worry);
QJsonObject contextJson(const ContextQuestion &question);
QJsonObject groupJson(const Group &group);
QJsonObject seenByJson(const SeenBy &seenBy);
QJsonObject sourceJson(const Source &source);

} // namespace Earshot
