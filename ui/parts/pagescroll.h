// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace Earshot {

class TextLabel;

//! How much room a page has, measured in em so that large text and small windows act alike.
enum class Room {
    Full,   //!< 54 em and more
    Narrow, //!< 40 to 54 em
    Tight   //!< below 40 em
};
Room roomFor(int width);

//! A page that scrolls down and never sideways: padding, and one text column of at most 60 em.
class PageScroll : public QScrollArea
{
    Q_OBJECT

public:
    enum class Measure { Text, Full };

    explicit PageScroll(QWidget *parent = nullptr, Measure measure = Measure::Text);

    QVBoxLayout *column() const { return m_column; }
    Room room() const { return m_room; }
    //! Adds a section title, with an optional small note after it and a widget at the far end.
    TextLabel *
    addSection(const QString &title, QWidget *trailing = nullptr, const QString &note = {});
    //! Scrolls to \a part once it is laid out. One taller than the page begins at its top, so that
    //! its name is seen.
    void reveal(QWidget *part);
    //! Removes everything from the column.
    void clear();

signals:
    void roomChanged(Earshot::Room room);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void measure();

    Measure m_measure;
    Room m_room = Room::Full;
    QWidget *m_columnWidget;
    QVBoxLayout *m_column;
};

//! Shows or hides \a widget. setVisible() lays out even what already is so, and all it stands in.
void setShown(QWidget *widget, bool shown);

//! Takes everything out of \a layout and deletes it.
void clearLayout(QLayout *layout);

} // namespace Earshot
