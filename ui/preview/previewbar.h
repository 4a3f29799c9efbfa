// SPDX-License-Identifier: MIT
#pragma once

#include "paper/painted/pagelook.h"
#include "report/report.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QToolButton;

namespace Earshot {

class PagesView;
class TextLabel;

//! What to print and on which paper; page and zoom of the view below it.
class PreviewBar : public QWidget
{
    Q_OBJECT

public:
    //! Without a \a kind there is none to choose.
    PreviewBar(PagesView *view, std::optional<ReportKind> kind, QWidget *parent = nullptr);

    ReportKind kind() const;
    PaperSize size() const;

signals:
    void contentChanged();

private:
    void makeChoices(std::optional<ReportKind> kind);
    void makePaging(QWidget *place);
    void makeZoom(QWidget *place);

    PagesView *m_view;
    QComboBox *m_kind;
    QComboBox *m_size;
};

} // namespace Earshot
