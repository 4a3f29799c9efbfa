// SPDX-License-Identifier: MIT
#pragma once

#include "paper/painted/pagelook.h"

#include <QList>
#include <QPainter>
#include <QString>

#include <memory>

class QTextLayout;

namespace Earshot {

//! A piece of a paragraph in one weight and colour.
struct TextRun
{
    QString text;
    bool strong = false;
    QColor colour = Ink::text;
};

//! A paragraph broken into lines of a given width, in units. Cheap to copy.
class TextBox
{
public:
    TextBox() = default;
    TextBox(const QList<TextRun> &runs, TypeSize size, qreal width);

    qreal height() const { return m_height; }
    //! Of the longest line.
    qreal naturalWidth() const { return m_naturalWidth; }
    void paint(QPainter &painter, const QPointF &topLeft) const;

private:
    std::shared_ptr<QTextLayout> m_layout;
    qreal m_height = 0;
    qreal m_naturalWidth = 0;
};

//! How wide \a text is on one line.
qreal textWidth(const QString &text, TypeSize size, bool strong = false);

} // namespace Earshot
