// SPDX-License-Identifier: MIT
#include "review/foldedtexts.h"

#include "review/readability.h"

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

//! Names that Apple prints: of settings and in menus, and a few that are neither.
QStringList appleLabels(const CatalogueContent &content)
{
    QStringList labels = {u"iCloud.com"_s,
                          u"Apple Account"_s,
                          u"Apple Devices"_s,
                          u"Apple Vision Pro"_s,
                          u"Face ID"_s,
                          u"Touch ID"_s,
                          u"iTunes"_s};
    for (const Setting &setting : content.settings) {
        labels.append(setting.name);
        for (const MenuPath &path : setting.paths)
            labels += path.steps;
    }
    // The one step of a path that is no label: the person's own name stands there.
    labels.removeAll(u"your name"_s);
    labels.removeDuplicates();
    return labels;
}

} // namespace

QList<FoldedText> foldedTexts(const CatalogueContent &content)
{
    const QRegularExpression labels = labelPattern(appleLabels(content));
    QList<FoldedText> folded;
    for (const CatalogueText &shown : catalogueTexts(content)) {
        if (shown.form == CatalogueText::Form::Label)
            continue;
        for (const QString &text : shown.texts)
            folded.append({withLabelsFolded(text, labels), shown.form, shown.at});
    }
    return folded;
}

} // namespace Earshot
