// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/file/file.h"
#include "tests/app/desktop/pages/report_page_fixture.h"
#include "tests/register_test.h"

#include <QMenu>

using namespace huella;

namespace report_tables_test {

/// Tables that somebody writes, and notes with one.
class ReportTablesTest : public QObject {
    Q_OBJECT

private:
    /// Insert > Table > Empty table, with the cursor in its first cell.
    static void insertTable(ReportFixture &w)
    {
        w.toEnd();
        w.menuOf("insertTable")->actions().first()->trigger();
        for (QTextBlock block = w.edit->document()->end().previous(); block.isValid(); block = block.previous())
            if (QTextTable *table = tableOf(block); table && !w.page->text().isMade(block)) {
                w.edit->setTextCursor(table->cellAt(0, 0).firstCursorPosition());
                break;
            }
        w.edit->setFocus();
    }
    static const TableBlock &table(ReportFixture &w)
    {
        for (auto each = w.blocks().rbegin(); each != w.blocks().rend(); ++each)
            if (const auto *found = std::get_if<TableBlock>(&(*each)->content))
                return *found;
        qFatal("no table");
    }

private slots:
    void cellsStayPlainHoweverTheTableGrows()
    {
        ReportFixture w;
        insertTable(w);
        for (int cell = 0; cell < 9; ++cell) {
            w.write("ab");
            QTest::keyClick(w.edit, Qt::Key_Tab); // the last one makes a row
        }
        w.write("last");
        QCOMPARE(table(w).rows.size(), size_t(4));
        for (const auto &row : table(w).rows)
            for (const TextRuns &cell : row)
                for (const TextRun &run : cell)
                    QVERIFY(run.sameLook({}));
        const auto fresh = w.fresh();
        QCOMPARE(looksOf(w.page->text()), looksOf(*fresh));
        const std::string html = writeStudy(w.document.study());
        QVERIFY(html.find("\"super\"") == std::string::npos);
    }

    void whatIsTypedInACellIsOneStep()
    {
        ReportFixture w;
        insertTable(w);
        const int before = w.document.undoStack().index();
        w.write("several letters");
        QCOMPARE(w.document.undoStack().index(), before + 1);
        QTest::keyClick(w.edit, Qt::Key_Tab);
        w.write("another cell");
        QCOMPARE(w.document.undoStack().index(), before + 2);
        QTest::keyClick(w.edit, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(table(w).rows[0][0].front().text, std::string("several letters"));
        QVERIFY(table(w).rows[0][1].empty());
        QVERIFY(tableOf(w.edit->textCursor().block())); // where it was taken back
        w.write("x");
        QCOMPARE(table(w).rows[0][1].front().text, std::string("x"));
    }

    /// It has a number with its caption, and none without; what refers to it follows.
    void aCaptionCountsATable()
    {
        ReportFixture w;
        insertTable(w);
        const size_t before = w.page->referables().size();
        w.write("cell");
        w.dialogs.texts << QStringLiteral("Costs");
        w.edit->askForTableCaption();
        QCOMPARE(table(w).caption, std::string("Costs"));
        QCOMPARE(w.page->referables().size(), before + 1);
        QVERIFY(tableOf(w.edit->textCursor().block())); // one writes on
        w.write("s");
        QCOMPARE(table(w).rows[0][0].front().text, std::string("cells"));
        QCOMPARE(table(w).caption, std::string("Costs"));
        w.toEnd();
        for (const ReportPage::Referable &each : w.page->referables())
            if (each.caption == QStringLiteral("Costs")) {
                w.page->insertReference(each.block);
                QVERIFY(w.edit->document()->toPlainText().contains(QString(each.name).replace(QChar::Nbsp, u' ')));
                break;
            }
        QVERIFY(!table(w).label.empty());
        const auto fresh = w.fresh();
        QCOMPARE(looksOf(w.page->text()), looksOf(*fresh));
    }

    void oneKeyLeavesTheTextFromAnywhere()
    {
        ReportFixture w;
        insertTable(w);
        QVERIFY(w.edit->hasFocus());
        QTest::keyClick(w.edit, Qt::Key_Tab);
        QVERIFY(w.edit->hasFocus());
        QTest::keyClick(w.edit, Qt::Key_Tab, Qt::ControlModifier);
        QWidget *behind = QApplication::focusWidget();
        QVERIFY(behind && behind != w.edit);
        w.edit->setFocus();
        QTest::keyClick(w.edit, Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(QApplication::focusWidget() != w.edit && QApplication::focusWidget() != behind);
    }

    void italicsAreTheEditorsKeyWhileItHasTheFocus()
    {
        ReportFixture w;
        insertTable(w);
        QTest::keyClick(w.edit, Qt::Key_I, Qt::ControlModifier);
        w.write("slanted");
        QVERIFY(table(w).rows[0][0].front().emphasis);
        QVERIFY(!QApplication::activeModalWidget());
    }

    void notesOutliveLanguagesKindsAndFiles()
    {
        ReportFixture w;
        w.toEnd();
        w.write("A note with a ");
        QTest::keyClick(w.edit, Qt::Key_B, Qt::ControlModifier);
        w.write("bold");
        QTest::keyClick(w.edit, Qt::Key_B, Qt::ControlModifier);
        w.write(" word.");
        insertTable(w);
        w.write("a cell");
        const auto before = w.blocks();
        w.page->setLanguage(Language::es);
        w.page->setLanguage(Language::en);
        QVERIFY(Report({{}, before}) == Report({{}, w.blocks()}));
        w.page->setTemplate("methods");
        QTest::keyClick(w.edit, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(w.blocks().size() == before.size()
                && std::equal(before.begin(), before.end(), w.blocks().begin(),
                              [](const auto &a, const auto &b) { return *a == *b; }));
        const std::string file = writeStudy(w.document.study());
        const auto read = readStudy(file, "it");
        QVERIFY(read && read->study.report == w.document.study().report);
    }
};

HUELLA_TEST(ReportTablesTest, QApplication)
} // namespace report_tables_test
#include "report_tables_test.moc"
