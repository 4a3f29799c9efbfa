// SPDX-License-Identifier: MIT
#include "commandline/commandline.h"

#include "commandline/commands.h"
#include "commandline/files.h"
#include "wording/translations.h"

#include <QGuiApplication>

#include <algorithm>
#include <clocale>
#include <cstdio>
#include <memory>

#ifdef Q_OS_UNIX
#include <langinfo.h>
#endif

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

struct Command
{
    QLatin1StringView name;
    CommandResult (*run)(const CommandCall &) = nullptr;
};

constexpr std::array commands{
    Command{"assess"_L1, runAssess},
    Command{"report"_L1, runReport},
    Command{"compare"_L1, runCompare},
    Command{"history"_L1, runHistory},
    Command{"export"_L1, runExport},
    Command{"import"_L1, runImport},
    Command{"catalogue"_L1, runCatalogue},
};

const char *const helpText =
    R"(Earshot: who can read my messages, because of which setting, and what can I do about it?
Without arguments the window opens; "earshot FILE.db" opens it on another file.
Nothing is sent anywhere.

earshot assess ANSWERS.json [--as-of DATE] [--rules-as-of DATE]
        [--format text|json|html|md|pdf] [--explain OBSERVER:ASSET [--replay]] [-o FILE]
earshot report [--db FILE] [--kind summary|full|worksheet] [--as-of DATE]
        [--format pdf|html|md|text|csv|json] [-o FILE]
earshot compare [--db FILE] [--from ID] [--to ID] [--format text|json]
earshot history [--db FILE] [--format text|json]
earshot export [--db FILE] FILE.json
earshot import [--db FILE] FILE.json
earshot catalogue check [DIR] [--as-of DATE] [--format text|json]
earshot catalogue list                 [--format text|json]
earshot catalogue show ID | show --all [--format text|json]
earshot --version | --help

Every command takes --catalogue DIR to use another catalogue than its own, and
--language LANG to read it in a translation it has ("en" for none).
--explain says all about one thing: the proof, the ways, what closes it or would settle it.
--replay reaches its verdict again, from only the answers that the reason names.
A DATE is written 2026-11-24. "-o -" is standard output. An ID may say what it is of,
as in guide:stop-icloud-backup.
Exit code: 0 done, 1 problems found in a catalogue, 2 anything else.
)";

//! Qt prints a warning where the locale is not UTF-8, and then uses UTF-8 all the same.
void ensureUtf8()
{
#ifdef Q_OS_UNIX
    std::setlocale(LC_ALL, "");
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
#endif
}

//! Standard error is for our own lines, one a problem.
void dropMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const bool isOurs = QByteArrayView(context.category).startsWith("earshot.");
    if (type == QtFatalMsg || isOurs)
        std::fprintf(stderr, "%s\n", qUtf8Printable(message));
}

//! A PDF is the one format that needs fonts, and so an application with a (hidden) display.
bool needsFonts(const QStringList &arguments)
{
    return std::any_of(arguments.cbegin(), arguments.cend(), [](const QString &argument) {
        return argument.endsWith(u"pdf"_s, Qt::CaseInsensitive);
    });
}

bool asksFor(const QStringList &arguments, QLatin1StringView option)
{
    const qsizetype end = arguments.indexOf(u"--"_s);
    const QStringList options = end < 0 ? arguments : arguments.mid(0, end);
    return options.contains(option);
}

CommandResult run(const QStringList &arguments, const QStringList &languages)
{
    if (asksFor(arguments, "--help"_L1) || asksFor(arguments, "-h"_L1))
        return resultOf(writeOutput(u"-"_s, helpText));
    if (arguments.value(0) == u"--version"_s || arguments.value(0) == u"-v"_s)
        return resultOf(writeOutput(
            u"-"_s, "earshot " + QCoreApplication::applicationVersion().toUtf8() + '\n'));
    const auto *const command
        = std::find_if(commands.begin(), commands.end(), [&](const Command &c) {
              return c.name == arguments.value(0);
          });
    if (command != commands.end())
        return command->run({arguments.mid(1), languages});
    return failed(
        Error{u"There is no command \"%1\". See: earshot --help."_s.arg(arguments.value(0)),
              {u"earshot"_s, 0, 0},
              {}});
}

} // namespace

bool wantsCommandLine(const QStringList &arguments)
{
    const QString first = arguments.value(0);
    // One dash starts an option of Qt's own, such as -platform; a file is opened in the window.
    const bool isForWindow = first.isEmpty() || first.endsWith(u".db"_s)
                             || (first.startsWith(u'-') && !first.startsWith(u"--"_s)
                                 && first != u"-h"_s && first != u"-v"_s);
    return !isForWindow;
}

int runCommandLine(int argc, char **argv, const QStringList &languages)
{
    qInstallMessageHandler(dropMessage);
    ensureUtf8();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    // Only our own arguments: an application object would take some of them for itself.
    int onlyName = std::min(argc, 1);
    std::unique_ptr<QCoreApplication> application;
    if (needsFonts(arguments)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QGuiApplication>(onlyName, argv);
    } else {
        application = std::make_unique<QCoreApplication>(onlyName, argv);
    }
    QCoreApplication::setApplicationName(u"earshot"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(EARSHOT_VERSION));
    installTranslations();
    const CommandResult outcome = run(arguments, languages);
    for (const Error &problem : outcome.problems)
        std::fprintf(stderr, "%s\n", qUtf8Printable(toLine(problem)));
    return static_cast<int>(outcome.code);
}

} // namespace Earshot
