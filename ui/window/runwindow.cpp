// SPDX-License-Identifier: MIT
#include "window/runwindow.h"

#include "mainwindow.h"
#include "style/look.h"
#include "style/type.h"
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

using Reading = std::shared_future<Checked<Catalogue>>;

//! What openSession() gives for \a path once the catalogue is there, for use in this thread.
std::future<Result<std::unique_ptr<Session>>> openInBackground(const Reading &reading,
                                                               const QString &path)
{
    return std::async(std::launch::async, [reading, path, thread = QThread::currentThread()] {
        const Checked<Catalogue> &catalogue = reading.get();
        if (!catalogue)
            return Result<std::unique_ptr<Session>>(nullptr);
        auto session = openSession(*catalogue, path);
        if (session)
            (*session)->moveToThread(thread);
        return session;
    });
}

//! Asks for another file as long as one cannot be opened; null where the person gives up.
std::unique_ptr<Session> otherSession(const Catalogue &catalogue, Error error)
{
    while (true) {
        StartProblem problem({error});
        if (problem.exec() != QDialog::Accepted)
            return nullptr;
        auto session = openSession(catalogue, problem.path());
        if (session)
            return std::move(*session);
        error = session.error();
    }
}

} // namespace

int runWindow(int argc, char **argv, const QStringList &languages)
{
    // Qt takes the first thread that it meets for the main one.
    QThread::currentThread();
    // The catalogue needs no display, and to reach the display is mostly waiting.
    const Reading reading = std::async(std::launch::async, [languages] {
                                return loadCatalogueIn(u":/catalogue"_s, languages);
                            }).share();
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"earshot"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(EARSHOT_VERSION));
    installTranslations();
    installLook();
    auto opening
        = openInBackground(reading, QApplication::arguments().value(1, defaultHistoryPath()));
    em(); // The first question about a font finds all there are, which takes as long as the file.
    const Checked<Catalogue> &catalogue = reading.get();
    if (!catalogue) {
        StartProblem(catalogue.error()).exec();
        return 2;
    }
    Result<std::unique_ptr<Session>> opened = opening.get();
    std::unique_ptr<Session> session
        = opened ? std::move(*opened) : otherSession(*catalogue, opened.error());
    if (!session)
        return 2;
    MainWindow window(std::move(session),
                      [&catalogue](const QString &path) { return openSession(*catalogue, path); });
    window.show();
    return QApplication::exec();
}

} // namespace Earshot
