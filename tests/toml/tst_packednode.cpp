// SPDX-License-Identifier: MIT
// clazy:excludeall=non-pod-global-static
#include "toml/packednode.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Earshot;

namespace {

const QByteArray everyKind = R"(text = "naïve"
empty = ""
number = -9000000000
flag = true
day = 2026-11-24
list = ["a", [1, 2], { in-it = "b" }]

[[entry]]
  [entry.deep]
  word = "c"
)";

DataNode treeOf(const QByteArray &toml, const QString &file)
{
    return parseToml(toml, file).value();
}

bool isSame(const DataNode &left, const DataNode &right)
{
    const bool same = left.kind == right.kind && left.at.file == right.at.file
                      && left.at.line == right.at.line && left.at.column == right.at.column
                      && left.text == right.text && left.number == right.number
                      && left.flag == right.flag && left.date == right.date;
    return same
           && std::equal(left.items.cbegin(),
                         left.items.cend(),
                         right.items.cbegin(),
                         right.items.cend(),
                         isSame)
           && std::equal(left.entries.cbegin(),
                         left.entries.cend(),
                         right.entries.cbegin(),
                         right.entries.cend(),
                         [](const auto &one, const auto &other) {
                             return one.first == other.first && isSame(one.second, other.second);
                         });
}

QByteArray packedPair()
{
    return pack({u"0123"_s,
                 {{u"a.toml"_s, treeOf(everyKind, u"a.toml"_s)},
                  {u"b.toml"_s, treeOf("x = 1\n", u"b.toml"_s)}}});
}

} // namespace

class tst_PackedNode : public QObject
{
    Q_OBJECT

private slots:
    void treesComeBackAsTheyWere();
    void textsMayStandAnywhere();
    void nothingButWholeBytesIsTaken();
};

void tst_PackedNode::treesComeBackAsTheyWere()
{
    const QByteArray bytes = packedPair();
    QMap<QString, DataNode> trees;
    const auto hash = unpack(
        bytes, [&](const QString &name, const DataNode &tree) { trees.insert(name, tree); });
    QCOMPARE(hash.value_or(QString()), u"0123"_s);
    QCOMPARE(trees.keys(), QStringList({u"a.toml"_s, u"b.toml"_s}));
    const DataNode &first = trees[u"a.toml"_s];
    QVERIFY(isSame(first, treeOf(everyKind, u"a.toml"_s)));
    QVERIFY(isSame(trees[u"b.toml"_s], treeOf("x = 1\n", u"b.toml"_s)));
    // The same by hand, so that a mistake in the comparison would be seen.
    QCOMPARE(first.entry(u"text"_s)->text, u"naïve"_s);
    QCOMPARE(first.entry(u"number"_s)->number, -9000000000);
    QCOMPARE(first.entry(u"day"_s)->date, QDate(2026, 11, 24));
    QCOMPARE(first.entry(u"day"_s)->at.line, 5);
    QCOMPARE(first.entry(u"day"_s)->at.column, 1);
    QCOMPARE(first.entry(u"list"_s)->items.at(2).entry(u"in-it"_s)->text, u"b"_s);
}

// Where a QChar cannot be read in place, it is copied.
void tst_PackedNode::textsMayStandAnywhere()
{
    const QByteArray shifted = '\0' + packedPair();
    const QByteArray bytes = QByteArray::fromRawData(shifted.constData() + 1, shifted.size() - 1);
    QString text;
    QVERIFY(unpack(bytes, [&text](const QString &name, const DataNode &tree) {
        if (name == u"a.toml"_s)
            text = tree.entry(u"text"_s)->text;
    }));
    QCOMPARE(text, u"naïve"_s);
}

void tst_PackedNode::nothingButWholeBytesIsTaken()
{
    const QByteArray whole = packedPair();
    const auto ignore = [](const QString &, const DataNode &) {};
    QVERIFY(unpack(whole, ignore));
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY2(!unpack(whole.first(length), ignore), qPrintable(QString::number(length)));
    QVERIFY(!unpack(whole + '\0', ignore));
    QVERIFY(!unpack(u"nothing of ours"_s.toUtf8(), ignore));
}

QTEST_GUILESS_MAIN(tst_PackedNode)
#include "tst_packednode.moc"
