// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/text.h"
#include "tests/app/desktop/pages/report_page_fixture.h"
#include "tests/register_test.h"

#include <QMenu>
#include <QMouseEvent>

using namespace huella;

namespace report_parts_test {

/// Figures and other made parts of the report: put in, told what to show, moved and taken away.
class ReportPartsTest : public QObject {
    Q_OBJECT

private slots:
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

    void aTextIsWrittenInFrontOfATable()
    {
        ReportFixture w;
        Report report;
        const auto own = [](BlockContent content) {
            return std::make_shared<const ReportBlock>(ReportBlock{std::move(content), {}, "en"});
        };
        report.blocks = {own(TextBlock{TextStyle::body, {{"Before."}}}), own(TableBlock{{{{{"a"}}}, {{{"b"}}}}}),
                         own(TextBlock{TextStyle::body, {{"After."}}})};
        w.document.apply(EditKind::editReport, setReport(w.document.study(), report));
        QTextCursor cursor(w.page->text().firstBlock(1));
        QVERIFY(takesNoRoom(cursor.block())); // in front of the table
        w.edit->setTextCursor(cursor);
        w.write("abc");
        QCOMPARE(w.blocks().size(), size_t(4));
        QCOMPARE(w.textOf(1), std::string("abc"));
        QVERIFY(std::holds_alternative<TableBlock>(w.blocks()[2]->content));
        w.write("d"); // and it is still known
        QVERIFY(std::holds_alternative<TableBlock>(w.blocks()[2]->content));
    }

    /// There is no place to write between a table and its caption.
    void aTableStaysWithItsCaption()
    {
        ReportFixture w;
        Report report;
        report.blocks = {
            std::make_shared<const ReportBlock>(ReportBlock{RecipeBlock{"table.scenarios", {}, {}}, {}, "en"})};
        w.document.apply(EditKind::editReport, setReport(w.document.study(), report));
        QTextCursor cursor(w.page->text().firstBlock(0));
        QVERIFY(isCaption(cursor.block()));
        for (QTextBlock block = cursor.block(); !tableOf(block); block = block.next()) {
            w.edit->setTextCursor(QTextCursor(block));
            w.write("abc");
            QCOMPARE(w.blocks().size(), size_t(1));
        }
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

    void everythingThatCanBePutInHasAName()
    {
        ReportFixture w(Language::es);
        for (const char *name : {"insertFigure", "insertTable", "insertValue", "insertCitation"}) {
            auto *menu = w.menuOf(name);
            QVERIFY(!menu->actions().isEmpty());
            QList<QMenu *> menus = menu->findChildren<QMenu *>();
            menus.append(menu);
            for (const QMenu *each : menus)
                for (QAction *action : each->actions())
                    QVERIFY2(
                        action->isSeparator()
                            || (!action->text().isEmpty() && !action->text().startsWith(QStringLiteral("report."))),
                        qPrintable(action->text()));
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

HUELLA_TEST(ReportPartsTest, QApplication)
} // namespace report_parts_test
#include "report_parts_test.moc"
