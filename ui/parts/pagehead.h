// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace Earshot {

class PageScroll;

//! The head of a page whose list scrolls below it: a title, words under it, a button at the far
//! end, and rows of other things. It ends where the column of the list does.
class PageHead : public QWidget
{
    Q_OBJECT

public:
    PageHead(const QString &title, PageScroll *list, QWidget *parent = nullptr);

    //! The title is its first item.
    QVBoxLayout *words() const { return m_words; }
    void setButton(QPushButton *button);
    void addRow(QWidget *row);
    //! How far the column of the list ends before the page does.
    int besides() const;

    static constexpr int padding = 32;

signals:
    void aligned();

private:
    void align();

    PageScroll *m_list;
    QHBoxLayout *m_frame;
    QHBoxLayout *m_first;
    QVBoxLayout *m_words;
    QVBoxLayout *m_column;
    QWidget *m_content;
};

} // namespace Earshot
