// SPDX-License-Identifier: MIT
#include "toml/packednode.h"

#include <cstring>

namespace Earshot {

namespace {

// Numbers and texts stand as they are in the memory of the machine that built them; on one of
// another byte order this does not match.
constexpr quint32 mark = 0x45415243; // "EARC"
constexpr int depthLimit = 32;
constexpr int kindBits = 8;
constexpr int lineBits = 24; // a file has at most a million bytes
constexpr int columnShift = kindBits + lineBits;

class Writer
{
public:
    // Of an even size each, so that texts stay where a QChar can be read.
    template<typename T>
    void number(T value)
    {
        static_assert(sizeof(T) % sizeof(QChar) == 0);
        m_bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
    }
    void text(const QString &text)
    {
        number(static_cast<quint32>(text.size()));
        m_bytes.append(reinterpret_cast<const char *>(text.constData()),
                       text.size() * static_cast<qsizetype>(sizeof(QChar)));
    }
    void node(const DataNode &node);
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

void Writer::node(const DataNode &node)
{
    number(static_cast<quint64>(node.kind) | static_cast<quint64>(node.at.line) << kindBits
           | static_cast<quint64>(node.at.column) << columnShift);
    switch (node.kind) {
    case DataNode::Kind::Table:
        number(static_cast<quint32>(node.entries.size()));
        for (const auto &[key, value] : node.entries) {
            text(key);
            this->node(value);
        }
        break;
    case DataNode::Kind::Array:
        number(static_cast<quint32>(node.items.size()));
        for (const DataNode &item : node.items)
            this->node(item);
        break;
    case DataNode::Kind::Text:
        text(node.text);
        break;
    case DataNode::Kind::Number:
        number(node.number);
        break;
    case DataNode::Kind::Flag:
        number(static_cast<quint32>(node.flag));
        break;
    case DataNode::Kind::Date:
        number(node.date.toJulianDay());
        break;
    case DataNode::Kind::Other:
        break;
    }
}

//! Reads what Writer wrote. Past the end, or where something cannot be, everything is empty and
//! isWhole() false.
class Reader
{
public:
    explicit Reader(const QByteArray &bytes)
        : m_at(bytes.constData())
        , m_end(m_at + bytes.size())
    {}

    template<typename T>
    T number()
    {
        T value = 0;
        if (const char *from = take(sizeof value))
            std::memcpy(&value, from, sizeof value);
        return value;
    }
    QString text();
    DataNode node(const QString &file, int depth = 0);
    bool isWhole() const { return m_whole; }
    bool isAtEnd() const { return m_at == m_end; }

private:
    //! The next \a size bytes, or null.
    const char *take(quint64 size)
    {
        m_whole = m_whole && size <= static_cast<quint64>(m_end - m_at);
        if (!m_whole)
            return nullptr;
        const char *from = m_at;
        m_at += size;
        return from;
    }
    void inside(DataNode &node, int depth);

    const char *m_at;
    const char *m_end;
    bool m_whole = true;
};

// Most of a catalogue is text, and to copy each would take longer than all the rest.
QString Reader::text()
{
    const auto size = number<quint32>();
    const char *from = take(quint64{size} * sizeof(QChar));
    if (!from || size == 0)
        return {};
    if (reinterpret_cast<quintptr>(from) % alignof(QChar) == 0)
        return QString::fromRawData(reinterpret_cast<const QChar *>(from),
                                    static_cast<qsizetype>(size));
    QString copy(static_cast<qsizetype>(size), Qt::Uninitialized);
    std::memcpy(copy.data(), from, size * sizeof(QChar));
    return copy;
}

void Reader::inside(DataNode &node, int depth)
{
    const auto size = number<quint32>();
    // Each takes eight bytes at least, so that a wrong size cannot ask for more than there is.
    if (size > static_cast<quint64>(m_end - m_at) / sizeof(quint64)) {
        m_whole = false;
        return;
    }
    const bool isArray = node.kind == DataNode::Kind::Array;
    if (isArray)
        node.items.reserve(size);
    else
        node.entries.reserve(size);
    for (quint32 i = 0; i < size && m_whole; ++i) {
        if (isArray) {
            node.items.append(this->node(node.at.file, depth + 1));
        } else {
            QString key = text();
            node.entries.append({std::move(key), this->node(node.at.file, depth + 1)});
        }
    }
}

DataNode Reader::node(const QString &file, int depth)
{
    const auto head = number<quint64>();
    const quint64 kind = head & ((1U << kindBits) - 1);
    DataNode node;
    if (kind > static_cast<quint64>(DataNode::Kind::Other) || depth > depthLimit) {
        m_whole = false;
        return node;
    }
    node.kind = static_cast<DataNode::Kind>(kind);
    node.at = {file,
               static_cast<int>(head >> kindBits & ((1U << lineBits) - 1)),
               static_cast<int>(head >> columnShift)};
    switch (node.kind) {
    case DataNode::Kind::Table:
    case DataNode::Kind::Array:
        inside(node, depth);
        break;
    case DataNode::Kind::Text:
        node.text = text();
        break;
    case DataNode::Kind::Number:
        node.number = number<qint64>();
        break;
    case DataNode::Kind::Flag:
        node.flag = number<quint32>() != 0;
        break;
    case DataNode::Kind::Date:
        node.date = QDate::fromJulianDay(number<qint64>());
        break;
    case DataNode::Kind::Other:
        break;
    }
    return node;
}

} // namespace

QByteArray pack(const PackedFiles &files)
{
    Writer writer;
    writer.number(mark);
    writer.text(files.hash);
    writer.number(static_cast<quint32>(files.trees.size()));
    for (auto it = files.trees.cbegin(); it != files.trees.cend(); ++it) {
        writer.text(it.key());
        writer.node(it.value());
    }
    return writer.bytes();
}

std::optional<QString>
unpack(const QByteArray &bytes,
       const std::function<void(const QString &name, const DataNode &tree)> &take)
{
    Reader reader(bytes);
    if (reader.number<quint32>() != mark)
        return std::nullopt;
    const QString hash = reader.text();
    const auto size = reader.number<quint32>();
    for (quint32 i = 0; i < size && reader.isWhole(); ++i) {
        const QString name = reader.text();
        const DataNode tree = reader.node(name);
        if (reader.isWhole())
            take(name, tree);
    }
    if (!reader.isWhole() || !reader.isAtEnd())
        return std::nullopt;
    return hash;
}

} // namespace Earshot
