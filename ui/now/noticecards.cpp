// SPDX-License-Identifier: MIT
#include "now/noticecards.h"

#include "answers/questionnaire.h"
#include "parts/button.h"
#include "parts/card.h"
#include "parts/pagescroll.h"
#include "parts/signs/icontext.h"
#include "parts/signs/progressline.h"
#include "session/running.h"
#include "session/shelflife.h"
#include "wording/datewords.h"
#include "wording/sentences.h"
#include "wording/stepwords.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Earshot {

static constexpr qsizetype namesShown = 2;
static constexpr qsizetype datesShown = 3;

namespace {

// Icon at the left, one text column beside it.
QVBoxLayout *columnBesideIcon(Card *card, const QString &iconName)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new IconLabel(iconName, 1.3, Tone::Quiet, card), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    row->addLayout(words, 1);
    card->column()->addLayout(row);
    card->column()->addStretch(1);
    return words;
}

QString namesOf(const Catalogue &catalogue, const QStringList &settings)
{
    QStringList names;
    for (const QString &id : settings)
        if (const Setting *setting = catalogue.setting(id))
            names.append(setting->name);
    if (names.size() > namesShown + 1) {
        const int more = static_cast<int>(names.size() - namesShown);
        names = names.mid(0, namesShown);
        names.append(NoticeCards::tr("%n more", nullptr, more));
    }
    return joinedByAnd(names);
}

void addDate(QVBoxLayout *words, const Session &session, const RunningDate &date, QWidget *parent)
{
    const Catalogue &catalogue = session.catalogue();
    words->addWidget(
        new TextLabel(runningTitle(catalogue, date), TextRole::Strong, Tone::Text, parent));
    words->addWidget(new TextLabel(
        runningSentence(catalogue, date, session.today()), TextRole::Small, Tone::Quiet, parent));
    const qint64 all = date.since.daysTo(date.until);
    if (all <= 0 || date.kind == RunningKind::Accepted)
        return;
    const qint64 day = qBound<qint64>(0, date.since.daysTo(session.today()), all);
    const QString text = NoticeCards::tr("day %1 of %2").arg(day).arg(all);
    auto *bar = new ProgressLine(ProgressLine::Kind::Date, parent);
    bar->setShare(static_cast<double>(day) / static_cast<double>(all), text);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(bar, 1, Qt::AlignVCenter);
    row->addWidget(new TextLabel(text, TextRole::Small, Tone::Quiet, parent, TextLabel::Wrap::No));
    words->addSpacing(4);
    words->addLayout(row);
}

} // namespace

NoticeCards::NoticeCards(QWidget *parent)
    : QWidget(parent)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(14);
}

void NoticeCards::update(const Session &session)
{
    clearLayout(m_row);
    const QStringList stale
        = settingsToRecheck(session.catalogue(), session.log(), session.today());
    if (!stale.isEmpty())
        m_row->addWidget(makeStaleCard(session, stale), 1);
    const QList<RunningDate> dates
        = runningDates(session.catalogue(), session.assessment(), session.log());
    if (!dates.isEmpty())
        m_row->addWidget(makeDatesCard(session, dates), 1);
    setShown(this, m_row->count() > 0);
}

void NoticeCards::setRoom(Room room)
{
    m_row->setDirection(room == Room::Full ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

QWidget *NoticeCards::makeStaleCard(const Session &session, const QStringList &stale)
{
    auto *card = new Card(this);
    QVBoxLayout *words = columnBesideIcon(card, u"recheck"_s);
    words->addWidget(new TextLabel(
        tr("Re-check %n setting(s), about %1", nullptr, static_cast<int>(stale.size()))
            .arg(minutesText(minutesFor(session.catalogue(), stale))),
        TextRole::Strong,
        Tone::Text,
        card));
    words->addWidget(
        new TextLabel(namesOf(session.catalogue(), stale), TextRole::Small, Tone::Quiet, card));
    auto *look = makeButton(tr("Look again"), ButtonVariant::Link, card);
    look->setEnabled(!session.isReadOnly());
    words->addLayout(makeLinkRow({look}));
    connect(look, &QPushButton::clicked, this, &NoticeCards::recheckWanted);
    return card;
}

QWidget *NoticeCards::makeDatesCard(const Session &session, const QList<RunningDate> &dates)
{
    auto *card = new Card(this);
    QVBoxLayout *words = columnBesideIcon(card, u"calendar"_s);
    for (const RunningDate &date : dates.first(std::min(datesShown, dates.size()))) {
        addDate(words, session, date, card);
        words->addSpacing(8);
    }
    auto *remind = makeButton(tr("Remind me…"), ButtonVariant::Link, card);
    words->addLayout(makeLinkRow({remind}));
    connect(remind, &QPushButton::clicked, this, &NoticeCards::remindersWanted);
    return card;
}

} // namespace Earshot
