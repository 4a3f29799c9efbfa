// SPDX-License-Identifier: MIT
#include "wizard/checkheader.h"

#include "parts/button.h"
#include "parts/signs/progressline.h"
#include "parts/textlabel.h"
#include "wording/answerwords.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Earshot {

CheckHeader::CheckHeader(QWidget *parent)
    : QWidget(parent)
    , m_kind(new TextLabel({}, TextRole::Small, Tone::Quiet, this))
    , m_words(new TextLabel({}, TextRole::Small, Tone::Quiet, this, TextLabel::Wrap::No))
    , m_line(new ProgressLine(ProgressLine::Kind::Progress, this))
    , m_groupLine(new QWidget(this))
    , m_group(new TextLabel({}, TextRole::SmallStrong, Tone::Text, m_groupLine))
    , m_later(makeButton(tr("L&eave these for later"), ButtonVariant::Link, m_groupLine))
{
    auto *words = new QHBoxLayout;
    words->setSpacing(16);
    words->addWidget(m_kind, 1);
    words->addWidget(m_words, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 26, 0, 0);
    column->setSpacing(9);
    column->addLayout(words);
    column->addWidget(m_line);
    column->addWidget(m_groupLine);

    auto *group = new QHBoxLayout(m_groupLine);
    // The text of the link ends where the line above it ends.
    group->setContentsMargins(0, 0, -linkInset, 0);
    group->setSpacing(16);
    group->addWidget(m_group, 1, Qt::AlignVCenter);
    group->addWidget(m_later);
    connect(m_later, &QPushButton::clicked, this, &CheckHeader::laterWanted);
}

static QString wordsFor(const PageId &page, const CheckProgress &progress)
{
    if (page.kind == PageKind::Review)
        return CheckHeader::tr("Last look");
    const QString place
        = page.kind == PageKind::Setting
              ? CheckHeader::tr("%1 of %2, about %n minute(s) left", nullptr, progress.minutesLeft)
              : CheckHeader::tr("Before the questions, %1 of %2");
    return place.arg(progress.number).arg(progress.of);
}

void CheckHeader::showProgress(CheckKind kind, const PageId &page, const CheckProgress &progress)
{
    const QString words = wordsFor(page, progress);
    m_kind->setWords(checkKindName(kind));
    m_words->setWords(words);
    m_line->setShare(progress.share, words);
}

void CheckHeader::showGroup(const QString &name)
{
    m_groupLine->setVisible(!name.isEmpty());
    m_group->setWords(name);
    m_later->setAccessibleName(tr("Leave these for later: %1").arg(name));
}

} // namespace Earshot
