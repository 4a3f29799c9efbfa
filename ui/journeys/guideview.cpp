// SPDX-License-Identifier: MIT
#include "journeys/guideview.h"

#include "assessment/availability.h"
#include "parts/button.h"
#include "parts/notices.h"
#include "parts/signs/progressline.h"
#include "parts/textlabel.h"
#include "wording/guidewords.h"
#include "wording/sentences.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

//! Why none of the changes the guide is for can be had; empty where one can.
QString whyNotHere(const Session &session, const Guide &guide)
{
    QString reason;
    for (const QString &id : guide.remediations) {
        const Remediation *remediation = session.catalogue().remediation(id);
        if (remediation == nullptr)
            continue;
        reason = whyUnavailable(*remediation, session.assessment().state);
        if (reason.isEmpty())
            return {};
    }
    return reason;
}

} // namespace

GuideView::GuideView(const Session &session, const Guide &guide, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_guide(guide)
    , m_progress(progressIn(guide, session.log().guides))
{
    setAccessibleName(guide.title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(makeHead());
    column->addWidget(makeProgress());
    addNotices(column);
    addSteps(column);
    const QString kept = session.isReadOnly()
                             ? tr("This file cannot be changed, so no step can be marked.")
                             : tr("What you mark is kept in the same file as your answers.");
    column->addWidget(new TextLabel(kept, TextRole::Small, Tone::Faint, this));
}

QWidget *GuideView::makeHead()
{
    auto *head = new QWidget(this);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(new TextLabel(m_guide.title, TextRole::Title, Tone::Text, head));
    words->addWidget(new TextLabel(m_guide.gain, TextRole::Body, Tone::Quiet, head));
    QPushButton *print = makeButton(tr("&Print…"), ButtonVariant::Normal, head, u"print"_s);
    print->setAccessibleName(tr("Print this guide"));
    connect(print, &QPushButton::clicked, this, &GuideView::printWanted);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addLayout(words, 1);
    row->addWidget(print, 0, Qt::AlignTop);
    return head;
}

QWidget *GuideView::makeProgress()
{
    auto *place = new QWidget(this);
    auto *line = new ProgressLine(ProgressLine::Kind::Progress, place);
    const QString words = progressText(m_guide, m_progress);
    line->setShare(
        double(m_progress.settled()) / double(std::max<qsizetype>(1, m_guide.steps.size())), words);
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 4);
    row->setSpacing(12);
    row->addWidget(line, 1);
    row->addWidget(new TextLabel(words, TextRole::Small, Tone::Quiet, place, TextLabel::Wrap::No));
    return place;
}

bool GuideView::mayBeNoticedNearby() const
{
    const Nearby nearby = m_session.nearby();
    if (nearby != Nearby::Yes && nearby != Nearby::RatherNotSay)
        return false;
    return std::ranges::any_of(m_guide.steps, [this](const GuideStep &step) {
        return std::ranges::any_of(step.seenBy, [this](const QString &id) {
            const SeenBy *someone = m_session.catalogue().seenBy(id);
            return someone && someone->planFirst;
        });
    });
}

void GuideView::addNotices(QVBoxLayout *column)
{
    const QString reason = m_progress.isFinished() ? QString() : whyNotHere(m_session, m_guide);
    if (!reason.isEmpty())
        column->addWidget(noticePanel(u"info"_s, tr("Not for you right now"), reason, false, this));
    if (mayBeNoticedNearby())
        column->addWidget(
            noticePanel(u"pause"_s,
                        tr("Plan first"),
                        tr("Someone may notice these steps. If that could put you in danger, do "
                           "none of them yet. Plan first, or talk to someone trained to help."),
                        false,
                        this));
    addBefore(column);
}

// In full before the first step is taken, and on demand after that.
void GuideView::addBefore(QVBoxLayout *column)
{
    if (m_guide.before.isEmpty())
        return;
    const QString title
        = m_guide.lastResort ? tr("A last resort. Read this first") : tr("Read this first");
    QWidget *panel = noticePanel(m_guide.lastResort ? u"no-way-back"_s : u"info"_s,
                                 title,
                                 m_guide.before.join(u'\n'),
                                 m_guide.lastResort,
                                 this);
    if (m_progress.isStarted()) {
        QPushButton *show = makeButton(tr("What to know first"), ButtonVariant::Link, this);
        connect(
            show, &QPushButton::clicked, panel, [panel] { panel->setVisible(panel->isHidden()); });
        column->addLayout(makeLinkRow({show}));
        panel->hide();
    }
    column->addWidget(panel);
}

void GuideView::addSteps(QVBoxLayout *column)
{
    auto *steps = new QVBoxLayout;
    steps->setSpacing(0);
    const int current = m_progress.current();
    for (qsizetype i = 0; i < m_guide.steps.size(); ++i) {
        const GuideStep &step = m_guide.steps.at(i);
        auto *view
            = new StepView(m_session,
                           step,
                           m_progress.steps.at(i),
                           {.number = static_cast<int>(i) + 1,
                            .isCurrent = i == current,
                            .isLast = i + 1 == m_guide.steps.size(),
                            .runs = runsUntilText(m_guide, m_progress, i, m_session.today())},
                           this);
        if (i == current)
            m_current = view;
        connect(view, &StepView::finished, this, [this, id = step.id](const auto &answers) {
            emit finished(id, answers);
        });
        connect(view, &StepView::skipped, this, [this, id = step.id](SkipReason reason) {
            emit skipped(id, reason);
        });
        connect(view, &StepView::revealWanted, this, &GuideView::revealWanted);
        connect(view, &StepView::reopened, this, [this, id = step.id] { emit reopened(id); });
        steps->addWidget(view);
    }
    column->addLayout(steps);
}

} // namespace Earshot
