// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/text.h"
#include "tests/app/desktop/pages/report_page_fixture.h"
#include "tests/core/study/random_report.h"
#include "tests/register_test.h"

#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QToolButton>

using namespace huella;

namespace report_page_test {

/// The report's page as somebody who writes in it meets it.
class ReportPageTest : public QObject {
    Q_OBJECT

private slots:
    void writingReachesTheStudyAndUndoTakesItBack()
    {
        ReportFixture w;
        const QString before = w.edit->toPlainText();
        w.toEnd();
        w.write("We ask for one year.");
        QVERIFY(!w.blocks().empty());
        QCOMPARE(w.textOf(w.blocks().size() - 1), std::string("We ask for one year."));
        QCOMPARE(w.document.undoStack().count(), 2); // a new line, and what was written on it
        QTest::keyClick(w.edit, Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(w.edit, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(w.blocks().empty());
        QCOMPARE(w.edit->toPlainText(), before);
        QTest::keyClick(w.edit, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(w.edit, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(w.edit->toPlainText().contains(QStringLiteral("We ask for one year.")));
    }

    void aLiveValueIsNotTypedOver()
    {
        ReportFixture w;
        w.intoValue();
        const QString value = w.edit->textCursor().block().text();
        w.write("x");
        QVERIFY(w.edit->textCursor().block().text().startsWith(value)); // it stands behind the value
        QTest::keyClick(w.edit, Qt::Key_Backspace);
        QTest::keyClick(w.edit, Qt::Key_Backspace); // and the value goes as a whole
        QVERIFY(w.edit->textCursor().block().text().isEmpty());
        QTest::keyClick(w.edit, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(w.edit->toPlainText().contains(value));
    }

    void figuresFollowTheStudy()
    {
        ReportFixture w;
        w.toEnd();
        w.write("Mine.");
        const Study &study = w.document.study();
        w.document.apply(EditKind::setTitle, setTitle(study, "Another title"));
        QVERIFY(w.edit->toPlainText().contains(QStringLiteral("Another title")));
        QVERIFY(w.edit->toPlainText().contains(QStringLiteral("Mine.")));
    }

    void listsTablesAndBreaksByKeys()
    {
        ReportFixture w;
        w.toEnd();
        w.write("first");
        w.page->setStyle(TextStyle::bullet);
        QTest::keyClick(w.edit, Qt::Key_Return);
        w.write("second");
        QTest::keyClick(w.edit, Qt::Key_Return);
        QTest::keyClick(w.edit, Qt::Key_Return); // an empty item ends the list
        w.write("after");
        QTest::keyClick(w.edit, Qt::Key_Return, Qt::ControlModifier);
        const size_t end = w.blocks().size();
        QVERIFY(std::holds_alternative<PageBreak>(w.blocks()[end - 1]->content));
        QVERIFY(std::get<TextBlock>(w.blocks()[end - 2]->content).style == TextStyle::body);
        QVERIFY(std::get<TextBlock>(w.blocks()[end - 3]->content).style == TextStyle::bullet);
        w.page->insertHere(TableBlock{{std::vector<TextRuns>(2)}});
        w.write("a");
        QTest::keyClick(w.edit, Qt::Key_Tab);
        w.write("b");
        QTest::keyClick(w.edit, Qt::Key_Tab); // behind the last cell a row begins
        const auto &table = std::get<TableBlock>(w.blocks().back()->content);
        QCOMPARE(table.rows.size(), size_t(2));
        QCOMPARE(table.rows[0][1].front().text, std::string("b"));
        w.write("c"); // in its first cell
        QCOMPARE(std::get<TableBlock>(w.blocks().back()->content).rows[1][0].front().text, std::string("c"));
    }

    void pastedMarkupBecomesCleanBlocks()
    {
        ReportFixture w;
        auto *data = new QMimeData;
        data->setHtml(
            QStringLiteral("<h2>Head</h2><p style='color:red'>Some <b>bold</b> <script>alert(1)</script>text</p><img "
                           "src='file:///etc/passwd'>"
                           "<ul><li>one</li><li>two</li></ul><table><tr><td>c1</td><td>c2</td></tr></table>"));
        QGuiApplication::clipboard()->setMimeData(data);
        w.toEnd();
        QTest::keyClick(w.edit, Qt::Key_V, Qt::ControlModifier);
        const size_t end = w.blocks().size();
        QVERIFY(std::holds_alternative<TableBlock>(w.blocks()[end - 1]->content));
        QVERIFY(std::get<TextBlock>(w.blocks()[end - 2]->content).style == TextStyle::bullet);
        QVERIFY(std::get<TextBlock>(w.blocks()[end - 5]->content).style == TextStyle::heading2);
        QVERIFY(std::get<TextBlock>(w.blocks()[end - 4]->content).runs[1].strong);
        QVERIFY(!w.edit->toPlainText().contains(QStringLiteral("alert")));
    }

    void findAndReplaceLeavesLiveValues()
    {
        ReportFixture w;
        w.toEnd();
        w.write("desman here");
        QTest::keyClick(w.edit, Qt::Key_F, Qt::ControlModifier);
        w.find<QLineEdit>("findWhat")->setText(QStringLiteral("desman"));
        w.find<QLineEdit>("replaceWith")->setText(QStringLiteral("mole"));
        for (QToolButton *each : w.window.findChildren<QToolButton *>())
            if (each->text() == QStringLiteral("Replace all"))
                each->click();
        QCOMPARE(w.textOf(w.blocks().size() - 1), std::string("mole here"));
        QVERIFY(w.edit->toPlainText().contains(QStringLiteral("Iberian desman"))); // the title is the study's
    }

    void boldAndItalicAnswerToTheirKeys()
    {
        ReportFixture w;
        w.toEnd();
        w.write("plain ");
        QTest::keyClick(w.edit, Qt::Key_B, Qt::ControlModifier);
        w.write("bold");
        QTest::keyClick(w.edit, Qt::Key_B, Qt::ControlModifier);
        QTest::keyClick(w.edit, Qt::Key_I, Qt::ControlModifier); // elsewhere in the window this opens a dialog
        w.write("slanted");
        const auto &runs = std::get<TextBlock>(w.blocks().back()->content).runs;
        QCOMPARE(runs.size(), size_t(3));
        QVERIFY(runs[1].strong && !runs[1].emphasis && runs[1].text == "bold");
        QVERIFY(runs[2].emphasis && !runs[2].strong && runs[2].text == "slanted");
    }

    void aLookReachesWrittenTextOnly()
    {
        ReportFixture w;
        w.toEnd();
        w.write("mine");
        const auto before = w.page->text().blocks();
        w.edit->selectAll();
        QTest::keyClick(w.edit, Qt::Key_I, Qt::ControlModifier);
        const auto after = w.page->text().blocks();
        QCOMPARE(after.size(), before.size());
        QVERIFY(std::get<TextBlock>(after.back()->content).runs.front().emphasis);
        for (QTextBlock block = w.edit->document()->begin(); block.isValid(); block = block.next())
            if (w.page->text().isMade(block))
                for (auto it = block.begin(); !it.atEnd(); ++it)
                    QVERIFY2(!it.fragment().charFormat().fontItalic(), qPrintable(block.text()));
    }

    void aWholeSentenceIsOneValue()
    {
        ReportFixture w;
        w.toEnd();
        w.write("See: ");
        w.page->insertValue("sentence.lead");
        const auto &runs = std::get<TextBlock>(w.blocks().back()->content).runs;
        QCOMPARE(runs.size(), size_t(2));
        QCOMPARE(runs[1].value, std::string("sentence.lead"));
    }

    void typingOverEverythingReplacesIt()
    {
        ReportFixture w;
        w.toEnd();
        w.write("mine");
        w.edit->selectAll();
        w.write("new");
        QCOMPARE(w.blocks().size(), size_t(1));
        QCOMPARE(w.textOf(0), std::string("new"));
        const int steps = w.document.undoStack().index();
        QTest::keyClick(w.edit, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(w.edit->toPlainText().contains(QStringLiteral("mine")));
        QCOMPARE(w.document.undoStack().index(), steps - 1); // the words, and what they took the place of
    }

    void aStyleAtTheEndLeavesTheTitleAlone()
    {
        ReportFixture w;
        w.toEnd();
        const auto first = *w.page->text().blocks().front();
        w.page->setStyle(TextStyle::heading1);
        QVERIFY(*w.page->text().blocks().front() == first);
        w.write("New part");
        QVERIFY(std::get<TextBlock>(w.blocks().back()->content).style == TextStyle::heading1);
    }

    void aWordThatGoesTakesNoPartOfAValue()
    {
        ReportFixture w;
        w.toEnd();
        w.page->insertValue("baseline.emissions.total");
        w.write(" ");
        QTest::keyClick(w.edit, Qt::Key_Backspace, Qt::ControlModifier);
        const auto &runs = std::get<TextBlock>(w.blocks().back()->content).runs;
        QVERIFY(runs.empty());                              // the word before it was the value
        QCOMPARE(w.document.study().runCount(), size_t(3)); // the window removes a run by this key
    }

    void nothingComesApartWhateverKeysArePressed()
    {
        const std::vector<std::pair<Qt::Key, Qt::KeyboardModifiers>> keys{
            {Qt::Key_A, {}},
            {Qt::Key_Space, {}},
            {Qt::Key_Return, {}},
            {Qt::Key_Backspace, {}},
            {Qt::Key_Delete, {}},
            {Qt::Key_Up, {}},
            {Qt::Key_Down, {}},
            {Qt::Key_Left, {}},
            {Qt::Key_Right, {}},
            {Qt::Key_PageDown, {}},
            {Qt::Key_PageUp, {}},
            {Qt::Key_Home, Qt::ControlModifier},
            {Qt::Key_End, Qt::ControlModifier},
            {Qt::Key_Down, Qt::ShiftModifier},
            {Qt::Key_Up, Qt::ShiftModifier},
            {Qt::Key_Right, Qt::ShiftModifier},
            {Qt::Key_Z, Qt::ControlModifier},
            {Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier},
            {Qt::Key_B, Qt::ControlModifier},
            {Qt::Key_Backspace, Qt::ControlModifier},
            {Qt::Key_Delete, Qt::ControlModifier},
            {Qt::Key_Return, Qt::ControlModifier},
            {Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier},
            {Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier},
            {Qt::Key_Tab, {}},
            {Qt::Key_X, Qt::ControlModifier},
            {Qt::Key_V, Qt::ControlModifier}};
        for (const unsigned seed : {1u, 2u, 3u, 4u, 5u, 6u}) {
            ReportFixture w;
            if (seed % 2)
                w.page->setTemplate("dnsh");
            if (seed % 3 == 0)
                w.page->insertHere(TableBlock{std::vector<std::vector<TextRuns>>(2, std::vector<TextRuns>(2))});
            QGuiApplication::clipboard()->setText(QStringLiteral("pasted words")); // each seed for itself
            RandomReport random(seed);
            QStringList pressed;
            for (int i = 0; i < 150; ++i) {
                const auto &[key, modifiers] = keys[random.below(keys.size())];
                const int length = w.edit->document()->characterCount();
                if (random.below(4) == 0) { // somewhere else
                    QTextCursor cursor(w.edit->document());
                    cursor.setPosition(int(random.below(size_t(length))));
                    w.edit->setTextCursor(cursor);
                }
                QTest::keyClick(w.edit, key, modifiers);
                pressed << QKeySequence(int(key) | int(modifiers)).toString();
                const std::string where = QStringLiteral("seed %1: %2")
                                              .arg(seed)
                                              .arg(pressed.mid(std::max<qsizetype>(0, pressed.size() - 12)).join(u' '))
                                              .toStdString();
                if (!w.blocks().empty())
                    QVERIFY2(w.page->text().blocks() == w.blocks(), where.c_str());
                const auto fresh = w.fresh();
                QVERIFY2(fresh->text().toPlainText() == w.edit->toPlainText(), where.c_str());
                QVERIFY2(heightsOf(*fresh) == heightsOf(w.page->text()), where.c_str());
                const QStringList looks = looksOf(w.page->text()), freshLooks = looksOf(*fresh);
                for (qsizetype line = 0; line < looks.size(); ++line)
                    QVERIFY2(looks[line] == freshLooks[line],
                             (where + "\n" + toStdString(looks[line]) + "\n" + toStdString(freshLooks[line])).c_str());
            }
        }
    }

    void theSizeThatWasChosenStays()
    {
        ReportFixture w;
        w.find<QToolButton>("larger")->click();
        const double chosen = w.edit->zoom();
        w.window.resize(1280, 720);
        QTest::qWait(0);
        QCOMPARE(w.edit->zoom(), chosen);
    }
};

HUELLA_TEST(ReportPageTest, QApplication)
} // namespace report_page_test
#include "report_page_test.moc"
