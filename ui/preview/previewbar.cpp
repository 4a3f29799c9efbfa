// SPDX-License-Identifier: MIT
#include "preview/previewbar.h"

#include "parts/button.h"
#include "parts/flowlayout.h"
#include "parts/textlabel.h"
#include "preview/pagesview.h"
#include "preview/printing.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Earshot {

PreviewBar::PreviewBar(PagesView *view, std::optional<ReportKind> kind, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_kind(new QComboBox(this))
    , m_size(new QComboBox(this))
{
    auto *paging = new QWidget(this);
    auto *zoom = new QWidget(this);
    makeChoices(kind);
    makePaging(paging);
    makeZoom(zoom);
    auto *flow = new FlowLayout(16, 8, this);
    flow->addWidget(m_kind);
    flow->addWidget(m_size);
    flow->addWidget(paging);
    flow->addWidget(zoom);
    // A fixed height would be that of one line, also where the words need two.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PreviewBar::makeChoices(std::optional<ReportKind> kind)
{
    m_kind->setVisible(kind.has_value());
    m_kind->addItem(tr("Summary"), static_cast<int>(ReportKind::Summary));
    m_kind->addItem(tr("Summary and background"), static_cast<int>(ReportKind::Full));
    m_kind->addItem(tr("Worksheet to fill in"), static_cast<int>(ReportKind::Worksheet));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(kind.value_or(ReportKind::Summary))));
    m_kind->setAccessibleName(tr("What to print"));

    m_size->addItem(tr("A4"), static_cast<int>(PaperSize::A4));
    m_size->addItem(tr("Letter"), static_cast<int>(PaperSize::Letter));
    m_size->setCurrentIndex(m_size->findData(static_cast<int>(usualPaperSize())));
    m_size->setAccessibleName(tr("Paper size"));

    connect(m_kind, &QComboBox::currentIndexChanged, this, &PreviewBar::contentChanged);
    connect(m_size, &QComboBox::currentIndexChanged, this, &PreviewBar::contentChanged);
}

void PreviewBar::makePaging(QWidget *place)
{
    auto *up = makeIconButton(u"chevron-up"_s, tr("Previous page"), place);
    auto *down = makeIconButton(u"chevron-down"_s, tr("Next page"), place);
    auto *where = new TextLabel(tr("Page %1 of %2").arg(1).arg(1),
                                TextRole::Small,
                                Tone::Quiet,
                                place,
                                TextLabel::Wrap::No);
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(up);
    row->addWidget(where);
    row->addWidget(down);
    connect(up, &QToolButton::clicked, this, [this] { m_view->showPage(m_view->page() - 1); });
    connect(down, &QToolButton::clicked, this, [this] { m_view->showPage(m_view->page() + 1); });
    connect(m_view, &PagesView::pageChanged, this, [where, up, down](int page, int count) {
        where->setWords(tr("Page %1 of %2").arg(page + 1).arg(count));
        up->setEnabled(page > 0);
        down->setEnabled(page + 1 < count);
    });
}

void PreviewBar::makeZoom(QWidget *place)
{
    auto *smaller = makeIconButton(u"dash"_s, tr("Smaller"), place);
    auto *larger = makeIconButton(u"plus"_s, tr("Larger"), place);
    auto *size = new TextLabel(
        tr("%1%").arg(m_view->zoom()), TextRole::Small, Tone::Quiet, place, TextLabel::Wrap::No);
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(smaller);
    row->addWidget(size);
    row->addWidget(larger);
    connect(smaller, &QToolButton::clicked, m_view, &PagesView::zoomOut);
    connect(larger, &QToolButton::clicked, m_view, &PagesView::zoomIn);
    connect(m_view, &PagesView::zoomChanged, this, [size](int percent) {
        size->setWords(tr("%1%").arg(percent));
    });
}

ReportKind PreviewBar::kind() const
{
    return static_cast<ReportKind>(m_kind->currentData().toInt());
}

PaperSize PreviewBar::size() const
{
    return static_cast<PaperSize>(m_size->currentData().toInt());
}

} // namespace Earshot
