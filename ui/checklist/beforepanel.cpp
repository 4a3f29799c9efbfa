// SPDX-License-Identifier: MIT
#include "checklist/beforepanel.h"

#include "parts/button.h"
#include "parts/flowlayout.h"
#include "parts/notices.h"
#include "wording/sentences.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Earshot {

static QString namesOf(const Catalogue &catalogue, const QStringList &settings)
{
    QStringList names;
    for (const QString &id : settings) {
        if (const Setting *setting = catalogue.setting(id))
            names.append(setting->name);
    }
    return joinedByAnd(names);
}

BeforePanel::BeforePanel(const Catalogue &catalogue, const Tick &tick, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(8);
    const Remediation *change = catalogue.remediation(tick.remediation);
    const QString title = change ? change->title : QString();
    if (!tick.lookFirst.isEmpty()) {
        const QString names = namesOf(catalogue, tick.lookFirst);
        column->addWidget(noticePanel(u"info"_s,
                                      tr("This comes first: %1").arg(names),
                                      tr("This step only counts once that is in order."),
                                      false,
                                      this));
    }
    if (!tick.noticedBy.isEmpty()) {
        column->addWidget(
            noticePanel(u"pause"_s,
                        tr("Plan first: %1").arg(uncapitalised(title)),
                        tr("They may notice this change. If that could put you in danger, do "
                           "not change it yet. Plan first, or talk to someone trained to help."),
                        false,
                        this));
    }
    if (tick.hasNoWayBack && tick.isPossible() && change) {
        column->addWidget(noticePanel(
            u"no-way-back"_s, tr("This step has no way back"), change->noWayBack, true, this));
    }
    column->addWidget(buttons(catalogue, tick, title));
}

QWidget *BeforePanel::buttons(const Catalogue &catalogue, const Tick &tick, const QString &title)
{
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(8, 8, row);
    if (tick.isPossible()) {
        QPushButton *yes = makeButton(tr("I have done this"), ButtonVariant::Normal, row);
        yes->setAccessibleName(tr("I have done this: %1").arg(uncapitalised(title)));
        connect(yes, &QPushButton::clicked, this, &BeforePanel::confirmed);
        flow->addWidget(yes);
    }
    m_notNow = makeButton(tr("Not now"), ButtonVariant::Normal, row);
    m_notNow->setAccessibleName(tr("Not now: %1").arg(uncapitalised(title)));
    connect(m_notNow, &QPushButton::clicked, this, &BeforePanel::dismissed);
    flow->addWidget(m_notNow);
    for (const QString &id : tick.lookFirst) {
        const QString name = namesOf(catalogue, {id});
        QPushButton *show = makeButton(
            tr("Show %1").arg(QString(name).replace(u'&', u"&&"_s)), ButtonVariant::Link, row);
        show->setAccessibleName(tr("Show %1").arg(name));
        connect(show, &QPushButton::clicked, this, [this, id] { emit settingWanted(id); });
        flow->addWidget(show);
    }
    return row;
}

void BeforePanel::takeFocus()
{
    m_notNow->setFocus(Qt::OtherFocusReason);
}

} // namespace Earshot
