// SPDX-License-Identifier: MIT
#include "parts/signs/pathchips.h"

#include "style/icons.h"
#include "style/tokens.h"
#include "style/type.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Earshot {

static constexpr int lineGap = 4;

PathChips::PathChips(const QStringList &steps, Look look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setSteps(steps);
}

void PathChips::setSteps(const QStringList &steps)
{
    m_steps = steps;
    setAccessibleName(steps.join(tr(", then ", "between two steps of a menu path")));
    updateGeometry();
    update();
}

QFont PathChips::stepFont(bool last) const
{
    return fontFor(m_look == Look::Chips && last ? TextRole::SmallStrong : TextRole::Small);
}

int PathChips::chipHeight() const
{
    const int words = QFontMetrics(stepFont(true)).height();
    return m_look == Look::Chips ? std::max(ems(1.7), words + 6) : words + 2;
}

int PathChips::padding() const
{
    return m_look == Look::Chips ? 8 : 0;
}

QList<PathChips::Place> PathChips::places(int width) const
{
    QList<Place> places;
    const int side = ems(m_look == Look::Chips ? 0.95 : 0.8);
    int x = 0;
    int y = 0;
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const QFontMetrics metrics(stepFont(i + 1 == m_steps.size()));
        const int chip = metrics.horizontalAdvance(m_steps.at(i)) + 2 * padding();
        Place place;
        if (i > 0) {
            if (x + side + chip > width) {
                x = 0;
                y += chipHeight() + lineGap;
            }
            place.chevron = QRect(x, y + (chipHeight() - side) / 2, side, side);
            x += side;
        }
        place.chip = QRect(x, y, chip, chipHeight());
        x += chip;
        places.append(place);
    }
    return places;
}

int PathChips::heightForWidth(int width) const
{
    const QList<Place> all = places(width);
    return all.isEmpty() ? 0 : all.constLast().chip.bottom() + 1;
}

QSize PathChips::sizeHint() const
{
    const QList<Place> all = places(QWIDGETSIZE_MAX);
    return all.isEmpty() ? QSize() : QSize(all.constLast().chip.right() + 1, chipHeight());
}

QSize PathChips::minimumSizeHint() const
{
    int widest = 0;
    for (const Place &place : places(QWIDGETSIZE_MAX))
        widest = std::max(widest, place.chip.width());
    return {widest + ems(1.0), chipHeight()};
}

void PathChips::paintStep(QPainter &painter, qsizetype step, const QRect &chip) const
{
    const Tokens tokens = tokensFor(palette());
    const bool last = step + 1 == m_steps.size();
    QColor ink = tokens.text3;
    if (m_look == Look::Chips) {
        ink = last ? tokens.accentText : tokens.text2;
        painter.setPen(QPen(last ? tokens.infoLine : tokens.hair, 1));
        painter.setBrush(last ? tokens.accentTint : tokens.hover);
        painter.drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    }
    painter.setFont(stepFont(last));
    painter.setPen(ink);
    painter.drawText(chip, Qt::AlignCenter, m_steps.at(step));
}

void PathChips::paintChevron(QPainter &painter, const QRect &chevron) const
{
    painter.save();
    if (layoutDirection() == Qt::RightToLeft) {
        painter.translate(2 * chevron.center().x() + 1, 0);
        painter.scale(-1, 1);
    }
    paintIcon(&painter, chevron, u"chevron-right"_s, tokensFor(palette()).border);
    painter.restore();
}

void PathChips::paintEvent(QPaintEvent *)
{
    const auto mirrored = [this](const QRect &place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    const QList<Place> all = places(width());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype i = 0; i < all.size(); ++i) {
        paintStep(painter, i, mirrored(all.at(i).chip));
        if (i > 0)
            paintChevron(painter, mirrored(all.at(i).chevron));
    }
}

} // namespace Earshot
