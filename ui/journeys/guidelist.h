// SPDX-License-Identifier: MIT
#pragma once

#include <QListWidget>

namespace Earshot {

//! The guides by name, each with how far the person has come.
class GuideList : public QListWidget
{
    Q_OBJECT

public:
    struct Entry
    {
        QString name;
        QString progress;
    };

    explicit GuideList(QWidget *parent = nullptr);

    void setEntries(const QList<Entry> &entries);
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
};

} // namespace Earshot
