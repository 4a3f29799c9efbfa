// SPDX-License-Identifier: MIT
#include "checklist/remediationview.h"

#include "parts/button.h"
#include "parts/notices.h"
#include "parts/textlabel.h"
#include "wording/sentences.h"
#include "wording/stepwords.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Earshot {

static QWidget *steps(const QStringList &texts, QWidget *parent)
{
    auto *list = new QWidget(parent);
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins(0, 2, 0, 2);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < texts.size(); ++i) {
        const QString number = RemediationView::tr("%1.").arg(i + 1);
        auto *label = new TextLabel(number, TextRole::Body, Tone::Quiet, list);
        label->setWordWrap(false);
        grid->addWidget(label, i, 0, Qt::AlignTop | Qt::AlignTrailing);
        grid->addWidget(new TextLabel(texts.at(i), TextRole::Body, Tone::Text, list), i, 1);
    }
    return list;
}

static QString firstSentence(const Catalogue &catalogue, const QStringList &doFirst)
{
    QStringList titles;
    for (const QString &id : doFirst) {
        if (const Remediation *earlier = catalogue.remediation(id))
            titles.append(uncapitalised(earlier->title));
    }
    return titles.isEmpty() ? QString()
                            : RemediationView::tr("Do this first: %1.").arg(joinedByAnd(titles));
}

static QString titleText(const Remediation &remediation)
{
    const QString time = minutesText(remediation.minutes);
    return remediation.lastResort ? RemediationView::tr("Only as a last resort: %1")
                                        .arg(uncapitalised(remediation.title))
           : remediation.minutes > 0
               ? RemediationView::tr("%1 (about %2)").arg(remediation.title, time)
               : remediation.title;
}

RemediationView::RemediationView(const Catalogue &catalogue,
                                 const Remediation &remediation,
                                 const QStringList &doFirst,
                                 QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(4);
    column->addWidget(new TextLabel(titleText(remediation), TextRole::Strong, Tone::Text, this));
    if (!remediation.gain.isEmpty())
        column->addWidget(new TextLabel(remediation.gain, TextRole::Body, Tone::Quiet, this));
    const QString first = firstSentence(catalogue, doFirst);
    if (!first.isEmpty())
        column->addWidget(new TextLabel(first, TextRole::Body, Tone::Text, this));
    column->addWidget(steps(remediation.steps, this));
    if (!remediation.catches.isEmpty())
        column->addWidget(labelledText(catchLabel(), remediation.catches.join(u' '), this));
    if (!remediation.noWayBack.isEmpty())
        column->addWidget(noticePanel(
            u"no-way-back"_s, tr("This step has no way back"), remediation.noWayBack, true, this));
    const QString notice
        = noticeSentences(catalogue, remediation.seenBy, remediation.seenHow).join(u' ');
    if (!notice.isEmpty())
        column->addWidget(new TextLabel(notice, TextRole::Small, Tone::Quiet, this));
    if (!remediation.undo.isEmpty())
        column->addWidget(labelledText(tr("To go back"), remediation.undo, this));
    if (const Guide *guide = catalogue.guideFor(remediation.id)) {
        QPushButton *link = makeButton(
            tr("Go through it step by step"), ButtonVariant::Link, this, u"place-guides"_s);
        link->setAccessibleName(tr("Open the guide: %1").arg(uncapitalised(guide->title)));
        connect(
            link, &QPushButton::clicked, this, [this, id = guide->id] { emit guideWanted(id); });
        column->addLayout(makeLinkRow({link}));
    }
}

} // namespace Earshot
