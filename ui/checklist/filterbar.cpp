// SPDX-License-Identifier: MIT
#include "checklist/filterbar.h"

#include "checklist/checklistwords.h"
#include "parts/button.h"
#include "parts/flowlayout.h"
#include "style/icons.h"
#include "style/type.h"

#include <QAction>
#include <QButtonGroup>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Earshot {

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_filters(new QButtonGroup(this))
{
    m_search->setPlaceholderText(tr("Find a setting"));
    m_search->setAccessibleName(tr("Find a setting"));
    m_search->setToolTip(tr("Find a setting (Ctrl+F)"));
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    connect(m_search, &QLineEdit::textChanged, this, &FilterBar::changed);

    auto *flow = new FlowLayout(8, 8, this);
    flow->addWidget(m_search);
    for (const ItemFilter filter : {ItemFilter::All,
                                    ItemFilter::Open,
                                    ItemFilter::NotAsked,
                                    ItemFilter::DoNotKnow,
                                    ItemFilter::Done}) {
        QPushButton *chip = makeFilterChip(filterText(filter, {}), this);
        m_filters->addButton(chip, static_cast<int>(filter));
        flow->addWidget(chip);
    }
    setFilter(ItemFilter::All);
    connect(m_filters, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            emit changed();
    });
    measure();
}

ItemFilter FilterBar::filter() const
{
    return static_cast<ItemFilter>(m_filters->checkedId());
}

void FilterBar::setFilter(ItemFilter filter)
{
    m_filters->button(static_cast<int>(filter))->setChecked(true);
}

QString FilterBar::search() const
{
    return m_search->text();
}

void FilterBar::clearSearch()
{
    m_search->clear();
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::setCounts(const ItemCounts &counts)
{
    const QList<QAbstractButton *> chips = m_filters->buttons();
    for (QAbstractButton *chip : chips)
        chip->setText(filterText(static_cast<ItemFilter>(m_filters->id(chip)), counts));
}

QWidget *FilterBar::firstInChain() const
{
    return m_search;
}

QWidget *FilterBar::lastInChain() const
{
    return m_filters->buttons().constLast();
}

bool FilterBar::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        measure();
    return QWidget::event(event);
}

void FilterBar::measure()
{
    m_search->setFixedWidth(ems(11.4));
}

} // namespace Earshot
