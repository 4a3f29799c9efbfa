// SPDX-License-Identifier: MIT
#include "preview/printing.h"

#include "commandline/files.h"
#include "paper/pdfwriter.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

struct Printing
{
    Q_DECLARE_TR_FUNCTIONS(Earshot::Printing)
};

} // namespace

PaperSize usualPaperSize()
{
    return QLocale::system().measurementSystem() == QLocale::ImperialUSSystem ? PaperSize::Letter
                                                                              : PaperSize::A4;
}

Result<bool> printDocument(const PaperContent &content, PaperSize size, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(size == PaperSize::A4 ? QPageSize::A4 : QPageSize::Letter));
    printer.setFullPage(true);
    printer.setDocName(content.title);
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    // The person may have chosen another paper in the dialog of the system.
    const bool letter = printer.pageLayout().pageSize().id() == QPageSize::Letter;
    printer.setFullPage(true);
    const PagedDocument document(content, letter ? PaperSize::Letter : PaperSize::A4);
    if (!paintOn(printer, document))
        return tl::unexpected(
            Error{Printing::tr("The printer did not take the pages. Save a PDF instead."), {}, {}});
    return true;
}

Result<QString> savePdf(const PaperContent &content, PaperSize size, QWidget *parent)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString path = QFileDialog::getSaveFileName(parent,
                                                Printing::tr("Save as PDF"),
                                                folder + u"/earshot.pdf"_s,
                                                Printing::tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return QString();
    if (!path.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        path += u".pdf"_s;
    const Result<QByteArray> bytes = writePdf(content, size);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (const Result<> written = writeOutput(path, *bytes); !written)
        return tl::unexpected(written.error());
    return path;
}

} // namespace Earshot
