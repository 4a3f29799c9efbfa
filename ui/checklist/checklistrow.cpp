// SPDX-License-Identifier: MIT
#include "checklist/checklistrow.h"

#include "checklist/checklistwords.h"
#include "checklist/rowdetails.h"
#include "parts/button.h"
#include "parts/pagescroll.h"
#include "parts/signs/pathchips.h"
#include "parts/signs/statechip.h"
#include "parts/textlabel.h"
#include "style/icons.h"

#include <QCheckBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Earshot {

static constexpr int sidePadding = 17;

// An ampersand in a name is a letter, not a key.
static QString shownAsIs(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

static StateChip::Kind chipKind(ItemState state)
{
    switch (state) {
    case ItemState::Done:
        return StateChip::Kind::Done;
    case ItemState::Accepted:
        return StateChip::Kind::Accepted;
    case ItemState::DoNotKnow:
        return StateChip::Kind::DoNotKnow;
    case ItemState::DoesNotApply:
        return StateChip::Kind::DoesNotApply;
    case ItemState::NotAsked:
    case ItemState::Open:
    case ItemState::Advice:
        break;
    }
    return StateChip::Kind::Plain;
}

ChecklistRow::ChecklistRow(const Session &session, const QString &setting, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_setting(setting)
    , m_pathPlace(new QWidget(this))
    , m_path(new PathChips({}, PathChips::Look::Quiet, m_pathPlace))
    , m_trailing(new QWidget(this))
    , m_when(new TextLabel({}, TextRole::Small, Tone::Quiet, m_trailing, TextLabel::Wrap::No))
    , m_chip(new StateChip(StateChip::Kind::Plain, {}, m_trailing))
    , m_column(new QVBoxLayout(this))
    , m_words(new QVBoxLayout)
    , m_head(new QHBoxLayout)
{
    m_trailing->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *trailing = new QHBoxLayout(m_trailing);
    trailing->setContentsMargins(0, 0, 0, 0);
    trailing->setSpacing(14);
    trailing->addWidget(m_when);
    trailing->addWidget(m_chip);
    makeHead(*session.catalogue().setting(setting));
    measure();
    placeTrailing();
}

void ChecklistRow::makeHead(const Setting &setting)
{
    QWidget *name = nullptr;
    if (setting.kind == SettingKind::Advice) {
        m_name = new TextLabel(setting.name, TextRole::Medium, Tone::Text, this);
        name = m_name;
    } else {
        m_box = new QCheckBox(shownAsIs(setting.name), this);
        m_box->setAccessibleName(setting.name);
        name = m_box;
        connect(m_box, &QCheckBox::clicked, this, [this](bool on) {
            m_box->setChecked(m_item.state == ItemState::Done);
            emit tickAsked(on);
        });
    }
    m_button = makeIconButton(u"chevron-down"_s, tr("Details of %1").arg(setting.name), this);
    m_button->setCheckable(true);
    m_button->setAutoRaise(true);
    connect(m_button, &QToolButton::clicked, this, [this](bool open) {
        const bool together = QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier);
        setOpen(open);
        emit openChanged(open, together);
    });

    m_words->setSpacing(2);
    m_words->addWidget(name, 0, m_box ? Qt::AlignLeading : Qt::Alignment());
    // In a place of its own: an empty layout would still take part, a hidden widget does not.
    auto *pathLine = new QHBoxLayout(m_pathPlace);
    pathLine->setContentsMargins(0, 0, 0, 0);
    pathLine->addWidget(m_path, 1);
    m_words->addWidget(m_pathPlace);
    m_head->setSpacing(14);
    m_head->addLayout(m_words, 1);
    m_head->addWidget(m_trailing, 0, Qt::AlignVCenter);
    m_head->addWidget(m_button, 0, Qt::AlignTop);
    m_column->setSpacing(6);
    m_column->addLayout(m_head);
}

bool ChecklistRow::isOpen() const
{
    return m_button->isChecked();
}

void ChecklistRow::setOpen(bool open)
{
    m_button->setChecked(open);
    m_button->setIcon(icon(open ? u"chevron-up"_s : u"chevron-down"_s));
    if (open)
        details()->setItem(m_item);
    if (m_details)
        m_details->setVisible(open);
    m_pathPlace->setVisible(!open && !m_path->steps().isEmpty());
    measure();
}

RowDetails *ChecklistRow::details()
{
    if (!m_details) {
        m_details = new RowDetails(m_session, m_setting, this);
        m_details->hide();
        m_column->addWidget(m_details);
        connect(m_details, &RowDetails::contentChanged, this, [this] {
            m_details->chainAfter(m_button);
        });
        m_details->setRoom(m_room);
        m_details->setReadOnly(m_readOnly);
        m_details->setItem(m_item);
        m_details->chainAfter(m_button);
        measure();
        emit detailsMade(m_details);
    }
    return m_details;
}

void ChecklistRow::takeFocus()
{
    QWidget *target = m_box ? static_cast<QWidget *>(m_box) : m_button;
    target->setFocus(Qt::OtherFocusReason);
}

void ChecklistRow::setItem(const ChecklistItem &item, const QDate &today)
{
    m_item = item;
    m_path->setSteps(item.path ? item.path->steps : QStringList());
    setShown(m_pathPlace, !isOpen() && !m_path->steps().isEmpty());
    const QString when = whenText(item, today);
    m_when->setWords(when);
    setShown(m_when, !when.isEmpty());
    m_chip->setState(chipKind(item.state), stateWord(item.state));
    setShown(m_trailing, item.state != ItemState::Advice);
    if (m_box) {
        m_box->setChecked(item.state == ItemState::Done);
        m_box->setAccessibleDescription(
            when.isEmpty() ? stateWord(item.state) : tr("%1, %2").arg(stateWord(item.state), when));
    }
    if (m_details && isOpen())
        m_details->setItem(item);
    measure();
}

void ChecklistRow::setRoom(Room room)
{
    m_room = room;
    placeTrailing();
    if (m_details)
        m_details->setRoom(room);
}

void ChecklistRow::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    if (m_box)
        m_box->setEnabled(!readOnly);
    if (m_details)
        m_details->setReadOnly(readOnly);
}

