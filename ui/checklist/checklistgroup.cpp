// SPDX-License-Identifier: MIT
#include "checklist/checklistgroup.h"

#include "checklist/checklistwords.h"
#include "parts/card.h"
#include "parts/pagescroll.h"
#include "parts/textlabel.h"

#include <QHBoxLayout>

#include <algorithm>

namespace Earshot {

ChecklistGroup::ChecklistGroup(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_count(new TextLabel({}, TextRole::Small, Tone::Quiet, this, TextLabel::Wrap::No))
    , m_card(new Card(this))
{
    auto *heading = new QHBoxLayout;
    heading->setSpacing(8);
    heading->addWidget(
        new TextLabel(name, TextRole::Strong, Tone::Text, this, TextLabel::Wrap::No));
    heading->addWidget(m_count, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 20);
    column->setSpacing(8);
    column->addLayout(heading);
    column->addWidget(m_card);
    setAccessibleName(name);
}

void ChecklistGroup::addRow(ChecklistRow *row)
{
    m_rows.append(row);
    m_card->addRow(row);
}

void ChecklistGroup::show(const QList<ChecklistItem> &shown)
{
    QList<ChecklistItem> own;
    for (ChecklistRow *row : std::as_const(m_rows)) {
        const auto item
            = std::find_if(shown.cbegin(), shown.cend(), [row](const ChecklistItem &each) {
                  return each.setting == row->setting();
              });
        setShown(row, item != shown.cend());
        if (item != shown.cend())
            own.append(*item);
    }
    m_count->setWords(groupCountText(countItems(own)));
    setShown(this, !own.isEmpty());
    m_card->update();
}

} // namespace Earshot
