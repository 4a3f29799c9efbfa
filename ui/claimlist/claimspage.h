// SPDX-License-Identifier: MIT
#pragma once

#include "claimlist/claimfilter.h"
#include "session/session.h"

#include <QPointer>
#include <QWidget>

namespace Earshot {

class Card;
class ClaimRow;
class FilterBar;
class PageScroll;
class TextLabel;

//! The review claim by claim, under its own headings, with our verdict on each. Rows are made
//! when it is first shown.
class ClaimsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ClaimsPage(const Session &session, QWidget *parent = nullptr);

    ClaimFilter filter() const;
    //! Puts the focus back on what last led away, as after a look at a setting.
    void takeFocusBack();
    //! Puts the focus into the search field.
    void focusSearch();

signals:
    void settingWanted(const QString &setting);
    void printWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Section
    {
        QWidget *widget = nullptr;
        Card *card = nullptr;
        QList<ClaimRow *> rows;
    };

    QWidget *makeHead();
    QWidget *makeColumnNames();
    void makeRows();
    Section makeSection(const ReviewHeading &heading);
    void applyFilter();

    const Session &m_session;
    QList<Section> m_sections;
    QWidget *m_columns;
    TextLabel *m_count;
    TextLabel *m_when;
    FilterBar *m_filter = nullptr;
    PageScroll *m_scroll;
    TextLabel *m_nothing;
    QPointer<QWidget> m_ledAway; //!< The link that was last followed.
};

} // namespace Earshot
