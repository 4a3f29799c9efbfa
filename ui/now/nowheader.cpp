// SPDX-License-Identifier: MIT
#include "now/nowheader.h"

#include "parts/button.h"
#include "parts/flowlayout.h"
#include "parts/pagescroll.h"
#include "parts/textlabel.h"
#include "wizard/flow/checkflow.h"
#include "wording/datewords.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace Earshot {

static QString resumeText(const Session &session)
{
    const CheckFlow flow(situationOf(session));
    const CheckProgress progress = flow.progress(flow.start());
    return progress.number > 0
               ? NowHeader::tr("&Resume check, %1 of %2").arg(progress.number).arg(progress.of)
               : NowHeader::tr("&Resume check");
}

NowHeader::NowHeader(QWidget *parent)
    : QWidget(parent)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_date(new TextLabel({}, TextRole::Small, Tone::Quiet, this))
    , m_new(makeButton(tr("&New check"), ButtonVariant::Normal, this))
    , m_resume(makeButton({}, ButtonVariant::Primary, this))
{
    auto *print = makeButton(tr("&Print…"), ButtonVariant::Normal, this, u"print"_s);
    print->setAccessibleName(tr("Print the summary"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {print, m_new, m_resume})
        buttons->addWidget(button);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(6);
    m_row->addWidget(m_date, 1);
    m_row->addLayout(buttons);
    connect(print, &QPushButton::clicked, this, &NowHeader::printWanted);
    connect(m_new, &QPushButton::clicked, this, &NowHeader::checkWanted);
    connect(m_resume, &QPushButton::clicked, this, &NowHeader::resumeWanted);
}

void NowHeader::update(const Session &session)
{
    const Log &log = session.log();
    if (!log.answers.isEmpty())
        m_date->setWords(tr("Going by your answers of %1")
                             .arg(dateText(log.answers.constLast().saidAt.toLocalTime().date())));
    const bool halfDone = session.openCheck() != nullptr;
    setVariant(m_new, halfDone ? ButtonVariant::Normal : ButtonVariant::Primary);
    setShown(m_new, !session.isReadOnly() && !halfDone);
    setShown(m_resume, halfDone && !session.isReadOnly());
    if (halfDone)
        m_resume->setText(resumeText(session));
}

void NowHeader::setRoom(Room room)
{
    const bool wide = room == Room::Full;
    m_row->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_row->setAlignment(m_row->itemAt(1)->layout(), wide ? Qt::Alignment() : Qt::AlignLeft);
}

} // namespace Earshot
