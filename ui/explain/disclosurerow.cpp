// SPDX-License-Identifier: MIT
#include "explain/disclosurerow.h"

#include "style/icons.h"
#include "style/tokens.h"
#include "style/type.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Earshot {

static constexpr int sidePadding = 17;
static constexpr int gap = 12;

DisclosureRow::DisclosureRow(Level level,
                             std::optional<VerdictMark> mark,
                             const QString &sentence,
                             const QString &word,
                             QWidget *parent)
    : QAbstractButton(parent)
    , m_level(level)
    , m_mark(mark)
    , m_word(word)
{
    setText(sentence);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(word.isEmpty() ? sentence : u"%1: %2"_s.arg(sentence, word));
    // A fixed height would be that of one line, also where the words need two.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QAbstractButton::toggled, this, qOverload<>(&QWidget::update));
}

QFont DisclosureRow::sentenceFont() const
{
    return fontFor(m_level == Level::Main ? TextRole::Medium : TextRole::Body);
}

int DisclosureRow::sentenceWidth() const
{
    if (m_sentenceWidth < 0)
        m_sentenceWidth = QFontMetrics(sentenceFont()).horizontalAdvance(text());
    return m_sentenceWidth;
}

int DisclosureRow::wordWidth() const
{
    if (m_wordWidth < 0)
        m_wordWidth = QFontMetrics(fontFor(TextRole::SmallStrong)).horizontalAdvance(m_word);
    return m_wordWidth;
}

const DisclosureRow::Parts &DisclosureRow::partsFor(int width) const
{
    // Breaking the sentence into lines is dear, and a layout asks for the same few widths.
    const auto known = m_parts.constFind(width);
    return known != m_parts.cend() ? *known : *m_parts.insert(width, arrange(width));
}

DisclosureRow::Parts DisclosureRow::arrange(int width) const
{
    const QFontMetrics body(sentenceFont());
    const QFontMetrics small(fontFor(TextRole::SmallStrong));
    Parts parts;
    int left = sidePadding;
    int right = width - sidePadding;
    const int side = ems(1.0);
    parts.chevron = QRect(right - side, 0, side, side);
    right -= side + gap;
    const int mark = ems(m_level == Level::Main ? 1.3 : 0.95);
    if (m_mark) {
        const int inset = m_level == Level::Main ? 0 : ems(1.3) + gap;
        parts.mark = QRect(left + inset, 0, mark, mark);
        left = parts.mark.right() + 1 + gap;
    }
    const int words = m_word.isEmpty() ? 0 : wordWidth() + 2;
    // Beside the sentence where that leaves it most of the line, else below it.
    const bool below = words > 0 && (right - left - words - gap) < body.averageCharWidth() * 24;
    const int room = std::max(right - left - (below || words == 0 ? 0 : words + gap), ems(5));
    const int sentence
        = sentenceWidth() < room
              ? body.height()
              : body.boundingRect(0, 0, room, QWIDGETSIZE_MAX, Qt::TextWordWrap, text()).height();
    const int inner = sentence + (below ? small.height() + 2 : 0);
    parts.height = std::max(ems(m_level == Level::Main ? 3.0 : 2.5), inner + 16);
    const int top = (parts.height - inner) / 2;
    parts.sentence = QRect(left, top, room, sentence);
    if (below)
        parts.word = QRect(left, top + sentence + 2, right - left, small.height());
    else if (words > 0)
        parts.word = QRect(right - words, top, words, body.height());
    parts.chevron.moveTop((parts.height - side) / 2);
    parts.mark.moveTop(top + (body.height() - mark) / 2);
    return parts;
}

QSize DisclosureRow::sizeHint() const
{
    const int width = sentenceWidth() + wordWidth() + ems(8);
    return {width, partsFor(width).height};
}

QSize DisclosureRow::minimumSizeHint() const
{
    return {ems(14), partsFor(QWIDGETSIZE_MAX / 2).height};
}

int DisclosureRow::heightForWidth(int width) const
{
    return partsFor(width).height;
}

void DisclosureRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void DisclosureRow::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    m_parts.clear();
    m_sentenceWidth = -1;
    m_wordWidth = -1;
}

void DisclosureRow::paintEvent(QPaintEvent *)
{
    const Tokens tokens = tokensFor(palette());
    const Parts parts = partsFor(width());
    const auto mirrored = [this](const QRect &place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() && !tokens.highContrast) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.hover);
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 8, 8);
    }
    if (hasFocus()) {
        painter.setPen(QPen(tokens.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 8, 8);
    }
    if (m_mark)
        paintMark(&painter, mirrored(parts.mark), *m_mark, tokens);
    const bool open = m_mark == VerdictMark::Yes || m_mark == VerdictMark::NotSure;
    painter.setFont(sentenceFont());
    painter.setPen(tokens.text);
    painter.drawText(
        mirrored(parts.sentence), Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignTop, text());
    painter.setFont(fontFor(open ? TextRole::SmallStrong : TextRole::Small));
    painter.setPen(open ? tokens.text : tokens.text2);
    const bool below = parts.word.top() > parts.sentence.top();
    const int side = below ? Qt::AlignLeading : Qt::AlignTrailing;
    painter.drawText(mirrored(parts.word), Qt::AlignVCenter | side, m_word);
    paintIcon(&painter,
              mirrored(parts.chevron),
              isChecked() ? u"chevron-up"_s : u"chevron-down"_s,
              tokens.text2);
}

} // namespace Earshot
