// SPDX-License-Identifier: MIT
#include "assessment/assessment.h"
#include "commandline/commands.h"
#include "commandline/files.h"
#include "commandline/formats.h"
#include "paper/content/papercontent.h"
#include "paper/csvwriter.h"
#include "paper/data/assessmentjson.h"
#include "session/restating.h"
#include "session/running.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

Result<ReportKind> kindFrom(const Arguments &arguments)
{
    const QString name = arguments.value(u"kind"_s);
    if (name.isEmpty() || name == u"summary"_s)
        return ReportKind::Summary;
    if (name == u"full"_s)
        return ReportKind::Full;
    if (name == u"worksheet"_s)
        return ReportKind::Worksheet;
    return tl::unexpected(
        Error{u"There is no kind \"%1\", expected one of: summary, full, worksheet."_s.arg(name),
              {u"--kind"_s, 0, 0},
              {}});
}

Result<QByteArray> bytesOf(const Catalogue &catalogue,
                           const Assessment &assessment,
                           const Log &log,
                           ReportKind kind,
                           Format format)
{
    if (format == Format::Json)
        return writeAssessmentJson(catalogue, assessment);
    if (format == Format::Csv)
        return writeCsv(catalogue, assessment);
    return writePaper(makePaperContent(catalogue, datedReport(catalogue, assessment, log, kind)),
                      format);
}

//! The state as it stands; a worksheet needs none, so a missing usual file is no error for it.
Result<Log> logFrom(const Arguments &arguments, const Catalogue &catalogue, ReportKind kind)
{
    if (kind == ReportKind::Worksheet && !arguments.has(u"db"_s)
        && !QFileInfo::exists(defaultHistoryPath()))
        return Log();
    const Result<HistoryStore> store = openForReading(arguments);
    if (!store)
        return tl::unexpected(store.error());
    return store->log().map(
        [&](const Log &log) { return restatedLog(log, Archive(catalogue, *store)); });
}

CommandResult report(const Arguments &arguments, ReportKind kind, Format format)
{
    const Checked<Catalogue> catalogue = arguments.catalogue();
    if (!catalogue)
        return failed(catalogue.error());
    const Result<QDate> asOf = arguments.date(u"as-of"_s);
    if (!asOf)
        return failed(asOf.error());
    const Result<Log> log = logFrom(arguments, *catalogue, kind);
    if (!log)
        return failed(log.error());
    const AssessOptions options{
        asOf->isValid() ? *asOf : QDate::currentDate(), {}, Nearby::NotAsked};
    const Assessment assessment = assess(*catalogue, currentAnswers(*log), options);
    const Result<QByteArray> bytes = bytesOf(*catalogue, assessment, *log, kind, format);
    if (!bytes)
        return failed(bytes.error());
    return resultOf(writeOutput(arguments.has(u"o"_s) ? arguments.value(u"o"_s) : u"-"_s, *bytes));
}

} // namespace

CommandResult runReport(const CommandCall &given)
{
    const auto arguments = Arguments::read(u"report"_s,
                                           given,
                                           {},
                                           {databaseOption(),
                                            {u"kind"_s, u"summary|full|worksheet"_s, {}},
                                            {u"as-of"_s, u"DATE"_s, {}},
                                            formatOption(u"pdf|html|md|text|csv|json"_s),
                                            outputOption()});
    if (!arguments)
        return failed(arguments.error());
    const Result<ReportKind> kind = kindFrom(*arguments);
    if (!kind)
        return failed(kind.error());
    QList<Format> allowed{Format::Pdf, Format::Html, Format::Markdown, Format::Text};
    if (*kind != ReportKind::Worksheet)
        allowed += {Format::Csv, Format::Json};
    const Result<Format> format
        = formatFor(arguments->value(u"format"_s), arguments->value(u"o"_s), allowed);
    return format ? report(*arguments, *kind, *format) : failed(format.error());
}

} // namespace Earshot
