// SPDX-License-Identifier: MIT
// clazy:excludeall=non-pod-global-static
#include "propertycase.h"

using namespace Earshot;

const int casesInTheSuite = 1000;

Case anyCase()
{
    const PlainModel model = *anyModel();
    const ValueSets sets = *anyValueSets(model);
    const Catalogue catalogue = catalogueOf(model);
    Answers answers;
    for (int question = 0; question < model.questionCount(); ++question) {
        const ValueSet set = sets[static_cast<std::size_t>(question)];
        if (set != model.domain(question))
            answer(answers, catalogue, model.questions.at(question), model.values(question, set));
    }
    for (const Worry &worry : catalogue.worries())
        answers.worries[worry.id] = static_cast<Rating>(below(3));
    return {std::make_shared<World>(World{model, catalogue}), answers};
}
