// SPDX-License-Identifier: MIT
#include "commandline/cataloguetext.h"

#include "commandline/entries/changetext.h"
#include "commandline/entries/guidetext.h"
#include "commandline/entries/modeltext.h"
#include "commandline/entries/settingtext.h"
#include "paper/data/cataloguejson.h"

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

//! Calls \a visit(type, heading, entries, name of an entry, how to add one) for each kind.
template<typename Visit>
void forEachKind(const CatalogueContent &content, Visit visit)
{
    const auto name = [](const auto &entry) { return entry.name; };
    visit(u"setting"_s, CatalogueWords::tr("Settings"), content.settings, name, addSetting);
    visit(
        u"exposure"_s,
        CatalogueWords::tr("Things"),
        content.exposures,
        [](const Exposure &exposure) { return exposure.clause; },
        addExposure);
    visit(
        u"rule"_s,
        CatalogueWords::tr("Rules"),
        content.rules,
        [](const Rule &rule) { return rule.then; },
        addRuleEntry);
    visit(
        u"remediation"_s,
        CatalogueWords::tr("Changes"),
        content.remediations,
        [](const Remediation &remediation) { return remediation.title; },
        addRemediationEntry);
    visit(
        u"source"_s,
        CatalogueWords::tr("Sources"),
        content.sources,
        [](const Source &source) { return source.title; },
        addSource);
    visit(
        u"worry"_s,
        CatalogueWords::tr("Worries"),
        content.worries,
        [](const Worry &worry) { return worry.text; },
        addWorry);
    visit(
        u"claim"_s,
        CatalogueWords::tr("Claims of the review"),
        content.claims,
        [](const Claim &claim) { return claim.says; },
        addClaim);
    visit(
        u"guide"_s,
        CatalogueWords::tr("Guides"),
        content.guides,
        [](const Guide &guide) { return guide.title; },
        addGuide);
    visit(u"context"_s, CatalogueWords::tr("Context"), content.contexts, name, addContext);
    visit(u"observer"_s, CatalogueWords::tr("Who"), content.observers, name, addObserver);
    visit(u"asset"_s, CatalogueWords::tr("What"), content.assets, name, addAsset);
    visit(u"group"_s, CatalogueWords::tr("Groups"), content.groups, name, addGroup);
    visit(u"seen-by"_s, CatalogueWords::tr("Who may notice"), content.seenBy, name, addSeenBy);
    visit(u"heading"_s,
          CatalogueWords::tr("Headings of the review"),
          content.headings,
          name,
          addReviewHeading);
}

} // namespace

QByteArray writeCatalogueListText(const Catalogue &catalogue)
{
    constexpr int idWidth = 30;
    TextLines lines;
    lines.wrapped(versionLine(catalogue));
    forEachKind(catalogue.content(),
                [&](const QString &,
                    const QString &heading,
                    const auto &entries,
                    const auto &nameOf,
                    auto) {
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
    forEachKind(catalogue.content(),
                [&](const QString &type, const QString &, const auto &entries, auto, auto add) {
                    for (const auto &entry : entries) {
                        if (isEntry(id, type, entry.id)) {
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
                [&](const QString &, const QString &heading, const auto &entries, auto, auto add) {
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
