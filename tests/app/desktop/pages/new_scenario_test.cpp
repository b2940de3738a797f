// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/compare/new_scenario_dialog.h"
#include "core/charts/figures_parts.h"
#include "tests/app/desktop/window_fixture.h"
#include "tests/register_test.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTabBar>
#include <QTableView>

using namespace huella;

namespace new_scenario_test {
namespace {

/// A window on two runs in Spain, with the dialog over it.
struct NewScenarioFixture : WindowFixture {
    explicit NewScenarioFixture(Language start = Language::en) : WindowFixture(start)
    {
        planInSpain();
        document.apply(EditKind::duplicateRun, duplicateRun(document.study(), "r1", "Second"));
        steps = document.undoStack().index();
        open();
    }
    void open()
    {
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(dialog());
        QTRY_COMPARE(QApplication::activeWindow(), dialog());
    }
    NewScenarioDialog *dialog() const { return window.findChild<NewScenarioDialog *>(); }
    template <class T> T *part(const char *name) const { return dialog()->findChild<T *>(QLatin1String(name)); }
    QAbstractButton *make() const { return part<QAbstractButton>("makeScenario"); }
    QLineEdit *typed() const { return part<QLineEdit>("placeTyped"); }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {}) const
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : dialog(), key, with);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void makeIt() const
    {
        make()->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QString cell(int row, int column) const
    {
        return part<QTableView>("placeTable")->model()->index(row, column).data().toString();
    }
    int rows() const { return part<QTableView>("placeTable")->model()->rowCount(); }
    int rowOf(const QString &name) const
    {
        for (int row = 0; row < rows(); ++row)
            if (cell(row, 0) == name)
                return row;
        return -1;
    }
    void chooseWay(int index) const { part<QTabBar>("pages")->setCurrentIndex(index); }
    const Scenario &made() const { return document.study().scenarios.back(); }
    const Workload &workload(size_t run) const { return made().runs.at(run)->workload; }

    int steps = 0;
};

} // namespace

class NewScenarioTest : public QObject {
    Q_OBJECT

private slots:
    void aCloudRegionInFourActions();
    void whatIsHalfTypedChoosesNothing();
    void onlyTickedRunsMove();
    void controlAndTabGoFromWayToWay();
    void anotherSourceIsListedButNotRanked();
    void theTotalIsWhatTheScenarioComesTo();
    void whatWaitsIsNotInTheTotal();
    void aRunThatLeavesARegionHasAnotherPue();
    void aPlaceIsFoundInBothLanguagesAndWithoutAccents();
    void everyKeyIsAnsweredAtOnce();
    void aNameOfOnesOwnStays();
    void otherHardware();
    void fewerTimesAndFewerRuns();
    void otherDataAndACopy();
    void theIntervalFollows();
    void noTabIsCutInSpanish();
    void theFocusAloneChoosesNothing();
    void escapeLeavesTheStudyAsItWas();
};

void NewScenarioTest::aCloudRegionInFourActions()
{
    NewScenarioFixture w;
    QCOMPARE(QApplication::focusWidget(), w.typed());
    QTest::keyClicks(w.typed(), "zhong");
    w.press(Qt::Key_Down);
    QCOMPARE(w.part<QLineEdit>("newScenarioName")->text(), QStringLiteral("AWS Zhongwei"));
    w.press(Qt::Key_Return);
    QVERIFY(!w.dialog());
    QCOMPARE(w.document.study().scenarios.size(), size_t(2));
    QCOMPARE(w.made().name, std::string("AWS Zhongwei"));
    for (size_t run = 0; run < 2; ++run) {
        QVERIFY(w.workload(run).platform == Platform::cloud);
        QCOMPARE(w.workload(run).provider.value(), std::string("aws"));
        QCOMPARE(w.workload(run).region.value(), std::string("cn-northwest-1"));
        const Inputs &in = w.document.result().estimate(w.made().runs[run]->id)->inputs;
        QCOMPARE(in.place->code, Text("CN"));
        QCOMPARE(in.pue.origin.rule, std::string_view("rule.pue.region"));
    }
    QCOMPARE(w.document.undoStack().index(), w.steps + 1);
    w.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&w.window));
    QTest::keyClick(&w.window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(w.document.study().scenarios.size(), size_t(1));
}

