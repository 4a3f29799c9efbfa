// SPDX-License-Identifier: MIT
#include "window/runwindow.h"

#include "mainwindow.h"
#include "style/look.h"
#include "translation/translations.h"
#include "window/startproblem.h"
#include "wording/translations.h"

#include <QApplication>
#include <QThread>

#include <future>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

Result<std::unique_ptr<Session>> openSession(const Catalogue &catalogue, const QString &path)
{
    Result<HistoryStore> store = HistoryStore::openOrAwait(path);
    if (!store)
        return tl::unexpected(store.error());
    return std::make_unique<Session>(
        catalogue, std::move(*store), [] { return QDateTime::currentDateTimeUtc(); });
}

//! Asks for another file as long as one cannot be opened; null where the person gives up.
std::unique_ptr<Session> sessionFor(const Catalogue &catalogue, QString path)
{
    while (true) {
        auto session = openSession(catalogue, path);
        if (session)
            return std::move(*session);
        StartProblem problem({session.error()});
        if (problem.exec() != QDialog::Accepted)
            return nullptr;
        path = problem.path();
    }
}

} // namespace

int runWindow(int argc, char **argv, const QStringList &languages)
{
    // Qt takes the first thread that it meets for the main one.
    QThread::currentThread();
    // The catalogue needs no display, and to reach the display is mostly waiting.
    auto reading = std::async([languages] { return loadCatalogueIn(u":/catalogue"_s, languages); });
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"earshot"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(EARSHOT_VERSION));
    installTranslations();
    installLook();
    const Checked<Catalogue> catalogue = reading.get();
    if (!catalogue) {
        StartProblem(catalogue.error()).exec();
        return 2;
    }
    const QStringList arguments = QApplication::arguments();
    std::unique_ptr<Session> session
        = sessionFor(*catalogue, arguments.value(1, defaultHistoryPath()));
    if (!session)
        return 2;
    MainWindow window(std::move(session),
                      [&catalogue](const QString &path) { return openSession(*catalogue, path); });
    window.show();
    return QApplication::exec();
}

} // namespace Earshot
