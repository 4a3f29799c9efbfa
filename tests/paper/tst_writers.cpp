// SPDX-License-Identifier: MIT
#include "paper/content/papercontent.h"
#include "paper/htmlwriter.h"
#include "paper/markdownwriter.h"
#include "paper/textwriter.h"
#include "report/smallcatalogue.h"
#include "wording/translations.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

PaperContent smallPaper()
{
    const Assessment assessment = smallAssessment({u"on"_s}, {});
    return makePaperContent(smallCatalogue(), makeReport(smallCatalogue(), assessment));
}

//! A paper in which \a text stands wherever text can stand.
PaperContent paperOf(const QString &text)
{
    PaperContent content{text, text, text, text, text, {}};
    content.blocks
        = {Heading{2, text},
           Paragraph{text, false},
           MarkStrip{{{Mark::Yes, 1, text}}, text, text},
           StepEntry{text, text, {text}, {text}, {{text, text}}},
           Entries{{{text, text}}},
           Table{text, {text}, {{text, {{Mark::Yes, text, text}}}}},
           VerdictEntry{Mark::Yes, text, text, {{0, text, true}}, {text, text}, text, {text}},
           WorksheetEntry{1, text, text, {text}, {text}}};
    return content;
}

} // namespace

class tst_Writers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installTranslations(); }
    void htmlEscapesEveryText();
    void htmlNeedsNothingElse();
    void htmlIsWellFormedInside();
    void placesInTextAreLeftAlone();
    void markdownEscapesItsSigns();
    void textHasNoControls();
    void textLinesAreNotTooLong();
    void unaskedIsShownAsSuch();
    void everyFormatSaysWhatElseBearsOnAVerdict();
    void everyFormatSaysTheLimits();
};

void tst_Writers::htmlEscapesEveryText()
{
    const QByteArray html = writeHtml(paperOf(u"<img src=x onerror='a()'>&\""_s));
    QVERIFY(!html.contains("<img"));
    QVERIFY(!html.contains("onerror='"));
    QVERIFY(html.contains("&lt;img src=x onerror=&#39;a()&#39;&gt;&amp;&quot;"));
}

void tst_Writers::htmlNeedsNothingElse()
{
    const QByteArray html = writeHtml(smallPaper());
    for (const char *loading : {"<script", "<link", "<img", "url(", "@import", "http:", "https:"})
        QVERIFY2(!html.contains(loading), loading);
}

void tst_Writers::htmlIsWellFormedInside()
{
    const QByteArray html = writeHtml(smallPaper());
    const qsizetype from = html.indexOf("<main>");
    const qsizetype to = html.indexOf("</main>");
    QVERIFY(from > 0 && to > from);
    QXmlStreamReader reader(html.mid(from, to + 7 - from).replace("<br>", "<br/>"));
    int headings = 0;
    int tables = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement) {
            headings += reader.name() == u"h1"_s ? 1 : 0;
            tables += reader.name() == u"table"_s ? 1 : 0;
        }
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(headings, 1);
    QVERIFY(tables > 0);
}

void tst_Writers::placesInTextAreLeftAlone()
{
    QVERIFY(writeHtml(paperOf(u"{{style}}"_s)).contains("<h2>{{style}}</h2>"));
}

void tst_Writers::markdownEscapesItsSigns()
{
    const QByteArray text = writeMarkdown(paperOf(u"*a* [b](c) <d> |e| `f`"_s));
    QVERIFY(text.contains("## \\*a\\* \\[b\\](c) \\<d\\> \\|e\\| \\`f\\`"));
    QVERIFY(!text.contains("[b](c)"));
}

void tst_Writers::textHasNoControls()
{
    const QString text
        = QString::fromUtf8(writeText(paperOf(u"a\u202eb\u0007c\u2066d\x1b[31me"_s)));
    QVERIFY(text.contains(u"abcd[31me"_s));
    static const QRegularExpression control(u"[\\x00-\\x09\\x0b-\\x1f\\x{202a}-\\x{202e}]"_s);
    QVERIFY(!text.contains(control));
}

void tst_Writers::textLinesAreNotTooLong()
{
    const QStringList lines = QString::fromUtf8(writeText(smallPaper())).split(u'\n');
    for (const QString &line : lines)
        QVERIFY2(line.size() <= 78, qPrintable(line));
}

void tst_Writers::unaskedIsShownAsSuch()
{
    const QString text = QString::fromUtf8(writeText(smallPaper())).simplified();
    QVERIFY(text.contains(u"iCloud Backup iCloud Backup is on."_s));
    QVERIFY(text.contains(u"Not asked yet The lock."_s));
    QVERIFY(!text.contains(u"You said: the lock"_s));
}

void tst_Writers::everyFormatSaysWhatElseBearsOnAVerdict()
{
    PaperContent paper;
    paper.blocks = {VerdictEntry{Mark::Yes, {}, {}, {}, {}, {}, {u"Your part is done."_s}}};
    for (const QByteArray &text : {writeHtml(paper), writeMarkdown(paper), writeText(paper)})
        QVERIFY2(text.contains("Your part is done."), text.constData());
}

void tst_Writers::everyFormatSaysTheLimits()
{
    const PaperContent content = smallPaper();
    for (const QByteArray &bytes :
         {writeText(content), writeMarkdown(content), writeHtml(content)}) {
        const QString text = QString::fromUtf8(bytes).simplified();
        QVERIFY(text.contains(u"We only know what you told us."_s));
        QVERIFY(text.contains(u"Other people may find this page."_s));
        QVERIFY(
            text.contains(u"Made from your answers on 3 November 2026. Rules version 2026-11."_s)
            || text.contains(u"Rules version 2026-11."_s));
    }
}

QTEST_GUILESS_MAIN(tst_Writers)
#include "tst_writers.moc"
