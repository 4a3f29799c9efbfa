// SPDX-License-Identifier: MIT
#include "wizard/pages/checkpage.h"

#include "parts/textlabel.h"

#include <QVBoxLayout>

namespace Earshot {

CheckPage::CheckPage(const QString &question, const QString &hint, QWidget *parent)
    : QWidget(parent)
    , m_question(question)
    , m_column(new QVBoxLayout(this))
{
    setAccessibleName(question);
    setAccessibleDescription(hint);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(new TextLabel(question, TextRole::Headline, Tone::Text, this));
    if (!hint.isEmpty()) {
        m_column->addSpacing(8);
        m_column->addWidget(new TextLabel(hint, TextRole::Body, Tone::Quiet, this));
    }
    m_column->addSpacing(20);
}

QString doNotKnowChoice()
{
    return CheckPage::tr("I do not know");
}

} // namespace Earshot
