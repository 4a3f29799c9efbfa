// SPDX-License-Identifier: MIT
#include "changes/comparisonview.h"

#include "changes/causescard.h"
#include "comparison/tally.h"
#include "explain/marks.h"
#include "parts/card.h"
#include "parts/signs/icontext.h"
#include "parts/textlabel.h"
#include "wording/answerwords.h"
#include "wording/causewords.h"
#include "wording/changewords.h"
#include "wording/verdictwords.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

// "Yes → No way found", the arrow painted so that it follows the reading direction.
QWidget *fromTo(const QString &from, const QString &to, QWidget *parent)
{
    auto *line = new QWidget(parent);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(new TextLabel(from, TextRole::Body, Tone::Quiet, line, TextLabel::Wrap::No));
    row->addWidget(new IconLabel(u"chevron-right"_s, 0.9, Tone::Faint, line));
    row->addWidget(new TextLabel(to, TextRole::Strong, Tone::Text, line, TextLabel::Wrap::No));
    row->addStretch(1);
    return line;
}

} // namespace

ComparisonView::ComparisonView(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
}

void ComparisonView::compare(const Catalogue &catalogue, const ComparedChecks &checks)
{
    clearLayout(m_column);
    m_rows.clear();
    addSentence(sideSentence(checks.from));
    addSentence(notArchivedSentence(checks.from));
    addSentence(sideSentence(checks.to));
    addSentence(notArchivedSentence(checks.to));
    m_causes = new CausesCard(catalogue, checks, this);
    m_causes->setRoom(m_room);
    m_column->addWidget(m_causes);
    addSentence(interplaySentences(checks));
    addVerdicts(catalogue, checks);

    QStringList world;
    for (const WorldChange &change : checks.world)
        world.append(worldChangeSentence(catalogue, change));
    addList(tr("What changed in the world"), world);
    QStringList availability;
    for (const AvailabilityChange &change : checks.availability)
        availability.append(availabilitySentence(catalogue, change));
    addList(tr("What can be done"), availability);
    addAnswers(catalogue, checks);
    QStringList reworded;
    for (const Rewording &rewording : checks.rewordings)
        reworded.append(rewordingSentence(catalogue, rewording));
    addList(tr("Reworded since"), reworded);
}

void ComparisonView::addSentence(const QString &sentence)
{
    if (!sentence.isEmpty())
        m_column->addWidget(new TextLabel(sentence, TextRole::Body, Tone::Text, this));
}

void ComparisonView::addVerdicts(const Catalogue &catalogue, const ComparedChecks &checks)
{
    auto *card = new Card;
    bool isEmpty = true;
    for (const ExposureComparison &exposure : checks.exposures) {
        if (movedIn(exposure).total() == 0 && exposure.why.interplay != Interplay::Opposite)
            continue;
        card->addRow(makeVerdict(catalogue, checks, exposure));
        isEmpty = false;
    }
    if (isEmpty) {
        delete card;
        return;
    }
    m_column->addSpacing(12);
    m_column->addWidget(
        new TextLabel(tr("Things that changed"), TextRole::Strong, Tone::Text, this));
    card->setAccessibleName(tr("Things that changed"));
    m_column->addWidget(card);
}

QWidget *ComparisonView::makeVerdict(const Catalogue &catalogue,
                                     const ComparedChecks &checks,
                                     const ExposureComparison &exposure)
{
    const Verdict before = exposure.fromThen.value_or(Verdict::NoWayFound);
    const Verdict after = exposure.toThen.value_or(exposure.to);
    auto *line = new QWidget;
    line->setAccessibleName(exposureChangeSentence(catalogue, checks, exposure));
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(17, 10, 17, 10);
    row->setSpacing(12);
    row->addWidget(new MarkIcon(markFor(after), 1.1, line), 0, Qt::AlignTop);
    auto *words = new QBoxLayout(QBoxLayout::LeftToRight);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(new TextLabel(
        exposureSentence(catalogue, exposure.exposure), TextRole::Medium, Tone::Text, line));
    if (const QString why = whySentence(exposure.why); !why.isEmpty())
        column->addWidget(new TextLabel(why, TextRole::Small, Tone::Quiet, line));
    words->addLayout(column, 1);
    words->addWidget(fromTo(exposure.fromThen ? verdictWord(before) : tr("Not known then"),
                            verdictWord(after),
                            line),
                     0,
                     Qt::AlignTop);
    place(words);
    m_rows.append(words);
    row->addLayout(words, 1);
    return line;
}

void ComparisonView::addList(const QString &heading, const QStringList &sentences)
{
    if (sentences.isEmpty())
        return;
    m_column->addSpacing(12);
    m_column->addWidget(new TextLabel(heading, TextRole::Strong, Tone::Text, this));
    auto *card = new Card(this);
    card->setAccessibleName(heading);
    for (const QString &sentence : sentences) {
        auto *line = new TextLabel(sentence, TextRole::Body, Tone::Text, card);
        line->setContentsMargins(17, 10, 17, 10);
        card->addRow(line);
    }
    m_column->addWidget(card);
}

void ComparisonView::addAnswers(const Catalogue &catalogue, const ComparedChecks &checks)
{
    if (checks.answers.isEmpty())
        return;
    m_column->addSpacing(12);
    m_column->addWidget(new TextLabel(tr("What you said"), TextRole::Strong, Tone::Text, this));
    auto *card = new Card(this);
    card->setAccessibleName(tr("Answers that changed"));
    for (const AnswerChange &change : checks.answers) {
        const Setting *setting = catalogue.setting(change.setting);
        auto *line = new QWidget(card);
        line->setAccessibleName(answerChangeSentence(catalogue, change));
        auto *column = new QVBoxLayout(line);
        column->setContentsMargins(17, 10, 17, 10);
        column->setSpacing(2);
        const QString name = setting ? setting->name : change.setting;
        column->addWidget(new TextLabel(name, TextRole::Medium, Tone::Text, line));
        const QString text = tr("It was “%1”, now it is “%2”.")
                                 .arg(answerText(catalogue, change.setting, change.from),
                                      answerText(catalogue, change.setting, change.to));
        column->addWidget(new TextLabel(text, TextRole::Body, Tone::Quiet, line));
        card->addRow(line);
    }
    m_column->addWidget(card);
}

void ComparisonView::setRoom(Room room)
{
    m_room = room;
    if (m_causes)
        m_causes->setRoom(room);
    for (QBoxLayout *row : std::as_const(m_rows))
        place(row);
}

// The words stand beside the thing, or under it where there is little room.
void ComparisonView::place(QBoxLayout *row) const
{
    row->setDirection(m_room == Room::Full ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    row->setSpacing(m_room == Room::Full ? 16 : 2);
}

} // namespace Earshot
