// SPDX-License-Identifier: MIT
#include "paper/content/papercontent.h"
#include "paper/painted/pageddocument.h"
#include "paper/pdfwriter.h"
#include "paper/recordedpage.h"
#include "report/smallcatalogue.h"
#include "wording/translations.h"

#include <QFontDatabase>
#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

RecordedPage page(const PagedDocument &document, int number)
{
    return recordPage(document.pageSize(),
                      [&](QPainter &painter) { document.paintPage(painter, number); });
}

PaperContent smallPaper()
{
    const Assessment assessment = smallAssessment({u"on"_s}, {u"off"_s});
    return makePaperContent(smallCatalogue(), makeReport(smallCatalogue(), assessment));
}

PaperContent steps(int count)
{
    PaperContent content;
    content.product = u"Earshot"_s;
    content.title = u"Steps"_s;
    content.headerNote = u"Made on some day."_s;
    content.footerNote = content.headerNote;
    content.closing = u"Other people may find this page."_s;
    for (int i = 0; i < count; ++i) {
        StepEntry step;
        step.title = u"begin%1"_s.arg(i);
        step.time = u"5 minutes"_s;
        step.sentences = {u"middle%1"_s.arg(i)};
        step.notes = {{u"The catch"_s, u"end%1"_s.arg(i)}};
        content.blocks.append(step);
    }
    return content;
}

} // namespace

class tst_PagedDocument : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyPageSaysWhichItIsAndWhereItComesFrom();
    void blockThatFitsOnAPageIsNeverSplit();
    void nothingIsWrittenOutsideTheMargins_data();
    void nothingIsWrittenOutsideTheMargins();
    void blockLongerThanAPageGoesOn();
    void headingIsNeverLastOnAPage();
    void introductionIsNeverLastOnAPage_data();
    void introductionIsNeverLastOnAPage();
    void marksStandBesideTheirWords();
    void pdfHoldsTheTitleAndThePages();
    void listMayGoOnOnTheNextPage();
};

void tst_PagedDocument::initTestCase()
{
    installTranslations();
    QVERIFY(!QFontDatabase::families().isEmpty());
}

void tst_PagedDocument::everyPageSaysWhichItIsAndWhereItComesFrom()
{
    const PagedDocument document(steps(60), PaperSize::A4);
    QVERIFY(document.pageCount() > 2);
    for (int i = 0; i < document.pageCount(); ++i) {
        const QString text = page(document, i).allText();
        QVERIFY(text.contains(u"Page %1 of %2"_s.arg(i + 1).arg(document.pageCount())));
        QCOMPARE(text.count(u"Made on some day."_s), 2);
        QVERIFY(text.contains(u"Other people may find this page."_s));
    }
}

void tst_PagedDocument::blockThatFitsOnAPageIsNeverSplit()
{
    const PagedDocument document(steps(60), PaperSize::Letter);
    int found = 0;
    for (int i = 0; i < document.pageCount(); ++i) {
        const QString text = page(document, i).allText() + u' ';
        for (int step = 0; step < 60; ++step) {
            const bool begins = text.contains(u"begin%1 "_s.arg(step));
            QCOMPARE(text.contains(u"middle%1 "_s.arg(step)), begins);
            QCOMPARE(text.contains(u"end%1 "_s.arg(step)), begins);
            found += begins ? 1 : 0;
        }
    }
    QCOMPARE(found, 60);
}

void tst_PagedDocument::nothingIsWrittenOutsideTheMargins_data()
{
    QTest::addColumn<PaperSize>("size");
    QTest::newRow("A4") << PaperSize::A4;
    QTest::newRow("Letter") << PaperSize::Letter;
}

void tst_PagedDocument::nothingIsWrittenOutsideTheMargins()
{
    QFETCH(PaperSize, size);
    const PagedDocument document(smallPaper(), size);
    const QSizeF paper = document.pageSize();
    for (int i = 0; i < document.pageCount(); ++i) {
        const QList<WrittenText> texts = page(document, i).texts;
        QVERIFY(!texts.isEmpty());
        for (const WrittenText &text : texts) {
            QVERIFY2(text.at.x() >= 49.5 && text.at.x() <= paper.width() - 50,
                     qPrintable(text.text));
            QVERIFY2(text.at.y() >= 40 && text.at.y() <= paper.height() - 25,
                     qPrintable(text.text));
        }
    }
}

