// SPDX-License-Identifier: MIT
#include "commandline/formats.h"

#include "paper/htmlwriter.h"
#include "paper/markdownwriter.h"
#include "paper/pdfwriter.h"
#include "paper/textwriter.h"

#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

struct Spelling
{
    Format format = Format::Text;
    QLatin1StringView name;
    QLatin1StringView ending;
};

constexpr std::array spellings{
    Spelling{Format::Text, "text"_L1, "txt"_L1},
    Spelling{Format::Json, "json"_L1, "json"_L1},
    Spelling{Format::Html, "html"_L1, "html"_L1},
    Spelling{Format::Markdown, "md"_L1, "md"_L1},
    Spelling{Format::Pdf, "pdf"_L1, "pdf"_L1},
    Spelling{Format::Csv, "csv"_L1, "csv"_L1},
};

} // namespace

Result<Format> formatFor(const QString &name, const QString &output, const QList<Format> &allowed)
{
    const QString ending = QFileInfo(output).suffix().toLower();
    QStringList names;
    for (const Spelling &spelling : spellings) {
        if (!allowed.contains(spelling.format))
            continue;
        if (name.isEmpty() ? ending == spelling.ending : name == spelling.name)
            return spelling.format;
        names.append(spelling.name);
    }
    if (name.isEmpty())
        return Format::Text;
    return tl::unexpected(Error{
        u"There is no format \"%1\" here, expected one of: %2."_s.arg(name, names.join(u", "_s)),
        {u"--format"_s, 0, 0},
        {}});
}

Result<QByteArray> writePaper(const PaperContent &content, Format format)
{
    switch (format) {
    case Format::Html:
        return writeHtml(content);
    case Format::Markdown:
        return writeMarkdown(content);
    case Format::Pdf:
        return writePdf(content, PaperSize::A4);
    default:
        return writeText(content);
    }
}

} // namespace Earshot
