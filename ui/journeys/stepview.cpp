// SPDX-License-Identifier: MIT
#include "journeys/stepview.h"

#include "journeys/impliedanswers.h"
#include "parts/button.h"
#include "parts/flowlayout.h"
#include "parts/focuschain.h"
#include "parts/notices.h"
#include "parts/signs/icontext.h"
#include "parts/signs/numbercircle.h"
#include "parts/signs/pathpanel.h"
#include "parts/signs/statechip.h"
#include "style/tokens.h"
#include "wording/answerwords.h"
#include "wording/guidewords.h"
#include "wording/sentences.h"
#include "wording/stepwords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Earshot {

StepView::StepView(const Session &session,
                   const GuideStep &step,
                   const StepProgress &progress,
                   Place place,
                   QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_step(step)
    , m_progress(progress)
    , m_place(std::move(place))
    , m_circle(new NumberCircle(m_place.number, this))
    , m_column(new QVBoxLayout)
{
    setAccessibleName(tr("Step %1: %2").arg(QString::number(m_place.number), step.title));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, m_place.isLast ? 0 : 16);
    row->setSpacing(16);
    row->addWidget(m_circle, 0, Qt::AlignTop);
    row->addLayout(m_column, 1);
    m_column->setSpacing(8);
    m_column->addWidget(makeHead());
    if (progress.state != StepState::Open)
        describeSettled();
    else if (m_place.isCurrent)
        m_column->addWidget(makeCard());
    else
        describeComing();
}

QWidget *StepView::makeHead()
{
    using Look = NumberCircle::Look;
    const bool open = m_progress.state == StepState::Open;
    m_circle->setLook(m_progress.state == StepState::Done      ? Look::Done
                      : m_progress.state == StepState::Skipped ? Look::Skipped
                      : m_place.isCurrent                      ? Look::Current
                                                               : Look::Plain);
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 2, 0, 0);
    row->setSpacing(12);
    const TextRole role = open ? TextRole::Strong : TextRole::Body;
    row->addWidget(new TextLabel(m_step.title, role, Tone::Text, head), 1, Qt::AlignTop);
    if (open && !m_step.noWayBack.isEmpty())
        row->addWidget(
            new StateChip(StateChip::Kind::NoWayBack, tr("No way back"), head), 0, Qt::AlignTop);
    if (open)
        row->addWidget(new IconText(u"clock"_s, minutesText(m_step.minutes)), 0, Qt::AlignTop);
    return head;
}

void StepView::describeSettled()
{
    m_column->setSpacing(2);
    if (!m_place.runs.isEmpty())
        m_column->addWidget(new IconText(
            u"calendar"_s, m_place.runs, TextRole::Body, Tone::Text, this, TextLabel::Wrap::Yes));
    m_column->addWidget(
        new TextLabel(stepStateText(m_progress), TextRole::Small, Tone::Quiet, this));
    QWidget *reading = makeReading();
    reading->hide();
    QPushButton *read = makeButton(tr("Read it"), ButtonVariant::Link, this);
    read->setAccessibleName(tr("Read it: %1").arg(uncapitalised(m_step.title)));
    connect(read, &QPushButton::clicked, reading, [reading] {
        reading->setVisible(reading->isHidden());
    });
    QList<QPushButton *> links{read};
    if (!m_session.isReadOnly()) {
        QPushButton *again = makeButton(tr("Open it again"), ButtonVariant::Link, this);
        again->setAccessibleName(tr("Open it again: %1").arg(uncapitalised(m_step.title)));
        connect(again, &QPushButton::clicked, this, &StepView::reopened);
        links.append(again);
    }
    m_column->addLayout(makeLinkRow(links));
    m_column->addWidget(reading);
}

//! All that the step says, without the buttons.
QWidget *StepView::makeReading()
{
    auto *panel = new Card(this, Card::Fill::Panel);
    addTexts(panel->column());
    return panel;
}

// What will be lost is said before the step is reached.
void StepView::describeComing()
{
    if (m_step.noWayBack.isEmpty())
        return;
    m_column->addWidget(
        noticePanel(u"no-way-back"_s, tr("You lose"), m_step.noWayBack, true, this));
}

QWidget *StepView::makeCard()
{
    auto *card = new Card(this, Card::Fill::Current);
    m_card = card->column();
    addTexts(m_card);
    m_buttons = makeButtons();
    m_card->addWidget(m_buttons);
    return card;
}

void StepView::addTexts(QVBoxLayout *column)
{
    column->setSpacing(10);
    addPaths(column);
    for (const QString &sentence : m_step.text)
        column->addWidget(new TextLabel(sentence, TextRole::Body, Tone::Text, this));
    addMessage(column);
    addCosts(column);
}

void StepView::addPaths(QVBoxLayout *column)
{
    const Setting *setting = m_session.catalogue().setting(m_step.setting);
    if (setting == nullptr)
        return;
    const QStringList ios = m_session.answers().context.value(u"ios"_s);
    const auto phone = pathFor(*setting, ios.size() == 1 ? ios.constFirst() : QString());
    const auto mac = macPathFor(*setting);
    if (phone)
        column->addWidget(new PathPanel(*phone, this));
    if (mac && !phone)
        column->addWidget(new PathPanel(*mac, this));
}

