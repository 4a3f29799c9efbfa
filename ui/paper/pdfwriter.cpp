// SPDX-License-Identifier: MIT
#include "paper/pdfwriter.h"

#include "paper/painted/pageddocument.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace Earshot {

Result<QByteArray> writePdf(const PaperContent &content, PaperSize size)
{
    const PagedDocument document(content, size);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(document.title());
    writer.setCreator(content.product);
    writer.setResolution(1200);
    const QPageSize page(document.pageSize(), QPageSize::Point, {}, QPageSize::FuzzyMatch);
    writer.setPageLayout(QPageLayout(page, QPageLayout::Portrait, QMarginsF()));
    if (!paintOn(writer, document))
        return tl::unexpected(Error{u"The PDF could not be made."_s, {}, {}});
    return buffer.data();
}

} // namespace Earshot
