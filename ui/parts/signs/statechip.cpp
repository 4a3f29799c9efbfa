// SPDX-License-Identifier: MIT
#include "parts/signs/statechip.h"

#include "style/icons.h"
#include "style/tokens.h"
#include "style/type.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Earshot {

static constexpr int padding = 8;
static constexpr int iconGap = 5;

namespace {

struct ChipInk
{
    QString icon;
    QColor ground = Qt::transparent;
    QColor text;
    TextRole role = TextRole::SmallStrong;
};

ChipInk inkFor(StateChip::Kind kind, const Tokens &tokens)
{
    using Kind = StateChip::Kind;
    switch (kind) {
    case Kind::Done:
        return {u"check"_s, tokens.accentTint, tokens.accentText};
    case Kind::DoNotKnow:
        return {u"mark-not-sure"_s, tokens.warnTint, tokens.warnText};
    case Kind::Accepted:
        return {u"pause"_s, tokens.chipGrey, tokens.text2};
    case Kind::NoWayBack:
        return {u"no-way-back"_s, tokens.warnTint, tokens.warnText};
    case Kind::Grey:
        return {{}, tokens.chipGrey, tokens.text2};
    case Kind::Warn:
        return {{}, tokens.warnTint, tokens.warnText};
    case Kind::DoesNotApply:
        return {u"dash"_s, Qt::transparent, tokens.text2, TextRole::Small};
    case Kind::Plain:
        break;
    }
    return {{}, Qt::transparent, tokens.text2, TextRole::Small};
}

} // namespace

StateChip::StateChip(Kind kind, const QString &word, QWidget *parent)
    : QLabel(parent)
    , m_kind(kind)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setState(kind, word);
}

void StateChip::setState(Kind kind, const QString &word)
{
    m_kind = kind;
    setText(word);
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize StateChip::sizeHint() const
{
    const ChipInk ink = inkFor(m_kind, tokensFor(palette()));
    const QFontMetrics metrics(fontFor(ink.role));
    const int sides = ink.ground.alpha() == 0 ? 2 : 2 * padding;
    const int sign = ink.icon.isEmpty() ? 0 : ems(1.0) + iconGap;
    return {metrics.horizontalAdvance(text()) + sides + sign,
            std::max(ems(1.6), metrics.height() + 4)};
}

void StateChip::paintEvent(QPaintEvent *)
{
    const Tokens tokens = tokensFor(palette());
    const ChipInk ink = inkFor(m_kind, tokens);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (ink.ground.alpha() > 0) {
        painter.setPen(tokens.highContrast ? QPen(tokens.hair, 1) : QPen(Qt::NoPen));
        painter.setBrush(ink.ground);
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), height() / 2.0, height() / 2.0);
    }
    QRect words = rect().adjusted(ink.ground.alpha() == 0 ? 1 : padding, 0, -1, 0);
    if (!ink.icon.isEmpty()) {
        const int side = ems(1.0);
        const QRect place(words.x(), (height() - side) / 2, side, side);
        paintIcon(
            &painter, QStyle::visualRect(layoutDirection(), rect(), place), ink.icon, ink.text);
        words.setLeft(place.right() + 1 + iconGap);
    }
    painter.setFont(fontFor(ink.role));
    painter.setPen(ink.text);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                     Qt::AlignVCenter | Qt::AlignLeading,
                     text());
}

} // namespace Earshot
