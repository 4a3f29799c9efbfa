// SPDX-License-Identifier: MIT
#include "window/sidebar.h"

#include "parts/button.h"
#include "parts/signs/icontext.h"
#include "style/tokens.h"
#include "window/placedelegate.h"

#include <QEvent>
#include <QListWidget>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Earshot {

static constexpr double leastWidth = 14.3; // em
static constexpr double iconWidth = 4.4;   // em

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent)
    , m_places(new QListWidget(this))
    , m_close(makeButton(tr("Close now"), ButtonVariant::Quiet, this, u"close"_s))
    , m_offline(new IconText(u"offline"_s,
                             tr("Nothing leaves this computer"),
                             TextRole::Small,
                             Tone::Faint,
                             this,
                             TextLabel::Wrap::Yes))
{
    m_places->setItemDelegate(new PlaceDelegate(m_places));
    m_places->setAccessibleName(tr("Places"));
    m_places->setFrameShape(QFrame::NoFrame);
    m_places->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_places->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_places->setMouseTracking(true);
    m_places->viewport()->setAutoFillBackground(false);
    m_places->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    m_close->setToolTip(tr("Close now (Ctrl+Q)"));
    auto *shortcut
        = new TextLabel(tr("Ctrl+Q"), TextRole::Small, Tone::Quiet, this, TextLabel::Wrap::No);
    shortcut->setObjectName(u"closeShortcut"_s);
    m_closeRow = new QHBoxLayout;
    m_closeRow->setContentsMargins(18, 0, 24, 0);
    m_closeRow->addWidget(m_close);
    m_closeRow->addStretch(1);
    m_closeRow->addWidget(shortcut);
    auto *offlineRow = new QHBoxLayout;
    offlineRow->setContentsMargins(22, 0, 16, 0);
    offlineRow->addWidget(m_offline);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 7, 0, 18);
    column->setSpacing(8);
    column->addWidget(m_places);
    column->addStretch(1);
    column->addLayout(m_closeRow);
    column->addLayout(offlineRow);

    connect(m_places, &QListWidget::currentRowChanged, this, &Sidebar::placeChosen);
    connect(m_close, &QPushButton::clicked, this, &Sidebar::closeWanted);
}

void Sidebar::setPlaces(const QList<Entry> &places)
{
    m_places->clear();
    for (const Entry &place : places) {
        auto *item = new QListWidgetItem(m_places);
        item->setData(PlaceDelegate::NameRole, place.name);
        item->setData(PlaceDelegate::IconNameRole, place.iconName);
        item->setData(Qt::AccessibleTextRole, place.name);
        item->setToolTip(place.name);
    }
    measure();
}

void Sidebar::setCount(int place, int count, const QString &inWords)
{
    QListWidgetItem *item = m_places->item(place);
    const QString name = item->data(PlaceDelegate::NameRole).toString();
    item->setData(PlaceDelegate::CountRole, count);
    item->setData(Qt::AccessibleTextRole, count > 0 ? u"%1, %2"_s.arg(name, inWords) : name);
}

void Sidebar::setPlace(int place)
{
    m_places->setCurrentRow(place);
}

int Sidebar::place() const
{
    return m_places->currentRow();
}

void Sidebar::focusPlaces()
{
    m_places->setFocus(Qt::TabFocusReason);
}

int Sidebar::fullWidth() const
{
    return std::max(
        {m_places->sizeHintForColumn(0), ems(leastWidth), m_closeRow->sizeHint().width()});
}

void Sidebar::setCollapsed(bool collapsed)
{
    if (m_collapsed == collapsed)
        return;
    m_collapsed = collapsed;
    m_close->setText(collapsed ? QString() : tr("Close now"));
    m_close->setAccessibleName(tr("Close now"));
    findChild<TextLabel *>(u"closeShortcut"_s)->setVisible(!collapsed);
    m_offline->label()->setVisible(!collapsed);
    m_offline->setToolTip(tr("Nothing leaves this computer"));
    measure();
}

void Sidebar::measure()
{
    setFixedWidth(m_collapsed ? ems(iconWidth) : fullWidth());
    m_close->setIconSize({ems(1.4), ems(1.4)});
    int height = 0;
    for (int row = 0; row < m_places->count(); ++row)
        height += m_places->sizeHintForRow(row);
    m_places->setFixedHeight(height);
}

void Sidebar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_places->doItemsLayout();
        measure();
    }
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokensFor(palette()).sidebar);
}

} // namespace Earshot
