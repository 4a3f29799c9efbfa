// SPDX-License-Identifier: MIT
#include "parts/textlabel.h"
#include "preview/pagesview.h"
#include "preview/previewdialog.h"
#include "ui/windowfixture.h"

#include <QComboBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Earshot;

class tst_Preview : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void saysThatOthersMayFindThePaper();
    void keysTurnThePages();
    void theZoomKeepsToItsLimits();
    void theSizeOfPaperCanBeChosen_data();
    void theSizeOfPaperCanBeChosen();
    void everyNameIsThereAndUnique();

private:
    PagesView *view() { return m_dialog->findChild<PagesView *>(); }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<PreviewDialog> m_dialog;
};

void tst_Preview::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    const QString path = m_fixture->path(u"earshot.db"_s);
    m_fixture->check(path, u"" SOURCE_DIR "/data/samples/typical.json"_s, QDate(2026, 11, 3));
    m_session = m_fixture->openSession(path);
    m_dialog = std::make_unique<PreviewDialog>(*m_session, ReportKind::Summary);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void tst_Preview::cleanup()
{
    m_dialog.reset();
    m_session.reset();
    m_fixture.reset();
}

void tst_Preview::saysThatOthersMayFindThePaper()
{
    const QList<TextLabel *> labels = m_dialog->findChildren<TextLabel *>();
    const bool said = std::any_of(labels.cbegin(), labels.cend(), [](const TextLabel *label) {
        return label->isVisible() && label->words().contains(u"Other people may find"_s);
    });
    QVERIFY(said);
}

void tst_Preview::keysTurnThePages()
{
    QVERIFY(view()->document()->pageCount() > 1);
    QCOMPARE(view()->page(), 0);
    QTest::keyClick(view(), Qt::Key_PageDown);
    QCOMPARE(view()->page(), 1);
    QTest::keyClick(view(), Qt::Key_PageUp);
    QTest::keyClick(view(), Qt::Key_PageUp);
    QCOMPARE(view()->page(), 0);
    QTest::keyClick(view(), Qt::Key_End);
    QCOMPARE(view()->page(), view()->document()->pageCount() - 1);
}

void tst_Preview::theZoomKeepsToItsLimits()
{
    view()->setZoom(10);
    QCOMPARE(view()->zoom(), PagesView::smallestZoom);
    view()->setZoom(1000);
    QCOMPARE(view()->zoom(), PagesView::largestZoom);
}

void tst_Preview::theSizeOfPaperCanBeChosen_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QSize>("points");
    QTest::newRow("A4 is 595 by 842 points") << u"A4"_s << QSize(595, 842);
    QTest::newRow("Letter is 612 by 792 points") << u"Letter"_s << QSize(612, 792);
}

void tst_Preview::theSizeOfPaperCanBeChosen()
{
    QFETCH(const QString, name);
    QFETCH(const QSize, points);
    const QList<QComboBox *> boxes = m_dialog->findChildren<QComboBox *>();
    for (QComboBox *box : boxes)
        if (box->findText(name) >= 0)
            box->setCurrentText(name);
    QCOMPARE(view()->document()->pageSize().toSize(), points);
}

void tst_Preview::everyNameIsThereAndUnique()
{
    QSet<QString> names;
    const QList<QWidget *> all = WindowFixture::focusable(m_dialog.get());
    for (QWidget *widget : all) {
        const QString name = WindowFixture::nameOf(widget);
        QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
        QVERIFY2(!names.contains(name), qPrintable(name));
        names.insert(name);
    }
}

QTEST_MAIN(tst_Preview)
#include "tst_preview.moc"
