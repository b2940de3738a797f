// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/report/references_dialog.h"
#include "app/desktop/paper/page_notes.h"
#include "core/study/file/file.h"
#include "tests/app/desktop/formats/office_files.h"
#include "tests/app/desktop/formats/pdf_fixture.h"
#include "tests/app/desktop/pages/report_page_fixture.h"
#include "tests/core/study/small_picture.h"
#include "tests/register_test.h"

#include <QBuffer>
#include <QClipboard>
#include <QDropEvent>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QTemporaryDir>

using namespace huella;

namespace report_own_parts_test {

/// What somebody puts into a report from elsewhere: pictures, footnotes, references, works; and tables that change their form.
class ReportOwnPartsTest : public QObject {
    Q_OBJECT

private:
    struct Parts : ReportFixture {
        Parts()
        {
            Report report;
            const auto own = [](BlockContent content) {
                return std::make_shared<const ReportBlock>(ReportBlock{std::move(content), {}, "en"});
            };
            report.blocks = {own(TextBlock{TextStyle::body, {{"First text."}}}),
                             own(RecipeBlock{"figure.runs", {}, {}}),
                             own(TableBlock{{{{{"a"}}, {{"b"}}}, {{{"c"}}, {{"d"}}}}}),
                             own(TextBlock{TextStyle::body, {{"Last text."}}}), own(RecipeBlock{"references", {}, {}})};
            document.apply(EditKind::editReport, setReport(document.study(), report));
        }
        void to(size_t block, bool end = true)
        {
            QTextCursor cursor(page->text().firstBlock(block));
            if (end)
                cursor.movePosition(QTextCursor::EndOfBlock);
            edit->setTextCursor(cursor);
            edit->setFocus();
        }
        const RecipeBlock *recipe(size_t block) { return std::get_if<RecipeBlock>(&blocks()[block]->content); }
        const TableBlock &table() { return std::get<TableBlock>(blocks()[2]->content); }
        const TextRuns &runs(size_t block) { return std::get<TextBlock>(blocks()[block]->content).runs; }
        void intoCell(int row, int column)
        {
            const QTextTable *shown = tableOf(page->text().firstBlock(2).next());
            edit->setTextCursor(shown->cellAt(row, column).firstCursorPosition());
            edit->setFocus();
        }
    };
    static QString savedPicture(const QTemporaryDir &folder, const QSize &size, const char *format = "PNG")
    {
        QImage image(size, QImage::Format_ARGB32);
        image.fill(QColor(10, 120, 90, 128));
        image.setText(QStringLiteral("Comment"), QStringLiteral("where it was taken"));
        const QString path = folder.filePath(QStringLiteral("my picture.") + QString::fromLatin1(format).toLower());
        return image.save(path, format) ? path : QString();
    }

private slots:
    void aPictureOfAFileIsKept()
    {
        Parts w;
        const QTemporaryDir folder;
        w.dialogs.paths << savedPicture(folder, {3000, 1500});
        w.to(0);
        w.find<QAbstractButton>("insertPicture")->click();
        QCoreApplication::processEvents(); // it asks when the button has answered
        const RecipeBlock *picture = w.recipe(1);
        QVERIFY(picture && picture->isPicture());
        QVERIFY(picture->picture->width < 2100 && picture->picture->width > 1900); // 300 dots to the inch of the column
        QVERIFY(picture->picture->bytes.find("where it was taken") == std::string::npos);
        QVERIFY(w.page->text().figureAt(1)->caption.starts_with("Figure 1."));
        QVERIFY(w.page->text().figureAt(2)->caption.starts_with("Figure 2."));
        QVERIFY(w.edit->inMadePart());
        w.dialogs.texts << QStringLiteral("Our hall") << QStringLiteral("Racks in a hall");
        w.edit->askForCaption();
        w.edit->askForAlternative();
        QCOMPARE(w.page->text().figureAt(1)->caption, std::string("Figure 1. Our hall"));
        QCOMPARE(w.recipe(1)->alternative, std::string("Racks in a hall"));
        const auto kept = w.recipe(1)->picture;
        QTest::keyClick(w.edit, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(w.recipe(1)->alternative.empty() && w.recipe(1)->picture == kept); // held once
        const auto read = readStudy(writeStudy(w.document.study()), "it");
        QVERIFY(read && read->study.report == w.document.study().report);
    }

    void whatIsNoPictureIsSaid()
    {
        Parts w;
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("a.png")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\x89PNG\r\n\x1a\nnothing more");
        file.close();
        const auto before = w.blocks();
        w.page->insertPictureFile(file.fileName());
        w.page->insertPictureFile(folder.filePath(QStringLiteral("none.png")));
        QCOMPARE(w.dialogs.told.size(), 2);
        QVERIFY(w.dialogs.told[0].contains(QStringLiteral("a.png")));
        QVERIFY(before == w.blocks());
    }

    void aPictureIsPastedAndCopied()
    {
        Parts w;
        QImage image(20, 10, QImage::Format_RGB32);
        image.fill(Qt::red);
        QGuiApplication::clipboard()->setImage(image);
        w.to(0);
        w.edit->paste();
        QVERIFY(w.recipe(1) && w.recipe(1)->isPicture());
        w.edit->selectAll();
        w.edit->copy();
        w.to(4);
        w.toEnd();
        w.edit->paste();
        size_t pictures = 0;
        for (const ReportBlockPointer &block : w.blocks())
            if (const auto *recipe = std::get_if<RecipeBlock>(&block->content))
                pictures += size_t(recipe->isPicture());
        QCOMPARE(pictures, size_t(2));
    }

    void picturesReachEveryFormat()
    {
        Parts w;
        QImage image(200, 100, QImage::Format_RGB32);
        image.fill(Qt::blue);
        w.to(0);
        w.page->insertPictureImage(image);
        const Document report = w.page->finished();
        const auto pdf = opened(writePdf(report, {}).value());
        QVERIFY(textOf(*pdf).contains(QStringLiteral("Figure 1. Picture")));
        const QImage page = pdf->page(0)->renderToImage(72, 72);
        bool blue = false;
        for (int y = 0; y < page.height(); ++y)
            blue = blue
                   || (page.pixelColor(page.width() / 2, y).blue() > 200
                       && page.pixelColor(page.width() / 2, y).red() < 60);
        QVERIFY(blue);
        const auto docx = office_files::docxOf(report), odt = office_files::odtOf(report);
        QVERIFY(docx.contains(QStringLiteral("word/media/figure-1.png")));
        QVERIFY(odt.contains(QStringLiteral("Pictures/figure-1.png"))
                && !odt.contains(QStringLiteral("Pictures/figure-1.svg")));
    }

    /// From a list of files onto the page: it stands behind the part that it was let go on.
    void aPictureIsDropped()
    {
        Parts w;
        const QTemporaryDir folder;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(savedPicture(folder, {120, 60}))});
        const QPoint place = w.edit->cursorRect(QTextCursor(w.page->text().firstBlock(0))).center();
        QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(w.edit->viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(place, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(w.edit->viewport(), &drop);
        QTRY_COMPARE(w.blocks().size(), size_t(6));
        QVERIFY(w.recipe(1) && w.recipe(1)->isPicture() && w.recipe(1)->picture->width == 120);
    }

    void aFootnoteIsWrittenChangedAndRemoved()
    {
        Parts w;
        w.to(3);
        w.dialogs.texts << QStringLiteral("See https://example.org.");
        QTest::keyClick(w.edit, Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(w.runs(3).back().value, std::string("note.See https://example.org."));
        w.to(0);
        w.dialogs.texts << QStringLiteral("Earlier");
        w.page->editNote();
        QCOMPARE(w.page->text().firstBlock(0).text(), QStringLiteral("First text.1"));
        QCOMPARE(w.page->text().firstBlock(3).text(), QStringLiteral("Last text.2")); // counted anew
        const auto lines = w.page->text().layout().notesOn(0);
        QCOMPARE(lines.size(), size_t(2));
        QCOMPARE(lines[0].text, QStringLiteral("Earlier"));
        w.dialogs.texts << QStringLiteral("Changed");
        w.page->editNote();
        QCOMPARE(w.runs(0).back().value, std::string("note.Changed"));
        QCOMPARE(w.page->text().layout().notesOn(0)[0].text, QStringLiteral("Changed"));
        QTest::keyClick(w.edit, Qt::Key_Backspace);
        QCOMPARE(w.runs(0).size(), size_t(1));
        QCOMPARE(w.page->text().firstBlock(3).text(), QStringLiteral("Last text.1"));
        QTest::keyClick(w.edit, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(w.runs(0).size(), size_t(2));
        const auto fresh = w.fresh();
        QCOMPARE(looksOf(w.page->text()), looksOf(*fresh));
        QCOMPARE(heightsOf(w.page->text()), heightsOf(*fresh));
    }

    /// Its mark is raised, what is written behind it is not.
    void whatIsWrittenBehindAMarkIsText()
    {
        Parts w;
        w.to(3);
        w.dialogs.texts << QStringLiteral("Words");
        w.page->editNote();
        w.write(" behind");
        QCOMPARE(w.runs(3).back().text, std::string(" behind"));
        QVERIFY(w.runs(3).back().script == Script::normal);
        QCOMPARE(looksOf(w.page->text()), looksOf(*w.fresh()));
    }

    void footnotesReachPagesAndWordProcessors()
    {
        Parts w;
        w.to(0);
        w.dialogs.texts << QStringLiteral("The words of the note");
        w.page->editNote();
        const Document report = w.page->finished();
        QVERIFY(textOf(*opened(writePdf(report, {}).value())).contains(QStringLiteral("The words of the note")));
        const auto docx = office_files::docxOf(report), odt = office_files::odtOf(report);
        QVERIFY(office_files::partOf(docx, "word/document.xml")
                    .contains(QStringLiteral("<w:footnoteReference w:id=\"1\"/>")));
        QVERIFY(office_files::partOf(docx, "word/footnotes.xml").contains(QStringLiteral("The words of the note")));
        QVERIFY(office_files::partOf(odt, "content.xml").contains(QStringLiteral("text:note-class=\"footnote\"")));
    }

    void longNotesGoOnOnTheNextPage()
    {
        const QString words = QStringLiteral("word ").repeated(6000);
        TextRuns runs{{"Here"}, {.value = std::string(notePath) + words.toStdString()}};
        Document document;
        document.blocks = {Paragraph{{{"Here"}, {.text = "1", .script = Script::super, .value = runs[1].value}}}};
        document.notes = {noteRuns(words.toStdString())};
        const auto pdf = opened(writePdf(document, {}).value());
        QVERIFY(pdf->numPages() > 1);
        QCOMPARE(textOf(*pdf).count(QStringLiteral("word")), 6000);
    }

    void aReferenceFollowsItsFigure()
    {
        Parts w;
        w.to(3);
        w.write(" See ");
        const int steps = w.document.undoStack().index();
        const auto *menu = w.menuOf("insertReference");
        QVERIFY(menu->actions().front()->text().startsWith(QStringLiteral("Figure\u00a01")));
        menu->actions().front()->trigger();
        QCOMPARE(w.document.undoStack().index(), steps + 1);
        QCOMPARE(w.page->text().firstBlock(3).text(), QStringLiteral("Last text. See Figure\u00a01"));
        QCOMPARE(w.recipe(1)->label, std::string("fig-1"));
        QImage image(20, 10, QImage::Format_RGB32);
        image.fill(Qt::red);
        w.to(0);
        w.page->insertPictureImage(image);
        QCOMPARE(w.page->text().firstBlock(4).text(), QStringLiteral("Last text. See Figure\u00a02"));
        w.page->setLanguage(Language::es);
        QCOMPARE(w.page->text().firstBlock(4).text(), QStringLiteral("Last text. See Figura\u00a02"));
        const Document report = w.page->finished();
        const auto docx = office_files::docxOf(report);
        QVERIFY(office_files::partOf(docx, "word/document.xml").contains(QStringLiteral(" REF _RefFigure2 \\h ")));
        QVERIFY(office_files::contentOf(report).contains(
            QStringLiteral("text:ref-name=\"refFigure1\">2</text:sequence-ref>")));
    }

    void worksAreReadAndCited()
    {
        Parts w;
        QGuiApplication::clipboard()->setText(
            QStringLiteral("@article{k2020, author={Ruiz, Eva}, title={Ice}, journal={Polar}, year=2020}"));
        ReferencesDialog dialog(w.context, *w.page);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.findChild<QAbstractButton *>(QStringLiteral("bibtexPaste"))->click();
        dialog.findChild<QAbstractButton *>(QStringLiteral("newReference"))->click();
        QTest::keyClicks(dialog.findChild<QLineEdit *>(QStringLiteral("referenceAuthors")),
                         QStringLiteral("Sanz, Leo"));
        QTest::keyClicks(dialog.findChild<QLineEdit *>(QStringLiteral("referenceYear")), QStringLiteral("2021"));
        QTest::keyClicks(dialog.findChild<QLineEdit *>(QStringLiteral("referenceTitle")), QStringLiteral("Snow"));
        dialog.accept();
        const auto &own = w.document.study().report.references;
        QCOMPARE(own.size(), size_t(2));
        QCOMPARE(own[0].key, std::string("k2020"));
        QCOMPARE(own[1].key, std::string("sanz2021"));
        w.to(3);
        for (QAction *action : w.menuOf("insertCitation")->actions())
            if (action->text().contains(QStringLiteral("Snow")))
                action->trigger();
        QCOMPARE(w.page->text().firstBlock(3).text(), QStringLiteral("Last text. (Sanz, 2021)"));
        const Document report = w.page->finished();
        QVERIFY(plainText(report).find("Sanz, L. (2021). Snow.") != std::string::npos);
        QVERIFY(plainText(report).find("Ice") == std::string::npos);
        QTest::keyClick(w.edit, Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(w.edit, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(w.document.study().report.references.empty());
    }

    void rowsAndColumnsComeAndGo()
    {
        Parts w;
        w.intoCell(0, 1);
        QTest::keyClick(w.edit, Qt::Key_Insert, Qt::AltModifier);
        QCOMPARE(w.table().rows.size(), size_t(3));
        w.write("new");
        QCOMPARE(w.table().rows[1][1].front().text, std::string("new"));
        QTest::keyClick(w.edit, Qt::Key_Insert, Qt::AltModifier | Qt::ShiftModifier);
        w.write("x");
        QCOMPARE(w.table().rows[1].size(), size_t(3));
        QCOMPARE(w.table().rows[1][2].front().text, std::string("x"));
        QTest::keyClick(w.edit, Qt::Key_Delete, Qt::AltModifier | Qt::ShiftModifier);
        QTest::keyClick(w.edit, Qt::Key_Delete, Qt::AltModifier);
        QVERIFY((w.table() == TableBlock{{{{{"a"}}, {{"b"}}}, {{{"c"}}, {{"d"}}}}}));
        QTest::keyClick(w.edit, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(w.table().rows.size(), size_t(3));
        w.intoCell(0, 0);
        w.edit->changeTable(TableChange::columnLeft);
        w.edit->changeTable(TableChange::rowAbove);
        QVERIFY(w.table().rows[0][0].empty() && w.table().rows[1][1].front().text == "a");
        for (int i = 0; i < 3; ++i)
            w.edit->changeTable(TableChange::withoutColumn);
        QVERIFY(!std::holds_alternative<TableBlock>(w.blocks()[2]->content)); // the last one takes the table with it
    }
};

HUELLA_TEST(ReportOwnPartsTest, QApplication)
} // namespace report_own_parts_test
#include "report_own_parts_test.moc"
