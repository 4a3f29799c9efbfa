// SPDX-License-Identifier: MIT
#include "now/planfirstcard.h"

#include "parts/button.h"
#include "parts/pagescroll.h"
#include "parts/signs/icontext.h"
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
    if (nearby == Nearby::Yes || nearby == Nearby::RatherNotSay) {
        for (const PlanStep &step : session.assessment().plan.steps) {
            const Remediation *remediation = session.catalogue().remediation(step.remediation);
            if (!remediation || step.group != PlanGroup::PlanFirst)
                continue;
            if (!any)
                addRow(makeHead());
            addRow(makeRow(session, *remediation));
            any = true;
        }
    }
    setShown(this, any);
}

// The icon at the left, or as much room as it takes, so that all texts line up.
static QVBoxLayout *columnIn(QWidget *row, QWidget *left)
{
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(17, 11, 17, 10);
    layout->setSpacing(12);
    if (left)
        layout->addWidget(left, 0, Qt::AlignTop);
    else
        layout->addSpacing(ems(1.3));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    layout->addLayout(words, 1);
    return words;
}

QWidget *PlanFirstCard::makeHead()
{
    auto *row = new QWidget(this);
    QVBoxLayout *words = columnIn(row, new IconLabel(u"pause"_s, 1.3, Tone::Quiet, row));
    words->addWidget(
        new TextLabel(planGroupName(PlanGroup::PlanFirst), TextRole::Strong, Tone::Text, row));
    words->addWidget(
        new TextLabel(planGroupNote(PlanGroup::PlanFirst), TextRole::Small, Tone::Quiet, row));
    return row;
}

QWidget *PlanFirstCard::makeRow(const Session &session, const Remediation &remediation)
{
    auto *row = new QWidget(this);
    QVBoxLayout *words = columnIn(row, nullptr);
    words->addWidget(new TextLabel(remediation.title, TextRole::Medium, Tone::Text, row));
    const QStringList notices
        = noticeSentences(session.catalogue(), remediation.seenBy, remediation.seenHow);
    for (const QString &notice : notices)
        words->addWidget(new TextLabel(notice, TextRole::Small, Tone::Quiet, row));

    auto *link = makeButton(tr("Show the steps"), ButtonVariant::Link, row);
    link->setAccessibleName(tr("Show the steps: %1").arg(remediation.title));
    const QString setting = remediation.setting;
    connect(link, &QPushButton::clicked, this, [this, setting] { emit settingWanted(setting); });
    words->addLayout(makeLinkRow({link}));
    return row;
}

} // namespace Earshot
