// SPDX-License-Identifier: MIT
#include "wizard/fields/sincebox.h"

#include "wizard/pages/checkpage.h"
#include "wording/datewords.h"

#include <QWheelEvent>

namespace Earshot {

static constexpr int monthsListed = 12;

static QDate firstOfMonth(const QDate &date)
{
    return {date.year(), date.month(), 1};
}

SinceBox::SinceBox(const QDate &today, QWidget *parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    addItem(doNotKnowChoice(), QDate());
    addItem(tr("This month"), today);
    const QDate thisMonth = firstOfMonth(today);
    for (int back = 1; back <= monthsListed; ++back) {
        const QDate month = thisMonth.addMonths(-back);
        addItem(monthText(month), month.addMonths(1).addDays(-1));
    }
    addItem(tr("Before that"), thisMonth.addMonths(-monthsListed).addDays(-1));
}

QDate SinceBox::date() const
{
    return currentIndex() == m_givenIndex ? m_given : currentData().toDate();
}

void SinceBox::setDate(const QDate &date)
{
    int index = count() - 1;
    if (!date.isValid())
        index = 0;
    for (int i = 1; date.isValid() && i < count(); ++i) {
        if (firstOfMonth(itemData(i).toDate()) == firstOfMonth(date))
            index = i;
    }
    m_given = date;
    m_givenIndex = index;
    setCurrentIndex(index);
}

void SinceBox::wheelEvent(QWheelEvent *event)
{
    // Turning the wheel over a field scrolls the page; it must not change an answer.
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace Earshot
