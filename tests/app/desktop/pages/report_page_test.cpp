// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/text.h"
#include "core/report/templates/block_language.h"
#include "tests/app/desktop/pages/report_page_fixture.h"
#include "tests/core/study/random_report.h"
#include "tests/register_test.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QPrinter>
#include <QTemporaryDir>
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

    void aFigureIsNotTypedInto()
    {
        ReportFixture w;
        const QString before = w.edit->toPlainText();
        w.intoFigure();
        w.write("x");
        QCOMPARE(w.edit->toPlainText(), before);
        QTest::keyClick(w.edit, Qt::Key_Delete);
        QVERIFY(w.edit->toPlainText() != before);
        const size_t count = w.blocks().size();
        QTest::keyClick(w.edit, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(w.edit->toPlainText(), before);
        QVERIFY(w.page->text().blocks().size() == count + 1);
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

    void anotherKindAndLanguageKeepWhatWasWritten()
    {
        ReportFixture w;
        w.toEnd();
        w.write("Only mine.");
        auto *kind = w.find<QComboBox>("template");
        w.page->setTemplate("dnsh");
        QCOMPARE(kind->currentData().toString(), QStringLiteral("dnsh"));
        QVERIFY(w.edit->toPlainText().contains(QStringLiteral("Only mine.")));
        const QString english = w.edit->toPlainText();
        w.page->setLanguage(Language::es);
        QVERIFY(w.edit->toPlainText().contains(QStringLiteral("Only mine.")));
        QVERIFY(w.edit->toPlainText() != english);
        QCOMPARE(toTranslate(w.blocks(), Language::es).size(), size_t(1));
        w.page->setLanguage(Language::en);
        QCOMPARE(w.edit->toPlainText(), english);
    }

    void aTemplateAloneIsNotCopiedIntoTheStudy()
    {
        ReportFixture w;
        w.page->setTemplate("methods");
        QVERIFY(w.blocks().empty());
        QCOMPARE(w.document.study().report.templateName, std::string("methods"));
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

    void everyFormatIsWritten()
    {
        ReportFixture w;
        QTemporaryDir folder;
        w.toEnd();
        w.write("A sentence of our own.");
        for (const auto &[button, ending] : {std::pair{"exportPdf", "pdf"},
                                             {"exportOdt", "odt"},
                                             {"exportHtml", "html"},
                                             {"exportLatex", "tex"},
                                             {"exportMarkdown", "md"},
                                             {"exportText", "txt"}}) {
            const QString path = folder.filePath(QStringLiteral("r.") + QLatin1String(ending));
            w.dialogs.paths << path;
            w.find<QPushButton>(button)->click();
            QFile file(path);
            QVERIFY2(file.open(QIODevice::ReadOnly), ending);
            if (QByteArray(ending) != "pdf" && QByteArray(ending) != "odt") // these two are packed
                QVERIFY(file.readAll().contains("A sentence of our own."));
        }
        w.find<QPushButton>("exportCopy")->click();
        QVERIFY(QGuiApplication::clipboard()->mimeData()->html().contains(QStringLiteral("<table")));
        // word processors drop them
        QVERIFY(!QGuiApplication::clipboard()->mimeData()->html().contains(QStringLiteral("<svg")));
    }

    void printsAsManyPagesAsItShows()
    {
        ReportFixture w;
        QTemporaryDir folder;
        w.find<QPushButton>("exportPrint")->click();
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFileName(folder.filePath(QStringLiteral("p.pdf")));
        printer.setPageSize(QPageSize(QPageSize::A4));
        w.dialogs.printed(printer);
        QFile file(folder.filePath(QStringLiteral("p.pdf")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(int(file.readAll().count("/Type /Page\n")), w.page->text().layout().pageCount());
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

    void whatHasNothingToShowStaysInTheReport()
    {
        ReportFixture w;
        Report report;
        const auto own = [](BlockContent content) {
            return std::make_shared<const ReportBlock>(ReportBlock{std::move(content), {}, "en"});
        };
        report.blocks = {own(TextBlock{TextStyle::body, {{"Before."}}}), own(RecipeBlock{"table.scenarios", {}, {}}),
                         own(TextBlock{TextStyle::body, {{"After."}}})};
        w.document.apply(EditKind::editReport, setReport(w.document.study(), report));
        QTextCursor cursor(w.page->text().firstBlock(1));
        QVERIFY(takesNoRoom(cursor.block())); // there is only one scenario
        w.edit->setTextCursor(cursor);
        w.write("abc");
        QCOMPARE(w.blocks().size(), size_t(4));
        QCOMPARE(w.textOf(1), std::string("abc"));
        QVERIFY(std::holds_alternative<RecipeBlock>(w.blocks()[2]->content));
        w.write("d"); // and it is still known
        QVERIFY(std::holds_alternative<RecipeBlock>(w.blocks()[2]->content));
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
        QTest::keyClick(w.edit, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(w.edit->toPlainText().contains(QStringLiteral("mine")));
        QCOMPARE(w.document.undoStack().index(), steps - 2); // the words, and what they took the place of
    }

    void aPartOfATextAndAFigureGoTogether()
    {
        ReportFixture w;
        Report report;
        const auto own = [](BlockContent content) {
            return std::make_shared<const ReportBlock>(ReportBlock{std::move(content), {}, "en"});
        };
        report.blocks = {own(TextBlock{TextStyle::body, {{"one two"}}}), own(RecipeBlock{"figure.runs", {}, {}}),
                         own(TextBlock{TextStyle::body, {{"three four"}}})};
        w.document.apply(EditKind::editReport, setReport(w.document.study(), report));
        QTextCursor cursor(w.page->text().firstBlock(0));
        cursor.setPosition(cursor.position() + 4);
        cursor.setPosition(w.page->text().firstBlock(2).position() + 6, QTextCursor::KeepAnchor);
        w.edit->setTextCursor(cursor);
        QTest::keyClick(w.edit, Qt::Key_X);
        QCOMPARE(w.blocks().size(), size_t(1));
        QCOMPARE(w.textOf(0), std::string("one xfour"));
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

    void aFigureSaysWhatItsCaptionIsTold()
    {
        ReportFixture w;
        w.intoFigure();
        const size_t index = w.edit->currentIndex();
        const std::unique_ptr<QMenu> menu(w.edit->makeMenu());
        const auto action = [&menu](const QString &text) {
            for (QAction *each : menu->actions())
                if (each->text() == text)
                    return each;
            return static_cast<QAction *>(nullptr);
        };
        w.dialogs.texts.enqueue(QStringLiteral(" <b>Ours</b> "));
        action(QStringLiteral("Ca&ption…"))->trigger();
        QCOMPARE(std::get<RecipeBlock>(w.blocks()[index]->content).caption, std::string("<b>Ours</b>"));
        QVERIFY(w.edit->toPlainText().contains(QStringLiteral("<b>Ours</b>")));
        QCOMPARE(w.edit->currentIndex(), index);
        QVERIFY(!action(QStringLiteral("&Scenario"))); // there is only one
    }

    void aFigureCanBeOfAnotherScenario()
    {
        ReportFixture w;
        Study study = w.document.study();
        study = addScenario(study, copyOfScenario(study, study.scenarios.front().id, "R&D in Sweden"));
        w.document.apply(EditKind::addScenario, std::move(study));
        w.intoFigure();
        const size_t index = w.edit->currentIndex();
        const std::unique_ptr<QMenu> menu(w.edit->makeMenu());
        auto *of = menu->findChild<QMenu *>();
        QVERIFY(of);
        QCOMPARE(of->actions().last()->text(), QStringLiteral("R&&D in Sweden"));
        QVERIFY(of->actions().first()->isChecked());
        of->actions().last()->trigger();
        QCOMPARE(std::get<RecipeBlock>(w.blocks()[index]->content).of, w.document.study().scenarios[1].id);
    }

    void aFigureCanBeInEnergy()
    {
        ReportFixture w;
        w.intoFigure();
        const size_t index = w.edit->currentIndex();
        const std::unique_ptr<QMenu> menu(w.edit->makeMenu());
        auto *in = menu->findChild<QMenu *>();
        QVERIFY(in);
        QCOMPARE(in->title(), QStringLiteral("&Amounts in"));
        QCOMPARE(in->actions().size(), 3);
        QVERIFY(in->actions().first()->isChecked());
        in->actions()[1]->trigger();
        QVERIFY(std::get<RecipeBlock>(w.blocks()[index]->content).measure == Measure::energy);
        QVERIFY2(w.edit->toPlainText().contains(QStringLiteral("Estimated energy")),
                 qPrintable(w.edit->toPlainText().mid(0, 3000)));
    }

    void aPartIsDraggedByItsHandle()
    {
        ReportFixture w;
        w.toEnd();
        w.write("Ours.");
        QWidget *view = w.edit->viewport();
        const auto send = [view](QEvent::Type type, const QPointF &at, Qt::MouseButtons held) {
            QMouseEvent event(type, at, view->mapToGlobal(at),
                              type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton, held, Qt::NoModifier);
            QCoreApplication::sendEvent(view, &event);
        };
        const auto lineOf = [&w](size_t index) {
            return QRectF(w.edit->cursorRect(QTextCursor(w.page->text().firstBlock(index))));
        };
        QTest::keyClick(w.edit, Qt::Key_Home, Qt::ControlModifier);
        const std::vector<ReportBlockPointer> before = w.blocks();
        const QPointF handle = lineOf(1).topLeft() + QPointF(-17, 8); // the title's
        send(QEvent::MouseMove, lineOf(1).center() + QPointF(5, 0), Qt::NoButton);
        send(QEvent::MouseMove, handle, Qt::NoButton);
        QCOMPARE(view->cursor().shape(), Qt::OpenHandCursor);
        send(QEvent::MouseButtonPress, handle, Qt::LeftButton);
        send(QEvent::MouseMove, lineOf(3).bottomLeft() + QPointF(0, 2), Qt::LeftButton);
        send(QEvent::MouseButtonRelease, lineOf(3).bottomLeft(), Qt::NoButton);
        QCOMPARE(w.blocks()[3], before[1]);
        QCOMPARE(w.blocks()[1], before[2]);
        QCOMPARE(w.blocks().size(), before.size());
        send(QEvent::MouseButtonPress, handle, Qt::LeftButton); // given up
        send(QEvent::MouseMove, lineOf(3).bottomLeft() + QPointF(0, 2), Qt::LeftButton);
        QTest::keyClick(w.edit, Qt::Key_Escape);
        send(QEvent::MouseButtonRelease, lineOf(3).bottomLeft(), Qt::NoButton);
        QCOMPARE(w.blocks()[3], before[1]);
        QTest::keyClick(&w.window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(w.blocks(), before);
    }

    void aReportBecomesATemplateOfOnesOwn()
    {
        const QTemporaryDir home;
        qputenv("XDG_DATA_HOME", home.path().toUtf8());
        {
            ReportFixture w;
            w.toEnd();
            w.write("Our institute computes by night.");
            w.dialogs.texts.enqueue(QStringLiteral("Our institute"));
            w.button("ownTemplates")->click();
            w.button("ownTemplates")->findChild<QMenu *>()->actions().first()->trigger();
            QVERIFY(w.dialogs.told.isEmpty());
            QVERIFY(QFile::exists(home.filePath(QStringLiteral("huella/templates/our-institute.en.md"))));
        }
        ReportFixture w(Language::es);
        auto *kind = w.find<QComboBox>("template");
        const int own = kind->findData(QStringLiteral("our-institute"));
        QVERIFY(own > 0);
        kind->setCurrentIndex(own);
        emit kind->activated(own);
        QCOMPARE(w.document.study().report.templateName, std::string("our-institute"));
        QCOMPARE(w.page->language(), Language::en); // the language that it is written in
        QVERIFY(w.edit->toPlainText().contains(QStringLiteral("Our institute computes by night.")));
        w.page->setLanguage(Language::es); // it has no Spanish text
        QVERIFY(!toTranslate(w.blocks(), Language::es).empty());
        w.page->setLanguage(Language::en);
        QCOMPARE(kind->currentData().toString(), QStringLiteral("our-institute"));
        w.dialogs.confirmations.enqueue(true);
        w.button("ownTemplates")->click();
        w.button("ownTemplates")->findChild<QMenu *>()->findChild<QMenu *>()->actions().first()->trigger();
        QCOMPARE(kind->findData(QStringLiteral("our-institute")), -1);
        QVERIFY(w.edit->toPlainText().contains(QStringLiteral("Our institute computes by night."))); // the report stays
        qunsetenv("XDG_DATA_HOME");
    }

    void aBibliographyIsSavedBesideLatex()
    {
        ReportFixture w;
        const QTemporaryDir folder;
        const QString bib = folder.filePath(QStringLiteral("ours.bib"));
        w.dialogs.paths.enqueue(folder.filePath(QStringLiteral("ours.tex")));
        w.button("exportLatex")->click();
        QFile made(bib);
        QVERIFY(made.open(QIODevice::ReadOnly));
        const QByteArray first = made.readAll();
        QVERIFY(first.contains("@article{lannelongue2021,"));
        made.close();
        QVERIFY(made.open(QIODevice::WriteOnly) && made.write("@book{mine}") > 0);
        made.close();
        w.dialogs.paths.enqueue(folder.filePath(QStringLiteral("ours.tex")));
        w.dialogs.confirmations << true; // the report itself may be replaced
        w.button("exportLatex")->click();
        QCOMPARE(w.dialogs.told.size(), 1);
        QVERIFY(made.open(QIODevice::ReadOnly));
        QCOMPARE(made.readAll(), QByteArray("@book{mine}"));
        w.dialogs.paths.enqueue(folder.filePath(QStringLiteral("alone.bib")));
        w.button("exportBibtex")->click();
        QFile alone(folder.filePath(QStringLiteral("alone.bib")));
        QVERIFY(alone.open(QIODevice::ReadOnly));
        QCOMPARE(alone.readAll(), first);
    }

    void figuresAndArchivesAreSavedFromThePanel()
    {
        ReportFixture w;
        const QTemporaryDir folder;
        w.dialogs.figures.enqueue({FigureFormat::png, 80});
        w.dialogs.paths.enqueue(folder.path());
        w.button("exportFigures")->click();
        const QStringList made = QDir(folder.path()).entryList(QDir::Files);
        QVERIFY(!made.isEmpty() && made.first().endsWith(QLatin1String(".png")));
        w.dialogs.paths.enqueue(folder.filePath(QStringLiteral("archive.pdf")));
        w.button("exportArchive")->click();
        QFile archive(folder.filePath(QStringLiteral("archive.pdf")));
        QVERIFY(archive.open(QIODevice::ReadOnly));
        QVERIFY(archive.readAll().contains("pdfaid:part"));
        w.page->setTemplate("methods"); // which has no figures
        w.button("exportFigures")->click();
        QCOMPARE(w.dialogs.told.size(), 1);
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

    void everythingThatCanBePutInHasAName()
    {
        ReportFixture w(Language::es);
        for (const char *name : {"insertFigure", "insertTable", "insertValue", "insertCitation"}) {
            w.find<QPushButton>(name)->click();
            auto *menu = w.find<QPushButton>(name)->findChild<QMenu *>();
            QVERIFY(!menu->actions().isEmpty());
            QList<QMenu *> menus = menu->findChildren<QMenu *>();
            menus.append(menu);
            for (const QMenu *each : menus)
                for (QAction *action : each->actions())
                    QVERIFY2(
                        action->isSeparator()
                            || (!action->text().isEmpty() && !action->text().startsWith(QStringLiteral("report."))),
                        qPrintable(action->text()));
            menu->hide();
        }
    }

    void whatIsMissingIsAddedByAClick()
    {
        ReportFixture w;
        const auto lacks = [&w](const char *words) {
            for (QPushButton *each : w.window.findChildren<QPushButton *>())
                if (each->isVisible() && each->accessibleName().contains(QLatin1String(words)))
                    return each;
            return static_cast<QPushButton *>(nullptr);
        };
        Report bare;
        bare.blocks = {
            std::make_shared<const ReportBlock>(ReportBlock{TextBlock{TextStyle::body, {{"Alone."}}}, {}, "en"})};
        w.document.apply(EditKind::editReport, setReport(w.document.study(), bare));
        QPushButton *boundary = nullptr;
        QTRY_VERIFY((boundary = lacks("boundary")));
        boundary->click();
        QTRY_VERIFY(!lacks("boundary"));
    }
};

HUELLA_TEST(ReportPageTest, QApplication)
} // namespace report_page_test
#include "report_page_test.moc"
