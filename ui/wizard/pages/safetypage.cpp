// SPDX-License-Identifier: MIT
#include "wizard/pages/safetypage.h"

#include "parts/button.h"
#include "parts/card.h"
#include "parts/signs/icontext.h"
#include "wizard/fields/choicelist.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace Earshot {

static constexpr std::array onScreen{Nearby::No, Nearby::Yes, Nearby::RatherNotSay};

SafetyPage::SafetyPage(Nearby given, QWidget *parent)
    : CheckPage(tr("Could someone you know look at this computer or your phone?"),
                tr("Some changes can be noticed by a person near you. "
                   "We ask so that we can point those out."),
                parent)
    , m_choices(new ChoiceList(tr("Someone could look"), this))
    , m_help(new Card(this, Card::Fill::Panel))
{
    addChoices(given);
    for (const auto &[sign, line] :
         {std::pair(u"info"_s, tr("Your answer is not stored. It is gone when you close Earshot.")),
          std::pair(u"close"_s,
                    tr("Close now shuts Earshot at once, and Ctrl+Q does the same."))}) {
        addSpace(8);
        add(new IconText(sign, line, TextRole::Body, Tone::Quiet, this, TextLabel::Wrap::Yes));
    }
    addHelp();
}

void SafetyPage::addChoices(Nearby given)
{
    addChoiceList(m_choices);
    m_choices->addChoice(tr("No"));
    m_choices->addChoice(tr("Yes"));
    m_choices->addChoice(tr("I would rather not say"));
    const auto place = std::ranges::find(onScreen, given) - onScreen.begin();
    if (place < std::ssize(onScreen))
        m_choices->setChosen(int(place));
    addSpace(12);
}

void SafetyPage::addHelp()
{
    addSpace(16);
    addStretch();
    m_help->column()->addWidget(new TextLabel(tr("Who can help"), TextRole::Strong));
    m_help->column()->addWidget(
        new TextLabel(tr("Talk to someone trained to help. "
                         "Look them up on a phone or computer the other person cannot see. "
                         "A friend or a library may have one. "
                         "You do not need to change a setting first."),
                      TextRole::Body,
                      Tone::Quiet));
    m_help->hide();
    add(m_help);

    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(new TextLabel(tr("If you may be in danger, use a phone or computer that the "
                                    "other person cannot see."),
                                 TextRole::Small,
                                 Tone::Quiet),
                   1);
    QPushButton *who = makeButton(tr("&Who can help"), ButtonVariant::Link, this);
    who->setAutoDefault(true);
    connect(
        who, &QPushButton::clicked, m_help, [this] { m_help->setVisible(!m_help->isVisible()); });
    row->addWidget(who);
    addSpace(8);
    add(row);
}

Nearby SafetyPage::nearby() const
{
    const int chosen = m_choices->chosen();
    return chosen < 0 ? Nearby::NotAsked : onScreen.at(std::size_t(chosen));
}

QWidget *SafetyPage::firstFocus() const
{
    return m_choices->firstFocus();
}

} // namespace Earshot
