// SPDX-License-Identifier: MIT
#include "commandline/cataloguetext.h"

#include "commandline/entries/changetext.h"
#include "commandline/entries/modeltext.h"
#include "commandline/entries/settingtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

class CatalogueWords
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueWords)
};

QString versionLine(const Catalogue &catalogue)
{
    return CatalogueWords::tr("Rules version %1, %2").arg(catalogue.version(), catalogue.hash());
}

void addRuleEntry(TextLines &lines, const Catalogue &catalogue, const Rule &rule)
{
    lines.gap();
    addRule(lines, catalogue, rule, 0);
    addSources(lines, catalogue, rule.sources, 2);
}

void addRemediationEntry(TextLines &lines,
                         const Catalogue &catalogue,
                         const Remediation &remediation)
{
    lines.gap();
    addRemediation(lines, catalogue, remediation, 0);
    addSources(lines, catalogue, remediation.sources, 2);
}

//! Calls \a visit(heading, entries, name of an entry, how to add one) for each kind.
template<typename Visit>
void forEachKind(const CatalogueContent &content, Visit visit)
{
    const auto name = [](const auto &entry) { return entry.name; };
    visit(CatalogueWords::tr("Settings"), content.settings, name, addSetting);
    visit(
        CatalogueWords::tr("Things"),
        content.exposures,
        [](const Exposure &exposure) { return exposure.clause; },
        addExposure);
    visit(
        CatalogueWords::tr("Rules"),
        content.rules,
        [](const Rule &rule) { return rule.then; },
        addRuleEntry);
    visit(
        CatalogueWords::tr("Changes"),
        content.remediations,
        [](const Remediation &remediation) { return remediation.title; },
        addRemediationEntry);
    visit(
        CatalogueWords::tr("Sources"),
        content.sources,
        [](const Source &source) { return source.title; },
        addSource);
    visit(
        CatalogueWords::tr("Worries"),
        content.worries,
        [](const Worry &worry) { return worry.text; },
        addWorry);
    visit(CatalogueWords::tr("Context"), content.contexts, name, addContext);
    visit(CatalogueWords::tr("Who"), content.observers, name, addObserver);
    visit(CatalogueWords::tr("What"), content.assets, name, addAsset);
    visit(CatalogueWords::tr("Groups"), content.groups, name, addGroup);
    visit(CatalogueWords::tr("Who may notice"), content.seenBy, name, addSeenBy);
}

} // namespace

QByteArray writeCatalogueListText(const Catalogue &catalogue)
{
    constexpr int idWidth = 30;
    TextLines lines;
    lines.wrapped(versionLine(catalogue));
    forEachKind(catalogue.content(),
                [&](const QString &heading, const auto &entries, const auto &nameOf, auto) {
                    lines.gap();
                    lines.wrapped(heading);
                    QString last;
                    for (const auto &entry : entries) {
                        if (entry.id != last)
                            lines.wrapped(entry.id.leftJustified(idWidth) + u' ' + nameOf(entry),
                                          2,
                                          idWidth + 3);
                        last = entry.id;
                    }
                });
    return lines.text().toUtf8();
}

std::optional<QByteArray> writeEntryText(const Catalogue &catalogue, const QString &id)
{
    TextLines lines;
    lines.wrapped(versionLine(catalogue));
    bool found = false;
    forEachKind(catalogue.content(), [&](const QString &, const auto &entries, auto, auto add) {
        for (const auto &entry : entries) {
            if (entry.id == id) {
                add(lines, catalogue, entry);
                found = true;
            }
        }
    });
    if (!found)
        return std::nullopt;
    return lines.text().toUtf8();
}

QByteArray writeCatalogueText(const Catalogue &catalogue)
{
    TextLines lines;
    lines.wrapped(versionLine(catalogue));
    forEachKind(catalogue.content(),
                [&](const QString &heading, const auto &entries, auto, auto add) {
                    lines.gap();
                    lines.wrapped(heading);
                    lines.rule(u'=', heading.size());
                    for (const auto &entry : entries)
                        add(lines, catalogue, entry);
                });
    return lines.text().toUtf8();
}

QByteArray writeTranslationsText(const QList<TranslationState> &states)
{
    if (states.isEmpty())
        return {};
    TextLines lines;
    for (const TranslationState &state : states) {
        lines.wrapped(CatalogueWords::tr("Translation %1: %2 of %3 texts are in English still.")
                          .arg(state.language)
                          .arg(state.missing.size())
                          .arg(state.all));
        for (const CatalogueText &shown : state.missing)
            lines.wrapped(u"locale/%1/%2: %3"_s.arg(state.language, shown.file, shown.key), 2);
    }
    return lines.text().toUtf8();
}

} // namespace Earshot
