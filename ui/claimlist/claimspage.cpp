// SPDX-License-Identifier: MIT
#include "claimlist/claimspage.h"

#include "claimlist/claimrow.h"
#include "parts/button.h"
#include "parts/card.h"
#include "parts/filterbar.h"
#include "parts/focuschain.h"
#include "parts/pagehead.h"
#include "parts/pagescroll.h"
#include "parts/textlabel.h"
#include "wording/claimwords.h"
#include "wording/datewords.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace Earshot {

static constexpr int allClaims = 0; // the filter without a verdict; verdicts count from 1

static QString filterName(const std::optional<ClaimVerdict> &verdict, int count)
{
    return verdict ? ClaimsPage::tr("%1 %2", "verdict and count")
                         .arg(claimVerdictWord(*verdict))
                         .arg(count)
                   : ClaimsPage::tr("All %1").arg(count);
}

ClaimsPage::ClaimsPage(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_columns(makeColumnNames())
    , m_count(new TextLabel({}, TextRole::Body, Tone::Quiet))
    , m_when(new TextLabel({}, TextRole::Small, Tone::Faint))
    , m_scroll(new PageScroll(this))
    , m_nothing(new TextLabel(
          tr("No claim matches. Try another word or filter."), TextRole::Body, Tone::Quiet))
{
    setAccessibleName(tr("The review"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_scroll, 1);
    m_scroll->column()->addWidget(m_nothing);
    m_nothing->hide();
    const QList<Claim> &claims = m_session.catalogue().claims();
    m_filter->addFilter(allClaims, filterName({}, countOf(claims, {})));
    for (const ClaimVerdict verdict : claimVerdicts())
        m_filter->addFilter(static_cast<int>(verdict) + 1,
                            filterName(verdict, countOf(claims, verdict)));
    connect(m_filter, &FilterBar::changed, this, &ClaimsPage::applyFilter);
    connect(m_scroll, &PageScroll::roomChanged, this, [this](Room room) {
        setShown(m_columns, room == Room::Full);
    });
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, &ClaimsPage::focusSearch);
}

QWidget *ClaimsPage::makeHead()
{
    auto *head = new PageHead(tr("The review"), m_scroll, this);
    head->words()->addWidget(m_count);
    head->words()->addWidget(m_when);
    QPushButton *print = makeButton(tr("&Print…"), ButtonVariant::Normal, head, u"print"_s);
    print->setAccessibleName(tr("Print the claims"));
    connect(print, &QPushButton::clicked, this, &ClaimsPage::printWanted);
    head->setButton(print);
    m_filter = new FilterBar(tr("Find a claim"), head);
    head->addRow(m_filter);
    head->addRow(m_columns);
    return head;
}

// Where the three columns of a row begin; with less room there are no such columns.
QWidget *ClaimsPage::makeColumnNames()
{
    auto *names = new QWidget(this);
    auto *row = new QHBoxLayout(names);
    row->setContentsMargins(18, 0, 18, 2);
    row->setSpacing(12);
    const auto name = [names](const QString &text, double width) {
        auto *label
            = new TextLabel(text, TextRole::SmallStrong, Tone::Quiet, names, TextLabel::Wrap::No);
        if (width > 0)
            label->setFixedWidth(ems(width));
        return label;
    };
    row->addWidget(name(tr("The review says"), saysWidth));
    row->addWidget(name(tr("Verdict"), chipWidth));
    TextLabel *found = name(tr("What we found"), 0);
    found->setContentsMargins(linkInset, 0, 0, 0);
    row->addWidget(found, 1);
    return names;
}

void ClaimsPage::makeRows()
{
    for (const ReviewHeading &heading : m_session.catalogue().content().headings)
        m_sections.append(makeSection(heading));
    m_scroll->column()->addStretch(1);
    chainFocus(m_filter->lastInChain(), m_scroll->widget());
    applyFilter();
}

ClaimsPage::Section ClaimsPage::makeSection(const ReviewHeading &heading)
{
    Section section;
    section.widget = new QWidget(this);
    section.widget->setAccessibleName(heading.name);
    section.card = new Card(section.widget);
    auto *column = new QVBoxLayout(section.widget);
    column->setContentsMargins(0, 0, 0, 20);
    column->setSpacing(8);
    column->addWidget(new TextLabel(heading.name, TextRole::Strong, Tone::Text, section.widget));
    column->addWidget(section.card);
    for (const Claim &claim : m_session.catalogue().claims()) {
        if (claim.heading != heading.id)
            continue;
        auto *row = new ClaimRow(m_session.catalogue(), claim, section.card);
        row->setRoom(m_scroll->room());
        connect(m_scroll, &PageScroll::roomChanged, row, &ClaimRow::setRoom);
        connect(row, &ClaimRow::settingWanted, this, [this](const QString &setting, QWidget *link) {
            m_ledAway = link;
            emit settingWanted(setting);
        });
        section.card->addRow(row);
        section.rows.append(row);
    }
    m_scroll->column()->addWidget(section.widget);
    return section;
}

void ClaimsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_sections.isEmpty())
        makeRows();
    setShown(m_columns, m_scroll->room() == Room::Full);
    m_count->setWords(reviewCountSentence(m_session.catalogue().claims()));
    m_when->setWords(tr("Shown on %1, with rules of version %2.")
                         .arg(dateText(m_session.today()), m_session.catalogue().version()));
}

ClaimFilter ClaimsPage::filter() const
{
    const int chosen = m_filter->filter();
    ClaimFilter filter{{}, m_filter->search()};
    if (chosen != allClaims)
        filter.verdict = static_cast<ClaimVerdict>(chosen - 1);
    return filter;
}

void ClaimsPage::applyFilter()
{
    bool any = false;
    const ClaimFilter wanted = filter();
    m_scroll->setUpdatesEnabled(false);
    for (const Section &section : std::as_const(m_sections)) {
        bool anyHere = false;
        for (ClaimRow *row : section.rows) {
            const Claim *claim = m_session.catalogue().claim(row->claim());
            const bool shown = passes(*claim, wanted, m_session.catalogue());
            setShown(row, shown);
            anyHere = anyHere || shown;
        }
        setShown(section.widget, anyHere);
        section.card->update();
        any = any || anyHere;
    }
    m_nothing->setVisible(!any && !m_sections.isEmpty());
    m_scroll->setUpdatesEnabled(true);
}

void ClaimsPage::takeFocusBack()
{
    if (m_ledAway)
        m_ledAway->setFocus(Qt::OtherFocusReason);
}

void ClaimsPage::focusSearch()
{
    m_filter->focusSearch();
}

} // namespace Earshot
