// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"

#include <memory>

//! The catalogue compiled in.
const Earshot::Catalogue &shippedCatalogue();
//! The answers of data/samples/\a name.
Earshot::Answers sampleAnswers(const QString &name);
//! The file at \a path, or one in memory, with the clock at nine in the morning of \a today.
std::unique_ptr<Earshot::Session> openSession(const QString &path, const QDate &today);
//! Puts five finished checks a month apart into the file at \a path, the last one on \a last, and
//! gives the session that made them.
std::unique_ptr<Earshot::Session> makeFiveChecks(const QString &path, const QDate &last);
