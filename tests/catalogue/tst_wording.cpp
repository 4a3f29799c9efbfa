// SPDX-License-Identifier: MIT
#include "catalogue/catalogueloader.h"
#include "support/readability.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Earshot;

namespace {

constexpr qsizetype longestSentence = 20;
constexpr double hardestSentence = 8.0;
constexpr double hardestAverage = 6.0;
constexpr qsizetype shortestSentence = 3;

enum class Form { Sentence, Name };

//! One string that a person gets to read, and where it stands.
struct Shown
{
    QString where;
    QString text;
    Form form;
};

//! Gathers the strings of a catalogue. Titles of sources are quotations and stay out.
class Reader
{
public:
    explicit Reader(const CatalogueContent &content)
    {
        for (const auto &observer : content.observers)
            add(observer.id, {observer.name}, Form::Name);
        for (const auto &asset : content.assets)
            add(asset.id, {asset.name}, Form::Name);
        for (const auto &exposure : content.exposures)
            add(exposure.id, {exposure.clause, exposure.limits});
        for (const auto &worry : content.worries)
            add(worry.id, {worry.text});
        for (const auto &context : content.contexts)
            addContext(context);
        for (const auto &group : content.groups)
            add(group.id, {group.name}, Form::Name);
        for (const auto &seenBy : content.seenBy)
            add(seenBy.id, {seenBy.name}, Form::Name);
        for (const auto &setting : content.settings)
            addSetting(setting);
        for (const auto &rule : content.rules)
            add(rule.id, {rule.because});
        for (const auto &remediation : content.remediations)
            addRemediation(remediation);
    }

    const QList<Shown> &shown() const { return m_shown; }

private:
    void add(const QString &where, const QStringList &texts, Form form = Form::Sentence)
    {
        for (const auto &text : texts) {
            if (!text.isEmpty())
                m_shown.append({where, text, form});
        }
    }

    void addContext(const ContextQuestion &context)
    {
        add(context.id, {context.name}, Form::Name);
        add(context.id, {context.question, context.hint});
        for (const auto &value : context.values) {
            add(context.id, {value.text}, Form::Name);
            add(context.id, {value.says});
        }
    }

    void addSetting(const Setting &setting)
    {
        add(setting.id, {setting.name}, Form::Name);
        add(setting.id, {setting.question, setting.hint, setting.standard.text});
        add(setting.id, setting.about);
        for (const auto &value : setting.values)
            add(setting.id, {value.says});
        for (const auto &choice : setting.choices)
            add(setting.id, {choice.text, choice.detail, choice.sinceQuestion});
        if (setting.askWhen)
            add(setting.id, {setting.askWhen->because});
        if (setting.expiry)
            add(setting.id, {setting.expiry->text});
    }

    void addRemediation(const Remediation &remediation)
    {
        add(remediation.id, {remediation.title, remediation.gain, remediation.seenHow});
        add(remediation.id, {remediation.noWayBack, remediation.undo});
        add(remediation.id, remediation.steps);
        add(remediation.id, remediation.catches);
        for (const auto &availability : remediation.availability)
            add(remediation.id, {availability.otherwise});
    }

    QList<Shown> m_shown;
};

//! Names that Apple prints: they count as one word and are free to hold any word.
QStringList appleLabels(const CatalogueContent &content)
{
    QStringList labels = {u"iCloud.com"_s,
                          u"Apple Account"_s,
                          u"Apple Devices"_s,
                          u"Apple Vision Pro"_s,
                          u"Face ID"_s,
                          u"Touch ID"_s,
                          u"iTunes"_s};
    for (const auto &setting : content.settings) {
        labels += setting.name;
        for (const auto &path : setting.paths)
            labels += path.steps;
    }
    labels.removeAll(u"your name"_s);
    labels.removeDuplicates();
    return labels;
}

//! The sentences that the reading grade is about: no names, and nothing of one or two words,
//! which is a label on a button or a value of a switch.
QList<Shown> gradedSentences(const QList<Shown> &strings)
{
    QList<Shown> graded;
    for (const auto &shown : strings) {
        const auto sentences = shown.form == Form::Name ? QStringList() : sentencesOf(shown.text);
        for (const auto &sentence : sentences) {
            if (wordsOf(sentence).size() >= shortestSentence)
                graded.append({shown.where, sentence, shown.form});
        }
    }
    return graded;
}

QStringList tooLong(const QList<Shown> &strings)
{
    QStringList problems;
    for (const auto &shown : strings) {
        const auto sentences = sentencesOf(shown.text);
        for (const auto &sentence : sentences) {
            if (const auto count = wordsOf(sentence).size(); count > longestSentence)
                problems += u"%1: %2 words: %3"_s.arg(shown.where).arg(count).arg(sentence);
        }
    }
    return problems;
}

QStringList tooHard(const QList<Shown> &graded)
{
    QStringList problems;
    for (const auto &sentence : graded) {
        if (const auto grade = gradeOf(sentence.text); grade > hardestSentence)
            problems += u"%1: grade %2: %3"_s.arg(
                sentence.where, QString::number(grade, 'f', 1), sentence.text);
    }
    return problems;
}

QStringList matching(const QList<Shown> &strings, const QRegularExpression &pattern)
{
    QStringList problems;
    for (const auto &shown : strings) {
        if (pattern.match(shown.text).hasMatch())
            problems += u"%1: %2"_s.arg(shown.where, shown.text);
    }
    return problems;
}

QStringList badReasons(const QList<Rule> &rules)
{
    QStringList problems;
    for (const auto &rule : rules) {
        const auto &clause = rule.because;
        if (wordsOf(clause).size() > longestSentence)
            problems += u"%1: too long: %2"_s.arg(rule.id, clause);
        if (sentencesOf(clause).size() != 1 || clause.endsWith(u'.'))
            problems += u"%1: not one clause: %2"_s.arg(rule.id, clause);
    }
    return problems;
}

} // namespace

