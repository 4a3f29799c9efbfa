// SPDX-License-Identifier: MIT
#include "changes/comparisonview.h"

#include "explain/marks.h"
#include "parts/card.h"
#include "parts/signs/icontext.h"
#include "parts/textlabel.h"
#include "wording/answerwords.h"
#include "wording/changewords.h"
#include "wording/verdictwords.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

struct Said
{
    Verdict verdict = Verdict::NoWayFound;
    bool comesWith = false;

    QString word() const { return verdictWord(verdict, comesWith); }
};

Said saidIn(const Assessment &assessment, const QString &exposure, Verdict verdict)
{
    const Finding *finding = assessment.finding(exposure);
    return {verdict, finding && finding->comesWith};
}

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

void ComparisonView::compare(const Catalogue &catalogue,
                             const Assessment &from,
                             const Assessment &to)
{
    clearLayout(m_column);
    m_rows.clear();
    const Comparison comparison = Earshot::compare(catalogue, from, to);
    m_column->addWidget(
        new TextLabel(comparisonSummary(comparison), TextRole::Body, Tone::Text, this));
    m_column->addWidget(
        new TextLabel(changeCountSentence(comparison), TextRole::Body, Tone::Quiet, this));
    if (!comparison.verdicts.isEmpty())
        addVerdicts(catalogue, comparison, from, to);
    if (!comparison.answers.isEmpty())
        addAnswers(catalogue, comparison);
}

void ComparisonView::addVerdicts(const Catalogue &catalogue,
                                 const Comparison &comparison,
                                 const Assessment &from,
                                 const Assessment &to)
{
    auto *card = new Card(this);
    card->setAccessibleName(tr("Things that changed"));
    for (const VerdictChange &change : comparison.verdicts) {
        const Said before = saidIn(from, change.exposure, change.from);
        const Said after = saidIn(to, change.exposure, change.to);
        auto *line = new QWidget(card);
        line->setAccessibleName(verdictChangeSentence(catalogue, change));
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(17, 10, 17, 10);
        row->setSpacing(12);
        row->addWidget(new MarkIcon(markFor(after.verdict, after.comesWith), 1.1, line));
        auto *words = new QBoxLayout(QBoxLayout::LeftToRight);
        const QString thing = exposureSentence(catalogue, change.exposure);
        words->addWidget(new TextLabel(thing, TextRole::Medium, Tone::Text, line), 1);
        words->addWidget(fromTo(before.word(), after.word(), line));
        place(words);
        m_rows.append(words);
        row->addLayout(words, 1);
        card->addRow(line);
    }
    m_column->addWidget(card);
}

void ComparisonView::addAnswers(const Catalogue &catalogue, const Comparison &comparison)
{
    m_column->addSpacing(12);
    m_column->addWidget(new TextLabel(tr("What you said"), TextRole::Strong, Tone::Text, this));
    auto *card = new Card(this);
    card->setAccessibleName(tr("Answers that changed"));
    for (const AnswerChange &change : comparison.answers) {
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
