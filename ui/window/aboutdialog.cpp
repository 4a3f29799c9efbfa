// SPDX-License-Identifier: MIT
#include "window/aboutdialog.h"

#include "assessment/ranking.h"
#include "parts/button.h"
#include "parts/card.h"
#include "parts/pagescroll.h"
#include "parts/textlabel.h"
#include "wording/answerwords.h"
#include "wording/sentences.h"
#include "wording/verdictwords.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace Earshot {

AboutDialog::AboutDialog(const Catalogue &catalogue, QWidget *parent)
    : QDialog(parent)
    , m_page(new PageScroll(this))
{
    setWindowTitle(tr("About Earshot"));
    setAccessibleName(windowTitle());
    m_page->setFocusPolicy(Qt::StrongFocus);
    m_page->setAccessibleName(windowTitle());
    m_page->column()->setSpacing(4);
    addVersions(catalogue);
    addWeights();
    addLimits();
    m_page->column()->addStretch(1);

    auto *close = makeButton(tr("&Close"), ButtonVariant::Primary, this);
    close->setDefault(true);
    auto *footer = new QHBoxLayout;
    footer->setContentsMargins(32, 14, 32, 14);
    footer->addStretch(1);
    footer->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page, 1);
    column->addLayout(footer);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    resize(QSize(ems(46), ems(44)).boundedTo(screen()->availableSize()));
    close->setFocus();
}

void AboutDialog::addText(const QString &text)
{
    m_page->column()->addWidget(new TextLabel(text, TextRole::Body, Tone::Quiet));
}

void AboutDialog::addVersions(const Catalogue &catalogue)
{
    m_page->column()->addWidget(new TextLabel(tr("About Earshot"), TextRole::Headline));
    addText(tr("Who can read your messages, because of which setting, and what can you do?"));
    m_page->column()->addSpacing(8);
    addText(tr("Program version %1. Rules version %2.")
                .arg(QCoreApplication::applicationVersion(), catalogue.version()));
    addText(tr("It works on this computer and sends nothing anywhere. "
               "When you print, your computer passes the pages to its print service."));
    m_page->column()->addSpacing(16);
}

void AboutDialog::addWeights()
{
    m_page->addSection(tr("How we order the steps"));
    addText(tr("A step comes early if it closes much of what bothers you with little effort. "
               "These two tables are our own judgement."));
    m_page->column()->addSpacing(8);
    QList<QStringList> worries;
    for (const Rating rating : {Rating::No, Rating::ABit, Rating::ALot})
        worries.append({capitalised(ratingWord(rating)),
                        QString::number(chosenWeights.at(static_cast<std::size_t>(rating)))});
    addTable({tr("It would bother you"), tr("Counts")}, worries);
    m_page->column()->addSpacing(8);
    addTable({tr("Effort of a step"), tr("Counts")},
             {{tr("A few taps"), u"1"_s},
              {tr("About ten minutes"), u"2"_s},
              {tr("Needs planning or other people"), u"4"_s}});
    m_page->column()->addSpacing(8);
    addText(tr("We number steps only as far as their order stays the same with other weights."));
    m_page->column()->addSpacing(16);
}

void AboutDialog::addLimits()
{
    m_page->addSection(tr("What we do not know"));
    addText(limitsLine());
    addText(noPromiseLine());
    addText(tr("We cannot know what Apple or a phone company really does with what it has."));
    addText(tr("We do not know of every setting, app or flaw. "
               "We only show what a source says, with its date."));
}

void AboutDialog::addTable(const QStringList &head, const QList<QStringList> &rows)
{
    auto *card = new Card;
    const auto addRow = [card](const QStringList &cells, TextRole role, Tone tone) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(17, 7, 17, 7);
        row->addWidget(new TextLabel(cells.at(0), role, tone), 1, Qt::AlignTop);
        auto *count = new TextLabel(cells.at(1), role, tone, nullptr, TextLabel::Wrap::No);
        count->setAccessibleName(u"%1: %2"_s.arg(cells.at(0), cells.at(1)));
        row->addWidget(count, 0, Qt::AlignTop);
        card->addRow(line);
    };
    addRow(head, TextRole::SmallStrong, Tone::Quiet);
    for (const QStringList &cells : rows)
        addRow(cells, TextRole::Body, Tone::Text);
    m_page->column()->addWidget(card);
}

} // namespace Earshot
