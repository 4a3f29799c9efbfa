// SPDX-License-Identifier: MIT
#include "session/archive.h"

#include "catalogue/catalogueloader.h"

namespace Earshot {

Archive::Archive(Catalogue today, const HistoryStore &store)
    : m_today(std::move(today))
    , m_renaming(m_today)
    , m_store(store)
{}

const Catalogue *Archive::at(const QString &hash) const
{
    if (hash == m_today.hash())
        return &m_today;
    auto found = m_read.find(hash);
    if (found == m_read.end()) {
        std::optional<Catalogue> read;
        if (const auto files = m_store.catalogueFiles(hash)) {
            if (const auto catalogue = loadCatalogue(*files))
                read = m_renaming.catalogue(*catalogue);
        }
        found = m_read.insert(hash, read);
    }
    return *found ? &**found : nullptr;
}

} // namespace Earshot
