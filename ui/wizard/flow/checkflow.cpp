// SPDX-License-Identifier: MIT
#include "wizard/flow/checkflow.h"

#include "session/shelflife.h"

#include <algorithm>

namespace Earshot {

CheckSituation situationOf(const Session &session)
{
    CheckSituation situation{
        session.catalogue(), session.log(), session.answers(), std::nullopt, session.today()};
    if (const CheckRecord *open = session.openCheck())
        situation.check = *open;
    return situation;
}

static Log logBeforeCheck(const CheckSituation &situation)
{
    Log before = situation.log;
    if (situation.check) {
        before.answers.removeIf([&situation](const AnswerRecord &record) {
            return record.check == situation.check->id;
        });
    }
    return before;
}

QStringList settingsOf(const CheckSituation &situation, CheckKind kind)
{
    if (kind != CheckKind::Recheck)
        return settingsToAsk(situation.catalogue, situation.answers, kind, situation.today);
    const QDate day = situation.check ? situation.check->asOf : situation.today;
    const QStringList stale
        = settingsToRecheck(situation.catalogue, logBeforeCheck(situation), day);
    QStringList asked
        = settingsToAsk(situation.catalogue, situation.answers, CheckKind::Full, situation.today);
    asked.removeIf([&stale](const QString &setting) { return !stale.contains(setting); });
    return asked;
}

CheckFlow::CheckFlow(CheckSituation situation)
    : m_situation(std::move(situation))
    , m_pages(makePages())
{}

QList<PageId> CheckFlow::makePages() const
{
    QList<PageId> pages{{PageKind::Safety, {}}};
    if (!m_situation.check)
        return pages << PageId{PageKind::Kind, {}};
    return pages << questionPages() << PageId{PageKind::Review, {}};
}

QList<PageId> CheckFlow::questionPages() const
{
    const CheckKind kind = m_situation.check->kind;
    const Answers before = currentAnswers(logBeforeCheck(m_situation));
    const bool again = kind == CheckKind::Recheck;
    QList<PageId> pages;
    for (const ContextQuestion &question : m_situation.catalogue.contexts()) {
        if (!again || !before.context.contains(question.id))
            pages << PageId{PageKind::Context, question.id};
    }
    if (!again || before.worries.isEmpty())
        pages << PageId{PageKind::Worries, {}};
    const QStringList asked = settingsOf(m_situation, kind);
    for (const QString &setting : asked)
        pages << PageId{PageKind::Setting, setting};
    return pages;
}

PageId CheckFlow::start() const
{
    if (!m_situation.check)
        return m_pages.first();
    const auto left = pageIdFromToken(m_situation.check->page);
    if (left && m_pages.contains(*left))
        return *left;
    const auto isAnswered = [this](const PageId &page) {
        return std::any_of(m_situation.log.answers.cbegin(),
                           m_situation.log.answers.cend(),
                           [this, &page](const AnswerRecord &record) {
                               return record.check == m_situation.check->id
                                      && record.name == page.name;
                           });
    };
    // A newer catalogue may have lost the page; go on with the first question without an answer.
    const auto open = std::find_if(m_pages.cbegin() + 1, m_pages.cend(), [&](const PageId &page) {
        return !isAnswered(page);
    });
    return open == m_pages.cend() ? m_pages.last() : *open;
}

std::optional<PageId> CheckFlow::after(const PageId &page) const
{
    const auto at = m_pages.indexOf(page);
    if (at < 0 || at + 1 >= m_pages.size())
        return std::nullopt;
    return m_pages.at(at + 1);
}

std::optional<PageId> CheckFlow::before(const PageId &page) const
{
    const auto at = m_pages.indexOf(page);
    if (at < 1)
        return std::nullopt;
    return m_pages.at(at - 1);
}

QString CheckFlow::groupOf(const PageId &page) const
{
    const Setting *setting
        = page.kind == PageKind::Setting ? m_situation.catalogue.setting(page.name) : nullptr;
    return setting ? setting->group : QString();
}

QString CheckFlow::groupName(const PageId &page) const
{
    if (!m_situation.check || m_situation.check->kind != CheckKind::Full)
        return {};
    const QString id = groupOf(page);
    const QList<Group> &groups = m_situation.catalogue.content().groups;
    const auto group = std::find_if(
        groups.cbegin(), groups.cend(), [&id](const Group &one) { return one.id == id; });
    return group == groups.cend() ? QString() : group->name;
}

PageId CheckFlow::afterGroup(const PageId &page) const
{
    const auto at = m_pages.indexOf(page);
    const auto next
        = std::find_if(m_pages.cbegin() + std::max<qsizetype>(at, 0),
                       m_pages.cend(),
                       [&](const PageId &one) { return groupOf(one) != groupOf(page); });
    return next == m_pages.cend() ? m_pages.last() : *next;
}

CheckFlow CheckFlow::assuming(const QList<Said> &said) const
{
    CheckSituation then = m_situation;
    for (const Said &one : said) {
        if (one.subject == RecordSubject::Setting)
            then.answers.settings.insert(one.name, {one.values, one.since, {}});
        else if (one.subject == RecordSubject::Context)
            then.answers.context.insert(one.name, one.values);
    }
    return CheckFlow(std::move(then));
}

PageId CheckFlow::next(const PageId &page, const QList<Said> &said, bool fromReview) const
{
    const CheckFlow then = assuming(said);
    if (!fromReview)
        return then.after(page).value_or(then.pages().last());
    const auto added = std::find_if(then.pages().cbegin(),
                                    then.pages().cend(),
                                    [this](const PageId &one) { return !m_pages.contains(one); });
    return added == then.pages().cend() ? then.pages().last() : *added;
}

QStringList CheckFlow::settings() const
{
    QStringList asked;
    for (const PageId &page : m_pages) {
        if (page.kind == PageKind::Setting)
            asked << page.name;
    }
    return asked;
}

CheckProgress CheckFlow::progress(const PageId &page) const
{
    const auto at = m_pages.indexOf(page);
    if (at < 1 || !m_situation.check)
        return {};
    CheckProgress progress;
    // The safety page is not part of the way, the last look is its end.
    progress.share = double(at - 1) / double(m_pages.size() - 2);
    const QStringList asked = settings();
    const int earlier = int(m_pages.size() - 2 - asked.size());
    if (page.kind == PageKind::Review) {
        progress.share = 1;
    } else if (page.kind == PageKind::Setting) {
        const auto place = asked.indexOf(page.name);
        progress.number = int(place) + 1;
        progress.of = int(asked.size());
        progress.minutesLeft = minutesFor(m_situation.catalogue, asked.mid(place));
    } else {
        progress.number = int(at);
        progress.of = earlier;
        progress.minutesLeft = minutesFor(m_situation.catalogue, asked);
    }
    return progress;
}

} // namespace Earshot
