// SPDX-License-Identifier: MIT
#include "review/readability.h"
#include "wording/interfacetexts.h"

#include <QRegularExpression>
#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSentence = 20;
constexpr double hardestSentence = 8.05; //!< 8 to one decimal place.
constexpr double hardestAverage = 6.0;
constexpr qsizetype shortestSentence = 4; //!< Fewer words are a label on a button.

QRegularExpression labels()
{
    return labelPattern({u"iCloud"_s,
                         u"Advanced Data Protection"_s,
                         u"Apple"_s,
                         u"Earshot"_s,
                         u"iMessage"_s,
                         u"iOS"_s,
                         u"iPhone"_s});
}

QStringList sentencesWith(const QRegularExpression &pattern, const QList<InterfaceText> &sentences)
{
    QStringList found;
    for (const InterfaceText &sentence : sentences) {
        if (sentence.text.contains(pattern))
            found.append(sentence.where + u": "_s + sentence.text);
    }
    return found;
}

} // namespace

//! The house rule of wording, for what the interface says.
class tst_InterfaceWords : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void sentencesHaveTwentyWordsAtMost();
    void sentencesAreEasyToRead();
    void wordsAreTheOnesWeUse_data();
    void wordsAreTheOnesWeUse();

private:
    QList<InterfaceText> m_sentences;
};

void tst_InterfaceWords::initTestCase()
{
    const QList<InterfaceText> texts
        = interfaceTexts(QStringLiteral(LUPDATE), QStringLiteral(SOURCE_DIR "/ui"));
    QVERIFY(texts.size() > 100);
    const QRegularExpression folded = labels();
    for (const InterfaceText &text : texts) {
        const QStringList sentences = sentencesOf(withLabelsFolded(text.text, folded));
        for (const QString &sentence : sentences)
            m_sentences.append({text.where, sentence});
    }
}

void tst_InterfaceWords::sentencesHaveTwentyWordsAtMost()
{
    QStringList problems;
    for (const InterfaceText &sentence : std::as_const(m_sentences)) {
        if (wordsOf(sentence.text).size() > longestSentence)
            problems.append(sentence.where + u": "_s + sentence.text);
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void tst_InterfaceWords::sentencesAreEasyToRead()
{
    QStringList problems;
    double sum = 0;
    int count = 0;
    for (const InterfaceText &sentence : std::as_const(m_sentences)) {
        if (wordsOf(sentence.text).size() < shortestSentence)
            continue;
        const double grade = gradeOf(sentence.text);
        sum += grade;
        ++count;
        if (grade > hardestSentence)
            problems.append(
                u"%1: grade %2: %3"_s.arg(sentence.where).arg(grade, 0, 'f', 1).arg(sentence.text));
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    QVERIFY2(sum / count <= hardestAverage, qPrintable(QString::number(sum / count)));
}

void tst_InterfaceWords::wordsAreTheOnesWeUse_data()
{
    QTest::addColumn<QString>("banned");
    QTest::newRow("nothing is called safe") << u"\\b(un)?safe(r|st|ly)?\\b"_s;
    QTest::newRow("nothing is called secure") << u"\\b(in)?secure(d|ly)?\\b"_s;
    QTest::newRow("nothing is called protected") << u"\\b(un)?protected\\b"_s;
    QTest::newRow("nothing is called private") << u"\\bprivate(ly)?\\b"_s;
    QTest::newRow("nothing is guessed") << u"\\b(un)?likely\\b|\\bprobably\\b"_s;
    QTest::newRow("nothing is scored") << u"\\brisks?\\b|\\bscores?\\b|\\bpercent\\b"_s;
    QTest::newRow("nobody is scared") << u"\\b(hackers?|sp(y|ies|ied))\\b"_s;
    QTest::newRow("no contraction that says not") << u"n['’]t\\b"_s;
    QTest::newRow("no verdict is a bare no") << u"^no way\\W*$"_s;
}

void tst_InterfaceWords::wordsAreTheOnesWeUse()
{
    QFETCH(QString, banned);
    const QStringList problems = sentencesWith(
        QRegularExpression(banned, QRegularExpression::CaseInsensitiveOption), m_sentences);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

QTEST_GUILESS_MAIN(tst_InterfaceWords)
#include "tst_interfacewords.moc"
