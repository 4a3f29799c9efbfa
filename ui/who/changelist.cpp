// SPDX-License-Identifier: MIT
#include "who/changelist.h"

#include "parts/pagescroll.h"
#include "parts/textlabel.h"
#include "wording/stepwords.h"

#include <QCheckBox>
#include <QMouseEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace Earshot {

namespace {

// A check box alone does not wrap its words.
class WrappedBox : public QWidget
{
public:
    WrappedBox(const QString &text, QWidget *parent)
        : QWidget(parent)
        , m_box(new QCheckBox(this))
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(6);
        row->addWidget(m_box, 0, Qt::AlignTop);
        row->addWidget(new TextLabel(text, TextRole::Body, Tone::Text, this), 1);
    }

    QCheckBox *box() const { return m_box; }

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
            m_box->click();
    }
    void mousePressEvent(QMouseEvent *event) override { event->accept(); }

private:
    QCheckBox *m_box;
};

} // namespace

ChangeList::ChangeList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 8, 0);
    m_column->setSpacing(6);
}

//! The group of \a change in the plan; nothing for one that is not part of it.
static std::optional<PlanGroup> groupOf(const Plan &plan, const QString &change)
{
    const auto step = std::ranges::find(plan.steps, change, &PlanStep::remediation);
    return step == plan.steps.cend() ? std::nullopt : std::optional(step->group);
}

void ChangeList::setChanges(const Catalogue &catalogue,
                            const Assessment &now,
                            const QStringList &changes)
{
    clearLayout(m_column);
    m_boxes.clear();
    // What is not part of the plan comes last.
    QList<std::optional<PlanGroup>> groups;
    for (const PlanStep &step : now.plan.steps) {
        if (!groups.contains(step.group))
            groups.append(step.group);
    }
    groups.append(std::nullopt);
    for (const std::optional<PlanGroup> &group : std::as_const(groups)) {
        QList<const Remediation *> members;
        for (const QString &id : changes) {
            if (const Remediation *change = catalogue.remediation(id);
                change && groupOf(now.plan, id) == group)
                members.append(change);
        }
        addGroup(group ? planGroupName(*group) : tr("Other changes"), members);
    }
}

void ChangeList::addGroup(const QString &name, const QList<const Remediation *> &changes)
{
    if (changes.isEmpty())
        return;
    if (!m_column->isEmpty())
        m_column->addSpacing(6);
    m_column->addWidget(new TextLabel(name, TextRole::SmallStrong, Tone::Quiet, this));
    for (const Remediation *change : changes)
        addChange(*change);
}

void ChangeList::addChange(const Remediation &change)
{
    auto *row = new WrappedBox(change.title, this);
    QCheckBox *box = row->box();
    box->setAccessibleName(tr("What if: %1").arg(change.title));
    const QString id = change.id;
    connect(box, &QCheckBox::clicked, this, [this, id] { emit toggled(id); });
    m_column->addWidget(row);
    m_boxes.insert(id, box);
}

void ChangeList::setTicked(const QStringList &changes)
{
    for (auto it = m_boxes.cbegin(); it != m_boxes.cend(); ++it)
        (*it)->setChecked(changes.contains(it.key()));
}

} // namespace Earshot
