// SPDX-License-Identifier: MIT
#include "wording/answerwords.h"

#include "wording/sentences.h"

#include <QCoreApplication>

namespace Earshot {

namespace {

class AnswerWords
{
    Q_DECLARE_TR_FUNCTIONS(AnswerWords)
};

//! Said and known values of a question, whichever kind it is.
QStringList clauses(const Catalogue &catalogue, const QString &question, const QStringList &values)
{
    QStringList said;
    const Setting *setting = catalogue.setting(question);
    const ContextQuestion *context = catalogue.context(question);
    for (const QString &id : values) {
        const SettingValue *value = setting != nullptr ? setting->value(id) : nullptr;
        const ContextValue *contextValue = context != nullptr ? context->value(id) : nullptr;
        if (value != nullptr)
            said.append(value->says);
        else
            said.append(contextValue != nullptr ? contextValue->says : id);
    }
    return said;
}

QString stated(const QStringList &domain, const QStringList &values, const QString &clause)
{
    if (values.isEmpty())
        return notAskedText();
    if (domain.size() > 1 && values.size() == domain.size())
        return doNotKnowText();
    return capitalised(clause);
}

} // namespace

QString notAskedText()
{
    return AnswerWords::tr("Not asked yet");
}

QString doNotKnowText()
{
    return AnswerWords::tr("You do not know");
}

QString valuesClause(const Catalogue &catalogue, const QString &question, const QStringList &values)
{
    return joinedByOr(clauses(catalogue, question, values));
}

QString answerText(const Catalogue &catalogue, const QString &setting, const QStringList &values)
{
    const Setting *known = catalogue.setting(setting);
    const QStringList domain = known != nullptr ? known->valueIds() : QStringList();
    return stated(domain, values, valuesClause(catalogue, setting, values));
}

QString contextText(const Catalogue &catalogue, const QString &context, const QStringList &values)
{
    const ContextQuestion *known = catalogue.context(context);
    if (known != nullptr && known->several)
        return values.isEmpty() ? notAskedText()
                                : capitalised(joinedByAnd(clauses(catalogue, context, values)));
    const QStringList domain = known != nullptr ? known->valueIds() : QStringList();
    return stated(domain, values, valuesClause(catalogue, context, values));
}

QString ratingWord(Rating rating)
{
    switch (rating) {
    case Rating::ALot:
        return AnswerWords::tr("a lot");
    case Rating::ABit:
        return AnswerWords::tr("a bit");
    case Rating::No:
        break;
    }
    return AnswerWords::tr("no");
}

QString checkKindName(CheckKind kind)
{
    switch (kind) {
    case CheckKind::Quick:
        return AnswerWords::tr("Quick check");
    case CheckKind::Recheck:
        return AnswerWords::tr("Only what needs a new look");
    case CheckKind::Full:
        break;
    }
    return AnswerWords::tr("Full check");
}

} // namespace Earshot
