// SPDX-License-Identifier: MIT
#include "guides/guidesfixture.h"

#include "parts/textlabel.h"
#include "style/look.h"

#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Earshot {

void GuidesFixture::setUp()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_path = m_fixture->path(u"earshot.db"_s);
    m_fixture->check(
        m_path, QStringLiteral(SOURCE_DIR "/data/samples/typical.json"), QDate(2026, 11, 24));
    open();
}

void GuidesFixture::tearDown()
{
    setTextSize(100);
    m_fixture.reset();
}

void GuidesFixture::open()
{
    m_fixture->openWindow(m_fixture->openSession(m_path));
    QTest::keyClick(&m_fixture->window(), Qt::Key_5, Qt::ControlModifier);
    QTest::qWait(0);
    QVERIFY(page() && page()->isVisible());
}

void GuidesFixture::showGuide(const QString &guide) const
{
    m_fixture->window().showGuide(guide);
    QTest::qWait(0);
}

void GuidesFixture::markDone(const QString &guide, const QString &before) const
{
    for (const GuideStep &step : session().catalogue().guide(guide)->steps) {
        if (step.id == before)
            break;
        QVERIFY(session().recordStep(guide, step.id, StepState::Done));
    }
    showGuide(guide);
    QCOMPARE(current()->step(), before);
}

StepView *GuidesFixture::current() const
{
    QTest::qWait(0);
    const auto *view = page()->findChild<GuideView *>();
    return view ? view->current() : nullptr;
}

QPushButton *GuidesFixture::button(const QString &text) const
{
    const QList<QPushButton *> all = page()->findChildren<QPushButton *>();
    for (QPushButton *each : all) {
        if (each->text() == text && each->isVisible())
            return each;
    }
    return nullptr;
}

void GuidesFixture::press(const QString &text) const
{
    QPushButton *found = button(text);
    QVERIFY2(found, qPrintable(text));
    found->setFocus();
    QTest::keyClick(found, Qt::Key_Space);
    QTest::qWait(0);
}

void GuidesFixture::finishStep() const
{
    press(u"I have done this"_s);
    for (const QString &yes : {u"Yes, it is done"_s, u"Yes, record it"_s}) {
        if (button(yes))
            press(yes);
    }
}

QString GuidesFixture::words() const
{
    QStringList all;
    const QList<TextLabel *> labels = page()->findChildren<TextLabel *>();
    for (const TextLabel *label : labels) {
        if (label->isVisible())
            all.append(label->words());
    }
    return all.join(u'\n');
}

QStringList GuidesFixture::answer(const QString &setting) const
{
    return session().answers().settings.value(setting).values;
}

} // namespace Earshot
