// SPDX-License-Identifier: MIT
#include "catalogue/tablereader.h"

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

QString kindName(DataNode::Kind kind)
{
    switch (kind) {
    case DataNode::Kind::Table:
        return u"a table"_s;
    case DataNode::Kind::Array:
        return u"a list"_s;
    case DataNode::Kind::Text:
        return u"a text in quotes"_s;
    case DataNode::Kind::Number:
        return u"a whole number"_s;
    case DataNode::Kind::Flag:
        return u"true or false"_s;
    case DataNode::Kind::Date:
        return u"a date like 2026-11-24"_s;
    case DataNode::Kind::Other:
        return u"something else"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

TableReader::TableReader(DataNode table, QString path, Findings &findings)
    : m_table(std::move(table))
    , m_path(std::move(path))
    , m_findings(&findings)
{}

void TableReader::note(const QString &key)
{
    m_asked.insert(key);
    if (m_findings->knownKeys && !m_findings->knownKeys->contains(path(key)))
        m_findings->knownKeys->append(path(key));
}

void TableReader::report(const QString &key, const QString &what)
{
    const DataNode *node = m_table.entry(key);
    m_findings->problems.append({what, node ? node->at : m_table.at, path(key)});
}

const DataNode *TableReader::find(const QString &key, DataNode::Kind kind, bool required)
{
    note(key);
    const DataNode *node = m_table.entry(key);
    if (!node) {
        if (required)
            report(key, u"The key \"%1\" is missing; expected %2."_s.arg(key, kindName(kind)));
        return nullptr;
    }
    if (node->kind != kind) {
        report(key, u"Expected %1, found %2."_s.arg(kindName(kind), kindName(node->kind)));
        return nullptr;
    }
    return node;
}

QString TableReader::text(const QString &key)
{
    const DataNode *node = find(key, DataNode::Kind::Text, true);
    if (node && node->text.isEmpty())
        report(key, u"Expected a text, found an empty one."_s);
    return node ? node->text : QString();
}

QString TableReader::optionalText(const QString &key)
{
    const DataNode *node = find(key, DataNode::Kind::Text, false);
    return node ? node->text : QString();
}

QStringList TableReader::readTexts(const QString &key, bool required)
{
    const DataNode *node = find(key, DataNode::Kind::Array, required);
    QStringList texts;
    if (!node)
        return texts;
    for (const DataNode &item : node->items) {
        if (item.kind != DataNode::Kind::Text || item.text.isEmpty()) {
            m_findings->problems.append(
                {u"Expected a list of texts, found %1 in it."_s.arg(kindName(item.kind)),
                 item.at,
                 path(key)});
            continue;
        }
        texts.append(item.text);
    }
    return texts;
}

QStringList TableReader::texts(const QString &key)
{
    QStringList texts = readTexts(key, true);
    const DataNode *node = m_table.entry(key);
    if (node && node->kind == DataNode::Kind::Array && node->items.isEmpty())
        report(key, u"Expected at least one text, found an empty list."_s);
    return texts;
}

QStringList TableReader::optionalTexts(const QString &key)
{
    return readTexts(key, false);
}

int TableReader::optionalNumber(const QString &key, int least, int most, int otherwise)
{
    const DataNode *node = find(key, DataNode::Kind::Number, false);
    if (!node)
        return otherwise;
    if (node->number < least || node->number > most) {
        report(
            key,
            u"Expected a number from %1 to %2, found %3."_s.arg(least).arg(most).arg(node->number));
        return otherwise;
    }
    return static_cast<int>(node->number);
}

int TableReader::number(const QString &key, int least, int most)
{
    if (!find(key, DataNode::Kind::Number, true))
        return least;
    return optionalNumber(key, least, most, least);
}

bool TableReader::flag(const QString &key)
{
    const DataNode *node = find(key, DataNode::Kind::Flag, false);
    return node && node->flag;
}

QDate TableReader::date(const QString &key)
{
    const DataNode *node = find(key, DataNode::Kind::Date, true);
    return node ? node->date : QDate();
}

QDate TableReader::optionalDate(const QString &key)
{
    const DataNode *node = find(key, DataNode::Kind::Date, false);
    return node ? node->date : QDate();
}

Condition TableReader::readCondition(const DataNode &node, const QString &key)
{
    if (node.kind != DataNode::Kind::Table) {
        m_findings->problems.append(
            {u"Expected a condition like { setting = \"…\", in = [\"…\"] }, found %1."_s.arg(
                 kindName(node.kind)),
             node.at,
             path(key)});
        return {};
    }
    TableReader reader(node, path(key), *m_findings);
    Condition condition;
    condition.at = node.at;
    const QString setting = reader.optionalText(u"setting"_s);
    const QString context = reader.optionalText(u"context"_s);
    const QString exposure = reader.optionalText(u"exposure"_s);
    condition.values = reader.optionalTexts(u"in"_s);
    condition.id = setting + context + exposure;
    if (!exposure.isEmpty())
        condition.subject = Subject::Exposure;
    else if (!context.isEmpty())
        condition.subject = Subject::Context;
    const int named = !setting.isEmpty() + !context.isEmpty() + !exposure.isEmpty();
    if (named != 1 && !m_findings->knownKeys) {
        m_findings->problems.append(
            {u"Expected exactly one of \"setting\", \"context\" and \"exposure\"."_s,
             node.at,
             path(key)});
        condition.id.clear(); // so that nobody looks for a name that nobody wrote
    } else if (condition.values.isEmpty() == (condition.subject != Subject::Exposure)
               && !m_findings->knownKeys) {
        m_findings->problems.append({condition.values.isEmpty()
                                         ? u"Expected \"in\" with at least one value."_s
                                         : u"An exposure has no values; \"in\" is not expected."_s,
                                     node.at,
                                     path(key)});
    }
    reader.rejectUnknown();
    return condition;
}

QList<Condition> TableReader::optionalConditions(const QString &key)
{
    QList<Condition> conditions;
    const DataNode *node = find(key, DataNode::Kind::Array, false);
    if (m_findings->knownKeys)
        readCondition(DataNode{.kind = DataNode::Kind::Table}, key);
    if (!node)
        return conditions;
    for (const DataNode &item : node->items)
        conditions.append(readCondition(item, key));
    return conditions;
}

QList<Condition> TableReader::conditions(const QString &key)
{
    find(key, DataNode::Kind::Array, true);
    const DataNode *node = m_table.entry(key);
    return node && node->kind != DataNode::Kind::Array ? QList<Condition>()
                                                       : optionalConditions(key);
}

std::optional<TableReader> TableReader::table(const QString &key)
{
    const DataNode *node = find(key, DataNode::Kind::Table, false);
    if (node)
        return TableReader(*node, path(key), *m_findings);
    if (m_findings->knownKeys)
        return TableReader(DataNode{.kind = DataNode::Kind::Table}, path(key), *m_findings);
    return std::nullopt;
}

std::vector<TableReader> TableReader::tables(const QString &key)
{
    std::vector<TableReader> readers;
    const DataNode *node = find(key, DataNode::Kind::Array, false);
    if (m_findings->knownKeys)
        readers.emplace_back(DataNode{.kind = DataNode::Kind::Table}, path(key), *m_findings);
    if (!node)
        return readers;
    for (const DataNode &item : node->items) {
        if (item.kind == DataNode::Kind::Table)
            readers.emplace_back(item, path(key), *m_findings);
        else
            m_findings->problems.append(
                {u"Expected a list of tables, found %1 in it."_s.arg(kindName(item.kind)),
                 item.at,
                 path(key)});
    }
    return readers;
}

void TableReader::reportWrongToken(const QString &key,
                                   const QString &spelling,
                                   const QStringList &known)
{
    report(key,
           u"\"%1\" is not known here; expected one of: %2."_s.arg(spelling, known.join(u", "_s)));
}

void TableReader::rejectUnknown()
{
    for (const auto &[key, node] : m_table.entries) {
        if (m_asked.contains(key))
            continue;
        QStringList known(m_asked.cbegin(), m_asked.cend());
        known.sort();
        m_findings->problems.append(
            {u"The key \"%1\" is not known here; expected one of: %2."_s.arg(key,
                                                                             known.join(u", "_s)),
             node.at,
             path(key)});
    }
}

} // namespace Earshot
