// SPDX-License-Identifier: MIT
#include "now/thinglist.h"

#include "explain/disclosurerow.h"
#include "explain/explanationcard.h"
#include "parts/pagescroll.h"
#include "style/type.h"
#include "wording/verdictwords.h"

#include <QVBoxLayout>

namespace Earshot {

ThingList::ThingList(Catalogue catalogue,
                     Assessment assessment,
                     const QStringList &exposures,
                     QWidget *parent)
    : QWidget(parent)
    , m_catalogue(std::move(catalogue))
    , m_assessment(std::move(assessment))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 8);
    m_column->setSpacing(0);
    DisclosureRow *first = nullptr;
    for (const QString &exposure : exposures) {
        const Finding *finding = m_assessment.finding(exposure);
        if (!finding)
            continue;
        DisclosureRow *row = addThing(*finding);
        if (!first && finding->verdict != Verdict::NoWayFound)
            first = row;
    }
    if (first)
        first->setChecked(true);
}

DisclosureRow *ThingList::addThing(const Finding &finding)
{
    auto *row = new DisclosureRow(DisclosureRow::Level::Inner,
                                  markFor(finding.verdict, finding.comesWith),
                                  exposureSentence(m_catalogue, finding.exposure),
                                  verdictWord(finding.verdict, finding.comesWith),
                                  this);
    m_column->addWidget(row);
    auto *place = new QWidget(this);
    auto *inset = new QVBoxLayout(place);
    inset->setContentsMargins(17 + ems(1.3) + 12, 2, 17, 10);
    place->hide();
    m_column->addWidget(place);

    const QString exposure = finding.exposure;
    connect(row, &QAbstractButton::toggled, this, [this, place, inset, exposure](bool open) {
        const Finding *shown = m_assessment.finding(exposure);
        if (open && inset->isEmpty() && shown) {
            auto *card = new ExplanationCard(
                m_catalogue, m_assessment, *shown, ExplanationCard::Head::Above, place);
            inset->addWidget(card);
            connect(card, &ExplanationCard::howRequested, this, [this](const QString &remediation) {
                if (const Remediation *change = m_catalogue.remediation(remediation))
                    emit settingWanted(change->setting);
            });
            connect(card, &ExplanationCard::answerRequested, this, &ThingList::settingWanted);
        }
        setShown(place, open);
    });
    return row;
}

} // namespace Earshot
