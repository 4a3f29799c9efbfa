// SPDX-License-Identifier: MIT
#include "parts/inlinemessage.h"

#include "parts/button.h"
#include "parts/signs/icontext.h"
#include "parts/textlabel.h"
#include "style/tokens.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Earshot {

InlineMessage::InlineMessage(Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_name(new TextLabel({}, TextRole::Strong, Tone::Text, this))
    , m_line(new TextLabel({}, TextRole::Small, Tone::Quiet, this))
    , m_button(makeButton({}, ButtonVariant::Normal, this))
{
    const bool warns = kind == Kind::Warning;
    auto *sign = new IconLabel(
        warns ? u"no-way-back"_s : u"info"_s, 1.3, warns ? Tone::Warn : Tone::Accent, this);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_line);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 11, 10);
    row->setSpacing(12);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_button, 0, Qt::AlignVCenter);
    connect(m_button, &QPushButton::clicked, this, &InlineMessage::activated);
    hide();
}

void InlineMessage::say(const QString &name, const QString &line, const QString &buttonText)
{
    m_name->setWords(name);
    m_line->setWords(line);
    m_line->setVisible(!line.isEmpty());
    m_button->setText(buttonText);
    m_button->setAccessibleName(u"%1: %2"_s.arg(buttonText, name));
    m_button->setVisible(!buttonText.isEmpty());
    setAccessibleName(u"%1. %2"_s.arg(name, line));
    show();
}

void InlineMessage::paintEvent(QPaintEvent *)
{
    const Tokens tokens = tokensFor(palette());
    const bool warns = m_kind == Kind::Warning;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(warns ? tokens.warnLine : tokens.infoLine, 1));
    painter.setBrush(warns ? tokens.warnTint : tokens.accentTint);
    painter.drawRoundedRect(QRectF(contentsRect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace Earshot
