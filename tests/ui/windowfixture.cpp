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

void WindowFixture::check(Session &session, const QString &sample, const QDate &day)
{
    QFile file(sample);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("There is no sample %s", qPrintable(sample));
    const Checked<Answers> answers = readAnswers(file.readAll(), catalogue(), sample);
    if (!answers)
        qFatal("The sample does not load: %s", qPrintable(toLine(answers.error().first())));
    m_today = day;
    session.startCheck(CheckKind::Full);
    for (auto it = answers->context.cbegin(); it != answers->context.cend(); ++it)
        session.record({.subject = RecordSubject::Context, .name = it.key(), .values = it.value()});
    for (auto it = answers->worries.cbegin(); it != answers->worries.cend(); ++it)
        session.record(
            {.subject = RecordSubject::Worry, .name = it.key(), .values = {token(it.value())}});
    for (auto it = answers->settings.cbegin(); it != answers->settings.cend(); ++it)
        session.record(
            {.name = it.key(), .values = it->values, .since = it->since, .how = KnownHow::Looked});
    session.finishCheck();
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
