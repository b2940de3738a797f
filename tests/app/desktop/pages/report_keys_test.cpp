// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/text.h"
#include "app/desktop/pages/report/notice_bar.h"
#include "tests/app/desktop/pages/report_page_fixture.h"
#include "tests/register_test.h"

#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QTimer>
#include <QToolBar>

using namespace huella;

namespace report_keys_test {

/// Kinds of report, search, print: the report's page by its keys.
class ReportKeysTest : public QObject {
    Q_OBJECT

private:
    static QToolButton *tool(ReportFixture &w, const char *text)
    {
        for (QToolButton *each : w.window.findChildren<QToolButton *>())
            if (each->text() == QLatin1String(text))
                return each;
        return nullptr;
    }

private slots:
    void ownPartsKeepTheirPlaceThroughKinds()
    {
        ReportFixture w;
        QTextCursor cursor(w.page->text().firstBlock(4));
        cursor.movePosition(QTextCursor::EndOfBlock);
        w.edit->setTextCursor(cursor);
        QTest::keyClick(w.edit, Qt::Key_Return);
        w.write("Ours, in the middle.");
        w.page->insertHere(TableBlock{{{{{"a"}}, {{"b"}}}}});
        const auto before = w.blocks();
        const auto contents = [](const std::vector<ReportBlockPointer> &blocks) {
            std::vector<BlockContent> all;
            for (const auto &block : blocks)
                all.push_back(block->content);
            return all;
        };
        QStringList named;
        for (const char *id : {"dnsh", "neurips", "full", "methods"}) {
            w.page->setTemplate(id);
            QCOMPARE(w.document.study().report.templateName, std::string(id));
            QVERIFY(w.edit->toPlainText().contains(QStringLiteral("Ours, in the middle.")));
            named << w.window.findChild<NoticeBar *>()->text();
        }
        // one of them lacks its neighbour
        QVERIFY2(named.join(u' ').contains(QStringLiteral("“Ours, in the middle.”")), qPrintable(named.join(u'\n')));
        w.page->setTemplate("summary");
        QVERIFY(contents(w.blocks()) == contents(before));
        QVERIFY(w.window.findChild<NoticeBar *>()->text().isEmpty());
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(w.edit, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(w.blocks() == before);
    }

    void aWordIsFoundWithoutItsAccents()
    {
        ReportFixture w;
        w.toEnd();
        w.page->insertHere(TextBlock{TextStyle::body, {{"Según la ejecución del ZÀÑO de São Paulo, QAÑOX"}}});
        QTest::keyClick(w.edit, Qt::Key_F, Qt::ControlModifier);
        for (const auto &[what, found] :
             {std::pair("segun la ejec", "Según la ejec"), {"zaño", "ZÀÑO"}, {"sao", "São"}, {"qanox", "São"}}) {
            w.find<QLineEdit>("findWhat")->setText(QString::fromUtf8(what));
            QTest::keyClick(w.find<QLineEdit>("findWhat"), Qt::Key_Return);
            QCOMPARE(w.edit->textCursor().selectedText(), QString::fromUtf8(found));
        }
    }

    void whatIsTypedOverASelectionIsOneStep()
    {
        ReportFixture w;
        const Study before = w.document.study();
        QTest::keyClick(w.edit, Qt::Key_A, Qt::ControlModifier);
        w.write("xy");
        QCOMPARE(w.blocks().size(), size_t(1));
        QTest::keyClick(w.edit, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(w.document.study() == before);
    }

    void aValueComesOnceIntoAHeading()
    {
        ReportFixture w;
        QTextBlock heading = w.edit->document()->begin();
        while (heading.isValid() && roleOf(heading) != Role::heading1 && roleOf(heading) != Role::heading2)
            heading = heading.next();
        QVERIFY(heading.isValid());
        const QString was = heading.text();
        w.edit->setTextCursor(QTextCursor(heading));
        w.page->insertValue("baseline.emissions.total");
        const QString now = w.edit->textCursor().block().text();
        QVERIFY2(now.endsWith(was) && now.size() > was.size(), qPrintable(now));
        QCOMPARE(now.count(QStringLiteral("kg")), 1);
        QTest::keyClick(w.edit, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(w.edit->textCursor().block().text(), was);
    }

    void findAndReplaceAgreeAboutSpaces()
    {
        for (const char *space : {" ", "\u00a0", "\u202f", "\u2009"}) {
            ReportFixture w;
            w.toEnd();
            w.page->insertHere(
                TextBlock{TextStyle::body, {{std::string("QX10") + space + "kg and QX10" + space + "kg"}}});
            QTest::keyClick(w.edit, Qt::Key_H, Qt::ControlModifier);
            QTest::keyClicks(w.find<QLineEdit>("findWhat"), QStringLiteral("qx10 kg"));
            w.find<QLineEdit>("replaceWith")->setText(QStringLiteral("12 t"));
            QTest::keyClick(w.find<QLineEdit>("findWhat"), Qt::Key_Return);
            QCOMPARE(w.edit->textCursor().selectedText(), QStringLiteral("QX10%1kg").arg(QString::fromUtf8(space)));
            tool(w, "Replace")->click();
            QCOMPARE(w.textOf(w.blocks().size() - 1), std::string("12 t and QX10") + space + "kg");
            const auto said = [&w](const char *words) {
                for (const QLabel *each : w.window.findChildren<QLabel *>())
                    if (each->isVisible() && each->text().contains(QLatin1String(words)))
                        return true;
                return false;
            };
            QVERIFY(said("1 replaced"));
            tool(w, "Replace all")->click();
            QCOMPARE(w.textOf(w.blocks().size() - 1), std::string("12 t and 12 t"));
            QVERIFY(said("1 replaced"));
            w.find<QLineEdit>("findWhat")->setText(QStringLiteral("desman")); // the title is the study's
            tool(w, "Replace all")->click();
            QVERIFY(said("0 replaced; ") && said("the study"));
        }
    }

    void onePaperForPagesFilesAndPrint()
    {
        ReportFixture w;
        const QTemporaryDir folder;
        const auto archived = [&] {
            static int files = 0;
            const QString path = folder.filePath(QStringLiteral("%1.pdf").arg(++files));
            w.dialogs.paths << path;
            w.line("PDF/&A, for archives…")->trigger();
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const auto isLetter = [&w] {
            return ReportFixture::lineOf(*w.menuOf("pageSetup"), QStringLiteral("Letter paper"))->isChecked();
        };
        QVERIFY(archived().contains("/MediaBox [ 0 0 595"));
        QVERIFY(!isLetter());
        ReportFixture::lineOf(*w.menuOf("pageSetup"), QStringLiteral("Letter paper"))->trigger();
        QVERIFY(archived().contains("/MediaBox [ 0 0 612"));
        QVERIFY(w.page->text().layout().page().paper == PageGeometry::of(Paper::letter).paper);
        QVERIFY(!w.edit->toPlainText().isEmpty());
        ReportChoice choice;
        choice.letter = false;
        w.dialogs.reports << choice;
        w.dialogs.paths << folder.filePath(QStringLiteral("menu.pdf"));
        QTest::keyClick(&w.window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("menu.pdf"))));
        QVERIFY(!isLetter());
        QVERIFY(w.page->text().layout().page().paper == PageGeometry::of(Paper::a4).paper);
        QVERIFY(!w.dialogs.printed);
        QTest::keyClick(&w.window, Qt::Key_P, Qt::ControlModifier);
        QVERIFY(w.dialogs.printed);
    }

    void thePreviewShowsPrintAndPageSetup()
    {
        bool seen = false;
        int found = 0;
        QStringList hidden;
        QTimer::singleShot(0, this, [&] {
            auto *preview = qobject_cast<QPrintPreviewDialog *>(QApplication::activeModalWidget());
            if (!preview)
                return;
            const auto *bar = preview->findChild<QToolBar *>();
            for (const char *name : {"Page setup", "Print"})
                for (QAction *action : bar->actions())
                    if (action->text() == QLatin1String(name)) {
                        ++found;
                        if (!bar->widgetForAction(action)->isVisible())
                            hidden << action->text();
                    }
            seen = true;
            preview->reject();
        });
        WindowDialogs().printPreview(nullptr, false, [](QPrinter &) {});
        QVERIFY(seen);
        QCOMPARE(found, 2);
        QVERIFY2(hidden.isEmpty(), qPrintable(hidden.join(u' ')));
    }

    void lettersWithAltAreNotTyped()
    {
        ReportFixture w;
        const QString before = w.edit->toPlainText();
        const auto blocks = w.blocks();
        for (const Qt::Key key : {Qt::Key_3, Qt::Key_Q})
            QTest::keyClick(w.edit, key, Qt::AltModifier);
        QCOMPARE(w.edit->toPlainText(), before);
        QVERIFY(w.blocks() == blocks);
    }

    void namesDoNotTurnTitlesAndFileNames()
    {
        ReportFixture w;
        w.document.apply(EditKind::setTitle, setTitle(w.document.study(), "s\u202egpj.exe"));
        QVERIFY(w.window.windowTitle().startsWith(QStringLiteral("sgpj.exe")));
        QVERIFY(w.edit->toPlainText().contains(QStringLiteral("sgpj.exe")));
        FileCommands files(w.context, &w.window);
        QVERIFY(files.suggestedPath(QStringLiteral(".pdf")).endsWith(QStringLiteral("sgpj.exe.pdf")));
    }

    void aCaretIsNotAsHighAsAFigure()
    {
        ReportFixture w;
        w.intoFigure();
        QCOMPARE(w.edit->cursorWidth(), 0);
        QImage with(w.edit->viewport()->size(), QImage::Format_RGB32), without = with;
        QAbstractTextDocumentLayout::PaintContext context;
        const auto paint = [&](QImage &picture, int cursor) {
            picture.fill(Qt::white);
            QPainter painter(&picture);
            context.cursorPosition = cursor;
            const QRectF figure = w.page->text().layout().blockBoundingRect(w.edit->textCursor().block());
            painter.translate(-figure.topLeft());
            w.page->text().layout().draw(&painter, context);
        };
        paint(with, w.edit->textCursor().position());
        paint(without, -1);
        QCOMPARE(with, without);
    }

    void chartsThatAreNotShownAreForgotten()
    {
        ReportFixture w;
        QVERIFY(w.page->text().writer().chartCount() > 0);
        const size_t charts = w.page->text().writer().chartCount();
        for (int i = 0; i < 20; ++i)
            w.document.apply(EditKind::setField,
                             setField(w.document.study(), w.document.currentRunId(), Field::hours, double(20 + i)));
        QCOMPARE(w.page->text().writer().chartCount(), charts);
    }
};

HUELLA_TEST(ReportKeysTest, QApplication)
} // namespace report_keys_test
#include "report_keys_test.moc"
