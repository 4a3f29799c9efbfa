// SPDX-License-Identifier: MIT
#pragma once

#include "assessment/assessment.h"

#include <QTableView>

namespace Earshot {

class WhoModel;

//! Observers against assets. As many assets stand side by side as there is room for; the others
//! follow below, under titles of their own. The arrow keys move the cell.
class WhoTable : public QTableView
{
    Q_OBJECT

public:
    explicit WhoTable(const Catalogue &catalogue, QWidget *parent = nullptr);

    //! What the cells say, and what is so without the changes that are tried out.
    void show(const Assessment &shown, const Assessment &now);
    void setFolded(const QStringList &observers);
    //! Empty where no cell is chosen.
    QString exposure() const;
    void choose(const QString &exposure);

signals:
    void exposureChosen(const QString &exposure);
    //! Enter or a double click.
    void exposureActivated(const QString &exposure);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    QModelIndex nextBelow(int step) const;
    QModelIndex nextBeside(int step) const;
    int columnsThatFit() const;
    void rebuild();
    void measure();

    const Catalogue &m_catalogue;
    WhoModel *m_model;
    Assessment m_shown;
    Assessment m_now;
    QStringList m_folded;
    int m_columns = 0;
};

} // namespace Earshot
