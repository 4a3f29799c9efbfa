// SPDX-License-Identifier: MIT
#include "window/windowmenus.h"

#include "mainwindow.h"
#include "style/look.h"

#include <QAction>
#include <QApplication>
#include <QMenuBar>

namespace Earshot {

static constexpr int textStep = 10;

namespace {

template<typename Act>
QAction *
add(QMenu *menu, const QString &text, const QKeySequence &keys, MainWindow &window, Act act)
{
    QAction *action = menu->addAction(text);
    action->setShortcut(keys);
    QObject::connect(action, &QAction::triggered, &window, act);
    return action;
}

void makeFileMenu(MainWindow &window, WindowActions &actions)
{
    QMenu *menu = window.menuBar()->addMenu(MainWindow::tr("&File"));
    actions.newCheck = add(menu, MainWindow::tr("&New check…"), QKeySequence::New, window, [&] {
        window.startCheck();
    });
    menu->addSeparator();
    add(menu, MainWindow::tr("&Open…"), QKeySequence::Open, window, [&] { window.openFile(); });
    add(menu, MainWindow::tr("New &file…"), {}, window, [&] { window.newFile(); });
    menu->addSeparator();
    add(menu, MainWindow::tr("&Save as PDF…"), QKeySequence::Save, window, [&] {
        window.savePdf();
    });
    add(menu, MainWindow::tr("&Print…"), QKeySequence::Print, window, [&] {
        window.print(ReportKind::Summary);
    });
    menu->addSeparator();
    add(menu, MainWindow::tr("&Close now"), QKeySequence(Qt::CTRL | Qt::Key_Q), window, [] {
        QApplication::closeAllWindows();
        QApplication::quit();
    })->setMenuRole(QAction::QuitRole);
}

void makeCheckMenu(MainWindow &window, WindowActions &actions)
{
    QMenu *menu = window.menuBar()->addMenu(MainWindow::tr("&Check"));
    actions.resume = add(
        menu, MainWindow::tr("&Resume the check"), QKeySequence(Qt::CTRL | Qt::Key_R), window, [&] {
            window.startCheck();
        });
    actions.recheck = add(menu, MainWindow::tr("&Look again at old answers"), {}, window, [&] {
        window.startCheck(CheckKind::Recheck);
    });
    menu->addSeparator();
    add(menu, MainWindow::tr("Re&mind me…"), {}, window, [&] { window.remind(); });
    add(menu, MainWindow::tr("Print a &worksheet…"), {}, window, [&] {
        window.print(ReportKind::Worksheet);
    });
}

void makeViewMenu(MainWindow &window)
{
    using Place = MainWindow::Place;
    QMenu *menu = window.menuBar()->addMenu(MainWindow::tr("&View"));
    add(menu, MainWindow::tr("&Now"), QKeySequence(Qt::CTRL | Qt::Key_1), window, [&] {
        window.showPlace(Place::Now);
    });
    add(menu, MainWindow::tr("&Checklist"), QKeySequence(Qt::CTRL | Qt::Key_2), window, [&] {
        window.showPlace(Place::Checklist);
    });
    add(menu,
        MainWindow::tr("&Who can read what"),
        QKeySequence(Qt::CTRL | Qt::Key_3),
        window,
        [&] { window.showPlace(Place::Who); });
    add(menu, MainWindow::tr("C&hanges"), QKeySequence(Qt::CTRL | Qt::Key_4), window, [&] {
        window.showPlace(Place::Changes);
    });
    add(menu, MainWindow::tr("&Guides"), QKeySequence(Qt::CTRL | Qt::Key_5), window, [&] {
        window.showPlace(Place::Guides);
    });
    add(menu, MainWindow::tr("The &review"), QKeySequence(Qt::CTRL | Qt::Key_6), window, [&] {
        window.showPlace(Place::Review);
    });
    add(menu, MainWindow::tr("Next &part of the window"), QKeySequence(Qt::Key_F6), window, [&] {
        window.focusNextPart();
    });
    menu->addSeparator();
    QAction *larger = add(menu, MainWindow::tr("&Larger text"), {}, window, [] {
        setTextSize(textSize() + textStep);
    });
    larger->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    add(menu, MainWindow::tr("&Smaller text"), QKeySequence(Qt::CTRL | Qt::Key_Minus), window, [] {
        setTextSize(textSize() - textStep);
    });
    add(menu, MainWindow::tr("&Usual text size"), QKeySequence(Qt::CTRL | Qt::Key_0), window, [] {
        setTextSize(100);
    });
}

void makeHelpMenu(MainWindow &window)
{
    QMenu *menu = window.menuBar()->addMenu(MainWindow::tr("&Help"));
    add(menu, MainWindow::tr("&About Earshot"), QKeySequence::HelpContents, window, [&] {
        window.about();
    })->setMenuRole(QAction::AboutRole);
}

} // namespace

WindowActions makeMenus(MainWindow &window)
{
    WindowActions actions;
    makeFileMenu(window, actions);
    makeCheckMenu(window, actions);
    makeViewMenu(window);
    makeHelpMenu(window);
    return actions;
}

} // namespace Earshot
