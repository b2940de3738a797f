// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/pages/report_page_fixture.h"
#include "tests/register_test.h"

#include "app/desktop/formats/pdf/pdf_writer.h"
#include "core/report/document/contents.h"

#include <QTextTable>

using namespace huella;

namespace report_contents_test {

/// The list of contents on the pages of a long report, which nobody types into.
class ReportContentsTest : public QObject {
    Q_OBJECT

private:
    struct Long : ReportFixture {
        Long()
        {
            document.replace(loadStudy(QStringLiteral(HUELLA_SOURCE_DIR "/tests/data/studies/mid.huella"))->study);
            Report report = document.study().report;
            report.templateName = "full";
            report.blocks.clear();
            document.apply(EditKind::editReport, setReport(document.study(), report));
        }
        QTextTable *list()
        {
            for (QTextBlock block = edit->document()->begin(); block.isValid(); block = block.next())
                if (page->text().isOfContents(block) && tableOf(block))
                    return tableOf(block);
            return nullptr;
        }
        void into(int row) { edit->setTextCursor(list()->cellAt(row, 0).firstCursorPosition()); }
    };

private slots:
    void aLongReportHasIt()
    {
        Long w;
        QVERIFY(w.page->text().layout().pageCount() >= pagesWithContents);
        QTextTable *list = w.list();
        QVERIFY(list && list->rows() >= int(fewestSections));
        int last = 1;
        for (int row = 0; row < list->rows(); ++row) {
            const int page = list->cellAt(row, 1).firstCursorPosition().block().text().toInt();
            QVERIFY(page >= last);
            last = page;
        }
        QVERIFY(w.blocks().empty()); // it is no block of the report, and has changed nothing
    }

    void aShortOneHasNone()
    {
        ReportFixture w;
        for (QTextBlock block = w.edit->document()->begin(); block.isValid(); block = block.next())
            QVERIFY(!w.page->text().isOfContents(block));
    }

    void aLineLeadsToItsSection()
    {
        Long w;
        const QString title = w.list()->cellAt(2, 0).firstCursorPosition().block().text();
        w.into(2);
        QTest::keyClick(w.edit, Qt::Key_Return);
        QCOMPARE(w.edit->textCursor().block().text(), title);
        QVERIFY(!w.page->text().isOfContents(w.edit->textCursor().block()));
    }

    void nobodyTypesIntoIt()
    {
        Long w;
        const size_t parts = w.page->text().blocks().size();
        const QString before = w.edit->document()->toPlainText();
        w.into(1);
        w.write("x");
        QTest::keyClick(w.edit, Qt::Key_Delete);
        QTest::keyClick(w.edit, Qt::Key_Backspace);
        QCOMPARE(w.edit->document()->toPlainText(), before);
        QCOMPARE(w.page->text().blocks().size(), parts);
        QVERIFY(w.blocks().empty());
    }

    void itFollowsHeadings()
    {
        Long w;
        const int rows = w.list()->rows();
        QTextBlock heading = w.page->text().headings().back().text;
        for (const auto &each : w.page->text().headings())
            if (each.level == 1 && !each.made)
                heading = each.text;
        w.edit->setTextCursor(QTextCursor(heading));
        QTest::keyClick(w.edit, Qt::Key_End);
        w.write(" again");
        const QString typed = w.edit->textCursor().block().text();
        QTRY_VERIFY(w.list()
                        ->cellAt(w.list()->rows() - 1, 0)
                        .firstCursorPosition()
                        .block()
                        .text()
                        .endsWith(QStringLiteral(" again")));
        QCOMPARE(w.list()->rows(), rows);
        QCOMPARE(w.edit->textCursor().block().text(), typed); // the cursor is where it was
        QCOMPARE(w.blocks().size(), w.page->text().blocks().size());
    }
};

HUELLA_TEST(ReportContentsTest, QApplication)
} // namespace report_contents_test
#include "report_contents_test.moc"
