// SPDX-License-Identifier: MIT
#include "parts/textlabel.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace Earshot {

TextLabel::TextLabel(const QString &text, TextRole role, Tone tone, QWidget *parent, Wrap wrap)
    : QLabel(parent)
    , m_role(role)
    , m_tone(tone)
{
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::NoTextInteraction);
    setWordWrap(wrap == Wrap::Yes);
    setWords(text);
}

void TextLabel::setWords(const QString &text, const QStringList &strong)
{
    m_words = text;
    m_strong = strong;
    setAccessibleName(text);
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

// The label keeps the font it inherits, so that a new text size reaches it; the role is markup.
static QString fontCss(TextRole role)
{
    const QFont font = fontFor(role);
    const QString size
        = font.pixelSize() > 0 ? u"%1px"_s.arg(font.pixelSize()) : u"%1pt"_s.arg(font.pointSizeF());
    return u"font-size:%1;font-weight:%2"_s.arg(size).arg(font.weight());
}

void TextLabel::render()
{
    QString html = m_words.toHtmlEscaped();
    const QString strong = u"<span style=\"font-weight:600;color:%1\">%2</span>"_s;
    qsizetype from = 0;
    for (const QString &part : std::as_const(m_strong)) {
        const QString escaped = part.toHtmlEscaped();
        const qsizetype at = html.indexOf(escaped, from);
        if (at < 0)
            continue;
        const QString bold = strong.arg(colourFor(Tone::Text, this).name(), escaped);
        html.replace(at, escaped.size(), bold);
        from = at + bold.size();
    }
    html.replace(u'\n', u"<br>"_s);
    html.replace(u"  "_s, u" &nbsp;"_s);
    const bool centred = alignment().testFlag(Qt::AlignHCenter);
    setText(
        u"<div align=\"%1\" style=\"%2;color:%3;line-height:%4%\">%5</div>"_s
            .arg(centred ? u"center"_s : u"left"_s, fontCss(m_role), colourFor(m_tone, this).name())
            .arg(wordWrap() ? lineHeightFor(m_role) : 100)
            .arg(html));
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        render();
}

} // namespace Earshot
