// SPDX-License-Identifier: MIT
#pragma once

#include "answers/renaming.h"
#include "history/historystore.h"

#include <optional>

namespace Earshot {

//! The catalogues that checks were made with, in the ids of the one in use. Each is read when it
//! is first asked for.
class Archive
{
public:
    //! \a store must outlive it.
    Archive(Catalogue today, const HistoryStore &store);

    const Catalogue &today() const { return m_today; }
    const Renaming &renaming() const { return m_renaming; }
    //! The catalogue of that hash; null where it is not kept, or in a format no longer read.
    const Catalogue *at(const QString &hash) const;

private:
    Catalogue m_today;
    Renaming m_renaming;
    const HistoryStore &m_store;
    mutable QMap<QString, std::optional<Catalogue>> m_read;
};

} // namespace Earshot
