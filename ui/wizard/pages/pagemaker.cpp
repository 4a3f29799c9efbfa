// SPDX-License-Identifier: MIT
#include "wizard/pages/pagemaker.h"

#include "wizard/flow/given.h"
#include "wizard/flow/lookup.h"
#include "wizard/pages/contextpage.h"
#include "wizard/pages/kindpage.h"
#include "wizard/pages/reviewpage.h"
#include "wizard/pages/safetypage.h"
#include "wizard/pages/settingpage.h"
#include "wizard/pages/worriespage.h"

namespace Earshot {

static Given givenIn(const Session &session, RecordSubject subject, const QString &name)
{
    return givenFor(session.log(), session.openCheck(), subject, name);
}

static CheckPage *makeWorriesPage(const Session &session)
{
    const QList<Worry> &worries = session.catalogue().worries();
    QMap<QString, Given> given;
    for (const Worry &worry : worries)
        given.insert(worry.id, givenIn(session, RecordSubject::Worry, worry.id));
    return new WorriesPage(worries, given);
}

static CheckPage *makeSettingPage(const Session &session, const QString &name)
{
    const Setting &setting = *session.catalogue().setting(name);
    return new SettingPage(setting,
                           pathToShow(setting, session.answers()),
                           givenIn(session, RecordSubject::Setting, name),
                           session.today());
}

CheckPage *
makePage(const PageId &id, const Session &session, const CheckFlow &flow, CheckKind suggested)
{
    switch (id.kind) {
    case PageKind::Safety:
        return new SafetyPage(session.nearby());
    case PageKind::Kind:
        return new KindPage(situationOf(session), suggested);
    case PageKind::Context:
        return new ContextPage(*session.catalogue().context(id.name),
                               givenIn(session, RecordSubject::Context, id.name));
    case PageKind::Worries:
        return makeWorriesPage(session);
    case PageKind::Setting:
        return makeSettingPage(session, id.name);
    case PageKind::Review:
        break;
    }
    return new ReviewPage(situationOf(session), flow.pages());
}

} // namespace Earshot
