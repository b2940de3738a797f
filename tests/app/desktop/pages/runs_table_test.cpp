// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/pages/runs_fixture.h"
#include "tests/register_test.h"

#include <QElapsedTimer>
#include <QHeaderView>
#include <QLayout>
#include <QMenu>
#include <QScrollBar>

using namespace huella;
using namespace huella::runs_fixture;

namespace runs_table_test {

/// The table of a scenario's runs as what is typed into it.
class RunsTableTest : public QObject {
    Q_OBJECT

private slots:
    void typingReplacesAndEnterGoesDown()
    {
        RunsFixture w;
        w.goTo(1, RunColumn::hours);
        w.type(QStringLiteral("7.5"));
        w.press(Qt::Key_Return);
        QCOMPARE(w.run("r2").workload.hours, std::optional(7.5));
        QCOMPARE(w.table()->currentIndex(), w.table()->model()->index(2, int(RunColumn::hours)));
        w.press(Qt::Key_F2);
        w.press(Qt::Key_End);
        w.type(QStringLiteral("1"));
        w.press(Qt::Key_Tab); // takes it, and the next cell is typed into
        QCOMPARE(w.run("r3").workload.hours, std::optional(31.0));
        QCOMPARE(w.table()->currentIndex().column(), int(RunColumn::times));
        w.type(QStringLiteral("4"));
        w.press(Qt::Key_Escape); // leaves it as it was
        QVERIFY(!w.run("r3").workload.runs);
        QCOMPARE(w.steps(), 3);
        QTest::keyClick(&w.window, Qt::Key_Z, Qt::ControlModifier); // each edit is a step of its own
        QCOMPARE(w.run("r3").workload.hours, std::optional(3.0));
        QCOMPARE(w.run("r2").workload.hours, std::optional(7.5));
    }

    /// Its list open or not, and on from the cell that Enter led to.
    void tabGoesOnFromAFieldWithAList()
    {
        RunsFixture w;
        w.goTo(0, RunColumn::cpu);
        w.type(QStringLiteral("2683 v4"));
        QWidget *list = QApplication::activePopupWidget();
        QVERIFY(list);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Tab); // takes the row that is marked
        QCOMPARE(w.run("r1").workload.cpu, std::optional(std::string("Intel Xeon E5-2683 v4")));
        QCOMPARE(w.table()->currentIndex(), w.table()->model()->index(0, int(RunColumn::cores)));
        QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        w.type(QStringLiteral("6"));
        w.press(Qt::Key_Return);
        QCOMPARE(w.run("r1").workload.cores, std::optional(6.0));
        QCOMPARE(QApplication::focusWidget(), w.table());
        w.press(Qt::Key_Tab);
        QVERIFY(w.table()->currentIndex().row() == 1 && w.table()->currentIndex().column() > int(RunColumn::cores));
        w.press(Qt::Key_Escape);
        w.press(Qt::Key_Escape);
        w.press(Qt::Key_Tab); // nobody types any more
        QVERIFY(!w.table()->hasFocus() && !w.table()->isAncestorOf(QApplication::focusWidget()));
    }

