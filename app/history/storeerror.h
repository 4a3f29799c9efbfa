// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Transaction.h>

namespace Earshot {

//! \a sentence about the file at \a path.
Error storeError(const QString &path, const QString &sentence);
//! The sentence for what SQLite reports, chosen by its code.
Error storeError(const QString &path, const SQLite::Exception &exception);

//! Runs \a work, a function that gives a Result, and turns what SQLite throws into an error.
template<typename Work>
auto guarded(const QString &path, const Work &work) -> decltype(work())
{
    try {
        return work();
    } catch (const SQLite::Exception &exception) {
        return tl::make_unexpected(storeError(path, exception));
    }
}

//! The same inside one transaction: committed where \a work succeeds, else taken back.
template<typename Work>
auto inTransaction(SQLite::Database &database,
                   const QString &path,
                   SQLite::TransactionBehavior behavior,
                   const Work &work) -> decltype(work())
{
    return guarded(path, [&]() -> decltype(work()) {
        SQLite::Transaction transaction(database, behavior);
        auto result = work();
        if (result)
            transaction.commit();
        return result;
    });
}

} // namespace Earshot
