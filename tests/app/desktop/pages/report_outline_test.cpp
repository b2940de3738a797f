// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/text.h"
#include "app/desktop/pages/report/checks_box.h"
#include "app/desktop/pages/report/report_side.h"
#include "app/desktop/pages/report/section_list.h"
#include "core/report/document/sections.h"
#include "tests/app/desktop/pages/report_page_fixture.h"
#include "tests/register_test.h"

#include <QMimeData>
#include <QScrollArea>

using namespace huella;

namespace report_outline_test {

/// The outline beside the pages, and the tools above them.
class ReportOutlineTest : public QObject {
    Q_OBJECT

private:
    static SectionList *outline(ReportFixture &w) { return w.find<SectionList>("sections"); }
    static QStringList titles(ReportFixture &w)
    {
        QStringList titles;
        for (const SectionRow &row : w.page->sections())
            titles << row.title;
        return titles;
    }
    static int rowNamed(ReportFixture &w, const QString &title) { return int(titles(w).indexOf(title)); }
    /// Three sections, the first with one below it.
    static void writeSections(ReportFixture &w)
    {
        Report report;
        const auto add = [&report](TextStyle style, const char *text) {
            report.blocks.push_back(
                std::make_shared<const ReportBlock>(ReportBlock{TextBlock{style, {{text}}}, {}, "en"}));
        };
        add(TextStyle::title, "Ours");
        add(TextStyle::heading1, "One");
        add(TextStyle::body, "First words.");
        add(TextStyle::heading2, "Below one");
        add(TextStyle::body, "More words.");
        add(TextStyle::heading1, "Two");
        add(TextStyle::body, "Second words.");
        add(TextStyle::heading1, "Three");
        w.document.apply(EditKind::editReport, setReport(w.document.study(), report));
        QTRY_COMPARE(outline(w)->sections().rows().size(), size_t(5));
    }

private slots:
    void itListsTheHeadingsWithTheirPages()
    {
        ReportFixture w;
        w.page->setTemplate("full");
        QTRY_VERIFY(outline(w)->sections().rows().size() > 4);
        const auto &rows = outline(w)->sections().rows();
        QCOMPARE(rows.front().title, QStringLiteral("Title and summary"));
        QCOMPARE(rows.front().page, 1);
        QVERIFY(rows.back().page > 1);
        QCOMPARE(w.find<QAbstractItemView>("sections")->accessibleName(), QStringLiteral("Outline of the report"));
        const QString said = outline(w)
                                 ->sections()
                                 .data(outline(w)->sections().index(int(rows.size()) - 1), Qt::AccessibleTextRole)
                                 .toString();
        QVERIFY2(said.contains(QStringLiteral("page %1").arg(rows.back().page)), qPrintable(said));
    }

    void arrowsLeadThroughTheReport()
    {
        ReportFixture w;
        writeSections(w);
        QTest::keyClick(w.edit, Qt::Key_Home, Qt::ControlModifier);
        QTRY_COMPARE(outline(w)->currentIndex().row(), 0);
        outline(w)->setFocus();
        QTest::keyClick(outline(w), Qt::Key_Down);
        QTest::keyClick(outline(w), Qt::Key_Down);
        QCOMPARE(w.edit->textCursor().block().text(), QStringLiteral("Below one"));
        QVERIFY(outline(w)->hasFocus());
        QTest::keyClick(outline(w), Qt::Key_Return);
        QVERIFY(w.edit->hasFocus());
        QTest::keyClick(w.edit, Qt::Key_End, Qt::ControlModifier); // and follows the caret
        QTRY_COMPARE(outline(w)->currentIndex().row(), 4);
    }

