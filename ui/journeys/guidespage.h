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

    //! Shows the guide \a id, with the focus on the step the person has come to.
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
    //! What an undo takes back: the answers of a step, which is open again then.
    struct Recorded
    {
        QString guide;
        QString step;
    };

    QWidget *makeSide();
    void choose(int row);
    void select(const QString &id, Then then);
    void refresh(Then then);
    void rebuild(const Guide &guide);
    void takeFocus();
    void reveal(QWidget *part);
    void finish(const QString &step, const QMap<QString, QStringList> &answers);
    void undo();
    void settle(const QString &step, StepState state, SkipReason reason);
    void arrange();

    Session &m_session;
    QString m_guide;
    Recorded m_recorded;
    bool m_isBusy = false; //!< In the middle of recording, of which each part is announced.
    QWidget *m_side;
    GuideList *m_list;
    QWidget *m_comboPlace;
    QComboBox *m_combo;
    PageScroll *m_scroll;
    UndoBar *m_undo;
    QPointer<GuideView> m_view;
};

} // namespace Earshot
