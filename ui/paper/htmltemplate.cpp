// SPDX-License-Identifier: MIT
#include "paper/htmltemplate.h"

#include "paper/textlines.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

QString resource(const QString &name)
{
    QFile file(u":/report/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll());
}

//! Goes through \a text once, so that a value that looks like a place stays as it is.
QString filled(const QString &text, const HtmlTemplate::Values &values)
{
    QString result;
    qsizetype from = 0;
    while (true) {
        const qsizetype open = text.indexOf(u"{{"_s, from);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u"}}"_s, open);
        if (close < 0)
            return result + text.mid(from);
        result += text.mid(from, open - from) + values.value(text.mid(open + 2, close - open - 2));
        from = close + 2;
    }
}

} // namespace

QString escapedHtml(const QString &text)
{
    return withoutControls(text).toHtmlEscaped().replace(u'\'', u"&#39;"_s);
}

HtmlTemplate HtmlTemplate::compiledIn()
{
    HtmlTemplate loaded;
    loaded.m_page = resource(u"report.html"_s);
    loaded.m_style = resource(u"report.css"_s);
    const QString marker = u"<!-- block "_s;
    const QStringList blocks = resource(u"blocks.html"_s).split(marker, Qt::SkipEmptyParts);
    for (const QString &block : blocks) {
        const qsizetype end = block.indexOf(u" -->\n"_s);
        loaded.m_pieces.insert(block.left(end), block.mid(end + 5));
    }
    return loaded;
}

QString HtmlTemplate::fill(const QString &name, const Values &values) const
{
    Q_ASSERT(m_pieces.contains(name));
    return filled(m_pieces.value(name), values);
}

QString HtmlTemplate::page(Values values) const
{
    values.insert(u"style"_s, m_style);
    return filled(m_page, values);
}

} // namespace Earshot
