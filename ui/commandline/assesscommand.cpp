// SPDX-License-Identifier: MIT
#include "answers/answersjson.h"
#include "assessment/assessment.h"
#include "commandline/commands.h"
#include "commandline/files.h"
#include "commandline/formats.h"
#include "paper/content/papercontent.h"
#include "paper/data/assessmentjson.h"

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

Result<AssessOptions> optionsFrom(const Arguments &arguments, const Answers &answers)
{
    const Result<QDate> asOf = arguments.date(u"as-of"_s);
    if (!asOf)
        return tl::unexpected(asOf.error());
    const Result<QDate> rulesAsOf = arguments.date(u"rules-as-of"_s);
    if (!rulesAsOf)
        return tl::unexpected(rulesAsOf.error());
    AssessOptions options{*asOf, *rulesAsOf, Nearby::NotAsked};
    if (!options.asOf.isValid())
        options.asOf = answers.asOf.isValid() ? answers.asOf : QDate::currentDate();
    return options;
}

Result<QByteArray> bytesOf(const Catalogue &catalogue, const Assessment &assessment, Format format)
{
    if (format == Format::Json)
        return writeAssessmentJson(catalogue, assessment);
    return writePaper(makePaperContent(catalogue, makeReport(catalogue, assessment)), format);
}

Result<QByteArray> explanationOf(const Catalogue &catalogue,
                                 const Assessment &assessment,
                                 const Arguments &arguments,
                                 Format format)
{
    const QString exposure = arguments.value(u"explain"_s);
    const Finding *finding = assessment.finding(exposure);
    if (finding == nullptr)
        return tl::unexpected(
            Error{u"\"%1\" is not known, expected OBSERVER:ASSET of the catalogue."_s.arg(exposure),
                  {u"--explain"_s, 0, 0},
                  {}});
    std::optional<ReplayResult> replay;
    if (arguments.has(u"replay"_s))
        replay = replayReason(catalogue, assessment, *finding);
    if (format == Format::Json)
        return writeExplanationJson(catalogue, assessment, *finding, replay);
    return writePaper(makeExplanation(catalogue, assessment, *finding, replay), format);
}

CommandResult assessFile(const Arguments &arguments, Format format)
{
    const Checked<Catalogue> catalogue = arguments.catalogue();
    if (!catalogue)
        return failed(catalogue.error());
    const QString path = arguments.words().constFirst();
    const Result<QByteArray> json = readInput(path, answersSizeLimit);
    if (!json)
        return failed(json.error());
    const Checked<Answers> answers = readAnswers(*json, *catalogue, path);
    if (!answers)
        return failed(answers.error());
    const Result<AssessOptions> options = optionsFrom(arguments, *answers);
    if (!options)
        return failed(options.error());
    const Assessment assessment = assess(*catalogue, *answers, *options);
    const Result<QByteArray> bytes = arguments.has(u"explain"_s)
                                         ? explanationOf(*catalogue, assessment, arguments, format)
                                         : bytesOf(*catalogue, assessment, format);
    if (!bytes)
        return failed(bytes.error());
    return resultOf(writeOutput(arguments.has(u"o"_s) ? arguments.value(u"o"_s) : u"-"_s, *bytes));
}

} // namespace

CommandResult runAssess(const CommandCall &given)
{
    const auto arguments = Arguments::read(u"assess"_s,
                                           given,
                                           {{u"ANSWERS.json"_s}},
                                           {{u"as-of"_s, u"DATE"_s, {}},
                                            {u"rules-as-of"_s, u"DATE"_s, {}},
                                            {u"explain"_s, u"OBSERVER:ASSET"_s, {}},
                                            {u"replay"_s, {}, {}},
                                            formatOption(u"text|json|html|md|pdf"_s),
                                            outputOption()});
    if (!arguments)
        return failed(arguments.error());
    if (arguments->has(u"replay"_s) && !arguments->has(u"explain"_s))
        return failed(
            Error{u"This goes only with --explain OBSERVER:ASSET."_s, {u"--replay"_s, 0, 0}, {}});
    const Result<Format> format
        = formatFor(arguments->value(u"format"_s),
                    arguments->value(u"o"_s),
                    {Format::Text, Format::Json, Format::Html, Format::Markdown, Format::Pdf});
    return format ? assessFile(*arguments, *format) : failed(format.error());
}

} // namespace Earshot
