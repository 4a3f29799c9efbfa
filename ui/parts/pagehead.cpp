// SPDX-License-Identifier: MIT
#include "parts/pagehead.h"

#include "parts/pagescroll.h"
#include "parts/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>

namespace Earshot {

PageHead::PageHead(const QString &title, PageScroll *list, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
    , m_frame(new QHBoxLayout(this))
    , m_first(new QHBoxLayout)
    , m_words(new QVBoxLayout)
    , m_content(new QWidget(this))
{
    m_words->setSpacing(2);
    m_words->addWidget(new TextLabel(title, TextRole::Headline, Tone::Text, m_content));
    m_first->setSpacing(16);
    m_first->addLayout(m_words, 1);
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(16);
    m_column->addLayout(m_first);
    m_frame->addStretch(1);
    m_frame->addWidget(m_content, 1000);
    m_frame->addStretch(1);
    connect(list->verticalScrollBar(), &QScrollBar::rangeChanged, this, &PageHead::align);
    align();
}

void PageHead::setButton(QPushButton *button)
{
    m_first->addWidget(button, 0, Qt::AlignTop);
}

void PageHead::addRow(QWidget *row)
{
    m_column->addWidget(row);
}

// The column of the list ends before its scroll bar.
int PageHead::besides() const
{
    const QScrollBar *bar = m_list->verticalScrollBar();
    return bar->maximum() > bar->minimum() ? bar->sizeHint().width() : 0;
}

void PageHead::align()
{
    m_frame->setContentsMargins(padding, 20, padding + besides(), 0);
    m_content->setMaximumWidth(m_list->column()->parentWidget()->maximumWidth());
    emit aligned();
}

} // namespace Earshot
