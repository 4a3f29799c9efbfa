// SPDX-License-Identifier: MIT
#include "parts/choicecard.h"

#include "style/tokens.h"
#include "style/type.h"

#include <QPainter>
#include <QStyleOptionButton>

using namespace Qt::StringLiterals;

namespace Earshot {

static constexpr int sidePadding = 15;
static constexpr int gap = 12;

ChoiceCard::ChoiceCard(const QString &sentence, QWidget *parent, Look look)
    : QRadioButton(sentence, parent)
    , m_look(look)
{
    // A fixed height would be that of one line, also where the words need two.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMouseTracking(true);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(sentence);
}

void ChoiceCard::setDetail(const QString &detail)
{
    m_detail = detail;
    setAccessibleDescription(detail);
    updateGeometry();
}

void ChoiceCard::setKey(int key)
{
    m_key = key;
    updateGeometry();
}

void ChoiceCard::setTrailing(const QString &trailing)
{
    m_trailing = trailing;
    updateGeometry();
}

ChoiceCard::Parts ChoiceCard::arrange(int width) const
{
    const QFontMetrics body(fontFor(TextRole::Medium));
    const QFontMetrics small(fontFor(TextRole::Small));
    const int wrap = Qt::TextWordWrap;
    Parts parts;
    int left = ring + sidePadding;
    int right = width - ring - sidePadding;
    const int circle = ems(1.3);
    parts.indicator = QRect(left, 0, circle, circle);
    left += circle + gap;
    if (m_key > 0) {
        const int cap = ems(1.5);
        parts.keyCap = QRect(right - cap, 0, cap, cap);
        right -= cap + gap;
    }
    if (!m_trailing.isEmpty()) {
        const int words = small.horizontalAdvance(m_trailing) + 2;
        parts.trailing = QRect(right - words, 0, words, small.height());
        right -= words + gap;
    }
    const int room = std::max(right - left, ems(6));
    const int sentence = body.boundingRect(0, 0, room, QWIDGETSIZE_MAX, wrap, text()).height();
    int words = sentence;
    if (!m_detail.isEmpty())
        words += 3 + small.boundingRect(0, 0, room, QWIDGETSIZE_MAX, wrap, m_detail).height();
    const int least = m_look == Look::Quiet ? ems(2.2) : ems(m_detail.isEmpty() ? 2.8 : 4.1);
    const int card = std::max(least, words + 18);
    parts.height = card + 2 * ring;
    int top = (parts.height - words) / 2;
    parts.sentence = QRect(left, top, room, sentence);
    if (!m_detail.isEmpty()) {
        top += sentence + 3;
        parts.detail = QRect(left, top, room, words - sentence - 3);
    }
    for (QRect *middle : {&parts.indicator, &parts.keyCap, &parts.trailing})
        middle->moveTop((parts.height - middle->height()) / 2);
    return parts;
}

QSize ChoiceCard::sizeHint() const
{
    const int width = QFontMetrics(fontFor(TextRole::Medium)).horizontalAdvance(text()) + ems(8);
    return {width, arrange(width).height};
}

QSize ChoiceCard::minimumSizeHint() const
{
    return {ems(16), arrange(QWIDGETSIZE_MAX).height};
}

int ChoiceCard::heightForWidth(int width) const
{
    return arrange(width).height;
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    const Tokens tokens = tokensFor(palette());
    const Parts parts = arrange(width());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    const QRectF card = QRectF(rect()).adjusted(ring, ring, -ring, -ring);
    if (isChecked() || m_look == Look::Card) {
        const double line = !isChecked() ? 1 : tokens.highContrast ? 2 : 1.5;
        painter.setPen(QPen(isChecked() ? tokens.accent : tokens.border, line));
        painter.setBrush(isChecked()    ? tokens.accentTint
                         : underMouse() ? tokens.hover
                                        : tokens.card);
        painter.drawRoundedRect(card.adjusted(line / 2, line / 2, -line / 2, -line / 2), 8, 8);
    }
    if (hasFocus()) {
        painter.setPen(QPen(tokens.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 10, 10);
    }
    QStyleOptionButton option;
    initStyleOption(&option);
    option.rect = QStyle::visualRect(layoutDirection(), rect(), parts.indicator);
    style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &option, &painter, this);
    paintWords(painter, parts);
}

void ChoiceCard::paintWords(QPainter &painter, const Parts &parts) const
{
    const Tokens tokens = tokensFor(palette());
    const auto mirrored = [this](const QRect &place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    const int flags = Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignTop;
    painter.setFont(
        fontFor(m_look == Look::Quiet && !isChecked() ? TextRole::Body : TextRole::Medium));
    painter.setPen(tokens.text);
    painter.drawText(mirrored(parts.sentence), flags, text());
    painter.setFont(fontFor(TextRole::Small));
    painter.setPen(tokens.text2);
    painter.drawText(mirrored(parts.detail), flags, m_detail);
    painter.setPen(isChecked() ? tokens.accentText : tokens.text2);
    painter.drawText(mirrored(parts.trailing), Qt::AlignCenter, m_trailing);
    if (m_key > 0) {
        const QRect cap = mirrored(parts.keyCap);
        painter.setPen(QPen(tokens.highContrast ? tokens.border : tokens.hair, 1));
        painter.setBrush(tokens.card);
        painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.setPen(tokens.text2);
        painter.drawText(cap, Qt::AlignCenter, QString::number(m_key));
    }
}

} // namespace Earshot
