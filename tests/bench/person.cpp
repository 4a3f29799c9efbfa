// SPDX-License-Identifier: MIT
#include "person.h"

#include "answers/answersjson.h"
#include "catalogue/catalogueloader.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace Earshot;

const Catalogue &shippedCatalogue()
{
    static const Checked<Catalogue> loaded = loadCatalogueFolder(u":/catalogue"_s);
    if (!loaded)
        qFatal("The catalogue does not load: %s", qPrintable(toLine(loaded.error().first())));
    return *loaded;
}

Answers sampleAnswers(const QString &name)
{
    QFile file(u"" SOURCE_DIR "/data/samples/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("There is no sample %s", qPrintable(name));
    const Checked<Answers> answers = readAnswers(file.readAll(), shippedCatalogue(), name);
    if (!answers)
        qFatal("The sample does not load: %s", qPrintable(toLine(answers.error().first())));
    return *answers;
}

namespace {

std::unique_ptr<Session> sessionOn(const QString &path, Session::Clock clock)
{
    auto store = HistoryStore::open(path);
    if (!store)
        qFatal("The file does not open: %s", qPrintable(toLine(store.error())));
    return std::make_unique<Session>(shippedCatalogue(), std::move(*store), std::move(clock));
}

QDateTime nineOn(const QDate &day)
{
    return {day, QTime(9, 0), Qt::UTC};
}

QList<Said> everythingIn(const Answers &answers)
{
    QList<Said> all;
    for (auto it = answers.context.cbegin(); it != answers.context.cend(); ++it)
        all.append({.subject = RecordSubject::Context, .name = it.key(), .values = it.value()});
    for (auto it = answers.worries.cbegin(); it != answers.worries.cend(); ++it)
        all.append(
            {.subject = RecordSubject::Worry, .name = it.key(), .values = {token(it.value())}});
    for (auto it = answers.settings.cbegin(); it != answers.settings.cend(); ++it)
        all.append(
            {.name = it.key(), .values = it->values, .since = it->since, .how = KnownHow::Looked});
    return all;
}

void giveCheck(Session &session, const Answers &answers)
{
    bool done = session.startCheck(CheckKind::Full);
    const QList<Said> all = everythingIn(answers);
    for (const Said &said : all)
        done = done && session.record(said);
    if (!done || !session.finishCheck())
        qFatal("A check was not recorded");
}

} // namespace

std::unique_ptr<Session> openSession(const QString &path, const QDate &today)
{
    return sessionOn(path, [today] { return nineOn(today); });
}

std::unique_ptr<Session> makeFiveChecks(const QString &path, const QDate &last)
{
    const auto monthsAgo = std::make_shared<int>(0);
    auto session
        = sessionOn(path, [monthsAgo, last] { return nineOn(last.addMonths(-*monthsAgo)); });
    const Answers careful = sampleAnswers(u"careful.json"_s);
    const Answers typical = sampleAnswers(u"typical.json"_s);
    for (int left = 4; left >= 0; --left) {
        *monthsAgo = left;
        giveCheck(*session, left % 2 == 0 ? typical : careful);
    }
    return session;
}
