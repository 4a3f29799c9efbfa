// SPDX-License-Identifier: MIT
#include "now/lookupscard.h"

#include "parts/button.h"
#include "parts/pagescroll.h"
#include "parts/signs/icontext.h"
#include "parts/textlabel.h"
#include "wording/stepwords.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Earshot {

static constexpr int lookUpsShown = 3;

LookUpsCard::LookUpsCard(QWidget *parent)
    : Card(parent)
{}

void LookUpsCard::update(const Session &session)
{
    clearRows();
    const Catalogue &catalogue = session.catalogue();
    int shown = 0;
    for (const QString &id : session.assessment().plan.findOut) {
        const Setting *setting = catalogue.setting(id);
        const int worries = worriesToSettle(catalogue, session.assessment(), id);
        if (!setting || worries == 0)
            continue;
        if (shown++ == 0) {
            auto *title
                = new TextLabel(tr("Worth looking up first"), TextRole::Title, Tone::Text, this);
            title->setContentsMargins(17, 12, 17, 8);
            addRow(title);
        }
        addRow(makeRow(*setting, worries));
        if (shown == lookUpsShown)
            break;
    }
    setShown(this, shown > 0);
}

QWidget *LookUpsCard::makeRow(const Setting &setting, int worries)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(17, 8, 15, 8);
    layout->setSpacing(12);
    layout->addWidget(new IconLabel(u"search"_s, 1.15, Tone::Quiet, row), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new TextLabel(setting.name, TextRole::Strong, Tone::Text, row));
    const int minutes = std::max(1, (setting.seconds + 59) / 60);
    const QString gain = tr("Could settle %n of your worries, about %1.", nullptr, worries)
                             .arg(minutesText(minutes));
    words->addWidget(new TextLabel(gain, TextRole::Small, Tone::Quiet, row));
    layout->addLayout(words, 1);
    auto *look = makeButton(tr("Look it up"), ButtonVariant::Link, row);
    look->setAccessibleName(tr("Look it up: %1").arg(setting.name));
    connect(look, &QPushButton::clicked, this, [this, id = setting.id] { emit settingWanted(id); });
    layout->addWidget(look, 0, Qt::AlignVCenter);
    return row;
}

} // namespace Earshot
