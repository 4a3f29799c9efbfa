// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace Earshot {

//! Collects lines of plain text. Control characters and signs that turn the direction of writing
//! are left out, so that foreign text stays where it is put.
class TextLines
{
public:
    //! Wraps \a text; the first line starts at \a indent, the others at \a hanging (the same
    //! where it is left out). Empty text gives no line.
    void wrapped(const QString &text, int indent = 0, int hanging = -1);
    //! One empty line, never two, never at the start.
    void gap();
    //! A line of \a length times \a sign, not longer than a line.
    void rule(QChar sign, qsizetype length);

    QString text() const;

    static constexpr int width = 78;

private:
    QStringList m_lines;
};

//! \a text without control characters and direction overrides.
QString withoutControls(const QString &text);

} // namespace Earshot