    void aSectionMovesWithAllThatItHolds()
    {
        ReportFixture w;
        writeSections(w);
        const auto before = w.blocks();
        const int steps = w.document.undoStack().index();
        outline(w)->setFocus();
        outline(w)->setCurrentIndex(outline(w)->sections().index(rowNamed(w, QStringLiteral("One"))));
        QTest::keyClick(outline(w), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(titles(w).mid(1).join(u' '), QStringLiteral("Two One Below one Three"));
        QCOMPARE(w.blocks()[5], before[3]); // the very same parts
        QCOMPARE(outline(w)->currentIndex().row(), 2);
        QCOMPARE(w.document.undoStack().index(), steps + 1);
        QTest::keyClick(&w.window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(w.blocks(), before);
    }

    void aSectionIsDropped()
    {
        ReportFixture w;
        writeSections(w);
        SectionModel &model = outline(w)->sections();
        const std::unique_ptr<QMimeData> three(model.mimeData({model.index(4)}));
        QVERIFY(!model.canDropMimeData(three.get(), Qt::MoveAction, 0, 0, {})); // above the title
        QVERIFY(model.canDropMimeData(three.get(), Qt::MoveAction, 1, 0, {}));
        QVERIFY(!model.dropMimeData(three.get(), Qt::MoveAction, 1, 0, {})); // the view leaves its rows alone
        QCOMPARE(titles(w).mid(1).join(u' '), QStringLiteral("Three One Below one Two"));
        QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsDragEnabled));
        QTRY_COMPARE(model.rows()[1].title, QStringLiteral("Three"));
        const std::unique_ptr<QMimeData> first(model.mimeData({model.index(1)}));
        model.dropMimeData(first.get(), Qt::MoveAction, 5, 0, {});
        QCOMPARE(titles(w).mid(1).join(u' '), QStringLiteral("One Below one Two Three"));
    }

