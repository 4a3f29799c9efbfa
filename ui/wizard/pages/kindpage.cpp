// SPDX-License-Identifier: MIT
#include "wizard/pages/kindpage.h"

#include "parts/signs/icontext.h"
#include "wizard/fields/choicelist.h"
#include "wording/answerwords.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Earshot {

KindPage::KindPage(const CheckSituation &situation, CheckKind suggested, QWidget *parent)
    : CheckPage(tr("How much do you want to check?"),
                tr("Keep your iPhone in your hand. We show you where to look."),
                parent)
    , m_choices(new ChoiceList(tr("How much to check"), this))
{
    addChoiceList(m_choices);
    for (const CheckKind kind : {CheckKind::Quick, CheckKind::Full, CheckKind::Recheck}) {
        const QStringList asked = settingsOf(situation, kind);
        const int count = int(asked.size());
        QString detail = tr("%n setting(s) that decide who can read your messages", nullptr, count);
        if (kind == CheckKind::Full)
            detail = tr("All %n setting(s) we know of", nullptr, count);
        if (kind == CheckKind::Recheck)
            detail = tr("%n answer(s) from some time ago", nullptr, count);
        if (!asked.isEmpty())
            addKind(kind, detail, minutesFor(situation.catalogue, asked));
    }
    m_choices->setChosen(std::max(int(m_kinds.indexOf(suggested)), 0));
    addSpace(16);
    for (const auto &[sign, line] :
         {std::pair(u"check"_s,
                    tr("Each answer is kept at once. Stop when you like and go on later.")),
          std::pair(u"info"_s,
                    tr("You can always say “I do not know”. We then count it as not ruled out.")),
          std::pair(u"offline"_s, tr("Nothing leaves this computer."))}) {
        addSpace(8);
        add(new IconText(sign, line, TextRole::Body, Tone::Quiet, this, TextLabel::Wrap::Yes));
    }
    addStretch();
}

void KindPage::addKind(CheckKind kind, const QString &detail, int minutes)
{
    const QString time = tr("about %n minute(s)", nullptr, minutes);
    ChoiceCard *card = m_choices->addChoice(checkKindName(kind), detail);
    card->setTrailing(time);
    card->setAccessibleDescription(u"%1, %2"_s.arg(detail, time));
    m_kinds << kind;
}

CheckKind KindPage::kind() const
{
    return m_kinds.value(m_choices->chosen(), CheckKind::Quick);
}

QWidget *KindPage::firstFocus() const
{
    return m_choices->firstFocus();
}

} // namespace Earshot
