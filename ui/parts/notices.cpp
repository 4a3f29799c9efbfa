// SPDX-License-Identifier: MIT
#include "parts/notices.h"

#include "parts/card.h"
#include "parts/signs/icontext.h"
#include "parts/textlabel.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Earshot {

QWidget *labelledText(const QString &label, const QString &text, QWidget *parent)
{
    auto *line = new TextLabel({}, TextRole::Body, Tone::Quiet, parent);
    line->setWords(u"%1  %2"_s.arg(label, text), {label});
    return line;
}

QWidget *noticePanel(
    const QString &iconName, const QString &title, const QString &text, bool warns, QWidget *parent)
{
    auto *card = new Card(parent, warns ? Card::Fill::Warning : Card::Fill::Panel);
    card->column()->setContentsMargins(14, 8, 14, 10);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    const Tone tone = warns ? Tone::Warn : Tone::Quiet;
    row->addWidget(new IconLabel(iconName, 1.3, tone, card), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new TextLabel(title, TextRole::Strong, Tone::Text, card));
    words->addWidget(new TextLabel(text, TextRole::Body, Tone::Quiet, card));
    row->addLayout(words, 1);
    card->column()->addLayout(row);
    return card;
}

} // namespace Earshot
