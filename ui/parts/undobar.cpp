// SPDX-License-Identifier: MIT
#include "parts/undobar.h"

#include "parts/button.h"
#include "style/tokens.h"
#include "style/type.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Earshot {

static constexpr int padding = 14;

namespace {

// The bar is dark on every ground, so its link takes the bar's own colours.
class UndoLink : public QPushButton
{
public:
    using QPushButton::QPushButton;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens tokens = tokensFor(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(fontFor(TextRole::Strong));
        painter.setPen(tokens.undoLink);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextHideMnemonic, text());
        if (hasFocus()) {
            painter.setPen(QPen(tokens.undoLink, 2));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
        }
    }
};

} // namespace

UndoBar::UndoBar(QWidget *parent)
    : QWidget(parent)
    , m_undo(new UndoLink(tr("&Undo"), this))
{
    setVariant(m_undo, ButtonVariant::Link);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_undo, &QPushButton::clicked, this, &UndoBar::undone);
    hide();
}

void UndoBar::say(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    m_undo->setAccessibleName(tr("Undo: %1").arg(text));
    show();
    update();
}

QSize UndoBar::sizeHint() const
{
    const QFontMetrics metrics(fontFor(TextRole::Body));
    return {metrics.horizontalAdvance(m_text) + m_undo->sizeHint().width() + 3 * padding, ems(2.3)};
}

void UndoBar::resizeEvent(QResizeEvent *)
{
    const QSize size = m_undo->sizeHint();
    const QRect place(width() - padding - size.width() + linkInset,
                      (height() - size.height()) / 2,
                      size.width(),
                      size.height());
    m_undo->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
}

void UndoBar::paintEvent(QPaintEvent *)
{
    const Tokens tokens = tokensFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.highContrast ? QPen(tokens.border, 1) : QPen(Qt::NoPen));
    painter.setBrush(tokens.undoGround);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    painter.setPen(tokens.undoText);
    painter.setFont(fontFor(TextRole::Body));
    const QRect words = QStyle::visualRect(
        layoutDirection(), rect(), rect().adjusted(padding, 0, -m_undo->width() - padding, 0));
    painter.drawText(words,
                     Qt::AlignVCenter | Qt::AlignLeading,
                     painter.fontMetrics().elidedText(m_text, Qt::ElideRight, words.width()));
}

} // namespace Earshot
