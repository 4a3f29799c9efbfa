// SPDX-License-Identifier: MIT
#include "wizard/fields/radiorow.h"

#include "parts/flowlayout.h"

#include <QButtonGroup>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace Earshot {

RadioRow::RadioRow(const QString &subject, const QStringList &texts, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *line = new FlowLayout(28, 8, this);
    for (const QString &text : texts) {
        auto *radio = new QRadioButton(text, this);
        radio->setAccessibleName(u"%1 %2"_s.arg(subject, QString(text).remove(u'&')));
        m_group->addButton(radio, int(m_group->buttons().size()));
        line->addWidget(radio);
    }
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int RadioRow::chosen() const
{
    return m_group->checkedId();
}

void RadioRow::setChosen(int index)
{
    if (QAbstractButton *radio = m_group->button(index))
        radio->setChecked(true);
}

} // namespace Earshot
