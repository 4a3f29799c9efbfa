// SPDX-License-Identifier: MIT
#include "wizard/pages/reviewpage.h"

#include "parts/button.h"
#include "parts/card.h"
#include "parts/textlabel.h"
#include "wording/answerwords.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Earshot {

ReviewPage::ReviewPage(CheckSituation situation, const QList<PageId> &pages, QWidget *parent)
    : CheckPage(tr("Is this what you want to say?"),
                tr("You can change each answer, now or later."),
                parent)
    , m_situation(std::move(situation))
{
    QList<PageId> before;
    QList<PageId> settings;
    for (const PageId &page : pages) {
        if (page.kind == PageKind::Setting)
            settings << page;
        else if (page.kind == PageKind::Context || page.kind == PageKind::Worries)
            before << page;
    }
    if (const int open = openSettings(settings); open > 0) {
        add(new TextLabel(tr("%n question(s) without an answer. "
                             "What you leave open counts as not ruled out.",
                             nullptr,
                             open),
                          TextRole::Body,
                          Tone::Quiet,
                          this));
        addSpace(20);
    }
    addGroup(tr("Before the questions"), before);
    addGroup(tr("Settings"), settings);
    addStretch();
}

int ReviewPage::openSettings(const QList<PageId> &pages) const
{
    return int(std::count_if(pages.cbegin(), pages.cend(), [this](const PageId &page) {
        return !m_situation.answers.settings.contains(page.name);
    }));
}

void ReviewPage::addGroup(const QString &title, const QList<PageId> &pages)
{
    if (pages.isEmpty())
        return;
    add(new TextLabel(title, TextRole::Title, Tone::Text, this));
    addSpace(8);
    auto *card = new Card(this);
    add(card);
    addSpace(20);
    for (const PageId &page : pages)
        addRow(card, page);
}

void ReviewPage::addRow(Card *card, const PageId &page)
{
    auto *row = new QWidget(card);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(17, 9, 12, 9);
    line->setSpacing(16);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    const QString name = nameOf(page);
    words->addWidget(new TextLabel(name, TextRole::Medium, Tone::Text, row));
    words->addWidget(new TextLabel(answerTo(page), TextRole::Body, Tone::Quiet, row));
    line->addLayout(words, 1);
    QPushButton *change = makeButton(tr("Change"), ButtonVariant::Link, row);
    change->setAutoDefault(true);
    change->setAccessibleName(tr("Change: %1").arg(name));
    connect(change, &QPushButton::clicked, this, [this, page] { emit changeWanted(page); });
    line->addWidget(change);
    card->addRow(row);
}

QString ReviewPage::nameOf(const PageId &page) const
{
    if (page.kind == PageKind::Worries)
        return tr("What would bother you");
    if (page.kind == PageKind::Context) {
        const ContextQuestion *question = m_situation.catalogue.context(page.name);
        return question ? question->name : QString();
    }
    const Setting *setting = m_situation.catalogue.setting(page.name);
    return setting ? setting->name : QString();
}

QString ReviewPage::worriesText() const
{
    const auto count = [this](Rating rating) {
        return int(std::count(
            m_situation.answers.worries.cbegin(), m_situation.answers.worries.cend(), rating));
    };
    if (m_situation.answers.worries.isEmpty())
        return notAskedText();
    return tr("A lot: %1, a bit: %2, no: %3")
        .arg(count(Rating::ALot))
        .arg(count(Rating::ABit))
        .arg(count(Rating::No));
}

QString ReviewPage::answerTo(const PageId &page) const
{
    const Answers &answers = m_situation.answers;
    if (page.kind == PageKind::Worries)
        return worriesText();
    if (page.kind == PageKind::Context)
        return contextText(m_situation.catalogue, page.name, answers.context.value(page.name));
    return answerText(m_situation.catalogue, page.name, answers.settings.value(page.name).values);
}

} // namespace Earshot
