// SPDX-License-Identifier: MIT
#include "wizard/checkfixture.h"

#include "catalogue/catalogueloader.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Earshot;

CheckFixture::CheckFixture(Where where)
    : m_where(where)
{
    openSession();
}

CheckFixture::~CheckFixture()
{
    m_dialog.reset();
}

QString CheckFixture::path() const
{
    return m_where == Where::Memory ? u":memory:"_s : m_folder.filePath(u"earshot.db"_s);
}

void CheckFixture::openSession()
{
    static const auto catalogue = loadCatalogueFolder(u":/catalogue"_s);
    if (!catalogue)
        qFatal("The catalogue does not load: %s", qPrintable(toLine(catalogue.error().first())));
    auto store = HistoryStore::open(path());
    if (!store)
        qFatal("The store does not open: %s", qPrintable(toLine(store.error())));
    m_session = std::make_unique<Session>(
        *catalogue, std::move(*store), [this] { return QDateTime(m_today, QTime(9, 0), Qt::UTC); });
}

void CheckFixture::openDialog()
{
    m_dialog = std::make_unique<CheckDialog>(*m_session);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void CheckFixture::killAndRestart()
{
    m_dialog.reset();
    m_session.reset();
    openSession();
}

Log CheckFixture::onDisk() const
{
    const auto store = HistoryStore::openForReading(path());
    return store ? store->log().value_or(Log()) : Log();
}

QString CheckFixture::pageOnDisk() const
{
    const Log log = onDisk();
    return log.checks.isEmpty() ? QString() : log.checks.last().page;
}

AnswerRecord CheckFixture::lastOnDisk(const QString &name) const
{
    AnswerRecord last;
    for (const Log log = onDisk(); const AnswerRecord &record : log.answers) {
        if (record.name == name)
            last = record;
    }
    return last;
}

QString CheckFixture::page() const
{
    return token(m_dialog->page());
}

void CheckFixture::press(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget *target = QApplication::focusWidget();
    QTest::keyClick(target ? target : m_dialog.get(), Qt::Key(key), modifiers);
}

void CheckFixture::pressAlt(int key)
{
    press(key, Qt::AltModifier);
    QTRY_VERIFY(([this] {
        const auto buttons = m_dialog->findChildren<QAbstractButton *>();
        return std::none_of(buttons.cbegin(), buttons.cend(), [](const QAbstractButton *button) {
            return button->isDown();
        });
    }()));
}

void CheckFixture::type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void CheckFixture::skipTo(const QString &page)
{
    for (int i = 0; i < 60 && this->page() != page; ++i)
        press(Qt::Key_Return);
    QCOMPARE(this->page(), page);
}

void CheckFixture::start(CheckKind kind)
{
    openDialog();
    QCOMPARE(page(), u"safety"_s);
    press(Qt::Key_Return);
    QCOMPARE(page(), u"kind"_s);
    press(kind == CheckKind::Quick ? Qt::Key_1 : kind == CheckKind::Full ? Qt::Key_2 : Qt::Key_3);
    press(Qt::Key_Return);
    QVERIFY(m_session->openCheck());
    QCOMPARE(m_session->openCheck()->kind, kind);
}
