// SPDX-License-Identifier: MIT
#include "catalogue/catalogueloader.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Earshot;

//! Holds data/README.md against the keys that the loader knows.
class tst_CatalogueFormat : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void pageNamesEveryKey();
    void pageNamesNoOtherKey();

private:
    QString m_page;
};

namespace {

//! First cells of the tables whose header names keys and types.
QStringList keyCells(const QString &page)
{
    QStringList cells;
    bool inTable = false;
    const QStringList lines = page.split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(u"| key | type |"_s))
            inTable = true;
        else if (!line.startsWith(u'|'))
            inTable = false;
        else if (inTable && !line.startsWith(u"| ---"_s))
            cells.append(line.section(u'|', 1, 1));
    }
    return cells;
}

QStringList inBackticks(const QString &text)
{
    static const QRegularExpression pattern(u"`([^`\n]+)`"_s);
    QStringList all;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        all.append(match.next().captured(1));
    return all;
}

} // namespace

void tst_CatalogueFormat::initTestCase()
{
    QFile page(QStringLiteral(SOURCE_DIR "/data/README.md"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    m_page = QString::fromUtf8(page.readAll());
}

void tst_CatalogueFormat::pageNamesEveryKey()
{
    const QStringList named = inBackticks(m_page);
    const QStringList known = knownCatalogueKeys();
    QVERIFY(known.size() > 100);
    QStringList missing;
    for (const QString &key : known) {
        if (!named.contains(key))
            missing.append(key);
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void tst_CatalogueFormat::pageNamesNoOtherKey()
{
    static const QRegularExpression whole(u"^(model|sources|setting)\\.[a-z.-]+$"_s);
    const QStringList known = knownCatalogueKeys();
    QSet<QString> lastParts;
    for (const QString &key : known)
        lastParts.insert(key.section(u'.', -1));
    QStringList unknown;
    for (const QString &word : inBackticks(m_page)) {
        if (whole.match(word).hasMatch() && !word.endsWith(u".toml"_s) && !known.contains(word))
            unknown.append(word);
    }
    const QStringList cells = keyCells(m_page);
    QVERIFY(cells.size() > 80);
    for (const QString &cell : cells) {
        for (const QString &word : inBackticks(cell)) {
            if (!known.contains(word) && !lastParts.contains(word))
                unknown.append(word);
        }
    }
    QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u'\n')));
}

QTEST_GUILESS_MAIN(tst_CatalogueFormat)
#include "tst_catalogueformat.moc"
