// SPDX-License-Identifier: MIT
#include "wizard/pages/worriespage.h"

#include "parts/choicecard.h"
#include "parts/textlabel.h"
#include "style/tokens.h"
#include "wizard/fields/ratingbutton.h"
#include "wording/answerwords.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QRadioButton>

#include <array>

using namespace Qt::StringLiterals;

namespace Earshot {

static constexpr std::array columns{Rating::ALot, Rating::ABit, Rating::No};

WorriesPage::WorriesPage(const QList<Worry> &worries,
                         const QMap<QString, Given> &given,
                         QWidget *parent)
    : CheckPage(tr("What would bother you?"),
                tr("We put these first. Not how often it happens, only how much you would mind."),
                parent)
    , m_worries(worries)
    , m_given(given)
    , m_grid(new QGridLayout)
{
    addHeads();
    for (const Worry &worry : std::as_const(m_worries))
        addRow(worry);
    add(m_grid);
    addSpace(8);
    add(new TextLabel(
        tr("What you leave open counts as “a bit”."), TextRole::Small, Tone::Quiet, this));
    addStretch();
}

void WorriesPage::addHeads()
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(0);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(0, 1);
    m_grid->setRowMinimumHeight(0, ems(1.5));
    const QStringList heads{tr("A lot"), tr("A bit"), tr("No")};
    for (int i = 0; i < heads.size(); ++i) {
        auto *head = new TextLabel(
            heads.at(i), TextRole::SmallStrong, Tone::Quiet, this, TextLabel::Wrap::No);
        head->setTextAlignment(Qt::AlignCenter);
        m_grid->addWidget(head, 0, i + 1);
        m_grid->setColumnMinimumWidth(i + 1, ems(5.1));
    }
}

void WorriesPage::addRow(const Worry &worry)
{
    const int row = int(m_rows.size());
    m_grid->addWidget(new TextLabel(worry.text, TextRole::Body, Tone::Text, this), row + 1, 0);
    m_grid->setRowMinimumHeight(row + 1, ems(2.28));
    auto *group = new QButtonGroup(this);
    for (int i = 0; i < int(columns.size()); ++i) {
        const Rating rating = columns.at(std::size_t(i));
        auto *radio = new RatingButton(this);
        radio->setAccessibleName(u"%1: %2"_s.arg(worry.text, ratingWord(rating)));
        radio->installEventFilter(this);
        group->addButton(radio, i);
        m_grid->addWidget(radio, row + 1, i + 1, Qt::AlignCenter);
        const Given given = m_given.value(worry.id);
        if (given.last && given.last->values.constFirst() == token(rating))
            radio->setChecked(true);
    }
    m_rows << group;
}

QRadioButton *WorriesPage::button(int row, int column) const
{
    if (row < 0 || row >= m_rows.size())
        return nullptr;
    return qobject_cast<QRadioButton *>(m_rows.at(row)->button(column));
}

int WorriesPage::entryColumn(int row, int column) const
{
    const int chosen = row >= 0 && row < m_rows.size() ? m_rows.at(row)->checkedId() : -1;
    return chosen < 0 ? column : chosen;
}

void WorriesPage::moveToRow(int row, int column, Qt::FocusReason reason)
{
    if (QRadioButton *target = button(row, entryColumn(row, column)))
        target->setFocus(reason);
}

bool WorriesPage::moveFrom(int row, int column, int key)
{
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        if (key == Qt::Key_Up)
            moveToRow(row - 1, column, Qt::BacktabFocusReason);
        else
            moveToRow(row + 1, column, Qt::TabFocusReason);
        return true;
    }
    int wanted = key - Qt::Key_1;
    if (key == Qt::Key_Left || key == Qt::Key_Right)
        wanted = column + ((key == Qt::Key_Right) != isRightToLeft() ? 1 : -1);
    else if (wanted < 0 || wanted >= int(columns.size()))
        return false;
    if (QRadioButton *target = button(row, wanted)) {
        target->setFocus(Qt::TabFocusReason);
        target->setChecked(true);
    }
    return true;
}

bool WorriesPage::eventFilter(QObject *watched, QEvent *event)
{
    auto *radio = qobject_cast<QRadioButton *>(watched);
    if (event->type() == QEvent::KeyPress && radio && radio->group()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int row = int(m_rows.indexOf(radio->group()));
        const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (row >= 0 && plain && moveFrom(row, radio->group()->id(radio), key->key()))
            return true;
    }
    return CheckPage::eventFilter(watched, event);
}

void WorriesPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(tokensFor(palette()).hair);
    for (int row = 1; row < m_grid->rowCount(); ++row) {
        const int top = m_grid->itemAtPosition(row, 0)->geometry().top();
        painter.drawLine(ChoiceCard::ring, top, width() - ChoiceCard::ring, top);
    }
}

QList<Said> WorriesPage::said() const
{
    QList<Said> all;
    for (qsizetype i = 0; i < m_worries.size(); ++i) {
        const int chosen = m_rows.at(i)->checkedId();
        if (chosen < 0)
            continue;
        Said said;
        said.subject = RecordSubject::Worry;
        said.name = m_worries.at(i).id;
        said.values = {token(columns.at(std::size_t(chosen)))};
        said.reason = reasonFor(m_given.value(said.name), said.values);
        all << said;
    }
    return all;
}

QWidget *WorriesPage::firstFocus() const
{
    return button(0, entryColumn(0, 0));
}

} // namespace Earshot
