// SPDX-License-Identifier: MIT
#include "claimlist/claimrow.h"

#include "parts/button.h"
#include "parts/flowlayout.h"
#include "parts/signs/statechip.h"
#include "parts/textlabel.h"
#include "wording/claimwords.h"
#include "wording/sentences.h"

#include <QGridLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

constexpr int columnGap = 16 - linkInset;

StateChip::Kind chipKind(ClaimVerdict verdict)
{
    switch (verdict) {
    case ClaimVerdict::Holds:
        return StateChip::Kind::Done;
    case ClaimVerdict::Wrong:
    case ClaimVerdict::Outdated:
        return StateChip::Kind::Warn;
    case ClaimVerdict::NotAboutThis:
        return StateChip::Kind::Plain;
    case ClaimVerdict::Imprecise:
    case ClaimVerdict::Unsupported:
    case ClaimVerdict::Opinion:
        break;
    }
    return StateChip::Kind::Grey;
}

} // namespace

ClaimRow::ClaimRow(const Catalogue &catalogue, const Claim &claim, QWidget *parent)
    : QWidget(parent)
    , m_claim(claim.id)
    , m_grid(new QGridLayout(this))
    , m_says(new TextLabel(claim.says, TextRole::Body, Tone::Text, this))
    , m_chip(new StateChip(chipKind(claim.verdict), claimVerdictWord(claim.verdict), this))
    , m_found(makeFound(catalogue, claim))
{
    setAccessibleName(tr("%1: %2", "number of a claim and what it says").arg(claim.id, claim.says));
    m_chip->setAccessibleName(
        tr("Our verdict: %1").arg(uncapitalised(claimVerdictWord(claim.verdict))));
    m_grid->setContentsMargins(17, 12, 17, 12);
    m_grid->setHorizontalSpacing(columnGap);
    m_grid->setVerticalSpacing(6);
    place();
}

QWidget *ClaimRow::makeFound(const Catalogue &catalogue, const Claim &claim)
{
    auto *found = new QWidget(this);
    auto *column = new QVBoxLayout(found);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    const QString text = joinedSentences({claim.statement, confidenceSentence(claim.confidence)});
    auto *statement = new TextLabel(text, TextRole::Body, Tone::Text, found);
    auto *source
        = new TextLabel(claimSourceLine(catalogue, claim), TextRole::Small, Tone::Quiet, found);
    // The first text of a link lines up with the sentences above it.
    for (TextLabel *label : {statement, source}) {
        label->setContentsMargins(linkInset, 0, 0, 0);
        column->addWidget(label);
    }
    if (QWidget *links = makeLinks(catalogue, claim, found))
        column->addWidget(links);
    return found;
}

QWidget *ClaimRow::makeLinks(const Catalogue &catalogue, const Claim &claim, QWidget *parent)
{
    if (claim.settings.isEmpty())
        return nullptr;
    auto *links = new QWidget(parent);
    auto *flow = new FlowLayout(8, 0, links);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const QString &id : claim.settings) {
        const Setting *setting = catalogue.setting(id);
        if (setting == nullptr)
            continue;
        const QString name = QString(setting->name).replace(u'&', u"&&"_s);
        QPushButton *link = makeButton(name, ButtonVariant::Link, links);
        link->setAccessibleName(
            tr("Show %1, from %2", "a setting and a claim").arg(setting->name, claim.id));
        link->setToolTip(tr("Show it in the checklist"));
        connect(
            link, &QPushButton::clicked, this, [this, id, link] { emit settingWanted(id, link); });
        flow->addWidget(link);
    }
    return links;
}

void ClaimRow::setRoom(Room room)
{
    if (room == m_room)
        return;
    m_room = room;
    place();
}

void ClaimRow::place()
{
    for (QWidget *part : {m_says, static_cast<QWidget *>(m_chip), m_found})
        m_grid->removeWidget(part);
    for (int column = 0; column < 3; ++column) {
        m_grid->setColumnMinimumWidth(column, 0);
        m_grid->setColumnStretch(column, 0);
    }
    switch (m_room) {
    case Room::Full:
        return placeInThreeColumns();
    case Room::Narrow:
        return placeInTwoColumns();
    case Room::Tight:
        return placeInOneColumn();
    }
}

void ClaimRow::placeInThreeColumns()
{
    m_grid->addWidget(m_says, 0, 0, Qt::AlignTop);
    m_grid->addWidget(m_chip, 0, 1, Qt::AlignTop | Qt::AlignLeading);
    m_grid->addWidget(m_found, 0, 2, Qt::AlignTop);
    m_grid->setColumnMinimumWidth(0, ems(saysWidth));
    m_grid->setColumnMinimumWidth(1, ems(chipWidth));
    m_grid->setColumnStretch(2, 1);
}

// The verdict stands above what we found.
void ClaimRow::placeInTwoColumns()
{
    m_grid->addWidget(m_says, 0, 0, 2, 1, Qt::AlignTop);
    m_grid->addWidget(m_chip, 0, 1, Qt::AlignTop | Qt::AlignLeading);
    m_grid->addWidget(m_found, 1, 1, Qt::AlignTop);
    m_grid->setColumnMinimumWidth(0, ems(saysWidth));
    m_grid->setColumnStretch(1, 1);
}

void ClaimRow::placeInOneColumn()
{
    m_grid->addWidget(m_says, 0, 0, Qt::AlignTop);
    m_grid->addWidget(m_chip, 1, 0, Qt::AlignTop | Qt::AlignLeading);
    m_grid->addWidget(m_found, 2, 0, Qt::AlignTop);
    m_grid->setColumnStretch(0, 1);
}

} // namespace Earshot
