// SPDX-License-Identifier: MIT
#include "who/whodelegate.h"

#include "explain/marks.h"
#include "style/tokens.h"
#include "style/type.h"
#include "who/whomodel.h"
#include "wording/verdictwords.h"

#include <QPainter>
#include <QStyle>

namespace Earshot {

namespace {

constexpr int inset = 8; // of the words from the edge of their cell
constexpr int above = 8;
constexpr int wrapped = Qt::TextWordWrap | Qt::AlignLeading;

int markSize()
{
    return ems(0.95);
}

int heightOf(const QString &text, const QFont &font, int width)
{
    if (text.isEmpty())
        return 0;
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 10000), wrapped, text).height();
}

QRect wordsOf(const QRect &cell)
{
    return cell.adjusted(inset + markSize() + 5, above, -inset / 2, 0);
}

QRect nameOf(const QRect &cell)
{
    return cell.adjusted(2 * inset, 0, -inset, 0);
}

TextRole wordRole(const WhoCell &cell)
{
    const bool isOpen = cell.verdict != Verdict::NoWayFound && !cell.comesWith;
    return isOpen || cell.isChanged ? TextRole::SmallStrong : TextRole::Small;
}

void paintWords(QPainter &painter,
                const QStyleOptionViewItem &option,
                const QRect &place,
                TextRole role,
                const QColor &colour,
                const QString &text,
                int alignment = Qt::AlignTop)
{
    painter.setFont(fontFor(role));
    painter.setPen(colour);
    painter.drawText(
        QStyle::visualRect(option.direction, option.rect, place), wrapped | alignment, text);
}

void paintGround(QPainter &painter,
                 const QStyleOptionViewItem &option,
                 const WhoCell &cell,
                 const Tokens &tokens)
{
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    const QRectF place = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -2.5);
    painter.setPen(Qt::NoPen);
    if ((isChosen || cell.isChanged) && !tokens.highContrast)
        painter.setBrush(tokens.accentTint);
    else if (isHovered && !tokens.highContrast)
        painter.setBrush(tokens.hover);
    else
        painter.setBrush(Qt::NoBrush);
    if (isChosen)
        painter.setPen(QPen(tokens.accent, option.state.testFlag(QStyle::State_Active) ? 2 : 1));
    else if (cell.isChanged && tokens.highContrast)
        painter.setPen(QPen(tokens.accent, 1, Qt::DashLine));
    painter.drawRoundedRect(place, 6, 6);
}

void paintCell(QPainter &painter,
               const QStyleOptionViewItem &option,
               const WhoCell &cell,
               const Tokens &tokens)
{
    paintGround(painter, option, cell, tokens);
    const QRect words = wordsOf(option.rect);
    const TextRole role = wordRole(cell);
    const QString word = verdictWord(cell.verdict, cell.comesWith);
    const int wordHeight = heightOf(word, fontFor(role), words.width());
    const int line = QFontMetrics(fontFor(role)).height();
    const QRect mark(
        option.rect.left() + inset, words.top() + (line - markSize()) / 2, markSize(), markSize());
    paintMark(&painter,
              QStyle::visualRect(option.direction, option.rect, mark),
              markFor(cell.verdict, cell.comesWith),
              tokens);
    const bool isLoud = role == TextRole::SmallStrong;
    paintWords(painter, option, words, role, isLoud ? tokens.text : tokens.text2, word);
    paintWords(painter,
               option,
               words.adjusted(0, wordHeight, 0, 0),
               TextRole::Small,
               tokens.text2,
               WhoModel::smallWord(cell));
}

} // namespace

WhoDelegate::WhoDelegate(const WhoModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{}

int WhoDelegate::leastWidth()
{
    return ems(6.7);
}

QSize WhoDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = option.rect.width();
    const WhoRow &row = m_model.row(index.row());
    const QString text = index.data().toString();
    if (row.isTitles())
        return {width, heightOf(text, fontFor(TextRole::SmallStrong), width - inset) + 2 * above};
    if (index.column() == 0)
        return {width,
                std::max(
                    ems(3.4),
                    heightOf(text, fontFor(TextRole::Medium), nameOf(QRect(0, 0, width, 0)).width())
                        + 2 * above)};
    const WhoCell *cell = m_model.cell(index);
    if (!cell)
        return {width, ems(2)};
    const int room = wordsOf(QRect(0, 0, width, 0)).width();
    return {width,
            heightOf(text, fontFor(wordRole(*cell)), room)
                + heightOf(WhoModel::smallWord(*cell), fontFor(TextRole::Small), room) + 2 * above};
}

void WhoDelegate::paint(QPainter *painter,
                        const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    const Tokens tokens = tokensFor(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const WhoRow &row = m_model.row(index.row());
    const QString text = index.data().toString();
    if (row.isTitles()) {
        paintWords(*painter,
                   option,
                   option.rect.adjusted(inset, above, -2, -above),
                   TextRole::SmallStrong,
                   tokens.text2,
                   text,
                   Qt::AlignBottom);
    } else if (index.column() == 0) {
        paintWords(*painter,
                   option,
                   nameOf(option.rect),
                   TextRole::Medium,
                   tokens.text,
                   text,
                   Qt::AlignVCenter);
    } else if (const WhoCell *cell = m_model.cell(index)) {
        paintCell(*painter, option, *cell, tokens);
    } else if (!text.isEmpty()) {
        paintWords(*painter,
                   option,
                   option.rect.adjusted(inset, above, 0, 0),
                   TextRole::Small,
                   tokens.text3,
                   text);
    }
    painter->setPen(QPen(tokens.hair, 1));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

} // namespace Earshot
