// SPDX-License-Identifier: MIT
#include "translation/overlay.h"

#include "toml/datanode.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

const QString placeholder = u"%1"_s;
constexpr qsizetype suggestionLimit = 12;

bool isText(const DataNode &node)
{
    return node.kind == DataNode::Kind::Text && !node.text.isEmpty();
}

//! Nothing, where \a node is neither a text nor a list of texts.
std::optional<OverlayText> readText(const QString &key, const DataNode &node)
{
    OverlayText read{.key = key, .texts = {}, .isList = false, .at = node.at};
    if (isText(node)) {
        read.texts = {node.text};
        return read;
    }
    if (node.kind != DataNode::Kind::Array || !std::ranges::all_of(node.items, isText))
        return std::nullopt;
    read.isList = true;
    for (const DataNode &item : node.items)
        read.texts.append(item.text);
    return read;
}

Error wrongKind(const QString &key, const DataNode &node)
{
    const QString what
        = node.kind == DataNode::Kind::Table
              ? u"Expected a text or a list of texts, found a table; a key with dots stands in quotes."_s
              : u"Expected a text in quotes or a list of these, none of them empty."_s;
    return {what, node.at, key};
}

//! The keys of \a known that begin as \a key does, up to the last dot that leaves any.
QStringList keysLike(const QString &key, const QStringList &known)
{
    QString start = key;
    while (!start.isEmpty()) {
        start = start.left(start.lastIndexOf(u'.', -2) + 1);
        QStringList like;
        for (const QString &one : known) {
            if (one.startsWith(start))
                like.append(one);
        }
        if (!like.isEmpty())
            return like.mid(0, suggestionLimit);
    }
    return {};
}

QString whatIsWrong(const OverlayText &text, const TextSlot &slot)
{
    const CatalogueText &shown = slot.shown;
    if (text.isList != shown.isList)
        return shown.isList ? u"Expected a list of texts, found one text."_s
                            : u"Expected one text, found a list."_s;
    if (text.texts.size() != shown.texts.size())
        return u"Expected as many texts as there are in English, %1, found %2."_s
            .arg(shown.texts.size())
            .arg(text.texts.size());
    for (qsizetype i = 0; i < text.texts.size(); ++i) {
        if (text.texts.at(i).count(placeholder) != shown.texts.at(i).count(placeholder))
            return u"Expected \"%1\" as often as in English; a date or a name takes its place."_s;
    }
    return {};
}

void replace(const TextSlot &slot, const QStringList &texts)
{
    if (slot.text)
        *slot.text = texts.constFirst();
    else
        *slot.list = texts;
}

//! Puts the strings of one file in place.
void applyFile(const QList<OverlayText> &texts,
               const QMap<QString, TextSlot> &known,
               QList<Error> &problems)
{
    for (const OverlayText &text : texts) {
        const auto slot = known.constFind(text.key);
        if (slot == known.cend()) {
            problems.append(
                {u"There is no string with the key \"%1\" here; expected one of: %2."_s.arg(
                     text.key, keysLike(text.key, known.keys()).join(u", "_s)),
                 text.at,
                 text.key});
            continue;
        }
        const QString wrong = whatIsWrong(text, *slot);
        if (wrong.isEmpty())
            replace(*slot, text.texts);
        else
            problems.append({wrong, text.at, text.key});
    }
}

} // namespace

Checked<Overlay> readOverlay(const CatalogueFiles &files, const QString &folder)
{
    Overlay overlay;
    QList<Error> problems;
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        const Result<DataNode> root = parseToml(it.value(), it.key());
        if (!root) {
            problems.append(root.error());
            continue;
        }
        const QString file = it.key().mid(folder.size());
        overlay.places.insert(file, {it.key(), 0, 0});
        QList<OverlayText> &texts = overlay.files[file];
        for (const auto &[key, node] : root->entries) {
            if (const std::optional<OverlayText> text = readText(key, node))
                texts.append(*text);
            else
                problems.append(wrongKind(key, node));
        }
    }
    if (!problems.isEmpty())
        return tl::unexpected(problems);
    return overlay;
}

Checked<CatalogueContent> applyOverlay(CatalogueContent content, const Overlay &overlay)
{
    QMap<QString, QMap<QString, TextSlot>> known;
    const QList<TextSlot> all = textSlots(content);
    for (const TextSlot &slot : all)
        known[slot.shown.file].insert(slot.shown.key, slot);
    QList<Error> problems;
    for (auto it = overlay.files.cbegin(); it != overlay.files.cend(); ++it) {
        if (known.contains(it.key()))
            applyFile(it.value(), known.value(it.key()), problems);
        else
            problems.append({u"The catalogue has no %1 with strings to translate."_s.arg(it.key()),
                             overlay.places.value(it.key()),
                             {}});
    }
    if (!problems.isEmpty())
        return tl::unexpected(problems);
    return content;
}

QList<CatalogueText> missingTexts(const CatalogueContent &content, const Overlay &overlay)
{
    QSet<QPair<QString, QString>> given;
    for (auto it = overlay.files.cbegin(); it != overlay.files.cend(); ++it) {
        for (const OverlayText &text : it.value())
            given.insert({it.key(), text.key});
    }
    QList<CatalogueText> missing = catalogueTexts(content);
    missing.removeIf([&](const CatalogueText &shown) {
        return given.contains({shown.file, shown.key});
    });
    return missing;
}

} // namespace Earshot
