// SPDX-License-Identifier: MIT
#include "checklist/rowdetails.h"

#include "checklist/answereditor.h"
#include "checklist/beforepanel.h"
#include "checklist/checklistwords.h"
#include "checklist/leavepanel.h"
#include "checklist/remediationview.h"
#include "parts/button.h"
#include "parts/focuschain.h"
#include "parts/notices.h"
#include "parts/signs/icontext.h"
#include "parts/signs/pathchips.h"
#include "parts/textlabel.h"
#include "wording/datewords.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Earshot {

RowDetails::RowDetails(const Session &session, QString setting, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_setting(std::move(setting))
    , m_column(new QVBoxLayout(this))
    , m_said(new TextLabel({}, TextRole::Body, Tone::Text, this))
    , m_askPlace(new QVBoxLayout)
    , m_text(new QVBoxLayout)
    , m_answerPlace(new QVBoxLayout)
    , m_leave(new LeavePanel(session.catalogue().setting(m_setting)->name, this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    m_column->addWidget(m_said);
    m_column->addLayout(m_askPlace);
    m_column->addLayout(m_text);
    m_text->setSpacing(8);
    addNote();
    m_column->addLayout(m_answerPlace);
    addAnswer();
    m_column->addWidget(m_leave);
    connect(m_leave, &LeavePanel::accepted, this, &RowDetails::acceptWanted);
    connect(m_leave, &LeavePanel::takenBack, this, &RowDetails::takeBackWanted);
    connect(m_leave, &LeavePanel::asked, this, &RowDetails::partOpened);
    connect(m_leave, &LeavePanel::contentChanged, this, &RowDetails::contentChanged);
    addSources();
}

void RowDetails::setItem(const ChecklistItem &item)
{
    const auto steps
        = [](const ChecklistItem &each) { return each.path ? each.path->steps : QStringList(); };
    const bool isSame = m_text->count() > 0 && steps(item) == steps(m_item)
                        && item.remediations == m_item.remediations
                        && item.tick.doFirst == m_item.tick.doFirst;
    m_item = item;
    const QString said = saidSentence(m_session.catalogue(), item);
    m_said->setWords(said);
    m_said->setVisible(!said.isEmpty());
    m_leave->setItem(item, m_session.today());
    if (!m_note->hasFocus())
        m_note->setText(item.note);
    if (!isSame)
        describe();
    if (m_before && !item.tick.needsAWord())
        closeAsk();
}

void RowDetails::describe()
{
    m_paths.clear();
    clearLayout(m_text);
    const Setting &setting = *m_session.catalogue().setting(m_setting);
    if (!setting.about.isEmpty())
        m_text->addWidget(
            new TextLabel(setting.about.join(u' '), TextRole::Body, Tone::Quiet, this));
    describePaths(setting);
    for (const QString &id : std::as_const(m_item.remediations)) {
        const bool isTicked = id == m_item.tick.remediation;
        auto *view = new RemediationView(m_session.catalogue(),
                                         *m_session.catalogue().remediation(id),
                                         isTicked ? m_item.tick.doFirst : QStringList(),
                                         this);
        connect(view, &RemediationView::guideWanted, this, &RowDetails::guideWanted);
        m_text->addWidget(view);
    }
    const QString standard = defaultSentence(setting);
    if (!standard.isEmpty())
        m_text->addWidget(labelledText(tr("On a new phone"), standard, this));
}

void RowDetails::addSources()
{
    const Catalogue &catalogue = m_session.catalogue();
    const QString sources = sourcesText(catalogue, catalogue.setting(m_setting)->sources);
    if (sources.isEmpty())
        return;
    const QString text = tr("How we know: %1").arg(sources);
    m_column->addWidget(new TextLabel(text, TextRole::Small, Tone::Faint, this));
}

void RowDetails::describePaths(const Setting &setting)
{
    const std::optional<ShownPath> mac = macPathFor(setting);
    QList<ShownPath> paths;
    if (m_item.path)
        paths.append(*m_item.path);
    if (mac && (!m_item.path || m_item.path->system != mac->system))
        paths.append(*mac);
    for (const ShownPath &path : std::as_const(paths)) {
        auto *line = new QWidget(this);
        auto *row = new QBoxLayout(QBoxLayout::LeftToRight, line);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(new PathChips(path.steps, PathChips::Look::Chips, line), 1);
        row->addWidget(new IconText(path.verified ? u"check"_s : u"info"_s,
                                    verifiedText(path),
                                    TextRole::Small,
                                    Tone::Quiet,
                                    line),
                       0,
                       Qt::AlignLeading | Qt::AlignVCenter);
        m_paths.append(row);
        m_text->addWidget(line);
    }
    placePaths();
}

// Where it was seen stands beside the path, or under it where there is little room.
void RowDetails::placePaths()
{
    for (QBoxLayout *row : std::as_const(m_paths)) {
        row->setDirection(m_room == Room::Full ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
        row->setSpacing(m_room == Room::Full ? 16 : 4);
    }
}

void RowDetails::setRoom(Room room)
{
    m_room = room;
    placePaths();
}

void RowDetails::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_note->setReadOnly(readOnly);
    m_leave->setReadOnly(readOnly);
    if (m_change)
        m_change->setEnabled(!readOnly);
}

void RowDetails::chainAfter(QWidget *before)
{
    for (QWidget *part : {static_cast<QWidget *>(m_before),
                          static_cast<QWidget *>(m_note),
                          static_cast<QWidget *>(m_change),
                          static_cast<QWidget *>(m_editor),
                          static_cast<QWidget *>(m_leave)}) {
        if (part)
            before = chainFocus(before, part);
    }
}

void RowDetails::addNote()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *label = new TextLabel(tr("Note"), TextRole::Body, Tone::Quiet, this, TextLabel::Wrap::No);
    m_note = new QLineEdit(this);
    m_note->setAccessibleName(
        tr("Note about %1").arg(m_session.catalogue().setting(m_setting)->name));
    m_note->setMaxLength(1000);
    m_note->setPlaceholderText(tr("Only for you"));
    label->setBuddy(m_note);
    row->addWidget(label);
    row->addWidget(m_note, 1);
    m_column->addLayout(row);
    connect(m_note, &QLineEdit::editingFinished, this, &RowDetails::saveNote);
}

void RowDetails::saveNote()
{
    const QString text = m_note->text().trimmed();
    if (text == m_item.note)
        return;
    m_item.note = text;
    emit noteEdited(text);
}

void RowDetails::addAnswer()
{
    const Setting *setting = m_session.catalogue().setting(m_setting);
    if (setting->kind == SettingKind::Advice)
        return;
    m_change = makeButton(tr("Change my answer"), ButtonVariant::Link, this);
    m_change->setAccessibleName(tr("Change my answer about %1").arg(setting->name));
    m_answerPlace->addWidget(m_change, 0, Qt::AlignLeading);
    m_answerPlace->setContentsMargins(-linkInset, 0, 0, 0);
    connect(m_change, &QPushButton::clicked, this, &RowDetails::changeAnswer);
}

void RowDetails::changeAnswer()
{
    if (!m_change || m_readOnly)
        return;
    if (!m_editor) {
        const Setting *subject = m_session.catalogue().setting(m_item.subject);
        const Given given = givenFor(m_session.log(), nullptr, RecordSubject::Setting, subject->id);
        m_editor = new AnswerEditor(*subject, given, m_session.today(), this);
        m_answerPlace->addWidget(m_editor);
        m_editor->show();
        connect(m_editor, &AnswerEditor::dismissed, this, &RowDetails::closeEditor);
        connect(m_editor, &AnswerEditor::saved, this, [this](const Said &said) {
            closeEditor();
            emit answerGiven(said);
        });
        m_change->hide();
        emit contentChanged();
    }
    m_editor->takeFocus();
}

QWidget *RowDetails::inHand() const
{
    return m_editor ? static_cast<QWidget *>(m_editor) : m_before;
}

void RowDetails::closeEditor()
{
    m_editor->hide();
    m_editor->deleteLater();
    m_editor = nullptr;
    m_change->show();
    m_change->setFocus(Qt::OtherFocusReason);
}

void RowDetails::askBefore()
{
    closeAsk();
    m_before = new BeforePanel(m_session.catalogue(), m_item.tick, this);
    m_askPlace->addWidget(m_before);
    m_before->show();
    connect(m_before, &BeforePanel::dismissed, this, &RowDetails::closeAsk);
    connect(m_before, &BeforePanel::settingWanted, this, &RowDetails::settingWanted);
    connect(m_before, &BeforePanel::confirmed, this, [this] {
        closeAsk();
        emit tickConfirmed();
    });
    emit contentChanged();
    m_before->takeFocus();
}

void RowDetails::closeAsk()
{
    if (!m_before)
        return;
    m_before->hide();
    m_before->deleteLater();
    m_before = nullptr;
    emit askClosed();
}

} // namespace Earshot
