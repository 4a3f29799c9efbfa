// SPDX-License-Identifier: MIT
#include "changes/stepchart.h"

#include "wording/datewords.h"
#include "wording/sentences.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StepChart)
};

// Where everything stands, in painter coordinates of a left-to-right chart; mirroring comes last.
class Plot
{
public:
    Plot(const QRectF &rect, const QFontMetricsF &metrics, const StepChart &chart, bool mirrored);

    QRectF area() const { return m_area; }
    double x(const QDate &date) const;
    double y(int count) const;
    double pointX(qsizetype point) const { return m_pointX.at(point); }
    double endX() const { return m_endX; }
    //! \a box moved to where it stands for readers from right to left.
    QRectF seen(const QRectF &box) const;
    QPointF seen(const QPointF &point) const;

private:
    void spreadPoints(double gap);

    StepChart m_chart;
    QRectF m_rect;
    QRectF m_area;
    QList<double> m_pointX;
    double m_endX = 0;
    bool m_mirrored = false;
};

Plot::Plot(const QRectF &rect, const QFontMetricsF &metrics, const StepChart &chart, bool mirrored)
    : m_chart(chart)
    , m_rect(rect)
    , m_mirrored(mirrored)
{
    const double line = metrics.height();
    const double scale = metrics.horizontalAdvance(QString::number(chart.of)) + line * 0.7;
    m_area = rect.adjusted(scale, line * 1.3, -line * 0.9, -line * 1.7);
    m_endX = m_area.right() - line * 0.6;
    spreadPoints(line * 1.9);
}

// Checks of one day would lie on one spot; they stand apart and keep their order.
void Plot::spreadPoints(double gap)
{
    const auto count = static_cast<double>(m_chart.points.size());
    const double step = std::min(gap, m_area.width() / (count + 1));
    double earliest = m_area.left();
    for (const StepPoint &point : m_chart.points) {
        m_pointX.append(std::max(x(point.date), earliest));
        earliest = m_pointX.constLast() + step;
    }
    double latest = m_endX - step;
    std::for_each(m_pointX.rbegin(), m_pointX.rend(), [&](double &place) {
        place = std::min(place, latest);
        latest = place - step;
    });
}

double Plot::x(const QDate &date) const
{
    const QDate first = m_chart.points.constFirst().date;
    const auto days = static_cast<double>(std::max<qint64>(first.daysTo(m_chart.until), 1));
    const double inset = m_area.width() * 0.03;
    const double share = static_cast<double>(first.daysTo(date)) / days;
    return m_area.left() + inset + share * (m_endX - m_area.left() - inset);
}

double Plot::y(int count) const
{
    return m_area.bottom() - m_area.height() * count / std::max(m_chart.of, 1);
}

QRectF Plot::seen(const QRectF &box) const
{
    if (!m_mirrored)
        return box;
    return {m_rect.left() + m_rect.right() - box.right(), box.top(), box.width(), box.height()};
}

QPointF Plot::seen(const QPointF &point) const
{
    return m_mirrored ? QPointF(m_rect.left() + m_rect.right() - point.x(), point.y()) : point;
}

// The first of months that lie far enough apart for their names.
QList<QDate> monthTicks(const QDate &from, const QDate &until, int wanted)
{
    const int months = (until.year() - from.year()) * 12 + until.month() - from.month();
    int stride = 1;
    for (const int each : {1, 2, 3, 6, 12, 24, 60}) {
        stride = each;
        if (months / each < wanted)
            break;
    }
    QList<QDate> ticks;
    for (QDate month = QDate(from.year(), from.month(), 1); month <= until;
         month = month.addMonths(stride)) {
        if (month < from)
            month = month.addMonths(1);
        if (month <= until)
            ticks.append(month);
    }
    return ticks;
}

void paintFrame(QPainter &painter, const Plot &plot, const Tokens &tokens, const StepChart &chart)
{
    const QFontMetricsF metrics(painter.font());
    const QRectF area = plot.area();
    const double line = metrics.height();
    const auto across = [&](double y, const QColor &colour) {
        painter.setPen(QPen(colour, 1));
        painter.drawLine(plot.seen(QPointF(area.left(), y)), plot.seen(QPointF(area.right(), y)));
    };
    across(plot.y(chart.of), tokens.hair);
    across(plot.y(0), tokens.border);
    painter.setPen(tokens.text2);
    for (const int count : {0, chart.of}) {
        const QRectF box(area.left() - line * 4.6, plot.y(count) - line / 2, line * 4, line);
        const QRectF seen = plot.seen(box);
        const Qt::Alignment side = seen == box ? Qt::AlignRight : Qt::AlignLeft;
        const Qt::Alignment alignment = side | Qt::AlignVCenter | Qt::AlignAbsolute;
        painter.drawText(seen, static_cast<int>(alignment.toInt()), QString::number(count));
    }
}