// Where there is little room, date and state stand under the path.
void ChecklistRow::placeTrailing()
{
    const bool isUnder = m_room != Room::Full;
    m_head->removeWidget(m_trailing);
    m_words->removeWidget(m_trailing);
    if (isUnder)
        m_words->addWidget(m_trailing, 0, Qt::AlignLeading);
    else
        m_head->insertWidget(1, m_trailing, 0, isOpen() ? Qt::AlignTop : Qt::AlignVCenter);
    m_trailing->layout()->setContentsMargins(isUnder ? indent() : 0, 0, 0, 0);
}

int ChecklistRow::indent() const
{
    return style()->pixelMetric(QStyle::PM_IndicatorWidth)
           + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing);
}

void ChecklistRow::measure()
{
    const int left = indent();
    if (m_box)
        m_box->setFont(fontFor(TextRole::Medium));
    if (m_name)
        m_name->setContentsMargins(left, 0, 0, 0);
    m_pathPlace->setContentsMargins(left, 0, 0, 0);
    if (m_details)
        m_details->setContentsMargins(left, 0, 0, 8);
    m_head->setAlignment(m_trailing, isOpen() ? Qt::AlignTop : Qt::AlignVCenter);
    m_head->setAlignment(m_button, isOpen() ? Qt::AlignTop : Qt::AlignVCenter);
    m_column->setContentsMargins(sidePadding, 8, sidePadding - 4, 8);
    const bool isTall = m_pathPlace->isVisibleTo(this);
    setMinimumHeight(isOpen() ? 0 : ems(isTall ? 4.1 : 2.9));
}

void ChecklistRow::toggle()
{
    m_button->click();
}

void ChecklistRow::mouseReleaseEvent(QMouseEvent *event)
{
    const int bottom = m_head->geometry().bottom() + 8;
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())
        && event->position().y() <= bottom)
        toggle();
}

bool ChecklistRow::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::StyleChange) {
        measure();
        placeTrailing();
    }
    return QWidget::event(event);
}

void ChecklistRow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    measure();
}

} // namespace Earshot
