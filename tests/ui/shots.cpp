// SPDX-License-Identifier: MIT
#include "explain/disclosurerow.h"
#include "paper/content/papercontent.h"
#include "preview/previewdialog.h"
#include "style/look.h"
#include "style/type.h"
#include "ui/windowfixture.h"
#include "window/aboutdialog.h"
#include "window/reminderdialog.h"
#include "wizard/checkdialog.h"
#include "wizard/flow/pageid.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Earshot;

// Renders every page in light, dark, high contrast and at 200 % text into the folder given, and
// with --full each page of a full check too.
namespace {

class Shots
{
public:
    Shots(QString folder, QString look)
        : m_folder(std::move(folder))
        , m_look(std::move(look))
    {}

    void take(QWidget &widget, const QString &name) const
    {
        QTest::qWait(50);
        widget.grab().save(QDir(m_folder).filePath(u"%1-%2.png"_s.arg(name, m_look)));
    }

    //! Every page of a full check as NAME-01, NAME-02 …, answered with its first choice, except
    //! where `keys` names others by page token.
    void takeFullCheck(const QString &name, const QHash<QString, QList<Qt::Key>> &keys = {}) const
    {
        WindowFixture fixture;
        const auto session = fixture.openSession(fixture.path(name + u".db"_s));
        session->startCheck(CheckKind::Full);
        CheckDialog dialog(*session);
        dialog.show();
        constexpr int pagesAtMost = 99;
        for (int page = 1; page <= pagesAtMost && dialog.isVisible(); ++page) {
            QTest::qWait(50);
            const QString number = u"%1"_s.arg(page, 2, 10, QLatin1Char('0'));
            for (const Qt::Key key : keys.value(token(dialog.page()), {Qt::Key_1}))
                QTest::keyClick(dialog.focusWidget() ? dialog.focusWidget() : &dialog, key);
            take(dialog, u"%1-%2"_s.arg(name, number));
            QTest::keyClick(dialog.focusWidget() ? dialog.focusWidget() : &dialog, Qt::Key_Return);
        }
    }

    //! A full check of somebody with the newest phone and a Mac, who writes to all kinds.
    void takeNewestCheck() const
    {
        takeFullCheck(u"newest"_s,
                      {{u"context:ios"_s, {Qt::Key_5}},
                       {u"context:devices"_s, {Qt::Key_1, Qt::Key_3}},
                       {u"context:green-chats"_s, {Qt::Key_2}}});
    }

    void takeAll() const
    {
        takeEmpty();
        takeWindow();
        takeDialogs();
    }

private:
    QSize size() const { return m_look == u"200"_s ? QSize(1440, 1180) : QSize(1100, 760); }

    void takeEmpty() const
    {
        WindowFixture fixture;
        fixture.openWindow(fixture.openSession(fixture.path(u"empty.db"_s)));
        fixture.window().resize(size());
        take(fixture.window(), u"empty"_s);
    }

    void takeWindow() const
    {
        WindowFixture fixture;
        const QString path = fixture.path(u"person.db"_s);
        fixture.check(path, u"" SOURCE_DIR "/data/samples/careful.json"_s, QDate(2026, 6, 20));
        fixture.check(path, u"" SOURCE_DIR "/data/samples/typical.json"_s, QDate(2026, 11, 3));
        fixture.openWindow(fixture.openSession(path));
        fixture.window().resize(size());
        take(fixture.window(), u"now"_s);
        fixture.window().session().setNearby(Nearby::Yes);
        auto *worry = fixture.window().findChild<DisclosureRow *>(u"apple"_s);
        worry->click();
        fixture.window().resize(size().width(), 2400);
        take(fixture.window(), u"now-long"_s);
        fixture.window().resize(size());
        fixture.window().showPlace(MainWindow::Place::Checklist);
        take(fixture.window(), u"checklist"_s);
        fixture.window().showSetting(u"send-as-text-message"_s);
        take(fixture.window(), u"checklist-open"_s);
        fixture.window().session().setNearby(Nearby::No);
        takeWho(fixture);
        takeDates(fixture);
        fixture.window().showPlace(MainWindow::Place::Changes);
        take(fixture.window(), u"changes"_s);
        takeGuides(fixture);
        fixture.window().showPlace(MainWindow::Place::Review);
        take(fixture.window(), u"review"_s);
    }

    static void press(const WindowFixture &fixture, const QString &name)
    {
        const QList<QPushButton *> all = fixture.window().findChildren<QPushButton *>();
        for (QPushButton *button : all) {
            if (button->accessibleName() == name && button->isVisible())
                return button->click();
        }
        qFatal("There is no button \"%s\"", qPrintable(name));
    }