void NewScenarioTest::whatIsHalfTypedChoosesNothing()
{
    NewScenarioFixture w;
    QTest::keyClicks(w.typed(), "Swede");
    QVERIFY(!w.make()->isEnabled());
    w.press(Qt::Key_Return);
    QVERIFY(w.dialog());
    QCOMPARE(w.document.study().scenarios.size(), size_t(1));
    w.press(Qt::Key_Down);
    QVERIFY(w.make()->isEnabled());
    QTest::keyClicks(w.typed(), "n");
    QVERIFY(!w.make()->isEnabled()); // the row was one of another list
    QTest::keyClicks(w.typed(), "xyz");
    QCOMPARE(w.rows(), 0);
    w.press(Qt::Key_Down);
    w.press(Qt::Key_Return);
    QCOMPARE(w.document.study().scenarios.size(), size_t(1));
}

void NewScenarioTest::controlAndTabGoFromWayToWay()
{
    const NewScenarioFixture w;
    const auto shown = [&w] { return w.part<QTabBar>("pages")->currentIndex(); };
    w.press(Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(shown(), 1);
    w.press(Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    w.press(Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(shown(), w.part<QTabBar>("pages")->count() - 1); // around
}

void NewScenarioTest::onlyTickedRunsMove()
{
    NewScenarioFixture w;
    auto *runs = w.part<QListWidget>("runTicks");
    runs->item(0)->setCheckState(Qt::Unchecked);
    QTest::keyClicks(w.typed(), "france");
    w.press(Qt::Key_Down);
    w.press(Qt::Key_Return);
    QCOMPARE(w.workload(0).zone.value(), std::string("ES"));
    QCOMPARE(w.workload(1).zone.value(), std::string("FR"));
    w.open();
    for (int row = 0; row < 2; ++row)
        w.part<QListWidget>("runTicks")->item(row)->setCheckState(Qt::Unchecked);
    QTest::keyClicks(w.typed(), "france");
    w.press(Qt::Key_Down);
    QVERIFY(!w.make()->isEnabled()); // nothing would move
}

void NewScenarioTest::anotherSourceIsListedButNotRanked()
{
    NewScenarioFixture w;
    QTest::keyClicks(w.typed(), "swed");
    const int own = w.rowOf("Sweden"), other = w.rowOf("South Central Sweden (SE3)");
    QVERIFY(own >= 0 && other > own);
    QVERIFY(!w.cell(own, 2).endsWith("*"));
    QVERIFY(w.cell(own, 3).contains("g"));
    for (int row = other; row < w.rows(); ++row) { // nothing that is ranked comes after it
        QVERIFY2(w.cell(row, 2).endsWith("*"), qPrintable(w.cell(row, 0)));
        QVERIFY2(w.cell(row, 3).startsWith("other "), qPrintable(w.cell(row, 3)));
    }
    w.part<QTableView>("placeTable")->selectRow(other);
    const auto labels = w.dialog()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const QLabel *label) { return label->text().contains("not comparable with"); }));
    w.press(Qt::Key_Return); // it may be made all the same
    QCOMPARE(w.workload(0).zone.value(), std::string("SE-SE3"));
}

void NewScenarioTest::theTotalIsWhatTheScenarioComesTo()
{
    NewScenarioFixture w;
    QTest::keyClicks(w.typed(), "france");
    const QString promised = w.cell(w.rowOf("France"), 3);
    w.part<QTableView>("placeTable")->selectRow(w.rowOf("France"));
    w.press(Qt::Key_Return);
    const double grams = w.document.result().scenarios.back().emissions.total.value();
    const Precision precision{scaleOf(Measure::emissions, grams), mostShownDigits, false};
    QCOMPARE(promised, toQString(amountText(grams, precision, w.context.words())));
}

