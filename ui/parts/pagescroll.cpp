// SPDX-License-Identifier: MIT
#include "parts/pagescroll.h"

#include "parts/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QTimer>

namespace Earshot {

static constexpr double textMeasure = 59.3; // 830 px of a body font of 14 px

Room roomFor(int width)
{
    const double inEm = width / em();
    if (inEm >= 54)
        return Room::Full;
    return inEm >= 40 ? Room::Narrow : Room::Tight;
}

void setShown(QWidget *widget, bool shown)
{
    if (widget->isHidden() == shown)
        widget->setVisible(shown);
}

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (QLayout *inner = item->layout()) {
            clearLayout(inner);
        }
        delete item;
    }
}

PageScroll::PageScroll(QWidget *parent, Measure measure)
    : QScrollArea(parent)
    , m_measure(measure)
    , m_columnWidget(new QWidget)
    , m_column(new QVBoxLayout(m_columnWidget))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);

    auto *ground = new QWidget;
    auto *row = new QHBoxLayout(ground);
    row->setContentsMargins(32, 20, 32, 20);
    row->setSpacing(0);
    row->addStretch(1);
    row->addWidget(m_columnWidget, 1000);
    row->addStretch(1);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    setWidget(ground);
    ground->setAutoFillBackground(false);
    this->measure();
}

TextLabel *PageScroll::addSection(const QString &title, QWidget *trailing, const QString &note)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *label = new TextLabel(title, TextRole::Title, Tone::Text, nullptr, TextLabel::Wrap::No);
    row->addWidget(label, 0, Qt::AlignBottom);
    if (!note.isEmpty())
        row->addWidget(
            new TextLabel(note, TextRole::Small, Tone::Quiet, nullptr, TextLabel::Wrap::No),
            0,
            Qt::AlignBottom);
    row->addStretch(1);
    if (trailing)
        row->addWidget(trailing, 0, Qt::AlignBottom);
    m_column->addLayout(row);
    m_column->addSpacing(8);
    return label;
}

void PageScroll::clear()
{
    clearLayout(m_column);
}

void PageScroll::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    measure();
}

void PageScroll::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
}

void PageScroll::measure()
{
    m_columnWidget->setMaximumWidth(m_measure == Measure::Text ? ems(textMeasure)
                                                               : QWIDGETSIZE_MAX);
    // The whole width, so that a scroll bar that comes and goes does not switch the layout.
    const Room room = roomFor(width());
    if (room == m_room)
        return;
    m_room = room;
    emit roomChanged(room);
}

void PageScroll::reveal(QWidget *part)
{
    QTimer::singleShot(0, part, [this, part] {
        widget()->layout()->activate();
        const int top = part->mapTo(widget(), QPoint()).y() - 12;
        const int bottom = top + part->height() + 24;
        QScrollBar *bar = verticalScrollBar();
        const int page = viewport()->height();
        if (top < bar->value() || bottom - top > page)
            bar->setValue(top);
        else if (bottom > bar->value() + page)
            bar->setValue(bottom - page);
    });
}

} // namespace Earshot
