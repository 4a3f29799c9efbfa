// SPDX-License-Identifier: MIT
#include "parts/filterbar.h"

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

FilterBar::FilterBar(const QString &searchName, QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_filters(new QButtonGroup(this))
{
    m_search->setPlaceholderText(searchName);
    m_search->setAccessibleName(searchName);
    m_search->setToolTip(tr("%1 (Ctrl+F)", "what to find").arg(searchName));
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    connect(m_search, &QLineEdit::textChanged, this, &FilterBar::changed);
    connect(m_filters, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            emit changed();
    });

    auto *flow = new FlowLayout(8, 8, this);
    flow->addWidget(m_search);
    measure();
}

void FilterBar::addFilter(int filter, const QString &text)
{
    QPushButton *chip = makeFilterChip(text, this);
    setTabOrder(lastInChain(), chip);
    m_filters->addButton(chip, filter);
    layout()->addWidget(chip);
    if (m_filters->checkedId() < 0)
        chip->setChecked(true);
}

void FilterBar::setText(int filter, const QString &text)
{
    m_filters->button(filter)->setText(text);
}

int FilterBar::filter() const
{
    return m_filters->checkedId();
}

void FilterBar::setFilter(int filter)
{
    m_filters->button(filter)->setChecked(true);
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

QWidget *FilterBar::firstInChain() const
{
    return m_search;
}

QWidget *FilterBar::lastInChain() const
{
    const QList<QAbstractButton *> chips = m_filters->buttons();
    if (chips.isEmpty())
        return m_search;
    return chips.constLast();
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
