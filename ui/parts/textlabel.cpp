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
    setFont(fontFor(role));
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
    setFont(fontFor(role));
    render();
}

void TextLabel::setTextAlignment(Qt::Alignment alignment)
{
    setAlignment(alignment);
    render();
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
    const bool centred = alignment().testFlag(Qt::AlignHCenter);
    setText(u"<div align=\"%1\" style=\"color:%2;line-height:%3%\">%4</div>"_s
                .arg(centred ? u"center"_s : u"left"_s, colourFor(m_tone, this).name())
                .arg(wordWrap() ? lineHeightFor(m_role) : 100)
                .arg(html));
}

bool TextLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        setFont(fontFor(m_role));
        render();
    }
    return QLabel::event(event);
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        render();
}

} // namespace Earshot