    /// The outline follows a moment later.
    void aRowThatIsStaleLeadsToItsOwnSectionOrNowhere()
    {
        ReportFixture w;
        writeSections(w);
        SectionModel &model = outline(w)->sections();
        outline(w)->setFocus();
        outline(w)->setCurrentIndex(model.index(4)); // Three
        auto report = w.document.study().report;
        report.blocks.erase(report.blocks.begin() + 1, report.blocks.begin() + 5); // One and what is below it
        w.document.apply(EditKind::editReport, setReport(w.document.study(), report));
        QCOMPARE(model.rows().size(), size_t(5));
        QTest::keyClick(outline(w), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(titles(w).mid(1).join(u' '), QStringLiteral("Three Two"));
        w.document.undoStack().undo();
        w.document.undoStack().undo();
        QTRY_COMPARE(model.rows().size(), size_t(5));
        outline(w)->setCurrentIndex(model.index(0));
        w.document.apply(EditKind::editReport, setReport(w.document.study(), report));
        const auto blocks = w.blocks();
        const std::unique_ptr<QMimeData> one(model.mimeData({model.index(1)})), three(model.mimeData({model.index(4)}));
        model.dropMimeData(one.get(), Qt::MoveAction, 5, 0, {}); // which is gone
        QCOMPARE(w.blocks(), blocks);
        model.dropMimeData(three.get(), Qt::MoveAction, 3, 0, {}); // before Two, by its place of before
        QCOMPARE(titles(w).mid(1).join(u' '), QStringLiteral("Three Two"));
    }

    void aSectionIsAddedBehindThisOne()
    {
        ReportFixture w;
        writeSections(w);
        w.page->goTo(2);
        w.find<QToolButton>("addSection")->click();
        QVERIFY(w.edit->hasFocus());
        w.write("New");
        QCOMPARE(titles(w).mid(1).join(u' '), QStringLiteral("One Below one New Two Three"));
        QVERIFY(headingLevelOf(*w.blocks()[5]) == 1);
    }

    void aNarrowWindowFoldsIt()
    {
        ReportFixture w;
        QVERIFY(outline(w)->isVisible());
        auto *button = w.find<QToolButton>("outlineButton");
        QVERIFY(!button->isVisible());
        w.window.resize(1100, 720);
        QTRY_VERIFY(!outline(w)->isVisible() && button->isVisible());
        button->click();
        QVERIFY(outline(w)->isVisible() && outline(w)->hasFocus());
        QTest::keyClick(outline(w), Qt::Key_Escape);
        QVERIFY(!outline(w)->isVisible() && w.edit->hasFocus());
        button->click();
        QVERIFY(outline(w)->isVisible());
        w.edit->setFocus(); // or a click into the pages
        QVERIFY(!outline(w)->isVisible());
        w.window.resize(1440, 900);
        QTRY_VERIFY(outline(w)->isVisible());
    }

    void whatHasNoRoomStandsInAMenu()
    {
        ReportFixture w;
        w.window.resize(800, 720);
        auto *more = w.find<QToolButton>("moreInserts");
        QTRY_VERIFY(more->isVisible());
        QCOMPARE(more->accessibleName(), QStringLiteral("More to insert"));
        const QMenu *menu = w.menuOf("moreInserts");
        const QAction *last = menu->actions().last();
        QCOMPARE(last->text(), QStringLiteral("Page break"));
        const size_t before = w.page->text().blocks().size();
        menu->actions().last()->trigger();
        QCOMPARE(w.blocks().size(), before + 1);
    }

    void theReportsLanguageIsNotTheWindows()
    {
        ReportFixture w;
        w.find<QPushButton>("reportSpanish")->click();
        QCOMPARE(w.page->language(), Language::es);
        QCOMPARE(w.language.language(), Language::en);
        QCOMPARE(w.find<QToolButton>("pageSetup")->accessibleName(), QStringLiteral("Page setup"));
    }

    void theReportSpeaksOfWorkThatIsDone()
    {
        ReportFixture w;
        QVERIFY(w.find<QPushButton>("reportPlanned")->isChecked());
        QVERIFY(w.page->editor().toPlainText().contains(QStringLiteral("would need")));
        w.find<QPushButton>("reportDone")->click();
        QVERIFY(w.document.study().report.tense == Tense::done);
        QVERIFY(!w.page->editor().toPlainText().contains(QStringLiteral("would need")));
        w.document.undoStack().undo();
        QTRY_VERIFY(w.find<QPushButton>("reportPlanned")->isChecked());
        QVERIFY(w.page->editor().toPlainText().contains(QStringLiteral("would need")));
    }

    /// However much they have to say.
    void theChecksLeaveTheOutlineItsRoom()
    {
        ReportFixture w;
        auto *checks = w.window.findChild<ChecksBox *>();
        auto *side = w.window.findChild<ReportSide *>();
        QTRY_VERIFY(w.find<QPushButton>("checksHead")->accessibleName().contains(QStringLiteral("9 of 9")));
        w.find<QPushButton>("checksHead")->click(); // all of them
        for (const QSize size : {QSize(1440, 900), QSize(1280, 720), QSize(1280, 600)}) {
            w.window.resize(size);
            QCoreApplication::processEvents();
            auto *lines = checks->findChild<QScrollArea *>();
            QVERIFY(lines->isVisible() && lines->height() >= 64);
            QVERIFY2(checks->height() <= side->height() / 2, qPrintable(QString::number(checks->height())));
            QVERIFY2(outline(w)->height() >= 64, qPrintable(QString::number(outline(w)->height())));
        }
    }

    /// What is typed then stands in the gap's place.
    void aGapIsSelectedToBeWrittenOver()
    {
        ReportFixture w;
        Report report;
        report.blocks = w.page->text().blocks();
        report.blocks.push_back(std::make_shared<const ReportBlock>(
            ReportBlock{TextBlock{TextStyle::body, {{"Storage: [Write here: how much] in all."}}}, {}, "en"}));
        w.document.apply(EditKind::editReport, setReport(w.document.study(), report));
        const auto leads = [&w] {
            for (QPushButton *each : w.window.findChildren<QPushButton *>())
                if (each->isVisible() && each->accessibleName().contains(QStringLiteral("“Storage:")))
                    return each;
            return static_cast<QPushButton *>(nullptr);
        };
        QTRY_VERIFY(leads());
        leads()->click();
        QCOMPARE(w.edit->textCursor().selectedText(), QStringLiteral("[Write here: how much]"));
    }

    void aCheckThatFailsLeadsToItsPart()
    {
        ReportFixture w;
        auto *head = w.find<QPushButton>("checksHead");
        QTRY_VERIFY(head->accessibleName().contains(QStringLiteral("9 of 9")));
        Report report;
        report.blocks = w.page->text().blocks();
        report.blocks.push_back(std::make_shared<const ReportBlock>(
            ReportBlock{TextBlock{TextStyle::body, {{"Lost: "}, {.value = "nowhere.at.all"}}}, {}, "en"}));
        w.document.apply(EditKind::editReport, setReport(w.document.study(), report));
        const auto leads = [&w] {
            for (QPushButton *each : w.window.findChildren<QPushButton *>())
                if (each->isVisible() && each->accessibleName().contains(QStringLiteral("“Lost:")))
                    return each;
            return static_cast<QPushButton *>(nullptr);
        };
        QTRY_VERIFY(leads()); // unfolded by itself
        QVERIFY(!head->accessibleName().contains(QStringLiteral("9 of 9")));
        leads()->click();
        QCOMPARE(w.edit->currentIndex(), w.blocks().size() - 1);
        QVERIFY(w.edit->hasFocus());
    }
};

HUELLA_TEST(ReportOutlineTest, QApplication)
} // namespace report_outline_test
#include "report_outline_test.moc"
