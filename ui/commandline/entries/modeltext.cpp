// SPDX-License-Identifier: MIT
#include "commandline/entries/modeltext.h"

#include "catalogue/tokens.h"
#include "commandline/entries/changetext.h"
#include "wording/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

class ModelWords
{
    Q_DECLARE_TR_FUNCTIONS(ModelWords)
};

void addHeading(TextLines &lines, const QString &name, const QString &id, const QString &kind)
{
    lines.gap();
    lines.wrapped(u"%1 (%2, %3)"_s.arg(name, id, kind));
}

//! One line an entry: what it says, and its id.
void addItem(TextLines &lines, const QString &text, const QString &id)
{
    lines.wrapped(u"- %1 (%2)"_s.arg(text, id), 2, 4);
}

template<typename Belongs>
void addExposures(TextLines &lines, const Catalogue &catalogue, Belongs belongs)
{
    for (const Exposure &exposure : catalogue.exposures()) {
        if (belongs(exposure))
            addItem(lines, exposure.clause, exposure.id);
    }
}

//! What rests on a source: settings, exposures, rules and changes.
void addUses(TextLines &lines, const Catalogue &catalogue, const QString &source)
{
    for (const Setting &setting : catalogue.settings()) {
        if (setting.sources.contains(source))
            addItem(lines, setting.name, setting.id);
    }
    addExposures(lines, catalogue, [&](const Exposure &exposure) {
        return exposure.sources.contains(source);
    });
    for (const Rule &rule : catalogue.rules()) {
        if (rule.sources.contains(source))
            addItem(lines, rule.because, rule.id);
    }
    for (const Remediation &remediation : catalogue.remediations()) {
        if (remediation.sources.contains(source))
            addItem(lines, remediation.title, remediation.id);
    }
}

} // namespace

void addExposure(TextLines &lines, const Catalogue &catalogue, const Exposure &exposure)
{
    addHeading(lines, exposure.clause, exposure.id, token(exposure.how));
    lines.wrapped(
        ModelWords::tr("Who: %1. What: %2.")
            .arg(observerName(catalogue, exposure.observer), assetName(catalogue, exposure.asset)),
        2);
    lines.wrapped(exposure.limits, 2);
    for (const Worry &worry : catalogue.worries()) {
        if (worry.exposures.contains(exposure.id))
            lines.wrapped(ModelWords::tr("Worry %1: %2.").arg(worry.id, worry.text), 2);
    }
    for (const Rule &rule : catalogue.rules()) {
        if (rule.then == exposure.id)
            addRule(lines, catalogue, rule, 2);
    }
    addSources(lines, catalogue, exposure.sources, 2);
    lines.wrapped(ModelWords::tr("Checked %1.").arg(dateText(exposure.checked)), 2);
}

void addWorry(TextLines &lines, const Catalogue &catalogue, const Worry &worry)
{
    addHeading(lines, worry.text, worry.id, ModelWords::tr("worry"));
    addExposures(lines, catalogue, [&](const Exposure &exposure) {
        return worry.exposures.contains(exposure.id);
    });
}

void addContext(TextLines &lines, const Catalogue &, const ContextQuestion &question)
{
    addHeading(lines, question.name, question.id, ModelWords::tr("context"));
    lines.wrapped(question.question, 2);
    lines.wrapped(question.hint, 2);
    if (question.several)
        lines.wrapped(ModelWords::tr("You may pick more than one."), 2);
    for (const ContextValue &value : question.values)
        lines.wrapped(u"- %1: %2"_s.arg(value.id, value.text), 2, 4);
}

void addObserver(TextLines &lines, const Catalogue &catalogue, const Observer &observer)
{
    addHeading(lines, observer.name, observer.id, ModelWords::tr("who"));
    addExposures(lines, catalogue, [&](const Exposure &exposure) {
        return exposure.observer == observer.id;
    });
}

void addAsset(TextLines &lines, const Catalogue &catalogue, const Asset &asset)
{
    addHeading(lines, asset.name, asset.id, ModelWords::tr("what"));
    addExposures(
        lines, catalogue, [&](const Exposure &exposure) { return exposure.asset == asset.id; });
}

void addGroup(TextLines &lines, const Catalogue &catalogue, const Group &group)
{
    addHeading(lines, group.name, group.id, ModelWords::tr("group"));
    for (const Setting &setting : catalogue.settings()) {
        if (setting.group == group.id)
            addItem(lines, setting.name, setting.id);
    }
}

void addSeenBy(TextLines &lines, const Catalogue &catalogue, const SeenBy &seenBy)
{
    addHeading(lines, seenBy.name, seenBy.id, ModelWords::tr("who may notice"));
    if (seenBy.planFirst)
        lines.wrapped(ModelWords::tr("What they may notice is planned first."), 2);
    for (const Remediation &remediation : catalogue.remediations()) {
        if (remediation.seenBy.contains(seenBy.id))
            addItem(lines, remediation.title, remediation.id);
    }
}

void addSource(TextLines &lines, const Catalogue &catalogue, const Source &source)
{
    addHeading(lines, source.title, source.id, ModelWords::tr("source"));
    lines.wrapped(source.publisher, 2);
    lines.wrapped(source.address, 2);
    lines.wrapped(ModelWords::tr("Checked %1.").arg(dateText(source.checked)), 2);
    addUses(lines, catalogue, source.id);
}

} // namespace Earshot
