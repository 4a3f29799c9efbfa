// SPDX-License-Identifier: MIT
#include "toml/packednode.h"

#include <QDataStream>
#include <QIODevice>

namespace Earshot {

namespace {

constexpr quint32 mark = 0x45415243; // "EARC"
constexpr int depthLimit = 32;
constexpr int kindBits = 8;
constexpr int lineBits = 24; // a file has at most a million bytes
constexpr int columnShift = kindBits + lineBits;

void prepareStream(QDataStream &stream)
{
    stream.setVersion(QDataStream::Qt_6_0);
    // As the strings are in memory on nearly every machine, which makes reading them a copy.
    stream.setByteOrder(QDataStream::LittleEndian);
}

void write(QDataStream &stream, const DataNode &node)
{
    // One number, because a read from a stream costs more than all that follows from it.
    stream << (static_cast<quint64>(node.kind) | static_cast<quint64>(node.at.line) << kindBits
               | static_cast<quint64>(node.at.column) << columnShift);
    switch (node.kind) {
    case DataNode::Kind::Table:
        stream << static_cast<quint32>(node.entries.size());
        for (const auto &[key, value] : node.entries) {
            stream << key;
            write(stream, value);
        }
        break;
    case DataNode::Kind::Array:
        stream << static_cast<quint32>(node.items.size());
        for (const DataNode &item : node.items)
            write(stream, item);
        break;
    case DataNode::Kind::Text:
        stream << node.text;
        break;
    case DataNode::Kind::Number:
        stream << node.number;
        break;
    case DataNode::Kind::Flag:
        stream << node.flag;
        break;
    case DataNode::Kind::Date:
        stream << node.date;
        break;
    case DataNode::Kind::Other:
        break;
    }
}

DataNode read(QDataStream &stream, const QString &file, int depth);

void readInside(QDataStream &stream, const QString &file, int depth, DataNode &node)
{
    quint32 size = 0;
    stream >> size;
    for (quint32 i = 0; i < size && stream.status() == QDataStream::Ok; ++i) {
        if (node.kind == DataNode::Kind::Array) {
            node.items.append(read(stream, file, depth + 1));
        } else {
            QString key;
            stream >> key;
            node.entries.append({key, read(stream, file, depth + 1)});
        }
    }
}

DataNode read(QDataStream &stream, const QString &file, int depth)
{
    quint64 head = 0;
    stream >> head;
    const quint64 kind = head & ((1U << kindBits) - 1);
    DataNode node;
    if (kind > static_cast<quint64>(DataNode::Kind::Other) || depth > depthLimit) {
        stream.setStatus(QDataStream::ReadCorruptData);
        return node;
    }
    node.kind = static_cast<DataNode::Kind>(kind);
    node.at = {file,
               static_cast<int>(head >> kindBits & ((1U << lineBits) - 1)),
               static_cast<int>(head >> columnShift)};
    switch (node.kind) {
    case DataNode::Kind::Table:
    case DataNode::Kind::Array:
        readInside(stream, file, depth, node);
        break;
    case DataNode::Kind::Text:
        stream >> node.text;
        break;
    case DataNode::Kind::Number:
        stream >> node.number;
        break;
    case DataNode::Kind::Flag:
        stream >> node.flag;
        break;
    case DataNode::Kind::Date:
        stream >> node.date;
        break;
    case DataNode::Kind::Other:
        break;
    }
    return node;
}

} // namespace

QByteArray pack(const PackedFiles &files)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    prepareStream(stream);
    stream << mark << files.hash << static_cast<quint32>(files.trees.size());
    for (auto it = files.trees.cbegin(); it != files.trees.cend(); ++it) {
        stream << it.key();
        write(stream, it.value());
    }
    return bytes;
}

std::optional<QString>
unpack(const QByteArray &bytes,
       const std::function<void(const QString &name, const DataNode &tree)> &take)
{
    QDataStream stream(bytes);
    prepareStream(stream);
    quint32 found = 0;
    quint32 size = 0;
    QString hash;
    stream >> found >> hash >> size;
    for (quint32 i = 0; found == mark && i < size && stream.status() == QDataStream::Ok; ++i) {
        QString name;
        stream >> name;
        const DataNode tree = read(stream, name, 0);
        if (stream.status() == QDataStream::Ok)
            take(name, tree);
    }
    if (found != mark || stream.status() != QDataStream::Ok || !stream.atEnd())
        return std::nullopt;
    return hash;
}

} // namespace Earshot
