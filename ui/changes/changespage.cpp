// SPDX-License-Identifier: MIT
#include "changes/changespage.h"

#include "changes/checktable.h"
#include "changes/comparisonview.h"
#include "changes/stepchartview.h"
#include "parts/button.h"
#include "parts/card.h"
#include "parts/flowlayout.h"
#include "parts/pagescroll.h"
#include "parts/signs/icontext.h"
#include "parts/textlabel.h"
#include "wording/answerwords.h"
#include "wording/datewords.h"
#include "wording/sentences.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace Earshot {

// Stands for the answers as they are, in the place of a check.
static constexpr CheckId now = 0;

ChangesPage::ChangesPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_stack(new QStackedLayout(this))
    , m_page(new PageScroll(this))
    , m_empty(new TextLabel({}, TextRole::Body, Tone::Quiet))
    , m_sentence(new TextLabel({}, TextRole::Body, Tone::Quiet))
    , m_chart(new StepChartView)
    , m_legend(new TextLabel({}, TextRole::Small, Tone::Quiet))
    , m_from(new QComboBox)
    , m_to(new QComboBox)
    , m_comparison(new ComparisonView)
    , m_table(new CheckTable)
{
    setAccessibleName(tr("Changes"));
    m_stack->addWidget(makeEmptyPage());
    m_stack->addWidget(m_page);
    makePage();
    connect(&m_session, &Session::assessmentChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

QWidget *ChangesPage::makeEmptyPage()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(32, 20, 32, 20);
    column->setSpacing(16);
    auto *title = new TextLabel(tr("Changes"), TextRole::Headline, Tone::Text, page);
    m_empty->setTextAlignment(Qt::AlignHCenter);
    QPushButton *start = makeButton(tr("New check"), ButtonVariant::Primary, page);
    start->setAccessibleName(tr("New check, to see what changes"));
    connect(start, &QPushButton::clicked, this, &ChangesPage::newCheckRequested);

    column->addWidget(title);
    column->addStretch(2);
    column->addWidget(
        new IconLabel(u"place-changes"_s, 3.4, Tone::Faint, page), 0, Qt::AlignHCenter);
    column->addWidget(m_empty);
    column->addWidget(start, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return page;
}

void ChangesPage::makePage()
{
    QVBoxLayout *column = m_page->column();
    column->addWidget(new TextLabel(tr("Changes"), TextRole::Headline));
    column->addSpacing(2);
    column->addWidget(m_sentence);
    column->addSpacing(16);
    column->addWidget(makeChart());
    column->addSpacing(20);
    column->addWidget(makeChoice());
    column->addSpacing(12);
    column->addWidget(m_comparison);
    column->addSpacing(24);
    m_page->addSection(tr("Your checks"), nullptr, tr("counted again with today's rules"));
    auto *card = new Card;
    card->column()->setContentsMargins(11, 4, 11, 8);
    card->column()->addWidget(m_table);
    column->addWidget(card);
    column->addStretch(1);
    connect(m_page, &PageScroll::roomChanged, m_comparison, &ComparisonView::setRoom);
    connect(m_page, &PageScroll::roomChanged, m_table, &CheckTable::setRoom);
}

QWidget *ChangesPage::makeChart()
{
    auto *card = new Card;
    auto *words = new TextLabel({}, TextRole::Body, Tone::Quiet, card);
    const QString name = tr("Things not ruled out");
    words->setWords(tr("%1  old checks counted again with today's rules").arg(name), {name});
    card->column()->addWidget(words);
    card->column()->addWidget(m_chart);
    card->column()->addWidget(m_legend);
    return card;
}

QWidget *ChangesPage::makeChoice()
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout(10, 8, row);
    flow->addWidget(
        new TextLabel(tr("Compare"), TextRole::Title, Tone::Text, row, TextLabel::Wrap::No));
    flow->addWidget(m_from);
    flow->addWidget(
        new TextLabel(tr("with"), TextRole::Body, Tone::Quiet, row, TextLabel::Wrap::No));
    flow->addWidget(m_to);
    m_from->setAccessibleName(tr("Compare this check"));
    m_to->setAccessibleName(tr("With this check"));
    for (QComboBox *box : {m_from, m_to}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setFocusPolicy(Qt::StrongFocus);
        connect(box, &QComboBox::activated, this, [this] { m_isChosen = true; });
        connect(box, &QComboBox::currentIndexChanged, this, &ChangesPage::compare);
    }
    return row;
}

void ChangesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void ChangesPage::refresh()
{
    m_rows = checkRows(m_session);
    const QList<CheckRow> finished = finishedRows(m_rows);
    if (finished.size() < 2) {
        const QString earlier
            = finished.isEmpty()
                  ? QString()
                  : tr("Your first check is from %1.").arg(dateText(finished[0].asOf));
        m_empty->setWords(
            joinedSentences({earlier, tr("After two checks you can see here what changed.")}));
        m_stack->setCurrentIndex(0);
        return;
    }
    m_sentence->setWords(changesSentence(m_rows, m_session.assessment().headline));
    m_table->setRows(m_rows);
    fillChoices();
    compare();
    m_stack->setCurrentIndex(1);
}

// What the person chose stays chosen; until then it is the last two checks.
void ChangesPage::fillChoices()
{
    const QList<CheckRow> finished = finishedRows(m_rows);
    const CheckId last = finished.at(finished.size() - 1).id;
    const CheckId before = finished.at(finished.size() - 2).id;
    for (QComboBox *box : {m_from, m_to}) {
        const QSignalBlocker quiet(box);
        const QVariant chosen
            = m_isChosen ? box->currentData() : QVariant(box == m_from ? before : last);
        box->clear();
        for (const CheckRow &row : finished)
            box->addItem(checkName(finished, row), row.id);
        box->addItem(tr("Now"), now);
        box->setCurrentIndex(std::max(0, box->findData(chosen)));
    }
}

void ChangesPage::compare()
{
    const CheckId from = m_from->currentData().toLongLong();
    const CheckId to = m_to->currentData().toLongLong();
    const auto asked = [](CheckId id) { return id == now ? std::nullopt : std::optional(id); };
    m_comparison->compare(m_session.catalogue(), m_session.compared(asked(from), asked(to)));
    StepChart chart
        = stepChartOf(m_rows, m_session.assessment().headline, m_session.today(), {from, to});
    chart.marks = worldMarks(m_session.catalogue(), m_rows, m_session.today());
    QStringList legend;
    for (const ChartMark &mark : std::as_const(chart.marks))
        legend.append(tr("%1  %2", "a letter on the chart and what it stands for")
                          .arg(mark.letter, mark.words));
    m_legend->setWords(legend.join(u"   "_s));
    setShown(m_legend, !legend.isEmpty());
    m_chart->setChart(chart);
}

} // namespace Earshot
