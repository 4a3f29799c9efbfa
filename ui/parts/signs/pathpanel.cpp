// SPDX-License-Identifier: MIT
#include "parts/signs/pathpanel.h"

#include "parts/flowlayout.h"
#include "parts/signs/icontext.h"
#include "parts/signs/pathchips.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Earshot {

static QString titleFor(const QString &system)
{
    const QString prefix = u"ios-"_s;
    return system.startsWith(prefix)
               ? PathPanel::tr("Where to look on iOS %1").arg(system.mid(prefix.size()))
               : PathPanel::tr("Where to look on the Mac");
}

PathPanel::PathPanel(const ShownPath &path, QWidget *parent)
    : Card(parent, Fill::Panel)
{
    column()->setContentsMargins(14, 10, 14, 12);
    column()->setSpacing(8);
    auto *words = new QWidget(this);
    auto *flow = new FlowLayout(12, 2, words);
    flow->setLastAtEnd(true);
    flow->addWidget(new TextLabel(
        titleFor(path.system), TextRole::SmallStrong, Tone::Text, words, TextLabel::Wrap::No));
    const QString seen = path.verified ? tr("Verified %1").arg(path.checked.toString(u"yyyy-MM"_s))
                                       : tr("Not verified, check on your phone");
    flow->addWidget(new IconText(path.verified ? u"check"_s : u"info"_s, seen));
    column()->addWidget(words);
    column()->addWidget(new PathChips(path.steps, PathChips::Look::Chips, this));
}

} // namespace Earshot