void StepView::addMessage(QVBoxLayout *column)
{
    if (m_step.message.isEmpty())
        return;
    auto *panel = new Card(this, Card::Fill::Panel);
    panel->column()->setContentsMargins(14, 10, 14, 12);
    panel->column()->setSpacing(8);
    const QStringList paragraphs = m_step.message.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &paragraph : paragraphs)
        panel->column()->addWidget(new TextLabel(paragraph, TextRole::Body, Tone::Text, panel));
    QPushButton *copy = makeButton(tr("Copy the message"), ButtonVariant::Normal, panel);
    connect(copy, &QPushButton::clicked, this, [this, copy] { sayCopied(copy); });
    panel->column()->addWidget(copy, 0, Qt::AlignLeading);
    column->addWidget(panel);
}

// The button says so itself for a moment, where the eye is.
void StepView::sayCopied(QPushButton *copy)
{
    constexpr int shownFor = 2000; // ms
    QGuiApplication::clipboard()->setText(m_step.message);
    copy->setText(tr("Copied"));
    QTimer::singleShot(shownFor, copy, [copy] { copy->setText(tr("Copy the message")); });
}

void StepView::addCosts(QVBoxLayout *column)
{
    if (!m_step.cost.isEmpty())
        column->addWidget(labelledText(catchLabel(), m_step.cost, this));
    if (!m_step.noWayBack.isEmpty())
        column->addWidget(noticePanel(
            u"no-way-back"_s, tr("This step has no way back"), m_step.noWayBack, true, this));
    const QString notice
        = noticeSentences(m_session.catalogue(), m_step.seenBy, m_step.seenHow).join(u' ');
    if (!notice.isEmpty())
        column->addWidget(new TextLabel(notice, TextRole::Small, Tone::Quiet, this));
}

QWidget *StepView::makeButtons()
{
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(8, 8, row);
    QPushButton *done = makeButton(tr("I have done this"), ButtonVariant::Primary, row);
    done->setAccessibleName(tr("I have done this: %1").arg(uncapitalised(m_step.title)));
    connect(done, &QPushButton::clicked, this, &StepView::finish);
    QPushButton *skip = makeButton(tr("Skip…"), ButtonVariant::Normal, row);
    skip->setAccessibleName(tr("Skip: %1").arg(uncapitalised(m_step.title)));
    connect(skip, &QPushButton::clicked, this, &StepView::skip);
    for (QPushButton *button : {done, skip}) {
        button->setEnabled(!m_session.isReadOnly());
        flow->addWidget(button);
    }
    return row;
}

void StepView::finish()
{
    if (m_step.noWayBack.isEmpty())
        return offer();
    auto *panel = new LossPanel(m_step.noWayBack, m_step.title, this);
    connect(panel, &StepPanel::confirmed, this, &StepView::offer);
    connect(panel, &StepPanel::dismissed, this, &StepView::closePanel);
    show(panel);
}

void StepView::offer()
{
    const QMap<QString, QStringList> implied
        = impliedAnswers(m_session.catalogue(), m_session.assessment(), m_step);
    if (implied.isEmpty()) {
        emit finished({});
        return;
    }
    QStringList sentences;
    for (auto it = implied.cbegin(); it != implied.cend(); ++it)
        sentences.append(asSentence(answerText(m_session.catalogue(), it.key(), it.value())));
    auto *panel = new OfferPanel(sentences, m_step.title, this);
    // What was shown is what is recorded, whatever happens in between.
    connect(panel, &StepPanel::confirmed, this, [this, implied] { emit finished(implied); });
    connect(panel, &StepPanel::declined, this, [this] { emit finished({}); });
    connect(panel, &StepPanel::dismissed, this, &StepView::closePanel);
    show(panel);
}

void StepView::skip()
{
    auto *panel = new SkipPanel(m_step.title, this);
    connect(panel, &StepPanel::confirmed, this, [this, panel] { emit skipped(panel->reason()); });
    connect(panel, &StepPanel::dismissed, this, &StepView::closePanel);
    show(panel);
}

// It may be a button of the panel before that leads here.
void StepView::show(StepPanel *panel)
{
    if (m_panel)
        m_panel->deleteLater();
    m_panel = panel;
    m_buttons->hide();
    m_card->addWidget(panel);
    chainFocus(m_buttons->findChildren<QPushButton *>().constLast(), panel);
    panel->takeFocus();
    emit revealWanted(panel);
}

void StepView::closePanel()
{
    m_panel->hide();
    m_panel->deleteLater();
    m_panel = nullptr;
    m_buttons->show();
    takeFocus();
}

void StepView::takeFocus()
{
    const QList<QPushButton *> buttons
        = (m_buttons ? m_buttons : this)->findChildren<QPushButton *>();
    if (!buttons.isEmpty())
        buttons.constFirst()->setFocus(Qt::OtherFocusReason);
}

// A line leads from each step to the next.
void StepView::paintEvent(QPaintEvent *)
{
    if (m_place.isLast)
        return;
    QPainter painter(this);
    painter.setPen(QPen(tokensFor(palette()).hair, 2));
    const QRect circle = m_circle->geometry();
    painter.drawLine(circle.center().x(), circle.bottom() + 4, circle.center().x(), height() - 4);
}

} // namespace Earshot
