// SPDX-License-Identifier: MIT
#include "now/planfirstcard.h"

#include "parts/button.h"
#include "parts/icontext.h"
#include "wording/sentences.h"
#include "wording/stepwords.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Earshot {

PlanFirstCard::PlanFirstCard(QWidget *parent)
    : Card(parent)
{}

void PlanFirstCard::update(const Session &session)
{
    clearRows();
    const Nearby nearby = session.nearby();
    bool any = false;
    if (nearby == Nearby::Yes || nearby == Nearby::RatherNotSay)
        for (const PlanStep &step : session.assessment().plan.steps)
            if (const Remediation *remediation = session.catalogue().remediation(step.remediation);
                remediation && step.group == PlanGroup::PlanFirst) {
                addRow(makeRow(session, *remediation));
                any = true;
            }
    setVisible(any);
}

QWidget *PlanFirstCard::makeRow(const Session &session, const Remediation &remediation)
{
    auto *row = new QWidget(this);
    auto *link = makeButton(tr("Show the steps"), ButtonVariant::Link, row);
    link->setAccessibleName(tr("Show the steps: %1").arg(remediation.title));
    const QString setting = remediation.setting;
    connect(link, &QPushButton::clicked, this, [this, setting] { emit settingWanted(setting); });

    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(new TextLabel(tr("Plan first: %1").arg(uncapitalised(remediation.title)),
                                   TextRole::Strong,
                                   Tone::Text,
                                   row));
    const QString notice = joinedSentences(noticeSentences(session.catalogue(), remediation));
    words->addWidget(new TextLabel(joinedSentences({planGroupNote(PlanGroup::PlanFirst), notice}),
                                   TextRole::Small,
                                   Tone::Quiet,
                                   row));
    auto *links = new QHBoxLayout;
    links->setContentsMargins(-linkInset, 0, 0, 0);
    links->addWidget(link);
    links->addStretch(1);
    words->addLayout(links);

    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(17, 12, 17, 10);
    layout->setSpacing(12);
    layout->addWidget(new IconLabel(u"pause"_s, 1.3, Tone::Quiet, row), 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    return row;
}

} // namespace Earshot
