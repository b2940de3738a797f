// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/pages/runs_fixture.h"
#include "tests/register_test.h"

#include "app/desktop/charts/chart_view.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QTimer>

using namespace huella;
using namespace huella::runs_fixture;

namespace runs_paste_test {
namespace {

constexpr auto fourRows = "Nombre\tTipo\tHoras\tNúcleos\tMemoria, GB\tLugar\tPUE\r\n"
                          "Uno\tPiloto\t9,5\t8\t64\tEspaña\t1,35\r\n"
                          "Dos\tFinal\t12\t16\t128\tFrancia\t\r\n"
                          "Tres\tFallida\t3,25\t4\t16\tPortugal\t\r\n"
                          "Cuatro\t\t1\t2\t8\tES\t1,2\r\n";

} // namespace

/// What comes out of a spreadsheet into the table of runs, and what is done to several of them at once.
class RunsPasteTest : public QObject {
    Q_OBJECT

private slots:
    void fourRowsWithHeadingsAreOneStep()
    {
        RunsFixture w(Language::es);
        const Study before = w.document.study();
        w.goTo(1, RunColumn::hours);
        w.paste(QString::fromUtf8(fourRows));
        QVERIFY2(w.dialogs.told.isEmpty(), qPrintable(w.dialogs.told.join('\n')));
        QCOMPARE(w.document.study().runCount(), size_t(8));
        const Run &third = *w.document.study().scenarios.front().runs[6];
        QVERIFY(third.name == "Tres" && third.kind == "failed" && third.workload.hours == 3.25
                && third.workload.zone == "PT");
        QVERIFY(w.document.showsScenario());
        QCOMPARE(w.table()->selectedRuns().size(), size_t(4)); // to be looked at
        QCOMPARE(w.steps(), 2);
        const auto *said = w.find<QLabel>("doneNotice");
        QVERIFY(said->isVisible());
        QTest::keyClick(&w.window, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(w.document.study() == before);
        QVERIFY(!said->isVisible()); // they are not pasted any more
    }

    void oneWrongCellChangesNothing()
    {
        RunsFixture w;
        const Study before = w.document.study();
        w.paste(QString::fromUtf8(fourRows).replace(QStringLiteral("128"), QStringLiteral("128G")));
        QVERIFY(w.document.study() == before);
        QCOMPARE(w.dialogs.told.size(), 1);
        const QString said = w.dialogs.told.front();
        QVERIFY2(said.contains(QStringLiteral("Line 3, Memory, GB")) && said.contains(QStringLiteral("“128G”")),
                 qPrintable(said));
        QVERIFY(w.table()->hasFocus());
    }

    void aColumnOfSomebodysOwnIsLeftOutOnlyWhereTheySaySo()
    {
        RunsFixture w;
        const Study before = w.document.study();
        const QString rows = QStringLiteral("Name\tHours\tPaid by\nOne\t2\tGrant A\nTwo\t3\tGrant B\n");
        w.paste(rows);
        QVERIFY(w.document.study() == before);
        QVERIFY2(w.dialogs.confirmed.value(0).contains(QStringLiteral("“Paid by”")),
                 qPrintable(w.dialogs.confirmed.join('\n')));
        w.dialogs.confirmations << true;
        w.paste(rows);
        QCOMPARE(w.document.study().runCount(), before.runCount() + 2);
        QVERIFY(w.dialogs.told.isEmpty());
    }

    void oneKeyEmptiesTheCellsOfSeveral()
    {
        RunsFixture w;
        w.goTo(1, RunColumn::memory);
        w.press(Qt::Key_Space);
        w.press(Qt::Key_Down, Qt::ShiftModifier);
        const int before = w.steps();
        w.press(Qt::Key_Backspace);
        QVERIFY(w.run("r1").workload.memoryGb == 64.0 && w.run("r4").workload.memoryGb == 64.0);
        QVERIFY(!w.run("r2").workload.memoryGb && !w.run("r3").workload.memoryGb);
        QCOMPARE(w.steps(), before + 1);
        w.goTo(1, RunColumn::name);
        w.press(Qt::Key_Backspace); // a run needs its name
        QCOMPARE(w.run("r2").name, std::string("Run 2"));
        QCOMPARE(w.steps(), before + 1);
    }

    /// What a bar of the sums is made of is selected in the table, to be looked at or changed together.
    void aBarOfTheSumsSelectsItsRuns()
    {
        RunsFixture w;
        w.document.apply(EditKind::editRuns, changeEachRun(w.document.study(), std::vector<std::string>{"r2", "r4"},
                                                           [](Run &run, size_t) { run.kind = "pilot"; }));
        auto *sums = w.find<ChartView>("sums");
        sums->setFocus(Qt::TabFocusReason);
        QTest::keyClick(sums, Qt::Key_Home);
        QTest::keyClick(sums, Qt::Key_Return);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QCOMPARE(menu->actions().front()->text(), QStringLiteral("Select its 2 runs"));
        menu->actions().front()->trigger();
        menu->close();
        QCOMPARE(w.table()->selectedRuns(), (std::vector<std::string>{"r2", "r4"}));
        QVERIFY(w.table()->hasFocus());
    }

    /// By a named action of the heading's menu, as one step that undo takes back.
    void headingsOfferToSortTheRuns()
    {
        RunsFixture w;
        auto *head = w.table()->horizontalHeader();
        QTimer::singleShot(50, [] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            if (!menu)
                return;
            menu->actions().front()->trigger(); // the largest first
            menu->close();
        });
        const int column = int(RunColumn::hours);
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {},
                          {head->sectionViewportPosition(column) + head->sectionSize(column) / 2, head->height() / 2});
        QTRY_COMPARE(w.cell(0, RunColumn::hours), QStringLiteral("12"));
        QCOMPARE(w.cell(1, RunColumn::hours), QStringLiteral("4"));
        QCOMPARE(w.document.study().scenarios.front().runs[1]->id, std::string("r4"));
        QTest::keyClick(&w.window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(w.cell(1, RunColumn::hours), QStringLiteral("2"));
    }