/// The figure of a run whose field holds what was refused is not that of the old value.
void NewScenarioTest::whatWaitsIsNotInTheTotal()
{
    NewScenarioFixture w;
    const QString both = w.cell(w.rowOf("France"), 3);
    w.press(Qt::Key_Escape);
    QVERIFY(!w.dialog());
    w.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&w.window));
    auto *cores = w.find<QLineEdit>("cores");
    cores->setFocus();
    cores->selectAll();
    QTest::keyClicks(cores, "twelve");
    QTest::keyClick(cores, Qt::Key_Return);
    QCOMPARE(w.document.waiting().size(), size_t(1));
    w.open();
    const QString one = w.cell(w.rowOf("France"), 3);
    QVERIFY2(one.startsWith(QStringLiteral("≥ ")) && !both.startsWith(QStringLiteral("≥")), qPrintable(one));
    QVERIFY(!one.contains(both));
    w.part<QTableView>("placeTable")->selectRow(w.rowOf("France"));
    QCOMPARE(w.part<QLabel>("draftTotal")->text(), one);
    QTest::qWait(500); // nor does an interval hide it
    QCOMPARE(w.part<QLabel>("draftTotal")->text(), one);
}

void NewScenarioTest::aRunThatLeavesARegionHasAnotherPue()
{
    NewScenarioFixture w;
    QCOMPARE(w.cell(w.rowOf("France"), 1), QStringLiteral("as now"));
    w.press(Qt::Key_Escape);
    const Variation belgium{Variation::What::region, "europe-west1", 0, "gcp"}; // 1.08, of its provider's 1.12
    Study study = w.document.study();
    study.scenarios.front() = planned(study.scenarios.front(), {{belgium}, {"r2"}, false});
    w.document.apply(EditKind::editRuns, study);
    w.open();
    auto *runs = w.part<QListWidget>("runTicks");
    const auto pue = [&w] { return w.cell(w.rowOf("France"), 1); };
    QCOMPARE(pue(), QStringLiteral("1.12–1.56"));
    runs->item(1)->setCheckState(Qt::Unchecked);
    QCOMPARE(pue(), QStringLiteral("1.12"));
    runs->item(0)->setCheckState(Qt::Unchecked);
    runs->item(1)->setCheckState(Qt::Checked);
    QCOMPARE(pue(), QStringLiteral("as now"));
}

void NewScenarioTest::aPlaceIsFoundInBothLanguagesAndWithoutAccents()
{
    NewScenarioFixture w(Language::es);
    for (const char *typed : {"Japan", "japon", "Japón", "JP"}) {
        w.typed()->setText(QString::fromUtf8(typed));
        QVERIFY2(w.rowOf(QStringLiteral("Japón")) >= 0, typed);
    }
    for (const char *typed : {"azure swe", "swedencentral", "suecia microsoft"}) {
        w.typed()->setText(QString::fromUtf8(typed));
        QVERIFY2(w.rowOf("Microsoft Azure swedencentral") >= 0, typed);
    }
}

void NewScenarioTest::everyKeyIsAnsweredAtOnce()
{
    NewScenarioFixture w;
    QVERIFY(w.rows() > 500);
    double longest = 0;
    for (const char letter : QByteArray("stockholm")) {
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(w.typed(), letter);
        QCoreApplication::processEvents();
        longest = std::max(longest, double(timer.nsecsElapsed()) / 1e6);
    }
    qInfo("the slowest key took %.1f ms", longest);
    QVERIFY2(longest < 160, qPrintable(QString::number(longest))); // 16 where nothing else runs and nothing is checked
}

void NewScenarioTest::aNameOfOnesOwnStays()
{
    NewScenarioFixture w;
    auto *name = w.part<QLineEdit>("newScenarioName");
    QTest::keyClicks(w.typed(), "france");
    w.press(Qt::Key_Down);
    QCOMPARE(name->text(), QStringLiteral("In France"));
    name->selectAll();
    QTest::keyClicks(name, "Far away");
    w.press(Qt::Key_Down);
    QCOMPARE(name->text(), QStringLiteral("Far away"));
    w.press(Qt::Key_Return);
    QCOMPARE(w.made().name, std::string("Far away"));
}

