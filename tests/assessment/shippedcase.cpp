// SPDX-License-Identifier: MIT
#include "answers/questionnaire.h"
#include "catalogue/catalogueloader.h"
#include "propertycase.h"

using namespace Qt::StringLiterals;
using namespace Earshot;

const int casesInTheSuite = 50;

namespace {

std::shared_ptr<const World> makeWorld()
{
    const auto catalogue = loadCatalogueFolder(u":/catalogue"_s);
    if (!catalogue)
        qFatal("The catalogue that is compiled in cannot be read.");
    return std::make_shared<World>(World{plainModel(*catalogue), *catalogue});
}

//! Nothing, one value, or any set of values.
QStringList anyValues(const QStringList &domain)
{
    QStringList values;
    const int kind = below(3);
    if (kind == 1)
        return {domain.at(below(static_cast<int>(domain.size())))};
    for (const QString &value : domain) {
        if (kind == 2 && oneIn(2))
            values.append(value);
    }
    return values;
}

//! Only what is asked of someone who answers like this: what was answered before it could no
//! longer be is set aside, and would come back.
Answers withoutWhatIsNotAsked(const Catalogue &catalogue, const Answers &answers)
{
    const QStringList asked
        = settingsToAsk(catalogue, answers, CheckKind::Full, QDate(2026, 11, 24));
    Answers left = answers;
    for (const QString &id : answers.settings.keys()) {
        if (!asked.contains(id))
            left.settings.remove(id);
    }
    return left;
}

Answers makeAnswers(const Catalogue &catalogue)
{
    Answers answers;
    for (const Setting &setting : catalogue.settings()) {
        const QStringList values
            = setting.values.isEmpty() ? QStringList() : anyValues(setting.valueIds());
        if (!values.isEmpty())
            answers.settings[setting.id] = {values, oneIn(2) ? QDate(2026, 5, 1) : QDate(), {}};
    }
    for (const ContextQuestion &context : catalogue.contexts()) {
        const QStringList values = anyValues(context.valueIds());
        if (!values.isEmpty())
            answers.context[context.id] = values;
    }
    for (const Worry &worry : catalogue.worries())
        answers.worries[worry.id] = static_cast<Rating>(below(3));
    return withoutWhatIsNotAsked(catalogue, answers);
}

} // namespace

Case anyCase()
{
    static const std::shared_ptr<const World> world = makeWorld();
    return {world, *rc::gen::exec([] { return makeAnswers(world->catalogue); })};
}