    void cellsAreFilledFromTheOneAtHand()
    {
        RunsFixture w;
        w.goTo(1, RunColumn::hours);
        w.paste(QStringLiteral("1.5\t2\n2.5\t3\n"));
        QCOMPARE(w.run("r2").workload.hours, std::optional(1.5));
        QVERIFY(w.run("r3").workload.hours == 2.5 && w.run("r3").workload.runs == 3.0);
        QCOMPARE(w.steps(), 2);
        const Study before = w.document.study();
        w.goTo(3, RunColumn::hours);
        w.paste(QStringLiteral("1\n2\n3")); // there is one run only
        QVERIFY(w.document.study() == before && w.dialogs.told.size() == 1);
        w.goTo(0, RunColumn::memory);
        w.paste(QStringLiteral("12 64")); // as if it were typed
        QVERIFY(w.isWrong(0, RunColumn::memory));
        w.goTo(4, RunColumn::name);
        w.paste(QStringLiteral("Assembly, out of memory\nPolishing"));
        QCOMPARE(w.document.study().runCount(), size_t(6));
    }

    void oneValueFillsTheSelectedRows()
    {
        RunsFixture w;
        w.goTo(0, RunColumn::memory);
        w.press(Qt::Key_A, Qt::ControlModifier);
        w.paste(QStringLiteral("256"));
        for (const char *id : {"r1", "r2", "r3", "r4"})
            QCOMPARE(w.run(id).workload.memoryGb, std::optional(256.0));
        QCOMPARE(w.steps(), 2);
    }

