// SPDX-License-Identifier: MIT
#include "wizard/flow/pageid.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Earshot {

static const std::array<std::pair<PageKind, QLatin1StringView>, 6> &spellings()
{
    static const std::array<std::pair<PageKind, QLatin1StringView>, 6> all{{
        {PageKind::Safety, "safety"_L1},
        {PageKind::Kind, "kind"_L1},
        {PageKind::Context, "context"_L1},
        {PageKind::Worries, "worries"_L1},
        {PageKind::Setting, "setting"_L1},
        {PageKind::Review, "review"_L1},
    }};
    return all;
}

static bool hasName(PageKind kind)
{
    return kind == PageKind::Context || kind == PageKind::Setting;
}

QString token(const PageId &page)
{
    for (const auto &[kind, text] : spellings()) {
        if (kind == page.kind)
            return hasName(kind) ? text + u':' + page.name : QString(text);
    }
    return {};
}

std::optional<PageId> pageIdFromToken(const QString &text)
{
    const auto colon = text.indexOf(u':');
    const QString start = colon < 0 ? text : text.left(colon);
    const QString name = colon < 0 ? QString() : text.mid(colon + 1);
    for (const auto &[kind, spelling] : spellings()) {
        if (start == spelling && hasName(kind) == !name.isEmpty())
            return PageId{kind, name};
    }
    return std::nullopt;
}

} // namespace Earshot
