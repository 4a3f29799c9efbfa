// SPDX-License-Identifier: MIT
#include "wording/sentences.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

class Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

bool secondIsUpper(const QString &text)
{
    return text.size() > 1 && text.at(1).isUpper();
}

QString joined(const QStringList &parts, const QString &last)
{
    if (parts.size() < 2)
        return parts.value(0);
    return last.arg(parts.mid(0, parts.size() - 1).join(u", "_s), parts.constLast());
}

} // namespace

QString capitalised(const QString &clause)
{
    if (clause.isEmpty() || secondIsUpper(clause))
        return clause;
    return clause.at(0).toUpper() + clause.mid(1);
}

QString uncapitalised(const QString &clause)
{
    if (clause.isEmpty() || secondIsUpper(clause))
        return clause;
    return clause.at(0).toLower() + clause.mid(1);
}

QString asSentence(const QString &clause)
{
    QString text = capitalised(clause.trimmed());
    if (text.isEmpty() || text.endsWith(u'.') || text.endsWith(u'?') || text.endsWith(u'!'))
        return text;
    return text + u'.';
}

QString joinedByOr(const QStringList &parts)
{
    return joined(parts, Sentences::tr("%1 or %2"));
}

QString joinedByAnd(const QStringList &parts)
{
    return joined(parts, Sentences::tr("%1 and %2"));
}

QString joinedSentences(const QStringList &sentences)
{
    QStringList filled;
    for (const QString &sentence : sentences) {
        if (!sentence.isEmpty())
            filled.append(sentence);
    }
    return filled.join(u' ');
}

} // namespace Earshot
