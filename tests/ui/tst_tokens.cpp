// SPDX-License-Identifier: MIT
#include "style/tokens.h"

#include <QTest>

#include <cmath>
#include <vector>

using namespace Qt::StringLiterals;
using namespace Earshot;

class tst_Tokens : public QObject
{
    Q_OBJECT

private slots:
    void textCanBeReadOnItsGround_data();
    void textCanBeReadOnItsGround();
    void aPaletteKeepsItsGround_data();
    void aPaletteKeepsItsGround();
    void switchedOffLooksSwitchedOff();
};

static double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

static double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF())
           + 0.0722 * channel(colour.blueF());
}

static double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

static QPalette blackOnWhite(bool inverted)
{
    QPalette palette;
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button})
        palette.setColor(role, inverted ? Qt::black : Qt::white);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, inverted ? Qt::white : Qt::black);
    return palette;
}

void tst_Tokens::textCanBeReadOnItsGround_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");

    const std::vector<std::pair<const char *, Tokens>> sets{
        {"light", tokensFor(Ground::Light)},
        {"dark", tokensFor(Ground::Dark)},
        {"black on white", tokensFor(blackOnWhite(false))},
        {"white on black", tokensFor(blackOnWhite(true))},
    };
    for (const auto &[name, t] : sets) {
        const auto row =
            [name = name](const char *what, const QColor &ink, const QColor &ground, double least) {
                QTest::addRow("%s: %s", name, what) << ink << ground << least;
            };
        row("text on a card", t.text, t.card, 4.5);
        row("quiet text on a card", t.text2, t.card, 4.5);
        row("faint text on a card", t.text3, t.card, 4.5);
        row("faint text on the sidebar", t.text3, t.sidebar, 4.5);
        row("a link on the page", t.accent, t.window, 4.5);
        row("text on a primary button", t.onAccent, t.accent, 4.5);
        row("text on a tint", t.accentText, t.accentTint, 4.5);
        row("a warning on its tint", t.warnText, t.warnTint, 4.5);
        row("undo on its bar", t.undoLink, t.undoGround, 4.5);
        row("a mark on a card", t.warn, t.card, 3.0);
        row("an outline on the page", t.border, t.window, 3.0);
    }
}

void tst_Tokens::textCanBeReadOnItsGround()
{
    QFETCH(const QColor, ink);
    QFETCH(const QColor, ground);
    QFETCH(const double, least);
    QVERIFY2(contrast(ink, ground) >= least, qPrintable(QString::number(contrast(ink, ground))));
}

void tst_Tokens::aPaletteKeepsItsGround_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("highContrast");
    QTest::newRow("light grey") << QPalette(QColor(0xEFEFEF)) << false << false;
    QTest::newRow("dark grey") << QPalette(QColor(0x303030)) << true << false;
    QTest::newRow("black on white") << blackOnWhite(false) << false << true;
    QTest::newRow("white on black") << blackOnWhite(true) << true << true;
}

void tst_Tokens::aPaletteKeepsItsGround()
{
    QFETCH(const QPalette, palette);
    QFETCH(const bool, dark);
    QFETCH(const bool, highContrast);
    const Tokens once = tokensFor(palette);
    QCOMPARE(once.dark, dark);
    QCOMPARE(once.highContrast, highContrast);
    // Our own palette, read again, says the same.
    const Tokens twice = tokensFor(paletteFor(once));
    QCOMPARE(twice.dark, dark);
    QCOMPARE(twice.highContrast, highContrast);
}

void tst_Tokens::switchedOffLooksSwitchedOff()
{
    for (const Ground ground : {Ground::Light, Ground::Dark}) {
        const QPalette palette = paletteFor(tokensFor(ground));
        QVERIFY(palette.color(QPalette::Disabled, QPalette::Text)
                != palette.color(QPalette::Active, QPalette::Text));
        QCOMPARE(palette.color(QPalette::Inactive, QPalette::Text),
                 palette.color(QPalette::Active, QPalette::Text));
    }
}

QTEST_MAIN(tst_Tokens)
#include "tst_tokens.moc"
