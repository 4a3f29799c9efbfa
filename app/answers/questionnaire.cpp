// SPDX-License-Identifier: MIT
#include "answers/questionnaire.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

bool isNotAsked(const Catalogue &catalogue, const Answers &answers, const Setting &setting);

//! Empty where nothing was said or ticked. What is not asked counts as its other value.
QStringList
possibleValues(const Catalogue &catalogue, const Answers &answers, const Condition &condition)
{
    if (condition.subject == Subject::Context)
        return answers.context.value(condition.id);
    const Setting *setting = catalogue.setting(condition.id);
    if (setting && isNotAsked(catalogue, answers, *setting))
        return {setting->askWhen->otherwise};
    return answers.settings.value(condition.id).values;
}

//! True where an answer given so far makes asking \a setting pointless. Ends, as no question of a
//! catalogue waits for itself.
bool isNotAsked(const Catalogue &catalogue, const Answers &answers, const Setting &setting)
{
    if (!setting.askWhen)
        return false;
    return std::ranges::any_of(setting.askWhen->when, [&](const Condition &condition) {
        const QStringList possible = possibleValues(catalogue, answers, condition);
        return !possible.isEmpty() && std::ranges::none_of(possible, [&](const QString &value) {
            return condition.values.contains(value);
        });
    });
}

//! The quick check goes by the quick places alone. The full one goes group by group, and within
//! a group the quick ones lead.
std::pair<qsizetype, int>
placeOf(const Catalogue &catalogue, const Setting &setting, CheckKind kind)
{
    constexpr int last = 1000;
    const int quick = setting.quick > 0 ? setting.quick : last;
    if (kind == CheckKind::Quick)
        return {0, quick};
    const QList<Group> &groups = catalogue.content().groups;
    const auto group = std::ranges::find(groups, setting.group, &Group::id);
    return {group - groups.cbegin(), quick};
}

//! Moves a setting behind those of \a asked that decide whether it is asked at all.
QList<const Setting *> decidersFirst(QList<const Setting *> asked)
{
    QList<const Setting *> ordered;
    while (!asked.isEmpty()) {
        const auto waits = [&asked](const Setting *setting) {
            return setting->askWhen
                   && std::ranges::any_of(setting->askWhen->when, [&](const Condition &condition) {
                          return std::ranges::any_of(std::as_const(asked),
                                                     [&condition](const Setting *other) {
                                                         return other->id == condition.id;
                                                     });
                      });
        };
        const auto next = std::find_if_not(asked.cbegin(), asked.cend(), waits);
        // A catalogue has no circle of questions, so one of them never waits.
        const qsizetype at = next == asked.cend() ? 0 : next - asked.cbegin();
        ordered.append(asked.takeAt(at));
    }
    return ordered;
}

//! The last day on which \a answer needs no new look; invalid where it never does.
QDate freshUntil(const Setting &setting, const Answer &answer)
{
    return setting.freshMonths > 0 ? answer.looked.addMonths(setting.freshMonths) : QDate();
}

} // namespace

QString token(CheckKind kind)
{
    switch (kind) {
    case CheckKind::Quick:
        return u"quick"_s;
    case CheckKind::Full:
        return u"full"_s;
    case CheckKind::Recheck:
        return u"recheck"_s;
    }
    Q_UNREACHABLE();
}

CheckKind checkKindFromToken(const QString &text)
{
    for (const CheckKind kind : {CheckKind::Quick, CheckKind::Recheck}) {
        if (token(kind) == text)
            return kind;
    }
    return CheckKind::Full;
}

QStringList settingsToAsk(const Catalogue &catalogue,
                          const Answers &answers,
                          CheckKind kind,
                          const QDate &today)
{
    if (kind == CheckKind::Recheck)
        return staleSettings(catalogue, answers, today);

    QList<const Setting *> asked;
    for (const Setting &setting : catalogue.settings()) {
        const bool inKind = kind == CheckKind::Full || setting.quick > 0;
        if (setting.kind == SettingKind::Question && inKind
            && !isNotAsked(catalogue, answers, setting))
            asked.append(&setting);
    }
    std::ranges::stable_sort(asked, [&](const Setting *left, const Setting *right) {
        return placeOf(catalogue, *left, kind) < placeOf(catalogue, *right, kind);
    });
    asked = decidersFirst(asked);
    QStringList ids;
    for (const Setting *setting : std::as_const(asked))
        ids.append(setting->id);
    return ids;
}

QStringList staleSettings(const Catalogue &catalogue, const Answers &answers, const QDate &today)
{
    QStringList stale;
    for (const Setting &setting : catalogue.settings()) {
        if (isNotAsked(catalogue, answers, setting))
            continue;
        if (answers.askAgain.contains(setting.id))
            stale.append(setting.id);
        const auto answer = answers.settings.constFind(setting.id);
        if (answer == answers.settings.cend() || answers.askAgain.contains(setting.id))
            continue;
        const QDate last = freshUntil(setting, *answer);
        const bool old = last.isValid() && last < today;
        const bool ranOut = setting.expiry && hasRunOut(*setting.expiry, *answer, today);
        if (old || ranOut)
            stale.append(setting.id);
    }
    return stale;
}

QDate nextStaleDay(const Catalogue &catalogue, const Answers &answers, const QDate &today)
{
    QDate next;
    for (const Setting &setting : catalogue.settings()) {
        const auto answer = answers.settings.constFind(setting.id);
        if (answer == answers.settings.cend() || isNotAsked(catalogue, answers, setting))
            continue;
        const QDate last = freshUntil(setting, *answer);
        if (last.isValid() && last >= today && (!next.isValid() || last < next))
            next = last;
    }
    return next.isValid() ? next.addDays(1) : QDate();
}

int minutesFor(const Catalogue &catalogue, const QStringList &settings)
{
    int seconds = 0;
    for (const QString &id : settings) {
        const Setting *setting = catalogue.setting(id);
        seconds += setting ? setting->seconds : 0;
    }
    return std::max(1, (seconds + 30) / 60);
}

} // namespace Earshot