void NewScenarioTest::otherHardware()
{
    NewScenarioFixture w;
    w.chooseWay(1);
    QVERIFY(!w.make()->isEnabled());
    auto *cpu = w.part<QLineEdit>("new_cpu");
    cpu->setFocus();
    QTest::keyClicks(cpu, "EPYC 9654");
    QVERIFY(!w.make()->isEnabled()); // it waits to be chosen
    auto *cores = w.part<QLineEdit>("new_cores");
    cores->setFocus();
    QTest::keyClicks(cores, "96");
    QVERIFY(w.make()->isEnabled());
    w.makeIt();
    QCOMPARE(w.workload(0).cpu.value(), std::string("AMD EPYC 9654"));
    QCOMPARE(w.workload(1).cores.value(), 96.0);
    QCOMPARE(w.made().name, std::string("On AMD EPYC 9654, 96 cores"));
}

void NewScenarioTest::fewerTimesAndFewerRuns()
{
    NewScenarioFixture w;
    w.chooseWay(2);
    auto *times = w.part<QLineEdit>("new_times");
    times->setFocus();
    QTest::keyClicks(times, "3");
    w.part<QListWidget>("runTicks")->item(0)->setCheckState(Qt::Unchecked);
    w.part<QCheckBox>("new_leave_out")->setChecked(true);
    w.makeIt();
    QCOMPARE(w.made().runs.size(), size_t(1));
    QCOMPARE(w.made().runs.front()->name, std::string("Second"));
    QCOMPARE(w.workload(0).runs.value(), 3.0);
    QCOMPARE(w.made().name, std::string("Number of times × 3"));
}

void NewScenarioTest::otherDataAndACopy()
{
    NewScenarioFixture w;
    w.chooseWay(3);
    QVERIFY(!w.make()->isEnabled()); // none is chosen yet
    w.part<QListWidget>("new_dataset")->setCurrentRow(1);
    w.makeIt();
    QCOMPARE(w.made().dataset, std::string("green-algorithms-3.0"));
    w.open(); // from this one, whose copy may not be compared with the baseline either
    w.chooseWay(4);
    const auto isSaid = [&w](const QString &words) {
        const auto labels = w.dialog()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    };
    QVERIFY(isSaid("not comparable"));
    w.press(Qt::Key_Escape);
    w.document.setCurrentScenario("s1");
    w.open();
    w.chooseWay(4);
    QVERIFY(!isSaid("not comparable"));
    w.makeIt();
    QCOMPARE(w.made().name, std::string("Baseline, copy"));
    QCOMPARE(w.made().runs.size(), size_t(2));
    QVERIFY(w.workload(0) == w.document.study().scenarios.front().runs.front()->workload);
}

void NewScenarioTest::theIntervalFollows()
{
    NewScenarioFixture w;
    QTest::keyClicks(w.typed(), "france");
    w.press(Qt::Key_Down);
    auto *total = w.part<QLabel>("draftTotal");
    QVERIFY(total->isVisible());
    QTRY_VERIFY2(total->text().contains(" to "), qPrintable(total->text()));
    w.press(Qt::Key_Return);
    const ScenarioResult &made = w.document.result().scenarios.back();
    QVERIFY(made.range.draws > 0);
}

void NewScenarioTest::noTabIsCutInSpanish()
{
    NewScenarioFixture w(Language::es);
    const auto *tabs = w.part<QTabBar>("pages");
    QVERIFY(tabs->tabRect(tabs->count() - 1).right() < w.dialog()->width());
    QVERIFY(tabs->sizeHint().width() <= w.dialog()->width());
}

void NewScenarioTest::theFocusAloneChoosesNothing()
{
    NewScenarioFixture w;
    w.part<QTableView>("placeTable")->setFocus(Qt::TabFocusReason);
    QVERIFY(!w.make()->isEnabled());
    w.press(Qt::Key_Return);
    QVERIFY(w.dialog());
    w.press(Qt::Key_Down);
    QVERIFY(w.make()->isEnabled());
}

void NewScenarioTest::escapeLeavesTheStudyAsItWas()
{
    NewScenarioFixture w;
    QTest::keyClicks(w.typed(), "france");
    w.press(Qt::Key_Down);
    w.press(Qt::Key_Escape);
    QVERIFY(!w.dialog());
    QCOMPARE(w.document.undoStack().index(), w.steps);
}

HUELLA_TEST(NewScenarioTest, QApplication)
} // namespace new_scenario_test
#include "new_scenario_test.moc"