    void takeDates(WindowFixture &fixture) const
    {
        Session &session = fixture.window().session();
        session.accept(
            u"icloud-backup"_s, AcceptReason::CostsTooMuch, session.today().addMonths(3));
        session.recordStep(u"leave-apple-account"_s, u"confirm"_s, StepState::Done);
        fixture.window().showSetting(u"icloud-backup"_s);
        take(fixture.window(), u"checklist-accepted"_s);
        fixture.window().showSetting(u"icloud-web-access"_s);
        press(fixture, u"Accept Access iCloud Data on the Web for now"_s);
        take(fixture.window(), u"checklist-accept"_s);
        fixture.window().showPlace(MainWindow::Place::Now);
        fixture.window().resize(size().width(), 2400);
        take(fixture.window(), u"now-dates"_s);
        fixture.window().resize(size());
        ReminderDialog dialog({QDate(2026, 11, 10), QDate(2027, 2, 3)});
        dialog.show();
        take(dialog, u"remind"_s);
    }

    void takeWho(WindowFixture &fixture) const
    {
        fixture.window().showPlace(MainWindow::Place::Who);
        take(fixture.window(), u"who"_s);
        press(fixture, u"Show every change to try"_s);
        take(fixture.window(), u"who-more"_s);
        press(fixture, u"Show fewer changes"_s);
        press(fixture, u"What if: Turn on Advanced Data Protection"_s);
        take(fixture.window(), u"who-what-if"_s);
        fixture.window().resize(size().width() * 4 / 5, 600);
        take(fixture.window(), u"who-small"_s);
        fixture.window().resize(size());
    }

    void takeGuides(WindowFixture &fixture) const
    {
        Session &session = fixture.window().session();
        const Guide &guide = *session.catalogue().guide(u"stop-icloud-backup"_s);
        for (int step = 0; step < 3; ++step)
            session.recordStep(guide.id,
                               guide.steps.at(step).id,
                               step == 1 ? StepState::Skipped : StepState::Done,
                               step == 1 ? SkipReason::Later : SkipReason::None);
        fixture.window().showPlace(MainWindow::Place::Guides);
        take(fixture.window(), u"guides"_s);
        fixture.window().resize(size().width(), 1500);
        take(fixture.window(), u"guides-long"_s);
        fixture.window().resize(size());
        fixture.window().showGuide(u"leave-apple-account"_s);
        take(fixture.window(), u"guides-last-resort"_s);
    }

    void takeDialogs() const
    {
        WindowFixture fixture;
        const QString path = fixture.path(u"dialogs.db"_s);
        fixture.check(path, u"" SOURCE_DIR "/data/samples/typical.json"_s, QDate(2026, 11, 3));
        const auto session = fixture.openSession(path);
        PreviewDialog preview(*session, ReportKind::Summary);
        preview.show();
        take(preview, u"preview"_s);
        PreviewDialog claims(makeClaimsPaper(session->catalogue(), session->today()));
        claims.show();
        take(claims, u"preview-claims"_s);
        PreviewDialog guide(makeGuidePaper(session->catalogue(),
                                           session->catalogue().guides().constFirst(),
                                           session->answers(),
                                           session->log().guides,
                                           session->today()));
        guide.show();
        take(guide, u"preview-guide"_s);
        AboutDialog about(session->catalogue());
        about.show();
        take(about, u"about"_s);
        CheckDialog safety(*session);
        safety.show();
        take(safety, u"wizard-safety"_s);
        session->startCheck(CheckKind::Quick);
        CheckDialog dialog(*session);
        dialog.show();
        take(dialog, u"wizard"_s);
        for (int page = 0; page < 6; ++page)
            QTest::keyClick(dialog.focusWidget() ? dialog.focusWidget() : &dialog, Qt::Key_Return);
        take(dialog, u"wizard-later"_s);
    }

    QString m_folder;
    QString m_look;
};

QPalette highContrast()
{
    QPalette palette;
    for (const auto role : {QPalette::Window, QPalette::Base})
        palette.setColor(role, Qt::white);
    for (const auto role : {QPalette::WindowText, QPalette::Text})
        palette.setColor(role, Qt::black);
    return paletteFor(tokensFor(palette));
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QString folder = QApplication::arguments().value(1, u"."_s);
    QDir().mkpath(folder);
    QFont font(u"Inter"_s);
    font.setPixelSize(14);
    QApplication::setFont(font);
    const WindowFixture dressed;
    setGround(Ground::Light);
    Shots(folder, u"light"_s).takeAll();
    if (QApplication::arguments().contains(u"--full"_s)) {
        Shots(folder, u"light"_s).takeFullCheck(u"full"_s);
        Shots(folder, u"light"_s).takeNewestCheck();
    }
    setGround(Ground::Dark);
    Shots(folder, u"dark"_s).takeAll();
    QApplication::setPalette(highContrast());
    Shots(folder, u"contrast"_s).takeAll();
    setGround(Ground::Light);
    setTextSize(200);
    Shots(folder, u"200"_s).takeAll();
    return 0;
}
