// SPDX-License-Identifier: MIT
#include "parts/textlink.h"

#include "parts/textlabel.h"
#include "style/tokens.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace Earshot {

TextLink::TextLink(const QString &text, TextRole role, QWidget *parent)
    : QAbstractButton(parent)
    , m_label(new TextLabel(text, role, Tone::Accent, this))
{
    setText(text);
    setAccessibleName(text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    m_label->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_label);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize TextLink::sizeHint() const
{
    return layout()->sizeHint();
}

void TextLink::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void TextLink::paintEvent(QPaintEvent *)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokensFor(palette()).accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

} // namespace Earshot