    /// Decimals have a comma there, and what cannot be read stays to be mended.
    void aRefusedValueStaysAndTheOldOneCounts()
    {
        RunsFixture w(Language::es);
        w.goTo(0, RunColumn::memory);
        w.type(QStringLiteral("12,5"));
        w.press(Qt::Key_Return);
        QCOMPARE(w.run("r1").workload.memoryGb, std::optional(12.5));
        QCOMPARE(w.cell(0, RunColumn::memory), QStringLiteral("12,5"));
        const auto before = w.document.result().scenarios.front().emissions.total;
        w.goTo(0, RunColumn::memory);
        w.type(QStringLiteral("12,5,3"));
        w.press(Qt::Key_Return);
        QCOMPARE(w.cell(0, RunColumn::memory), QStringLiteral("12,5,3"));
        QVERIFY(w.isWrong(0, RunColumn::memory));
        QCOMPARE(w.run("r1").workload.memoryGb, std::optional(12.5));
        QVERIFY(w.document.result().scenarios.front().emissions.total == before);
        const QModelIndex cell = w.table()->model()->index(0, int(RunColumn::memory));
        for (const int role : {int(Qt::ToolTipRole), int(Qt::AccessibleDescriptionRole)})
            QVERIFY2(cell.data(role).toString().contains(QStringLiteral("1253"))
                         && cell.data(role).toString().contains(QStringLiteral("cuenta 12,5")),
                     qPrintable(cell.data(role).toString()));
        w.goTo(0, RunColumn::memory);
        w.press(Qt::Key_F2); // it is there to be mended
        QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), QStringLiteral("12,5,3"));
        w.press(Qt::Key_Backspace);
        w.type(QStringLiteral("16"));
        w.press(Qt::Key_Return);
        QVERIFY(!w.isWrong(0, RunColumn::memory) && w.run("r1").workload.memoryGb == 16.0);
    }

    void nothingIsTakenFromAHalfTypedName()
    {
        RunsFixture w;
        for (const char *half : {"Ma", "be", "Narnia"}) {
            w.goTo(0, RunColumn::place);
            w.type(QLatin1String(half));
            w.goTo(2, RunColumn::hours); // leaves the cell
            QCOMPARE(w.run("r1").workload.zone, std::optional<std::string>("ES"));
            QVERIFY2(w.isWrong(0, RunColumn::place), half);
        }
        w.goTo(0, RunColumn::place);
        w.type(QStringLiteral("portugal"));
        w.press(Qt::Key_Return);
        QCOMPARE(w.run("r1").workload.zone, std::optional<std::string>("PT"));
        QVERIFY(!w.isWrong(0, RunColumn::place));
        w.goTo(0, RunColumn::gpu);
        w.type(QStringLiteral("2 x NVIDIA A100 PCIe 40 GB"));
        w.press(Qt::Key_Return);
        QVERIFY(w.run("r1").workload.gpus == 2.0 && w.run("r1").workload.gpu == "NVIDIA A100 PCIe 40 GB");
        QCOMPARE(w.cell(0, RunColumn::gpu), QStringLiteral("2 × A100 PCIe 40 GB"));
    }

    void theLastRowMakesARun()
    {
        RunsFixture w;
        w.goTo(4, RunColumn::name);
        w.type(QStringLiteral("Polishing"));
        w.press(Qt::Key_Return);
        QCOMPARE(w.document.study().runCount(), size_t(5));
        QCOMPARE(w.table()->currentIndex().row(), 5); // there is another one
        w.type(QStringLiteral("Annotation"));
        w.press(Qt::Key_Tab);
        QCOMPARE(w.table()->currentIndex(), w.table()->model()->index(5, int(RunColumn::kind)));
        w.type(QStringLiteral("pilot"));
        w.press(Qt::Key_Return);
        QCOMPARE(w.document.study().scenarios.front().runs.back()->kind, std::string("pilot"));
        QVERIFY(w.document.showsScenario());
    }

    void aNameOpensItsRun()
    {
        RunsFixture w;
        w.goTo(1, RunColumn::name);
        w.press(Qt::Key_Return);
        QCOMPARE(w.document.currentRunId(), std::string("r2"));
        w.document.setCurrentScenario("s1");
        QTest::mouseDClick(w.table()->viewport(), Qt::LeftButton, Qt::NoModifier, w.placeOf(2, RunColumn::name));
        QCOMPARE(w.document.currentRunId(), std::string("r3"));
    }

    void rowsAreSelectedByKeysAndByTheMouse()
    {
        RunsFixture w;
        using Ids = std::vector<std::string>;
        w.goTo(0, RunColumn::hours);
        QVERIFY(w.table()->selectedRuns().empty()); // to be somewhere selects nothing
        w.press(Qt::Key_Space);
        w.press(Qt::Key_Down);
        w.press(Qt::Key_Down);
        QCOMPARE(w.table()->selectedRuns(), Ids{"r1"});
        w.press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(w.table()->selectedRuns(), (Ids{"r3", "r4"}));
        QTest::mouseClick(w.table()->viewport(), Qt::LeftButton, Qt::ControlModifier, w.placeOf(0, RunColumn::hours));
        QCOMPARE(w.table()->selectedRuns(), (Ids{"r1", "r3", "r4"}));
        QVERIFY(w.find<QWidget>("selectionBar")->isVisible());
        w.press(Qt::Key_Escape);
        QVERIFY(w.table()->selectedRuns().empty() && !w.find<QWidget>("selectionBar")->isVisible());
        w.press(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(w.table()->selectedRuns().size(), size_t(4));
        w.press(Qt::Key_Delete);
        QCOMPARE(w.document.study().runCount(), size_t(0));
        QTest::keyClick(&w.window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(w.document.study().runCount(), size_t(4));
    }

    void theTotalIsThatOfTheListBeside()
    {
        for (const Language language : {Language::en, Language::es}) {
            RunsFixture w(language);
            const auto sum = [&w] {
                return w.find<QTreeView>("outline")->model()->index(0, 0).data(OutlineModel::amountRole).toString();
            };
            const RunsModel &model = *w.table()->runs();
            const QString unit = model.headerData(RunsModel::amountColumn, Qt::Horizontal, Qt::DisplayRole).toString();
            QTRY_COMPARE(sum(), toQString(w.context.words().numbers().withUnit(
                                    toStdString(model.total(RunsModel::amountColumn)),
                                    toStdString(unit.section(QStringLiteral(" "), 0, 0).section(QChar(0xa0), 0, 0)))));
            QVERIFY(
                w.find<QWidget>("runsTotal")->accessibleDescription().contains(model.total(RunsModel::amountColumn)));
        }
    }

    void columnsThatDoNotFitGo()
    {
        RunsFixture w(Language::es);
        const std::string name(200, 'n');
        w.document.apply(EditKind::renameRun, renameRun(w.document.study(), "r1", name));
        w.document.apply(EditKind::setField,
                         setField(w.document.study(), "r1", Field::cpu, std::string("Intel Xeon Platinum 8480+")));
        w.window.resize(1280, 720);
        QTRY_VERIFY(!w.table()->horizontalScrollBar()->isVisible());
        QMenu menu;
        w.table()->fillColumnMenu(menu);
        QAction *pue = nullptr;
        for (QAction *action : menu.actions())
            if (action->text() == QStringLiteral("PUE"))
                pue = action;
        QVERIFY(pue);
        if (!pue->isChecked())
            pue->trigger();
        QVERIFY(!w.table()->isColumnHidden(int(RunColumn::pue)));
        QMenu again;
        w.table()->fillColumnMenu(again);
        for (QAction *action : again.actions())
            if (action->text() == QStringLiteral("PUE"))
                action->trigger();
        QVERIFY(w.table()->isColumnHidden(int(RunColumn::pue))
                && w.settings.runColumns.contains(QStringLiteral("-pue")));
    }

    void fiveHundredRunsAreFluent()
    {
        RunsFixture w(Language::en, 500);
        QCOMPARE(w.table()->model()->rowCount(), 501);
        w.goTo(400, RunColumn::hours);
        QElapsedTimer clock;
        clock.start();
        w.type(QStringLiteral("3.5"));
        w.press(Qt::Key_Return);
        QCOMPARE(w.document.study().scenarios.front().runs[400]->workload.hours, std::optional(3.5));
        QVERIFY2(clock.elapsed() < 1500, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(w.table()->viewport()->children().size() < 10); // no widgets for rows
    }

    void anotherLanguageKeepsWhatIsTyped()
    {
        RunsFixture w;
        w.goTo(1, RunColumn::pue);
        w.type(QStringLiteral("0.5"));
        w.press(Qt::Key_Return);
        QVERIFY(w.isWrong(1, RunColumn::pue));
        w.language.set(Language::es);
        QCOMPARE(w.cell(1, RunColumn::pue), QStringLiteral("0.5"));
        QCOMPARE(w.table()->model()->headerData(int(RunColumn::memory), Qt::Horizontal, Qt::DisplayRole).toString(),
                 QStringLiteral("Memoria, GB"));
        w.document.apply(EditKind::setField, setField(w.document.study(), "r2", Field::pue, 1.2)); // mended elsewhere
        QVERIFY(!w.isWrong(1, RunColumn::pue));
    }

    /// Undo by its button leaves the field open, which then says what counts and has nothing to write.
    void aFieldThatNobodyTypedIntoWritesNothing()
    {
        RunsFixture w;
        for (const auto &[column, typed] : {std::pair(RunColumn::hours, QStringLiteral("7.5")),
                                            std::pair(RunColumn::place, QStringLiteral("portugal"))}) {
            const Study before = w.document.study();
            w.goTo(1, column);
            w.type(typed);
            w.press(Qt::Key_Return);
            QVERIFY(w.document.study() != before);
            w.goTo(1, column);
            w.press(Qt::Key_F2);
            auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
            QVERIFY(field);
            w.document.undoStack().undo();
            QVERIFY2(!field->text().isEmpty() && field->text() != QStringLiteral("7.5")
                         && !field->text().startsWith(QStringLiteral("Port")),
                     qPrintable(field->text()));
            w.goTo(3, column); // leaves it
            QVERIFY(w.document.study() == before);
            QVERIFY(w.document.undoStack().canRedo());
        }
    }

    /// What was typed is kept where the cell changes meanwhile.
    void aFieldThatSomebodyTypedIntoIsNotFilledAnew()
    {
        RunsFixture w;
        w.goTo(1, RunColumn::hours);
        w.type(QStringLiteral("7.5"));
        w.press(Qt::Key_Return);
        w.goTo(1, RunColumn::hours);
        w.type(QStringLiteral("9"));
        w.document.undoStack().undo();
        w.press(Qt::Key_Return);
        QCOMPARE(w.run("r2").workload.hours, std::optional(9.0));
    }

    /// What does not fit goes, whatever made the words longer.
    void theSelectionBarFitsItsWords()
    {
        RunsFixture w(Language::en, 2000);
        auto *bar = w.find<QWidget>("selectionBar");
        for (const int width : {1100, 1200, 1300, 1400, 1500, 1600}) {
            w.window.resize(width, 900);
            QCoreApplication::processEvents();
            for (const Language language : {Language::en, Language::es, Language::en}) {
                w.language.set(language);
                w.goTo(0, RunColumn::hours);
                w.table()->clearSelection();
                w.press(Qt::Key_Space);
                QVERIFY2(bar->layout()->sizeHint().width() <= bar->width(), qPrintable(QString::number(width)));
                w.press(Qt::Key_A, Qt::ControlModifier); // all of them, and what they come to
                QVERIFY2(bar->layout()->sizeHint().width() <= bar->width(), qPrintable(QString::number(width)));
                QCOMPARE(w.find<QWidget>("setField")->isVisible() && w.find<QWidget>("dropSelection")->isVisible(),
                         true);
            }
        }
    }

    /// A note is no warning, in the table as in the form and in the list below it.
    void aMarkIsAsGraveAsItsIssue()
    {
        RunsFixture w;
        const auto severity = [&w](int row) {
            return w.table()->model()->index(row, int(RunColumn::memory)).data(RunsModel::severityRole);
        };
        QVERIFY(!severity(0).isValid());
        Study study = setField(w.document.study(), "r1", Field::memoryGb, 0.0);
        study = setField(study, "r2", Field::memoryGb, 60000.0);
        w.document.apply(EditKind::setField, study);
        QCOMPARE(severity(0), QVariant(int(Severity::note)));
        QCOMPARE(severity(1), QVariant(int(Severity::warning)));
    }

    /// The sentence below the table is about its rows.
    void whatWasRefusedInAnotherScenarioIsNotCountedHere()
    {
        RunsFixture w;
        w.goTo(1, RunColumn::pue);
        w.type(QStringLiteral("0.5"));
        w.press(Qt::Key_Return);
        QCOMPARE(w.table()->runs()->refusedCount(), size_t(1));
        const Study &study = w.document.study();
        w.document.apply(EditKind::addScenario, addScenario(study, copyOfScenario(study, "s1", "Other")));
        w.document.setCurrentScenario("s2");
        QCOMPARE(w.table()->runs()->refusedCount(), size_t(0));
        w.document.setCurrentScenario("s1");
        QCOMPARE(w.table()->runs()->refusedCount(), size_t(1));
    }
};

HUELLA_TEST(RunsTableTest, QApplication)
} // namespace runs_table_test
#include "runs_table_test.moc"
