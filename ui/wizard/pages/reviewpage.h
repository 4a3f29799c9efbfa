// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/flow/checkflow.h"
#include "wizard/pages/checkpage.h"

class QPushButton;

namespace Earshot {

class Card;

//! The last look: every answer of the check, each with a button that goes to its page.
class ReviewPage : public CheckPage
{
    Q_OBJECT

public:
    ReviewPage(CheckSituation situation, const QList<PageId> &pages, QWidget *parent = nullptr);

    QWidget *firstFocus() const override { return nullptr; }

signals:
    void changeWanted(const Earshot::PageId &page);

private:
    void addGroup(const QString &title, const QList<PageId> &pages);
    void addRow(Card *card, const PageId &page);
    QString nameOf(const PageId &page) const;
    QString answerTo(const PageId &page) const;
    QString worriesText() const;
    int openSettings(const QList<PageId> &pages) const;

    CheckSituation m_situation;
};

} // namespace Earshot