// Few days get the names of days, more get those of months; the year stands where it begins.
void paintDates(QPainter &painter, const Plot &plot, const Tokens &tokens, const StepChart &chart)
{
    const QFontMetricsF metrics(painter.font());
    const QRectF area = plot.area();
    const QLocale locale = wordingLocale();
    const QDate first = chart.points.constFirst().date;
    const double width = metrics.horizontalAdvance(u"MMM 0000"_s) * 1.4;
    const int wanted = std::max(2, static_cast<int>(area.width() / width));
    QList<QDate> ticks = monthTicks(first, chart.until, wanted);
    const bool byMonth = ticks.size() > 1;
    if (!byMonth)
        ticks = first == chart.until ? QList{first} : QList{first, chart.until};

    double free = area.left() - width;
    int year = 0;
    for (const QDate &tick : std::as_const(ticks)) {
        const QString format = !byMonth              ? u"d MMM yyyy"_s
                               : tick.year() != year ? u"MMM yyyy"_s
                                                     : u"MMM"_s;
        const QString text = locale.toString(tick, format);
        const double half = metrics.horizontalAdvance(text) / 2;
        const double middle = std::clamp(plot.x(tick), area.left() + half, area.right() - half);
        if (middle - half < free)
            continue;
        painter.setPen(QPen(tokens.border, 1));
        painter.drawLine(plot.seen(QPointF(middle, area.bottom())),
                         plot.seen(QPointF(middle, area.bottom() + metrics.height() * 0.2)));
        painter.setPen(tokens.text2);
        const QRectF box(
            middle - half, area.bottom() + metrics.height() * 0.4, half * 2, metrics.height());
        painter.drawText(plot.seen(box), Qt::AlignCenter | Qt::TextDontClip, text);
        free = middle + half + metrics.averageCharWidth() * 2;
        year = tick.year();
    }
}

// A dashed line for each day on which the world changed, its letter in a box at the top.
void paintMarks(QPainter &painter, const Plot &plot, const Tokens &tokens, const StepChart &chart)
{
    const QFontMetricsF metrics(painter.font());
    const double side = metrics.height() * 1.2;
    for (const ChartMark &mark : chart.marks) {
        const double x = plot.x(mark.date);
        const double top = plot.area().top();
        painter.setPen(QPen(tokens.text3, 1, Qt::DashLine));
        painter.drawLine(plot.seen(QPointF(x, top)), plot.seen(QPointF(x, plot.area().bottom())));
        const QRectF box = plot.seen(QRectF(x - side / 2, top - side, side, side));
        painter.setPen(QPen(tokens.border, 1));
        painter.setBrush(tokens.card);
        painter.drawRoundedRect(box, 4, 4);
        painter.setPen(tokens.text);
        painter.drawText(box, Qt::AlignCenter, mark.letter);
    }
}

void paintLine(QPainter &painter, const Plot &plot, const Tokens &tokens, const StepChart &chart)
{
    QPainterPath line(plot.seen(QPointF(plot.pointX(0), plot.y(chart.points.constFirst().count))));
    for (qsizetype i = 1; i < chart.points.size(); ++i) {
        const double x = plot.pointX(i);
        line.lineTo(plot.seen(QPointF(x, plot.y(chart.points.at(i - 1).count))));
        line.lineTo(plot.seen(QPointF(x, plot.y(chart.points.at(i).count))));
    }
    line.lineTo(plot.seen(QPointF(plot.endX(), plot.y(chart.points.constLast().count))));

    QPainterPath below = line;
    below.lineTo(plot.seen(QPointF(plot.endX(), plot.y(0))));
    below.lineTo(plot.seen(QPointF(plot.pointX(0), plot.y(0))));
    below.closeSubpath();
    QColor fill = tokens.accent;
    fill.setAlphaF(0.09F);
    painter.fillPath(below, fill);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.accent, 2, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawPath(line);
}

void paintDots(QPainter &painter, const Plot &plot, const Tokens &tokens, const StepChart &chart)
{
    QFont strong = painter.font();
    strong.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(strong);
    const double radius = metrics.height() * 0.28;
    for (qsizetype i = 0; i < chart.points.size(); ++i) {
        const StepPoint &point = chart.points.at(i);
        const QPointF middle(plot.pointX(i), plot.y(point.count));
        painter.setPen(QPen(tokens.accent, 2));
        painter.setBrush(point.chosen ? tokens.accent : tokens.card);
        painter.drawEllipse(plot.seen(middle), radius, radius);

        const QString text = QString::number(point.count);
        const QRectF box(middle.x() + radius * 1.4,
                         middle.y() - radius - metrics.height(),
                         metrics.horizontalAdvance(text) + 1,
                         metrics.height());
        painter.save();
        painter.setFont(strong);
        painter.setPen(tokens.text);
        painter.drawText(plot.seen(box), Qt::AlignCenter | Qt::TextDontClip, text);
        painter.restore();
    }
}

} // namespace

void paintStepChart(QPainter &painter,
                    const QRectF &rect,
                    const Tokens &tokens,
                    const StepChart &chart)
{
    if (chart.points.size() < 2)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const Plot plot(
        rect, QFontMetricsF(painter.font()), chart, painter.layoutDirection() == Qt::RightToLeft);
    paintFrame(painter, plot, tokens, chart);
    paintDates(painter, plot, tokens, chart);
    paintMarks(painter, plot, tokens, chart);
    paintLine(painter, plot, tokens, chart);
    paintDots(painter, plot, tokens, chart);
    painter.restore();
}

QString stepChartText(const StepChart &chart)
{
    QStringList parts;
    for (const StepPoint &point : chart.points) {
        //: One check of a list: how many things were not ruled out, and when.
        parts.append(Words::tr("%1 on %2").arg(QString::number(point.count), dateText(point.date)));
    }
    QStringList sentences{Words::tr("Things not ruled out, of %1: %2.")
                              .arg(QString::number(chart.of), joinedByAnd(parts))};
    for (const ChartMark &mark : chart.marks)
        sentences.append(
            Words::tr("The world changed on %1.", "a date and what it was about").arg(mark.words));
    return joinedSentences(sentences);
}

} // namespace Earshot