    /// With everything, also what has no column.
    void copiedRunsAreWhole()
    {
        RunsFixture w;
        w.document.apply(EditKind::setRepeat, setRepeat(w.document.study(), "r2", Recurrence{}));
        w.goTo(1, RunColumn::hours);
        w.press(Qt::Key_Space);
        w.press(Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Name\tKind\tYear\tHours")));
        w.press(Qt::Key_V, Qt::ControlModifier);
        const Run &copy = *w.document.study().scenarios.front().runs.back();
        QVERIFY(copy.repeat && copy.name == "Run 2" && copy.id != "r2");
    }

    void thePlaceOfSeveralIsOneStep()
    {
        RunsFixture w;
        w.goTo(0, RunColumn::name);
        w.press(Qt::Key_Space);
        w.press(Qt::Key_Down, Qt::ShiftModifier);
        w.find<QToolButton>("setPlace")->click();
        auto *dialog = w.find<QDialog>("runFields");
        QVERIFY(dialog && dialog->isVisible());
        auto *field = dialog->findChild<QLineEdit *>(QStringLiteral("set_zone"));
        QCOMPARE(field->placeholderText(), QStringLiteral("Spain")); // what both have
        field->setText(QStringLiteral("Narnia"));
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        QVERIFY(dialog->isVisible() && field->property("wrong").toBool());
        field->setText(QStringLiteral("France"));
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        QVERIFY(w.run("r1").workload.zone == "FR" && w.run("r2").workload.zone == "FR");
        QCOMPARE(w.run("r3").workload.zone, std::optional<std::string>("ES"));
        QCOMPARE(w.steps(), 2);
        QTest::keyClick(&w.window, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(w.run("r1").workload.zone == "ES" && w.run("r2").workload.zone == "ES");
    }

    void theCountOfAcceleratorsStaysWithTheirName()
    {
        RunsFixture w;
        w.goTo(0, RunColumn::name);
        w.press(Qt::Key_Space);
        w.press(Qt::Key_Down, Qt::ShiftModifier);
        w.find<QToolButton>("setHardware")->click();
        auto *dialog = w.find<QDialog>("runFields");
        auto *field = dialog->findChild<QLineEdit *>(QStringLiteral("set_gpu"));
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("4 x A100 PCIe 40"));
        QTest::keyClick(field, Qt::Key_Return);
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        QCOMPARE(w.run("r2").workload.gpus, std::optional(4.0));
        QVERIFY(w.run("r2").workload.gpu);
    }

    void nothingThatWasRefusedStaysForAnotherStudy()
    {
        RunsFixture w;
        w.goTo(0, RunColumn::hours);
        const QModelIndex cell = w.table()->currentIndex();
        QVERIFY(const_cast<QAbstractItemModel *>(cell.model())->setData(cell, "abc", Qt::EditRole));
        QCOMPARE(w.table()->currentIndex().data().toString(), QStringLiteral("abc"));
        const Study study = w.document.study();
        w.document.replace(study);
        w.document.setCurrentScenario("s1");
        QVERIFY(cell.model()->index(0, cell.column()).data().toString() != QStringLiteral("abc"));
    }

    void aValueThatAlreadyCountsTakesARefusedTextAway()
    {
        RunsFixture w;
        const auto refuse = [&w](const char *text) {
            w.goTo(1, RunColumn::memory);
            w.type(QLatin1String(text));
            w.press(Qt::Key_Return);
            QVERIFY(w.isWrong(1, RunColumn::memory));
        };
        refuse("64G");
        w.goTo(0, RunColumn::memory);
        w.paste(QStringLiteral("64\n64\n64")); // which all of them have
        QVERIFY(!w.isWrong(1, RunColumn::memory) && w.table()->runs()->refusedCount() == 0);
        QCOMPARE(w.cell(1, RunColumn::memory), QStringLiteral("64"));
        QCOMPARE(w.steps(), 1);
        refuse("64G");
        w.goTo(0, RunColumn::hours); // the cell at hand is none of the dialog's
        w.press(Qt::Key_A, Qt::ControlModifier);
        w.find<QToolButton>("setHardware")->click();
        auto *dialog = w.find<QDialog>("runFields");
        dialog->findChild<QLineEdit *>(QStringLiteral("set_memory_gb"))->setText(QStringLiteral("64"));
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        QVERIFY(!w.isWrong(1, RunColumn::memory));
    }

    /// The rows are not meant for the field, and what stands in it is not theirs to drop.
    void whatWasTypedStaysWhereRowsArePasted()
    {
        RunsFixture w(Language::es);
        w.goTo(1, RunColumn::hours);
        w.type(QStringLiteral("9"));
        w.paste(QString::fromUtf8(fourRows));
        QCOMPARE(w.run("r2").workload.hours, std::optional(9.0));
        QCOMPARE(w.document.study().runCount(), size_t(8));
        w.goTo(4, RunColumn::place);
        w.type(QStringLiteral("Narn"));
        w.paste(QStringLiteral("Narnia\tx\nOz\ty")); // refused as a whole
        QCOMPARE(w.cell(4, RunColumn::place), QStringLiteral("Narn"));
        QCOMPARE(w.steps(), 3);
    }

    void thousandsOfCellsAreFilledAtOnce()
    {
        RunsFixture w(Language::en, 2000);
        QString rows;
        for (int i = 0; i < 2000; ++i)
            rows += QStringLiteral("%1\t2\t\t4\n").arg(i + 1);
        w.goTo(0, RunColumn::hours);
        QElapsedTimer clock;
        clock.start();
        w.paste(rows);
        QCOMPARE(w.document.study().scenarios.front().runs.back()->workload.hours, std::optional(2000.0));
        QVERIFY2(clock.elapsed() < 3000, qPrintable(QString::number(clock.elapsed())));
    }

    void aScenarioIsMadeOfTheSelectedRuns()
    {
        RunsFixture w;
        w.goTo(1, RunColumn::name);
        w.press(Qt::Key_Space);
        w.press(Qt::Key_Down, Qt::ShiftModifier);
        w.find<QToolButton>("runsScenario")->click();
        QCOMPARE(w.document.study().scenarios.size(), size_t(2));
        const Scenario &made = w.document.study().scenarios.back();
        QVERIFY(made.runs.size() == 2 && made.runs.front()->lineage == w.run("r2").lineage);
        QCOMPARE(w.document.currentScenarioId(), made.id);
    }
};

HUELLA_TEST(RunsPasteTest, QApplication)
} // namespace runs_paste_test
#include "runs_paste_test.moc"
