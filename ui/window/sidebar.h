// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QHBoxLayout;
class QListWidget;
class QPushButton;

namespace Earshot {

class IconText;

//! The places of the window, Close now, and the promise that nothing leaves this computer.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    struct Entry
    {
        QString name;
        QString iconName;
    };

    explicit Sidebar(QWidget *parent = nullptr);

    //! The places from the top down, numbered from 0.
    void setPlaces(const QList<Entry> &places);
    //! A count beside the name, with its words for a screen reader; 0 shows none.
    void setCount(int place, int count, const QString &inWords);
    void setPlace(int place);
    int place() const;
    //! Icons only, for a tight window.
    void setCollapsed(bool collapsed);
    int fullWidth() const;
    void focusPlaces();

signals:
    void placeChosen(int place);
    void closeWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void measure();

    QListWidget *m_places;
    QPushButton *m_close;
    QHBoxLayout *m_closeRow = nullptr;
    IconText *m_offline;
    bool m_collapsed = false;
};

} // namespace Earshot
