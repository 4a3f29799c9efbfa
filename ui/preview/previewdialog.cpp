// SPDX-License-Identifier: MIT
#include "preview/previewdialog.h"

#include "paper/content/papercontent.h"
#include "parts/button.h"
#include "parts/inlinemessage.h"
#include "parts/signs/icontext.h"
#include "preview/pagesview.h"
#include "preview/previewbar.h"
#include "preview/printing.h"
#include "session/running.h"
#include "wording/verdictwords.h"

#include <QGuiApplication>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Earshot {

PreviewDialog::PreviewDialog(const Session &session, ReportKind kind, QWidget *parent)
    : PreviewDialog(
        [&session](ReportKind wanted) {
            const Catalogue &catalogue = session.catalogue();
            return makePaperContent(
                catalogue, datedReport(catalogue, session.assessment(), session.log(), wanted));
        },
        kind,
        parent)
{}

PreviewDialog::PreviewDialog(const PaperContent &content, QWidget *parent)
    : PreviewDialog([content](ReportKind) { return content; }, std::nullopt, parent)
{}

PreviewDialog::PreviewDialog(Maker maker, std::optional<ReportKind> kind, QWidget *parent)
    : QDialog(parent)
    , m_make(std::move(maker))
    , m_failure(new InlineMessage(InlineMessage::Kind::Warning, this))
    , m_done(new InlineMessage(InlineMessage::Kind::Info, this))
    , m_view(new PagesView(this))
    , m_bar(new PreviewBar(m_view, kind, this))
{
    setWindowTitle(tr("Before you print"));
    setAccessibleName(windowTitle());
    auto *head = new QVBoxLayout;
    head->setContentsMargins(24, 16, 24, 12);
    head->setSpacing(12);
    head->addWidget(m_failure);
    head->addWidget(m_done);
    head->addWidget(m_bar);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    column->addWidget(makeFooter());
    resize(QSize(ems(58), ems(54)).boundedTo(screen()->availableSize()));

    connect(m_bar, &PreviewBar::contentChanged, this, &PreviewDialog::showPages);
    showPages();
    m_view->setFocus();
}

QWidget *PreviewDialog::makeFooter()
{
    auto *footer = new QWidget(this);
    auto *close = makeButton(tr("&Close"), ButtonVariant::Quiet, footer);
    auto *save = makeButton(tr("&Save as PDF…"), ButtonVariant::Normal, footer);
    auto *print = makeButton(tr("&Print…"), ButtonVariant::Primary, footer);
    auto *warning = new IconText(u"info"_s,
                                 tr("Other people may find the paper."),
                                 TextRole::Small,
                                 Tone::Quiet,
                                 footer,
                                 TextLabel::Wrap::Yes);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(24, 14, 24, 14);
    row->setSpacing(12);
    row->addWidget(close);
    row->addWidget(warning, 1, Qt::AlignVCenter);
    row->addWidget(save);
    row->addWidget(print);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &PreviewDialog::save);
    connect(print, &QPushButton::clicked, this, &PreviewDialog::print);
    return footer;
}

void PreviewDialog::showPages()
{
    m_content = m_make(m_bar->kind());
    m_view->setDocument(PagedDocument(m_content, m_bar->size()));
}

void PreviewDialog::print()
{
    m_failure->hide();
    const Result<bool> printed = printDocument(m_content, m_bar->size(), this);
    if (!printed)
        m_failure->say(tr("This was not printed"), printed.error().what);
    else if (*printed)
        accept();
}

void PreviewDialog::save()
{
    m_failure->hide();
    const Result<QString> path = savePdf(m_content, m_bar->size(), this);
    if (!path)
        m_failure->say(tr("The PDF was not saved"), path.error().what);
    else if (!path->isEmpty())
        m_done->say(tr("The PDF is saved"), *path);
}

} // namespace Earshot
