// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"

//! One edit of a catalogue, and the first problem it leads to.
struct Mistake
{
    QString name;
    QString file;
    QByteArray find;
    QByteArray replace;
    QString at;   //!< "file:line:column"; the column may be left out.
    QString part; //!< Of the sentence.
    qsizetype problems = 0;
};

//! The rows of a file with these fields between tabs; lines and columns are counted after the edit.
//! Empty where a row has not seven fields.
QList<Mistake> readMistakes(const QString &path);

//! Replaces \a find in \a file; false where it is not there exactly once.
bool edit(Earshot::CatalogueFiles &files,
          const QString &file,
          const QByteArray &find,
          const QByteArray &replace);

//! One line for each problem; empty where there is none.
QString problemLines(const QList<Earshot::Error> &problems);
QString problemLines(const Earshot::Checked<Earshot::Catalogue> &loaded);
