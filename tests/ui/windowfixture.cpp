// SPDX-License-Identifier: MIT
#include "ui/windowfixture.h"

#include "answers/answersjson.h"
#include "catalogue/catalogueloader.h"
#include "style/look.h"
#include "wording/translations.h"

#include <QAccessible>
#include <QApplication>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Earshot;

static const Catalogue &catalogue()
{
    static const Checked<Catalogue> loaded = loadCatalogueFolder(u":/catalogue"_s);
    if (!loaded)
        qFatal("The catalogue does not load: %s", qPrintable(toLine(loaded.error().first())));
    return *loaded;
}

WindowFixture::WindowFixture()
{
    static const bool isDressed = [] {
        installTranslations();
        installLook();
        return true;
    }();
    Q_UNUSED(isDressed)
}

WindowFixture::~WindowFixture() = default;

std::unique_ptr<Session> WindowFixture::openSession(const QString &path) const
{
    auto store = HistoryStore::open(path);
    if (!store)
        qFatal("The store does not open: %s", qPrintable(toLine(store.error())));
    return std::make_unique<Session>(catalogue(), std::move(*store), [this] {
        return QDateTime(m_today, QTime(9, 0), Qt::UTC);
    });
}

void WindowFixture::check(const QString &path, const QString &sample, const QDate &day)
{
    QFile file(sample);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("There is no sample %s", qPrintable(sample));
    const Checked<Answers> answers = readAnswers(file.readAll(), catalogue(), sample);
    if (!answers)
        qFatal("The sample does not load: %s", qPrintable(toLine(answers.error().first())));
    m_today = day;
    // Straight into the store: a session would assess anew after each answer.
    const QDateTime now(day, QTime(9, 0), Qt::UTC);
    auto store = HistoryStore::open(path);
    const auto check = store->startCheck(CheckKind::Full, day, now, catalogue());
    const auto append = [&](RecordSubject subject, const QString &name, const Answer &answer) {
        const AnswerRecord record{.check = *check,
                                  .subject = subject,
                                  .name = name,
                                  .values = answer.values,
                                  .since = answer.since,
                                  .looked = answer.looked,
                                  .how = KnownHow::Looked,
                                  .saidAt = now};
        if (!store->append(record))
            qFatal("The store did not take %s", qPrintable(name));
    };
    for (auto it = answers->context.cbegin(); it != answers->context.cend(); ++it)
        append(RecordSubject::Context, it.key(), {it.value(), {}, {}});
    for (auto it = answers->worries.cbegin(); it != answers->worries.cend(); ++it)
        append(RecordSubject::Worry, it.key(), {{token(it.value())}, {}, {}});
    for (auto it = answers->settings.cbegin(); it != answers->settings.cend(); ++it)
        append(RecordSubject::Setting, it.key(), it.value());
    if (!store->finishCheck(*check, now))
        qFatal("The check was not finished");
}

void WindowFixture::openWindow(std::unique_ptr<Session> session)
{
    m_window = std::make_unique<MainWindow>(
        std::move(session), [this](const QString &path) -> Result<std::unique_ptr<Session>> {
            return openSession(path);
        });
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

QList<QWidget *> WindowFixture::focusable(const QWidget *root)
{
    QList<QWidget *> found;
    const QList<QWidget *> all = root->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if ((widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible()
            && widget->isEnabled() && !widget->focusProxy())
            found.append(widget);
    }
    return found;
}

QString WindowFixture::nameOf(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}
