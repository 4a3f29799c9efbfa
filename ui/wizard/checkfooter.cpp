// SPDX-License-Identifier: MIT
#include "wizard/checkfooter.h"

#include "parts/button.h"
#include "style/tokens.h"

#include <QHBoxLayout>
#include <QPainter>

namespace Earshot {

static constexpr int leastHeight = 60;
static constexpr int leastNextWidth = 90;

CheckFooter::CheckFooter(QWidget *parent)
    : QWidget(parent)
    , m_out(makeButton({}, ButtonVariant::Quiet, this))
    , m_back(makeButton(tr("&Back"), ButtonVariant::Normal, this))
    , m_next(makeButton({}, ButtonVariant::Primary, this))
{
    // Enter presses the button that has the focus, and Next from anywhere else.
    m_out->setAutoDefault(true);
    m_back->setAutoDefault(true);
    m_next->setDefault(true);
    m_next->setMinimumWidth(leastNextWidth);
    setMinimumHeight(leastHeight);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 12, 0, 12);
    row->setSpacing(8);
    row->addWidget(m_out);
    row->addStretch(1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    connect(m_out, &QPushButton::clicked, this, &CheckFooter::outWanted);
    connect(m_back, &QPushButton::clicked, this, &CheckFooter::backWanted);
    connect(m_next, &QPushButton::clicked, this, &CheckFooter::nextWanted);
}

void CheckFooter::setTexts(const QString &out, const QString &next)
{
    m_out->setText(out);
    m_next->setText(next);
}

void CheckFooter::setBackVisible(bool visible)
{
    m_back->setVisible(visible);
}

void CheckFooter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(tokensFor(palette()).hair);
    painter.drawLine(0, 0, width(), 0);
}

} // namespace Earshot
