// SPDX-License-Identifier: MIT
#include "changes/causescard.h"

#include "comparison/tally.h"
#include "parts/signs/icontext.h"
#include "parts/textlabel.h"
#include "style/type.h"
#include "wording/causewords.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace Earshot {

static QString iconOf(Cause cause)
{
    switch (cause) {
    case Cause::ChangedSetting:
        return u"switch"_s;
    case Cause::FoundOut:
        return u"search"_s;
    case Cause::Time:
        return u"clock"_s;
    case Cause::World:
        return u"world"_s;
    case Cause::Correction:
        break;
    }
    return u"correction"_s;
}

CausesCard::CausesCard(const Catalogue &catalogue, const ComparedChecks &checks, QWidget *parent)
    : Card(parent)
{
    setAccessibleName(tr("Why it changed"));
    for (const Cause cause : allCauses)
        addRow(makeRow(catalogue, checks, cause));
}

QWidget *CausesCard::makeRow(const Catalogue &catalogue, const ComparedChecks &checks, Cause cause)
{
    auto *row = new QWidget(this);
    const bool moved = movedBy(checks, cause).total() > 0;
    const QString sentence = causeSentence(catalogue, checks, cause);
    const QString count = causeCountText(checks, cause);
    row->setAccessibleName(tr("%1: %2. %3", "cause, count, sentence")
                               .arg(causeName(cause), count, sentence)
                               .trimmed());
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(17, 10, 17, 10);
    layout->setSpacing(12);
    layout->addWidget(
        new IconLabel(iconOf(cause), 1.15, moved ? Tone::Text : Tone::Faint, row), 0, Qt::AlignTop);
    auto *words = new QBoxLayout(QBoxLayout::LeftToRight);
    auto *name = new TextLabel(causeName(cause),
                               moved ? TextRole::Strong : TextRole::Medium,
                               moved ? Tone::Text : Tone::Quiet,
                               row);
    name->setMinimumWidth(ems(12));
    words->addWidget(name, 0, Qt::AlignTop);
    words->addWidget(new TextLabel(sentence, TextRole::Body, Tone::Quiet, row), 1, Qt::AlignTop);
    m_words.append(words);
    layout->addLayout(words, 1);
    layout->addWidget(new TextLabel(count,
                                    moved ? TextRole::SmallStrong : TextRole::Small,
                                    moved ? Tone::Text : Tone::Quiet,
                                    row,
                                    TextLabel::Wrap::No),
                      0,
                      Qt::AlignTop);
    return row;
}

// The sentence stands beside the cause, or under it where there is little room.
void CausesCard::setRoom(Room room)
{
    for (QBoxLayout *words : std::as_const(m_words)) {
        words->setDirection(room == Room::Full ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
        words->setSpacing(room == Room::Full ? 16 : 2);
    }
}

} // namespace Earshot
