// SPDX-License-Identifier: MIT
#include "parts/textlabel.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Earshot {

static constexpr int widest = QWIDGETSIZE_MAX;

TextLabel::TextLabel(const QString &text, TextRole role, Tone tone, QWidget *parent, Wrap wrap)
    : QLabel(parent)
    , m_role(role)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::NoTextInteraction);
    setWordWrap(wrap == Wrap::Yes);
    m_lines.setCacheEnabled(true); // Else to paint it throws the glyphs away.
    setWords(text);
}

void TextLabel::setWords(const QString &text, const QStringList &strong)
{
    m_words = text;
    m_strong = strong;
    setAccessibleName(text);
    setText(text);
    render();
}

void TextLabel::setTone(Tone tone)
{
    m_tone = tone;
    render();
}

void TextLabel::setRole(TextRole role)
{
    m_role = role;
    render();
}

void TextLabel::setTextAlignment(Qt::Alignment alignment)
{
    setAlignment(alignment);
    render();
}

QList<QTextLayout::FormatRange> TextLabel::strongParts() const
{
    QTextCharFormat format;
    format.setFontWeight(QFont::DemiBold);
    format.setForeground(colourFor(Tone::Text, this));
    QList<QTextLayout::FormatRange> parts;
    qsizetype from = 0;
    for (const QString &part : m_strong) {
        const qsizetype at = m_words.indexOf(part, from);
        if (at < 0)
            continue;
        parts.append({int(at), int(part.size()), format});
        from = at + part.size();
    }
    return parts;
}

void TextLabel::render()
{
    QTextOption option(alignment() & Qt::AlignHorizontal_Mask);
    option.setWrapMode(wordWrap() ? QTextOption::WordWrap : QTextOption::ManualWrap);
    option.setTextDirection(layoutDirection());
    m_lines.setTextOption(option);
    m_lines.setText(QString(m_words).replace(u'\n', QChar::LineSeparator));
    // The label keeps the font it inherits, so that a new text size reaches it.
    m_lines.setFont(fontFor(m_role));
    m_lines.setFormats(strongParts());
    m_sizes.clear();
    m_brokenAt = -1;
    updateGeometry();
    update();
}

void TextLabel::breakLines(int width) const
{
    const double spread = wordWrap() ? lineHeightFor(m_role) / 100.0 : 1;
    QSizeF size(0, 0);
    // To begin a layout finds all glyphs anew; one that stays open keeps them for the next width.
    if (m_sizes.isEmpty())
        m_lines.beginLayout();
    m_lines.clearLayout();
    for (QTextLine line = m_lines.createLine(); line.isValid(); line = m_lines.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, size.height()});
        const double height = std::ceil(line.ascent() + line.descent() + line.leading());
        size = {std::max(size.width(), line.naturalTextWidth()), size.height() + height * spread};
    }
    m_longestWord = m_lines.minimumWidth();
    m_brokenAt = width;
    m_sizes.insert(width, size);
}

QSizeF TextLabel::sizeAt(int width) const
{
    // A layout asks for the same few widths over and over.
    if (!m_sizes.contains(widest))
        breakLines(widest);
    const QSizeF unbroken = m_sizes.value(widest);
    if (unbroken.width() <= width)
        return unbroken;
    if (!m_sizes.contains(width))
        breakLines(width);
    return m_sizes.value(width);
}

QSize TextLabel::withMargins(const QSizeF &size) const
{
    const QMargins margins = contentsMargins();
    return QSize(int(std::ceil(size.width())), int(std::ceil(size.height())))
           + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize TextLabel::sizeHint() const
{
    const QSizeF line = sizeAt(widest);
    if (!wordWrap())
        return withMargins(line);
    // As QLabel would have it: a long text is a block about five wide and three high.
    const double most = fontMetrics().horizontalAdvance(u'x') * 80;
    const double height = std::ceil(line.width() / most) * line.height();
    return withMargins(sizeAt(int(std::min(most, std::sqrt(5 * height * most / 3)))));
}

QSize TextLabel::minimumSizeHint() const
{
    const QSizeF line = sizeAt(widest);
    return withMargins({wordWrap() ? m_longestWord : line.width(), line.height()});
}

int TextLabel::heightForWidth(int width) const
{
    if (!wordWrap())
        return -1;
    const QMargins margins = contentsMargins();
    const int room = std::max(width - margins.left() - margins.right(), 0);
    return withMargins(sizeAt(room)).height();
}

void TextLabel::paintEvent(QPaintEvent *)
{
    const QRect place = contentsRect();
    if (m_brokenAt != place.width())
        breakLines(place.width());
    const double height = sizeAt(place.width()).height();
    double top = place.y();
    if (alignment().testFlag(Qt::AlignVCenter))
        top += std::max(std::floor((place.height() - height) / 2), 0.0);
    else if (alignment().testFlag(Qt::AlignBottom))
        top += std::max(place.height() - height, 0.0);
    QPainter painter(this);
    painter.setPen(colourFor(m_tone, this));
    m_lines.draw(&painter, QPointF(place.x(), top));
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::LayoutDirectionChange)
        render();
}

} // namespace Earshot
