// SPDX-License-Identifier: MIT
#include "journeys/guidelist.h"

#include "parts/textlabel.h"
#include "style/tokens.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace Earshot {

namespace {

constexpr int sides = 12;
constexpr int above = 8;
constexpr int gap = 2;
enum Role { NameRole = Qt::UserRole, ProgressRole };

//! A name that may take two lines, and a small line below it.
class GuideDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Tokens tokens = tokensFor(option.palette);
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintGround(painter, option, tokens);
        const QRect words = option.rect.adjusted(sides, above, -sides, -above);
        painter->setFont(nameFont(chosen));
        painter->setPen(tokens.text);
        QRect used;
        painter->drawText(words,
                          Qt::TextWordWrap | Qt::AlignTop | Qt::AlignLeading,
                          index.data(NameRole).toString(),
                          &used);
        painter->setFont(fontFor(TextRole::Small));
        painter->setPen(tokens.text2);
        painter->drawText(words.adjusted(0, used.height() + 2, 0, 0),
                          Qt::AlignTop | Qt::AlignLeading,
                          index.data(ProgressRole).toString());
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *list = qobject_cast<const QListWidget *>(option.widget);
        const int width = (list ? list->viewport()->width() : ems(15)) - 2 * (sides + gap);
        const bool chosen = list && list->currentRow() == index.row();
        const int name = QFontMetrics(nameFont(chosen))
                             .boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX),
                                           Qt::TextWordWrap,
                                           index.data(NameRole).toString())
                             .height();
        const int progress = QFontMetrics(fontFor(TextRole::Small)).height();
        return {width, name + 2 + progress + 2 * above};
    }

private:
    static QFont nameFont(bool chosen)
    {
        return fontFor(chosen ? TextRole::Strong : TextRole::Body);
    }

    static void
    paintGround(QPainter *painter, const QStyleOptionViewItem &option, const Tokens &tokens)
    {
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const bool focused = option.state.testFlag(QStyle::State_HasFocus);
        if (!chosen && !option.state.testFlag(QStyle::State_MouseOver))
            return;
        painter->setPen(!chosen               ? QPen(Qt::NoPen)
                        : focused             ? QPen(tokens.accent, 2)
                        : tokens.highContrast ? QPen(tokens.text, 2)
                                              : QPen(tokens.hair, 1));
        painter->setBrush(chosen ? tokens.card : tokens.hover);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 8, 8);
    }
};

} // namespace

GuideList::GuideList(QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Guides"));
    setItemDelegate(new GuideDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setSpacing(gap);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    // A name may take more lines once it is bold.
    connect(this, &QListWidget::currentRowChanged, this, [this] { scheduleDelayedItemsLayout(); });
}

void GuideList::setEntries(const QList<Entry> &entries)
{
    while (count() < entries.size())
        addItem(QString());
    for (int row = 0; row < count(); ++row) {
        const Entry &entry = entries.at(row);
        item(row)->setData(NameRole, entry.name);
        item(row)->setData(ProgressRole, entry.progress);
        item(row)->setData(
            Qt::AccessibleTextRole,
            tr("%1, %2", "a guide and its progress").arg(entry.name, entry.progress));
    }
    scheduleDelayedItemsLayout();
}

QSize GuideList::sizeHint() const
{
    return {ems(15.4), ems(30)};
}

void GuideList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void GuideList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
        scheduleDelayedItemsLayout();
    }
}

} // namespace Earshot
