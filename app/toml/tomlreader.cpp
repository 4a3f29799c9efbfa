// SPDX-License-Identifier: MIT
#include "toml/datanode.h"

#include <algorithm>
#include <string_view>
#include <vector>

#define TOML_EXCEPTIONS 0
#define TOML_HEADER_ONLY 1
#define TOML_ENABLE_FORMATTERS 0
#include <toml++/toml.h>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

Place placeOf(const toml::source_region &source, const QString &file)
{
    return {file, static_cast<int>(source.begin.line), static_cast<int>(source.begin.column)};
}

DataNode convert(const toml::node &node, const QString &file);

void convertTable(const toml::table &table, const QString &file, DataNode &into)
{
    into.kind = DataNode::Kind::Table;
    struct Entry
    {
        const toml::key *key;
        const toml::node *node;
    };
    std::vector<Entry> entries;
    for (auto &&[key, value] : table)
        entries.push_back({&key, &value});
    // The library sorts by key; problems are told in the order of the file.
    std::ranges::stable_sort(entries, [](const Entry &left, const Entry &right) {
        const auto &a = left.key->source().begin;
        const auto &b = right.key->source().begin;
        return a.line != b.line ? a.line < b.line : a.column < b.column;
    });
    for (const Entry &entry : entries) {
        DataNode value = convert(*entry.node, file);
        if (entry.key->source().begin.line > 0)
            value.at = placeOf(entry.key->source(), file);
        into.entries.append({toText(entry.key->str()), value});
    }
}

DataNode convert(const toml::node &node, const QString &file)
{
    DataNode data;
    data.at = placeOf(node.source(), file);
    if (const toml::table *table = node.as_table()) {
        convertTable(*table, file, data);
    } else if (const toml::array *array = node.as_array()) {
        data.kind = DataNode::Kind::Array;
        for (const toml::node &item : *array)
            data.items.append(convert(item, file));
    } else if (const auto text = node.value_exact<std::string_view>()) {
        data.kind = DataNode::Kind::Text;
        data.text = toText(*text);
    } else if (const auto number = node.value_exact<std::int64_t>()) {
        data.kind = DataNode::Kind::Number;
        data.number = *number;
    } else if (const auto flag = node.value_exact<bool>()) {
        data.kind = DataNode::Kind::Flag;
        data.flag = *flag;
    } else if (const auto date = node.value_exact<toml::date>()) {
        data.kind = DataNode::Kind::Date;
        data.date = QDate(date->year, date->month, date->day);
    }
    return data;
}

} // namespace

const DataNode *DataNode::entry(const QString &key) const
{
    for (const auto &[name, node] : entries) {
        if (name == key)
            return &node;
    }
    return nullptr;
}

Result<DataNode> parseToml(const QByteArray &toml, const QString &file)
{
    const toml::parse_result result
        = toml::parse(std::string_view(toml.constData(), static_cast<std::size_t>(toml.size())));
    if (!result) {
        return tl::unexpected(
            Error{u"This is not valid TOML: %1."_s.arg(toText(result.error().description())),
                  placeOf(result.error().source(), file),
                  {}});
    }
    return convert(result.table(), file);
}

} // namespace Earshot
