// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/condition.h"
#include "catalogue/tokens.h"
#include "toml/datanode.h"

#include <QSet>

#include <optional>
#include <vector>

namespace Earshot {

//! What reading a catalogue collects: every problem, and every key that was asked for.
struct Findings
{
    QList<Error> problems;
    QStringList *knownKeys = nullptr; //!< Filled when the format itself is being listed.
};

//! Reads one table key by key and reports what is missing, of the wrong type or unknown.
//! A key that cannot be read gives an empty value, so that all problems show at once.
class TableReader
{
public:
    //! \a path names the table in the format, "setting.choice".
    TableReader(DataNode table, QString path, Findings &findings);

    const Place &at() const { return m_table.at; }

    QString text(const QString &key);
    QString optionalText(const QString &key);
    QStringList texts(const QString &key);
    QStringList optionalTexts(const QString &key);
    //! A list that must be there and may be empty.
    QStringList textsOrNone(const QString &key) { return readTexts(key, true); }
    int number(const QString &key, int least, int most);
    int optionalNumber(const QString &key, int least, int most, int otherwise);
    bool flag(const QString &key);
    QDate date(const QString &key);
    QDate optionalDate(const QString &key);
    QList<Condition> conditions(const QString &key);
    QList<Condition> optionalConditions(const QString &key);
    std::optional<TableReader> table(const QString &key);
    std::vector<TableReader> tables(const QString &key);

    template<typename E>
    E enumerator(const QString &key, E otherwise)
    {
        const QString spelling = text(key);
        return readEnumerator(key, spelling, otherwise);
    }
    template<typename E>
    E optionalEnumerator(const QString &key, E otherwise)
    {
        const QString spelling = optionalText(key);
        return spelling.isEmpty() ? otherwise : readEnumerator(key, spelling, otherwise);
    }

    //! Reports every key nobody asked for. Call it last.
    void rejectUnknown();
    void report(const QString &key, const QString &what);

private:
    const DataNode *find(const QString &key, DataNode::Kind kind, bool required);
    QString path(const QString &key) const { return m_path + u'.' + key; }
    void note(const QString &key);
    QStringList readTexts(const QString &key, bool required);
    Condition readCondition(const DataNode &node, const QString &key);

    template<typename E>
    E readEnumerator(const QString &key, const QString &spelling, E otherwise)
    {
        const std::optional<E> value = fromToken<E>(spelling);
        if (!value && !spelling.isEmpty())
            reportWrongToken(key, spelling, tokens<E>());
        return value.value_or(otherwise);
    }
    void reportWrongToken(const QString &key, const QString &spelling, const QStringList &known);

    const DataNode m_table;
    QString m_path;
    Findings *m_findings;
    QSet<QString> m_asked;
};

} // namespace Earshot
