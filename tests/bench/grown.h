// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"

//! \a catalogue \a times over: copies of its settings, rules, exposures and remediations under
//! other names. Each copy has a few rules that hang on exposures of the next one, so that it is
//! more than that many catalogues side by side. What is asked once stays one question.
Earshot::Catalogue grown(const Earshot::Catalogue &catalogue, int times);

//! The name of \a id in the copy \a number, from 0; the first copy keeps the names.
QString nameInCopy(const QString &id, int number);
