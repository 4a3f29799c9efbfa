// SPDX-License-Identifier: MIT
#include "now/worrylist.h"

#include "explain/disclosurerow.h"
#include "now/thinglist.h"
#include "parts/pagescroll.h"
#include "wording/verdictwords.h"

#include <QVBoxLayout>

namespace Earshot {

WorryList::WorryList(QWidget *parent)
    : Card(parent)
{}

QList<WorryList::Entry> WorryList::entriesOf(const Session &session)
{
    const Catalogue &catalogue = session.catalogue();
    QList<Entry> entries;
    QSet<QString> covered;
    // In the order of the strip of marks.
    for (const Verdict verdict : {Verdict::Yes, Verdict::NotSure, Verdict::NoWayFound}) {
        for (const WorryState &state : session.assessment().worries) {
            const Worry *worry = catalogue.worry(state.worry);
            if (state.verdict != verdict || !worry)
                continue;
            entries.append({state.worry,
                            markFor(verdict),
                            worry->text,
                            worryVerdictWord(verdict),
                            worry->exposures});
            for (const QString &exposure : worry->exposures)
                covered.insert(exposure);
        }
    }
    Entry others;
    others.sentence = tr("Other things we looked at");
    for (const Finding &finding : session.assessment().findings)
        if (!covered.contains(finding.exposure))
            others.exposures.append(finding.exposure);
    others.word = tr("%n thing(s)", nullptr, static_cast<int>(others.exposures.size()));
    if (!others.exposures.isEmpty())
        entries.append(others);
    return entries;
}

void WorryList::update(const Session &session)
{
    clearRows();
    const QList<Entry> entries = entriesOf(session);
    for (const Entry &entry : entries)
        addEntry(session, entry);
}

void WorryList::addEntry(const Session &session, const Entry &entry)
{
    auto *holder = new QWidget(this);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new DisclosureRow(
        DisclosureRow::Level::Main, entry.mark, entry.sentence, entry.word, holder);
    row->setObjectName(entry.id);
    column->addWidget(row);
    addRow(holder);

    const Session *source = &session;
    connect(row, &QAbstractButton::toggled, this, [this, source, holder, column, entry](bool open) {
        if (open)
            m_open.insert(entry.id);
        else
            m_open.remove(entry.id);
        if (open && column->count() == 1) {
            auto *things
                = new ThingList(source->catalogue(), source->assessment(), entry.exposures, holder);
            column->addWidget(things);
            things->show();
            connect(things, &ThingList::settingWanted, this, &WorryList::settingWanted);
        } else if (column->count() > 1) {
            setShown(column->itemAt(1)->widget(), open);
        }
    });
    if (m_open.contains(entry.id))
        row->setChecked(true);
}

} // namespace Earshot
