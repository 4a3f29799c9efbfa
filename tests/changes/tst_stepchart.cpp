// SPDX-License-Identifier: MIT
#include "changes/stepchart.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Earshot;

namespace {

const QSize size(600, 240);

StepChart twoChecks(const QDate &first, const QDate &second)
{
    return {
        .points = {{first, 20, true}, {second, 5, true}}, .of = 26, .until = second.addDays(20)};
}

QImage
painted(const StepChart &chart, Ground ground, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    const Tokens tokens = tokensFor(ground);
    QImage image(size, QImage::Format_RGB32);
    image.fill(tokens.card);
    QPainter painter(&image);
    painter.setLayoutDirection(direction);
    paintStepChart(painter, QRectF(QPointF(0, 0), QSizeF(size)), tokens, chart);
    return image;
}

// Rows of a column in which the line or a dot is seen, top first.
QList<int> accentRows(const QImage &image, int x, Ground ground)
{
    QList<int> rows;
    for (int y = 0; y < image.height(); ++y) {
        if (image.pixelColor(x, y) == tokensFor(ground).accent)
            rows.append(y);
    }
    return rows;
}

int highest(const QImage &image, int x, Ground ground)
{
    const QList<int> rows = accentRows(image, x, ground);
    return rows.isEmpty() ? -1 : rows.constFirst();
}

} // namespace

Q_DECLARE_METATYPE(Earshot::Ground)

class tst_StepChart : public QObject
{
    Q_OBJECT

private slots:
    void theLineGoesDownWhereThingsClose_data();
    void theLineGoesDownWhereThingsClose();
    void itIsMirroredFromRightToLeft();
    void checksOfOneDayStandApart();
    void oneCheckIsNoLine();
};

void tst_StepChart::theLineGoesDownWhereThingsClose_data()
{
    QTest::addColumn<Ground>("ground");
    QTest::newRow("light") << Ground::Light;
    QTest::newRow("dark") << Ground::Dark;
}

void tst_StepChart::theLineGoesDownWhereThingsClose()
{
    QFETCH(const Ground, ground);
    const QImage image = painted(twoChecks(QDate(2026, 6, 20), QDate(2026, 11, 3)), ground);

    const int before = highest(image, size.width() / 2, ground);
    const int after = highest(image, size.width() - 40, ground);

    QVERIFY(before > 0);
    QVERIFY(after > before + size.height() / 4);
}

void tst_StepChart::itIsMirroredFromRightToLeft()
{
    const StepChart chart = twoChecks(QDate(2026, 6, 20), QDate(2026, 11, 3));
    const QImage left = painted(chart, Ground::Light);
    const QImage right = painted(chart, Ground::Light, Qt::RightToLeft);

    const int x = size.width() - 40;
    QVERIFY(std::abs(highest(left, x, Ground::Light)
                     - highest(right, size.width() - 1 - x, Ground::Light))
            <= 1);
}

void tst_StepChart::checksOfOneDayStandApart()
{
    StepChart chart = twoChecks(QDate(2026, 11, 3), QDate(2026, 11, 3));
    chart.until = QDate(2026, 11, 3);
    const QImage image = painted(chart, Ground::Light);

    QList<int> columns;
    for (int x = 0; x < size.width(); ++x) {
        // A filled dot is much taller than the line is wide.
        if (accentRows(image, x, Ground::Light).size() >= 6)
            columns.append(x);
    }
    QVERIFY(!columns.isEmpty());
    QVERIFY(columns.constLast() - columns.constFirst() > 20);
}

void tst_StepChart::oneCheckIsNoLine()
{
    StepChart chart = twoChecks(QDate(2026, 6, 20), QDate(2026, 11, 3));
    chart.points.removeLast();
    QImage blank(size, QImage::Format_RGB32);
    blank.fill(tokensFor(Ground::Light).card);

    QCOMPARE(painted(chart, Ground::Light), blank);
}

QTEST_MAIN(tst_StepChart)
#include "tst_stepchart.moc"
