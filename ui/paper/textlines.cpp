// SPDX-License-Identifier: MIT
#include "paper/textlines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

bool turnsDirection(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= u'\u202a' && code <= u'\u202e') || (code >= u'\u2066' && code <= u'\u2069')
           || code == u'\u200e' || code == u'\u200f';
}

} // namespace

QString withoutControls(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\n' || c == u'\t')
            clean += u' ';
        else if (c.category() != QChar::Other_Control && !turnsDirection(c))
            clean += c;
    }
    return clean;
}

void TextLines::wrapped(const QString &text, int indent, int hanging)
{
    const QString follow(hanging < 0 ? indent : hanging, u' ');
    QString line(indent, u' ');
    qsizetype start = line.size();
    const QStringList words = withoutControls(text).split(u' ');
    // Runs of blanks are kept: they set labels apart.
    bool first = true;
    for (const QString &word : words) {
        if (!first && line.size() > start && line.size() + 1 + word.size() > width) {
            m_lines.append(line);
            line = follow;
            start = line.size();
            first = true;
        }
        if (!first)
            line += u' ';
        line += word;
        first = false;
    }
    while (line.endsWith(u' '))
        line.chop(1);
    if (!line.isEmpty())
        m_lines.append(line);
}

void TextLines::gap()
{
    if (!m_lines.isEmpty() && !m_lines.constLast().isEmpty())
        m_lines.append(QString());
}

void TextLines::rule(QChar sign, qsizetype length)
{
    m_lines.append(QString(std::min<qsizetype>(length, width), sign));
}

QString TextLines::text() const
{
    return m_lines.join(u'\n') + u'\n';
}

} // namespace Earshot
