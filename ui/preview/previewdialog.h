// SPDX-License-Identifier: MIT
#pragma once

#include "paper/content/blocks.h"
#include "report/report.h"
#include "session/session.h"

#include <QDialog>

#include <functional>
#include <optional>

namespace Earshot {

class InlineMessage;
class PagesView;
class PreviewBar;

//! The painted pages before they go to a printer or into a PDF.
class PreviewDialog : public QDialog
{
    Q_OBJECT

public:
    PreviewDialog(const Session &session, ReportKind kind, QWidget *parent = nullptr);
    //! A paper that comes in one kind only.
    explicit PreviewDialog(const PaperContent &content, QWidget *parent = nullptr);

private:
    using Maker = std::function<PaperContent(ReportKind)>;

    PreviewDialog(Maker maker, std::optional<ReportKind> kind, QWidget *parent);
    void showPages();
    void print();
    void save();
    QWidget *makeFooter();

    Maker m_make;
    PaperContent m_content;
    InlineMessage *m_failure;
    InlineMessage *m_done;
    PagesView *m_view;
    PreviewBar *m_bar;
};

} // namespace Earshot
