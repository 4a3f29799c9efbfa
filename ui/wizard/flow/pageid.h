// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace Earshot {

//! The kinds of pages of a check, in the order in which they come.
enum class PageKind { Safety, Kind, Context, Worries, Setting, Review };

//! One page of a check.
struct PageId
{
    PageKind kind = PageKind::Safety;
    QString name; //!< The id of the context question or setting; empty for the other kinds.

    bool operator==(const PageId &other) const = default;
};

//! What the store remembers: "worries", "context:ios", "setting:icloud-backup".
QString token(const PageId &page);
std::optional<PageId> pageIdFromToken(const QString &text);

} // namespace Earshot
