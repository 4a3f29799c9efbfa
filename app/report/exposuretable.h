// SPDX-License-Identifier: MIT
#pragma once

#include "answers/answers.h"
#include "catalogue/catalogue.h"

#include <QList>
#include <QStringList>

namespace Earshot {

//! A row of "who can read what". Tampering stands in a row of its own.
struct ExposureRow
{
    QString observer;
    bool tampers = false;
    QStringList exposures; //!< By column; empty where the two have nothing to do with each other.
};

//! Observers against assets, rows and columns in model order.
struct ExposureTable
{
    QStringList assets;
    QList<ExposureRow> rows;
};

//! All exposures of \a catalogue but those of the observers \a folded, in tables of at most
//! \a columns assets. Assets that share an observer stay together as far as they fit; rows that
//! would be empty are left out.
QList<ExposureTable>
exposureTables(const Catalogue &catalogue, int columns, const QStringList &folded = {});

//! Observers that no worry of the person is about, in model order.
QStringList observersOfNoWorry(const Catalogue &catalogue, const Answers &answers);

} // namespace Earshot