void tst_PagedDocument::blockLongerThanAPageGoesOn()
{
    PaperContent content = steps(0);
    Entries entries;
    for (int i = 0; i < 200; ++i)
        entries.rows.append({u"row%1"_s.arg(i), u"text"_s});
    content.blocks = {entries};
    const PagedDocument document(content, PaperSize::A4);
    QString all;
    for (int i = 0; i < document.pageCount(); ++i)
        all += page(document, i).allText() + u' ';
    for (int i = 0; i < 200; ++i)
        QCOMPARE(all.count(u"row%1 "_s.arg(i)), 1);
}

void tst_PagedDocument::headingIsNeverLastOnAPage()
{
    for (int before = 1; before < 20; ++before) {
        PaperContent content = steps(before);
        content.blocks.append(Heading{2, u"Section"_s});
        content.blocks.append(Heading{3, u"Part"_s});
        content.blocks.append(std::get<StepEntry>(steps(1).blocks.constFirst()));
        const PagedDocument document(content, PaperSize::A4);
        for (int i = 0; i < document.pageCount(); ++i) {
            const QString text = page(document, i).allText();
            const qsizetype heading = text.indexOf(u"Section"_s);
            if (heading >= 0)
                QVERIFY(text.indexOf(u"begin0"_s, heading) > heading);
        }
    }
}

void tst_PagedDocument::introductionIsNeverLastOnAPage_data()
{
    QTest::addColumn<int>("rows");
    QTest::newRow("what it introduces is short") << 3;
    QTest::newRow("what it introduces takes half a page") << 20;
    QTest::newRow("what it introduces just fits on a page, but not with its headings") << 43;
    QTest::newRow("what it introduces is longer than a page") << 200;
}

void tst_PagedDocument::introductionIsNeverLastOnAPage()
{
    QFETCH(int, rows);
    Entries entries;
    for (int i = 0; i < rows; ++i)
        entries.rows.append({u"row%1"_s.arg(i), u"text"_s});
    for (int before = 1; before < 20; ++before) {
        PaperContent content = steps(before);
        content.blocks.append(Heading{2, u"Section"_s});
        content.blocks.append(Heading{3, u"Part"_s});
        content.blocks.append(Paragraph{u"These are the rows."_s});
        content.blocks.append(entries);
        const PagedDocument document(content, PaperSize::A4);
        int seen = 0;
        for (int i = 0; i < document.pageCount(); ++i) {
            const QString text = page(document, i).allText() + u' ';
            if (!text.contains(u"Section"_s))
                continue;
            ++seen;
            QVERIFY2(text.contains(u"row0 "_s), qPrintable(u"after %1 steps"_s.arg(before)));
        }
        QCOMPARE(seen, 1);
    }
}

void tst_PagedDocument::marksStandBesideTheirWords()
{
    PaperContent content = steps(0);
    Table table{u"Who"_s, {u"What"_s}, {}};
    table.rows = {{u"Apple"_s, {{Mark::Yes, u"Yes"_s, {}}}}};
    content.blocks = {table};
    const RecordedPage recorded = page(PagedDocument(content, PaperSize::A4), 0);
    QVERIFY(recorded.allText().contains(u"Apple Yes"_s));
    QCOMPARE(recorded.shapes, 1);
}

void tst_PagedDocument::pdfHoldsTheTitleAndThePages()
{
    const PaperContent content = steps(60);
    const Result<QByteArray> pdf = writePdf(content, PaperSize::A4);
    QVERIFY(pdf);
    QVERIFY(pdf->startsWith("%PDF-"));
    const int pages = PagedDocument(content, PaperSize::A4).pageCount();
    QVERIFY(pdf->contains("/Count " + QByteArray::number(pages)));
    QVERIFY(pdf->contains("/Title"));
}

void tst_PagedDocument::listMayGoOnOnTheNextPage()
{
    PaperContent content;
    content.blocks.append(Heading{2, u"Above"_s});
    Entries list;
    for (int row = 0; row < 40; ++row)
        list.rows.append({u"row"_s, u"text"_s});
    content.blocks.append(list);
    const int onePage = PagedDocument(content, PaperSize::A4).pageCount();
    content.blocks.insert(1, Entries({{{u"a row above"_s, u"text"_s}}}));
    content.blocks.append(list);
    QCOMPARE(onePage, 1);
    QCOMPARE(PagedDocument(content, PaperSize::A4).pageCount(), 2);
}

QTEST_MAIN(tst_PagedDocument)
#include "tst_pageddocument.moc"