class tst_Wording : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void sentencesHaveTwentyWordsAtMost();
    void sentencesAreEasyToRead();
    void theAverageIsEasierStill();
    void reasonsFitIntoOneSentence();
    void wordsAreTheOnesWeUse_data();
    void wordsAreTheOnesWeUse();
    void rememberedDefaultsAskToLook();

private:
    QList<Shown> m_folded; //!< Each label as one word.
    CatalogueContent m_content;
};

void tst_Wording::initTestCase()
{
    const auto catalogue = loadCatalogueFolder(u":/catalogue"_s);
    QStringList problems;
    if (!catalogue) {
        for (const auto &error : catalogue.error())
            problems += toLine(error);
    }
    QVERIFY2(catalogue.has_value(), qPrintable(problems.join(u'\n')));

    m_content = catalogue->content();
    const auto shownStrings = Reader(m_content).shown();
    const auto labels = labelPattern(appleLabels(m_content));
    for (const auto &shown : shownStrings)
        m_folded.append({shown.where, withLabelsFolded(shown.text, labels), shown.form});
    QVERIFY(m_folded.size() > 100);
}

void tst_Wording::sentencesHaveTwentyWordsAtMost()
{
    const auto problems = tooLong(m_folded);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void tst_Wording::sentencesAreEasyToRead()
{
    const auto problems = tooHard(gradedSentences(m_folded));
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void tst_Wording::theAverageIsEasierStill()
{
    const auto sentences = gradedSentences(m_folded);
    QVERIFY(!sentences.isEmpty());
    double sum = 0.0;
    for (const auto &sentence : sentences)
        sum += gradeOf(sentence.text);
    const auto average = sum / static_cast<double>(sentences.size());
    QVERIFY2(average <= hardestAverage, qPrintable(QString::number(average)));
}

void tst_Wording::reasonsFitIntoOneSentence()
{
    const auto problems = badReasons(m_content.rules);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void tst_Wording::wordsAreTheOnesWeUse_data()
{
    QTest::addColumn<QString>("banned");

    QTest::newRow("nothing is called safe") << u"\\b(safe|safer|safest|safely|unsafe)\\b"_s;
    QTest::newRow("nothing is called secure") << u"\\b(secure|secured|securely|insecure)\\b"_s;
    QTest::newRow("nothing is called protected") << u"\\b(protected|unprotected)\\b"_s;
    QTest::newRow("nothing is called private") << u"\\b(private|privately)\\b"_s;
    QTest::newRow("nobody is called anonymous") << u"\\b(anonymous|anonymously)\\b"_s;
    QTest::newRow("nothing is praised") << u"\\b(unhackable|military-grade|bulletproof)\\b"_s;
    QTest::newRow("nothing is guessed") << u"\\b(likely|unlikely|probably)\\b"_s;
    QTest::newRow("nothing is scored") << u"\\b(low|medium|high|no) risk\\b|\\brisk score\\b"_s;
    QTest::newRow("nothing is counted in percent") << u"%(?!1)|\\bper ?cent\\b"_s;
    QTest::newRow("nobody plays for badges") << u"\\b(badges?|streaks?|scores?)\\b"_s;
    QTest::newRow("nobody is scared") << u"\\b(hackers?|spy|spies|spied)\\b"_s;
    QTest::newRow("nobody is blamed") << u"\\b(you failed|your fault|you should have)\\b"_s;
    QTest::newRow("nobody is promised silence")
        << u"\\b(nobody|no one|no-one) (will|can) (notice|see|know)\\b"_s;
    QTest::newRow("a key is not a look") << u"\\bApple (reads|spies|logs everything)\\b"_s;
    QTest::newRow("no contraction that says not") << u"n['’]t\\b"_s;
    QTest::newRow("never a bare no") << u"^no\\W*$"_s;
}

void tst_Wording::wordsAreTheOnesWeUse()
{
    QFETCH(QString, banned);
    const QRegularExpression pattern(banned, QRegularExpression::CaseInsensitiveOption);
    QVERIFY2(pattern.isValid(), qPrintable(pattern.errorString()));
    const auto problems = matching(m_folded, pattern);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void tst_Wording::rememberedDefaultsAskToLook()
{
    for (const auto &setting : std::as_const(m_content.settings)) {
        if (setting.standard.basis == DefaultBasis::Memory && !setting.standard.text.isEmpty()) {
            QVERIFY2(setting.standard.text.contains(u"check on your phone"_s, Qt::CaseInsensitive),
                     qPrintable(setting.id));
        }
    }
}

QTEST_GUILESS_MAIN(tst_Wording)
#include "tst_wording.moc"
