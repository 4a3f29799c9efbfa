// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <tl/expected.hpp>

namespace Earshot {

//! Where something stands in a file. Line and column count from 1; 0 means not known.
struct Place
{
    QString file;
    int line = 0;
    int column = 0;
};

//! Something that went wrong: one sentence fit for a person, and where.
struct Error
{
    QString what; //!< A whole sentence: what is wrong and what was expected.
    Place at;
    QString path; //!< Where inside the file, as in "answers.icloud-backup"; may be empty.
};

//! A value, or the one thing that prevented it.
template<typename T = void>
using Result = tl::expected<T, Error>;

//! A value, or every problem that prevented it, in the order of the file.
template<typename T = void>
using Checked = tl::expected<T, QList<Error>>;

//! One line: "file:line:column: path: sentence", leaving out what is not known.
QString toLine(const Error &error);

} // namespace Earshot
