// SPDX-License-Identifier: MIT
#include "wizard/pages/checkpage.h"

#include "parts/choicecard.h"
#include "parts/textlabel.h"

#include <QHBoxLayout>
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
    add(new TextLabel(question, TextRole::Headline, Tone::Text, this));
    if (!hint.isEmpty()) {
        addSpace(5);
        add(new TextLabel(hint, TextRole::Body, Tone::Quiet, this));
    }
    addSpace(14);
}

static QHBoxLayout *makeInset()
{
    auto *inset = new QHBoxLayout;
    inset->setContentsMargins(ChoiceCard::ring, 0, ChoiceCard::ring, 0);
    return inset;
}

void CheckPage::add(QWidget *widget)
{
    QHBoxLayout *inset = makeInset();
    inset->addWidget(widget);
    m_column->addLayout(inset);
}

void CheckPage::add(QLayout *layout)
{
    QHBoxLayout *inset = makeInset();
    inset->addLayout(layout);
    m_column->addLayout(inset);
}

void CheckPage::addChoiceList(QWidget *choices)
{
    m_column->addWidget(choices);
}

void CheckPage::addSpace(int pixels)
{
    m_column->addSpacing(pixels);
}

void CheckPage::addStretch()
{
    m_column->addStretch(1);
}

QString doNotKnowChoice()
{
    return CheckPage::tr("I do not know");
}

} // namespace Earshot
