// SPDX-License-Identifier: MIT
#pragma once

#include "history/guideprogress.h"
#include "session/session.h"

#include <QPointer>
#include <QWidget>

class QComboBox;

namespace Earshot {

class GuideList;
class GuideView;
class PageScroll;
class UndoBar;

//! The guides: a list of them, and the one that is chosen with one step in view.
class GuidesPage : public QWidget
{
    Q_OBJECT

public:
    explicit GuidesPage(Session &session, QWidget *parent = nullptr);

    //! Shows the guide \a id, at the step the person has come to.
    void showGuide(const QString &id);
    //! The one that is shown; empty before the page was.
    QString guide() const { return m_guide; }

signals:
    void printWanted(const QString &guide);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Then { Stay, FocusStep };

    QWidget *makeSide();
    void choose(int row);
    void refresh(Then then);
    void rebuild(const Guide &guide);
    void takeFocus();
    void reveal(QWidget *part);
    void finish(const QString &step, bool record);
    void settle(const QString &step, StepState state, SkipReason reason);
    void arrange();

    Session &m_session;
    QString m_guide;
    QWidget *m_side;
    GuideList *m_list;
    QWidget *m_comboPlace;
    QComboBox *m_combo;
    PageScroll *m_scroll;
    UndoBar *m_undo;
    QPointer<GuideView> m_view;
};

} // namespace Earshot
