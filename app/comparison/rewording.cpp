// SPDX-License-Identifier: MIT
#include "comparison/rewording.h"

namespace Earshot {

namespace {

void addIfOther(QList<Wording> &wordings, const QString &then, const QString &now)
{
    if (then != now)
        wordings.append({then, now});
}

//! The choice of \a setting that stands for what \a wanted stands for, or null.
const Choice *choiceLike(const Choice &wanted, const Setting &setting)
{
    for (const Choice &choice : setting.choices) {
        if (choice.values == wanted.values && choice.notApplicable == wanted.notApplicable)
            return &choice;
    }
    return nullptr;
}

QList<Wording> wordingsOf(const Setting &then, const Setting &now)
{
    QList<Wording> wordings;
    addIfOther(wordings, then.question, now.question);
    addIfOther(wordings, then.hint, now.hint);
    for (const Choice &choice : now.choices) {
        const Choice *before = choiceLike(choice, then);
        if (!before)
            continue;
        addIfOther(wordings, before->text, choice.text);
        addIfOther(wordings, before->detail, choice.detail);
    }
    return wordings;
}

} // namespace

QList<Rewording> rewordings(const Catalogue &then, const Catalogue &now)
{
    QList<Rewording> all;
    for (const Setting &setting : now.settings()) {
        const Setting *before = then.setting(setting.id);
        if (!before || before->revision != setting.revision)
            continue;
        const QList<Wording> wordings = wordingsOf(*before, setting);
        if (!wordings.isEmpty())
            all.append({setting.id, wordings});
    }
    return all;
}

} // namespace Earshot
