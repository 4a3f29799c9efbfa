// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Earshot {

enum class ExitCode { Done = 0, ProblemsFound = 1, Failed = 2 };

//! What a command ends with. Whatever it printed or wrote, it did itself.
struct CommandResult
{
    ExitCode code = ExitCode::Done;
    QList<Error> problems;
};

inline CommandResult failed(const Error &problem)
{
    return {ExitCode::Failed, {problem}};
}

inline CommandResult failed(const QList<Error> &problems)
{
    return {ExitCode::Failed, problems};
}

//! What \a result ends with.
inline CommandResult resultOf(const Result<> &result)
{
    return result ? CommandResult{} : failed(result.error());
}

} // namespace Earshot
