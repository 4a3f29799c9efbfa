// SPDX-License-Identifier: MIT
#include "now/emptypage.h"

#include "answers/questionnaire.h"
#include "parts/button.h"
#include "parts/flowlayout.h"
#include "parts/signs/icontext.h"
#include "wording/stepwords.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Earshot {

static QString howLong(const Session &session)
{
    const Catalogue &catalogue = session.catalogue();
    const QStringList asked
        = settingsToAsk(catalogue, session.answers(), CheckKind::Quick, session.today());
    return EmptyPage::tr("%n question(s), about %1. You can stop at any time.",
                         nullptr,
                         static_cast<int>(asked.size()))
        .arg(minutesText(minutesFor(catalogue, asked)));
}

EmptyPage::EmptyPage(const Session &session, QWidget *parent)
    : PageScroll(parent)
{
    const auto centred = [](TextLabel *label) {
        label->setTextAlignment(Qt::AlignHCenter);
        return label;
    };
    const bool halfDone = session.openCheck() != nullptr;
    auto *start = makeButton(halfDone ? tr("&Go on with the check") : tr("&Start the quick check"),
                             ButtonVariant::Primary,
                             this);
    start->setEnabled(!session.isReadOnly());
    start->setMinimumWidth(ems(15));
    auto *worksheet = makeButton(tr("Print a worksheet instead"), ButtonVariant::Link, this);
    auto *open = makeButton(tr("Open an earlier file"), ButtonVariant::Link, this);

    auto *picture = new IconLabel(u"earshot"_s, 5.7, Tone::Accent, this);
    auto *middle = column();
    middle->addStretch(4);
    middle->addWidget(picture, 0, Qt::AlignHCenter);
    middle->addSpacing(24);
    middle->addWidget(
        centred(new TextLabel(tr("Who can read your messages?"), TextRole::Headline)));
    middle->addSpacing(4);
    middle->addWidget(
        centred(new TextLabel(tr("Answer a few questions about your iPhone. You get a "
                                 "short list:\nwhat is open, why, and what to change "
                                 "first."),
                              TextRole::Body,
                              Tone::Quiet)));
    middle->addSpacing(24);
    middle->addWidget(start, 0, Qt::AlignHCenter);
    middle->addSpacing(8);
    middle->addWidget(centred(new TextLabel(howLong(session), TextRole::Small, Tone::Quiet)));
    middle->addSpacing(12);
    auto *links = new QHBoxLayout;
    links->setSpacing(16);
    links->addStretch(1);
    links->addWidget(worksheet);
    links->addWidget(open);
    links->addStretch(1);
    middle->addLayout(links);
    middle->addStretch(5);

    connect(start, &QPushButton::clicked, this, &EmptyPage::checkWanted);
    connect(worksheet, &QPushButton::clicked, this, &EmptyPage::worksheetWanted);
    connect(open, &QPushButton::clicked, this, &EmptyPage::openWanted);
}

} // namespace Earshot
